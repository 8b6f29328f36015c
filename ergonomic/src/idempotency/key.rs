//! The key itself.

use std::fmt;

use reqwest::header::HeaderValue;
use uuid::Uuid;

use super::DerivedKey;

/// The greatest length that every server in the field takes; Synctera publishes none.
const LONGEST: usize = 255;

/// A key under which a write is carried out at most once.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct IdempotencyKey(String);

/// Why a text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdempotencyKeyError {
    /// There is nothing.
    #[error("the idempotency key is empty")]
    Empty,
    /// There is too much.
    #[error("the idempotency key is longer than 255 characters")]
    TooLong,
    /// Something cannot stand in a header.
    #[error("the idempotency key has characters other than visible ASCII")]
    Character,
}

impl IdempotencyKey {
    /// A key of the caller's choice: 1 to 255 visible ASCII characters.
    ///
    /// # Errors
    /// A text that no server takes as a key.
    pub fn new(key: impl Into<String>) -> Result<Self, IdempotencyKeyError> {
        let key = key.into();
        if key.is_empty() {
            return Err(IdempotencyKeyError::Empty);
        }
        if key.len() > LONGEST {
            return Err(IdempotencyKeyError::TooLong);
        }
        if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(IdempotencyKeyError::Character);
        }
        Ok(Self(key))
    }

    /// A fresh key that nobody has used.
    #[must_use]
    pub fn random() -> Self {
        Self(Uuid::new_v4().to_string())
    }

    /// The key of a business event: the same for the same namespace, id and operation, so that a
    /// job that runs again uses it again. See [`DerivedKey`].
    #[must_use]
    pub fn derived(namespace: &str, business_id: &str) -> DerivedKey {
        DerivedKey::new(namespace, business_id)
    }

    /// The text that is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid.to_string())
    }

    pub(crate) fn header(&self) -> Option<HeaderValue> {
        HeaderValue::from_str(&self.0).ok()
    }
}

impl fmt::Display for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IdempotencyKey({})", self.0)
    }
}

/// What a call takes as its key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeySource {
    /// This key.
    Key(IdempotencyKey),
    /// A key that depends on the operation, too.
    Derived(DerivedKey),
}

impl KeySource {
    pub(crate) fn for_operation(&self, operation: &str) -> IdempotencyKey {
        match self {
            Self::Key(key) => key.clone(),
            Self::Derived(key) => key.for_operation(operation),
        }
    }
}

impl From<IdempotencyKey> for KeySource {
    fn from(key: IdempotencyKey) -> Self {
        Self::Key(key)
    }
}

impl From<&IdempotencyKey> for KeySource {
    fn from(key: &IdempotencyKey) -> Self {
        Self::Key(key.clone())
    }
}

impl From<DerivedKey> for KeySource {
    fn from(key: DerivedKey) -> Self {
        Self::Derived(key)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_no_server_takes_is_refused() {
        assert_eq!(
            IdempotencyKey::new("").unwrap_err(),
            IdempotencyKeyError::Empty
        );
        assert_eq!(
            IdempotencyKey::new("a".repeat(256)).unwrap_err(),
            IdempotencyKeyError::TooLong
        );
        assert_eq!(
            IdempotencyKey::new("a b").unwrap_err(),
            IdempotencyKeyError::Character
        );
        assert_eq!(IdempotencyKey::new("259").unwrap().as_str(), "259");
    }

    #[test]
    fn random_keys_differ() {
        assert_ne!(IdempotencyKey::random(), IdempotencyKey::random());
    }

    proptest! {
        #[test]
        fn every_accepted_key_is_a_header(text in ".{0,300}") {
            if let Ok(key) = IdempotencyKey::new(text.clone()) {
                let header = key.header().unwrap();
                prop_assert_eq!(header.to_str().unwrap(), text);
            }
        }
    }
}
