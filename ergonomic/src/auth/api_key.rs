//! The secret itself: wiped from memory when dropped, never printed.

use std::fmt;

use reqwest::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

/// The API key of a workspace.
#[derive(Clone)]
pub struct ApiKey(SecretString);

/// The text is no key: it is empty or has characters that no header can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the API key is empty or has characters that no header can carry")]
pub struct InvalidKey;

impl ApiKey {
    /// A key.
    ///
    /// # Errors
    /// A text that cannot stand in a header.
    pub fn new(key: impl Into<String>) -> Result<Self, InvalidKey> {
        let key = SecretString::from(key.into());
        let text = key.expose_secret();
        let fits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
        if fits { Ok(Self(key)) } else { Err(InvalidKey) }
    }

    /// The value of the Authorization header, marked as sensitive.
    pub(crate) fn authorization(&self) -> Result<HeaderValue, InvalidKey> {
        let mut value = HeaderValue::from_str(&format!("Bearer {}", self.0.expose_secret()))
            .map_err(|_| InvalidKey)?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey([hidden])")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn is_never_printed() {
        let key = ApiKey::new("very-secret").unwrap();
        let header = key.authorization().unwrap();
        assert_eq!(header, "Bearer very-secret");
        assert!(!format!("{key:?} {header:?}").contains("very-secret"));
    }

    #[test]
    fn what_no_header_carries_is_no_key() {
        for key in ["", "with space", "line\nbreak", "ünicode"] {
            assert_eq!(ApiKey::new(key).unwrap_err(), InvalidKey);
        }
    }
}
