//! `Debug` that hides what is personal or secret.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::Nullable;

/// Prints `[hidden]` in place of a value.
#[derive(Clone, Copy)]
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// What may be told about an optional field without showing its content.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not there.
    Absent,
    /// There, as `null`.
    Null,
    /// There.
    Present,
    /// A collection of so many items; without items it counts as absent.
    Items(usize),
}

impl State {
    /// Whether there is nothing to print.
    pub fn is_absent(self) -> bool {
        matches!(self, Self::Absent | Self::Items(0))
    }
}

/// `None`, `Null`, `Some([hidden])` or `[3 hidden]`.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("None"),
            Self::Null => f.write_str("Null"),
            Self::Present => f.write_str("Some([hidden])"),
            Self::Items(0) => f.write_str("[]"),
            Self::Items(count) => write!(f, "[{count} hidden]"),
        }
    }
}

/// A field whose content may be missing.
pub trait Presence {
    /// What may be told about the field.
    fn state(&self) -> State;
}

impl<T> Presence for Option<T> {
    fn state(&self) -> State {
        match self {
            Some(_) => State::Present,
            None => State::Absent,
        }
    }
}

impl<T> Presence for Nullable<T> {
    fn state(&self) -> State {
        match self {
            Self::Value(_) => State::Present,
            Self::Null => State::Null,
            Self::Absent => State::Absent,
        }
    }
}

impl<T> Presence for Vec<T> {
    fn state(&self) -> State {
        State::Items(self.len())
    }
}

impl<K, V> Presence for BTreeMap<K, V> {
    fn state(&self) -> State {
        State::Items(self.len())
    }
}

impl<K, V, S> Presence for HashMap<K, V, S> {
    fn state(&self) -> State {
        State::Items(self.len())
    }
}

impl Presence for serde_json::Map<String, serde_json::Value> {
    fn state(&self) -> State {
        State::Items(self.len())
    }
}

impl<T: Presence + ?Sized> Presence for Box<T> {
    fn state(&self) -> State {
        (**self).state()
    }
}

/// A field's name without the mark of a raw identifier.
#[doc(hidden)]
pub fn field_name(name: &'static str) -> &'static str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Writes `Debug` for a struct with some of its fields hidden.
///
/// ```text
/// redacted_debug!(PersonCreate {
///     show: [id, status],
///     show_optional: [metadata],
///     hide: [first_name],
///     hide_optional: [dob, ssn],
/// });
/// ```
///
/// * `show` prints the field;
/// * `show_optional` prints it only if it is present (see `Presence`);
/// * `hide` prints `[hidden]`;
/// * `hide_optional` prints whether the field is there, never its content.
///
/// The lists may be left out, repeated and stand in any order; fields are
/// printed in the order given. If an absent field was left out the output
/// ends with `..`. The lists together must name every field of the struct;
/// otherwise the code does not compile.
#[allow(unused_macros)]
macro_rules! redacted_debug {
    ($name:ident { $( $list:ident: [$($field:ident),* $(,)?] ),* $(,)? }) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                // Names every field, so that a new one cannot be forgotten.
                let Self { $( $($field: _,)* )* } = self;
                #[allow(unused_mut)]
                let mut left_out = false;
                let mut to = f.debug_struct(stringify!($name));
                $( $(
                    $crate::support::redact::redacted_debug!(
                        @$list to, left_out, stringify!($field), &self.$field
                    );
                )* )*
                if left_out { to.finish_non_exhaustive() } else { to.finish() }
            }
        }
    };
    (@show $to:ident, $left_out:ident, $field:expr, $value:expr) => {
        $to.field($crate::support::redact::field_name($field), $value);
    };
    (@show_optional $to:ident, $left_out:ident, $field:expr, $value:expr) => {
        if $crate::support::redact::Presence::state($value).is_absent() {
            $left_out = true;
        } else {
            $to.field($crate::support::redact::field_name($field), $value);
        }
    };
    (@hide $to:ident, $left_out:ident, $field:expr, $value:expr) => {
        $to.field(
            $crate::support::redact::field_name($field),
            &$crate::support::redact::Hidden,
        );
    };
    (@hide_optional $to:ident, $left_out:ident, $field:expr, $value:expr) => {
        $to.field(
            $crate::support::redact::field_name($field),
            &$crate::support::redact::Presence::state($value),
        );
    };
}

#[allow(unused_imports)]
pub(crate) use redacted_debug;

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Person {
        id: u8,
        r#type: Option<u8>,
        tags: Vec<u8>,
        name: String,
        dob: Option<String>,
        ssn: Nullable<String>,
        phones: Vec<String>,
        extra: serde_json::Map<String, serde_json::Value>,
    }

    redacted_debug!(Person {
        show: [id],
        show_optional: [r#type, tags],
        hide: [name],
        hide_optional: [dob, ssn, phones, extra],
    });

    struct Bare {}
    redacted_debug!(Bare {});

    struct Token {
        token: String,
    }
    redacted_debug!(Token { hide: [token] });

    #[test]
    fn hides_content_and_tells_presence() {
        let secret = || "secret".to_owned();
        let full = Person {
            id: 1,
            r#type: Some(2),
            tags: vec![3],
            name: secret(),
            dob: Some(secret()),
            ssn: secret().into(),
            phones: vec![secret(), secret()],
            extra: serde_json::Map::from_iter([(secret(), secret().into())]),
        };
        assert_eq!(
            format!("{full:?}"),
            "Person { id: 1, type: Some(2), tags: [3], name: [hidden], dob: Some([hidden]), \
             ssn: Some([hidden]), phones: [2 hidden], extra: [1 hidden] }"
        );
        let empty = Person {
            ssn: Nullable::Null,
            ..Person::default()
        };
        assert!(empty.name.is_empty());
        assert_eq!(
            format!("{empty:?}"),
            "Person { id: 0, name: [hidden], dob: None, ssn: Null, phones: [], extra: [], .. }"
        );
    }

    #[test]
    fn small_structs() {
        assert_eq!(format!("{:?}", Bare {}), "Bare");
        let token = Token {
            token: "secret".into(),
        };
        assert_eq!(format!("{token:?}"), "Token { token: [hidden] }");
        assert_eq!(token.token, "secret");
        assert_eq!(format!("{:?}", Box::new(None::<u8>).state()), "None");
        assert_eq!(
            format!("{:?}", BTreeMap::from([(1, 2)]).state()),
            "[1 hidden]"
        );
        assert_eq!(
            format!("{:?}", HashMap::from([(1, 2)]).state()),
            "[1 hidden]"
        );
    }
}
