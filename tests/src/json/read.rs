//! Reads JSON without interpreting its numbers.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::Json;

/// A text that is not JSON, or has a key twice. It does not carry the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson;

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is not JSON, or an object has a key twice")
    }
}

impl std::error::Error for NotJson {}

/// Reads a text.
///
/// # Errors
/// A text that is not JSON.
pub fn read(text: &str) -> Result<Json, NotJson> {
    // Checks all of it first, so that each level below can be read without checking again. This
    // also bounds the depth.
    serde_json::from_str::<serde::de::IgnoredAny>(text).map_err(|_| NotJson)?;
    level(text)
}

fn level(text: &str) -> Result<Json, NotJson> {
    let text = text.trim();
    Ok(match text.as_bytes().first().ok_or(NotJson)? {
        b'{' => {
            let Members(members) = from_str(text)?;
            let read = |(key, raw): (String, Box<RawValue>)| Ok((key, level(raw.get())?));
            Json::Object(members.into_iter().map(read).collect::<Result<_, _>>()?)
        }
        b'[' => {
            let items: Vec<Box<RawValue>> = from_str(text)?;
            let read = |raw: Box<RawValue>| level(raw.get());
            Json::List(items.into_iter().map(read).collect::<Result<_, _>>()?)
        }
        b'"' => Json::Text(from_str(text)?),
        b't' | b'f' => Json::Bool(from_str(text)?),
        b'n' => Json::Null,
        _ => Json::Number(text.to_owned()),
    })
}

fn from_str<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, NotJson> {
    serde_json::from_str(text).map_err(|_| NotJson)
}

/// The members of one object, in order.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members: Vec<(String, Box<RawValue>)> = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, Box<RawValue>>()? {
                    if members.iter().any(|(known, _)| *known == key) {
                        return Err(A::Error::custom("a key is there twice"));
                    }
                    members.push((key, value));
                }
                Ok(Members(members))
            }
        }

        from.deserialize_map(Collect)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn keeps_order_and_digits() {
        let json = read(r#" { "z" : 1.50 , "a" : [ "x" , {} ] } "#).unwrap();
        let expected = Json::Object(vec![
            ("z".into(), Json::number("1.50")),
            (
                "a".into(),
                Json::List(vec![Json::text("x"), Json::Object(Vec::new())]),
            ),
        ]);
        assert_eq!(json, expected);
    }

    #[test]
    fn refuses_what_is_not_json() {
        for text in ["", "{", "[1,]", "tru", "1 2", r#"{"a":1,"a":2}"#, "{a:1}"] {
            assert_eq!(read(text), Err(NotJson), "{text}");
        }
    }
}
