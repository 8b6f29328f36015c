//! What a resource was before.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use synctera_runtime::{DecodeError, Nullable, decode_any};

/// The former values of the fields that have changed, and of no others. Debug shows their number alone.
///
/// A field that did not exist before is null here. Synctera leaves out keys that are new inside of a
/// changed object.
#[derive(Clone, Default, PartialEq)]
pub struct Previous(Map<String, Value>);

impl Previous {
    pub(crate) fn read(text: &str) -> Result<Self, DecodeError> {
        decode_any(text.as_bytes()).map(Self)
    }

    /// Whether the field has changed.
    #[must_use]
    pub fn changed(&self, field: &str) -> bool {
        self.0.contains_key(field)
    }

    /// The names of the changed fields.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// What the field was: absent if it has not changed, null if it was null or did not exist.
    ///
    /// # Errors
    /// A value of another type.
    pub fn get<T: DeserializeOwned>(&self, field: &str) -> Result<Nullable<T>, DecodeError> {
        match self.0.get(field) {
            None => Ok(Nullable::Absent),
            Some(Value::Null) => Ok(Nullable::Null),
            // By way of text, so that the error is one without values.
            Some(value) => decode_any(value.to_string().as_bytes()).map(Nullable::Value),
        }
    }

    /// All of it. It may hold personal data: keep it out of logs.
    #[must_use]
    pub fn json(&self) -> &Map<String, Value> {
        &self.0
    }
}

impl fmt::Debug for Previous {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Previous([{} hidden])", self.0.len())
    }
}
