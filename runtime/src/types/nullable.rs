//! A member that may be absent, null or a value.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A member of an object for which "not sent" and "sent as null" differ.
///
/// A field that is absent is not written. A struct of one's own that derives serde's traits says so
/// with `#[serde(default, skip_serializing_if = "Nullable::is_absent")]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// The member is left out.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether the member is left out.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value by move, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// Text at hand is mostly borrowed.
impl From<&str> for Nullable<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => to.serialize_some(value),
            Self::Absent | Self::Null => to.serialize_none(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::deserialize(from).map(Self::from)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Patch {
        #[serde(default, skip_serializing_if = "Nullable::is_absent")]
        note: Nullable<String>,
    }

    #[test]
    fn the_three_states_survive_a_round_trip() {
        for (json, note) in [
            ("{}", Nullable::Absent),
            (r#"{"note":null}"#, Nullable::Null),
            (r#"{"note":"x"}"#, Nullable::Value("x".to_owned())),
        ] {
            let patch: Patch = serde_json::from_str(json).unwrap();
            assert_eq!(patch.note, note);
            assert_eq!(serde_json::to_string(&patch).unwrap(), json);
            let value = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::from_value::<Patch>(value).unwrap(), patch);
        }
        assert!(serde_json::from_str::<Patch>(r#"{"note":1}"#).is_err());
        let absent = Nullable::<u8>::Absent;
        assert_eq!(serde_json::to_string(&absent).unwrap(), "null");
    }

    #[test]
    fn accessors_and_conversions() {
        let value = Nullable::from(1);
        assert_eq!((value.value(), value.into_value()), (Some(&1), Some(1)));
        assert_eq!(Nullable::from(Some(1)), value);
        assert_eq!(Nullable::<String>::from("x"), "x".to_owned().into());
        assert_eq!(Nullable::<u8>::from(None), Nullable::Null);
        assert_eq!(Nullable::<u8>::default(), Nullable::Absent);
        for (nullable, absent, null, debug) in [
            (Nullable::Absent, true, false, "Absent"),
            (Nullable::Null, false, true, "Null"),
            (Nullable::Value(2), false, false, "Value(2)"),
        ] {
            assert_eq!(nullable.is_absent(), absent);
            assert_eq!(nullable.is_null(), null);
            assert_eq!(nullable.value().is_some(), !absent && !null);
            assert_eq!(format!("{nullable:?}"), debug);
        }
    }
}
