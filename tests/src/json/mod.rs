//! JSON as it is written: numbers keep their digits and objects their order.
//!
//! `serde_json::Value` reads a number into 64 bits, so that comparing two of them would not notice a
//! digit that was lost on the way.

mod number;
mod read;

use std::fmt;

pub use number::same_number;
pub use read::{NotJson, read};

/// Any JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it is written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object in the order in which it is written; no key is there twice.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A number with these digits.
    pub fn number(digits: impl Into<String>) -> Self {
        Self::Number(digits.into())
    }

    /// The member of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether both say the same: numbers by value, objects in any order.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => same_number(a, b),
            (Self::List(a), Self::List(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same(b))
            }
            (Self::Object(a), Self::Object(b)) => {
                a.len() == b.len()
                    && a.iter()
                        .all(|(key, a)| other.get(key).is_some_and(|b| a.same(b)))
            }
            _ => self == other,
        }
    }
}

/// Writes compact JSON.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(digits) => f.write_str(digits),
            Self::Text(text) => quoted(f, text),
            Self::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    let comma = if index > 0 { "," } else { "" };
                    write!(f, "{comma}{item}")?;
                }
                f.write_str("]")
            }
            Self::Object(members) => {
                f.write_str("{")?;
                for (index, (key, value)) in members.iter().enumerate() {
                    f.write_str(if index > 0 { "," } else { "" })?;
                    quoted(f, key)?;
                    write!(f, ":{value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

fn quoted(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    // A text can always be written; only the formatter itself can fail.
    f.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn compares_values_and_not_spelling() {
        for (a, b, same) in [
            (r#"{"a":1,"b":[null]}"#, r#"{"b":[null],"a":1.0}"#, true),
            (r#"{"a":1}"#, r#"{"a":1,"b":null}"#, false),
            (r#"{"a":1,"b":2}"#, r#"{"a":1}"#, false),
            ("[1,2]", "[2,1]", false),
            (r#""1""#, "1", false),
            ("null", "false", false),
        ] {
            assert_eq!(read(a).unwrap().same(&read(b).unwrap()), same, "{a} {b}");
        }
    }

    #[test]
    fn writes_what_it_has_read() {
        let text = r#"{"b":[1234567.8900,-0.0,1e7,true,null],"a":{"\"\n":"ä"}}"#;
        assert_eq!(read(text).unwrap().to_string(), text);
    }
}
