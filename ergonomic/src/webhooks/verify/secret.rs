//! The secret that signs webhooks: wiped from memory when dropped, never printed.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use super::key::Key;

/// RFC 2104 advises against keys shorter than the hash's output.
const SHORTEST: usize = 32;

/// The secret of a workspace, as `POST /webhook_secrets` gives it.
///
/// Synctera's document states 64 characters. Other lengths are taken too, so that a longer secret
/// breaks nobody; what is shorter than 32 is a placeholder or cut off, and could be guessed.
#[derive(Clone)]
pub struct WebhookSecret {
    text: SecretString,
    key: Key,
}

/// The text cannot be a secret. It is not repeated here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidSecret {
    /// Too short.
    #[error(
        "the webhook secret is shorter than 32 characters; Synctera's have 64, is it cut off or a placeholder?"
    )]
    TooShort,
    /// Not all of it can be seen.
    #[error(
        "the webhook secret has spaces, line breaks or characters outside of ASCII; take it exactly as Synctera gave it"
    )]
    Characters,
}

impl WebhookSecret {
    /// A secret, exactly as Synctera gave it: its characters are the key.
    ///
    /// # Errors
    /// A text that is too short, or has something else than visible ASCII characters.
    pub fn new(secret: impl Into<String>) -> Result<Self, InvalidSecret> {
        let secret = SecretString::from(secret.into());
        let text = secret.expose_secret();
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            Err(InvalidSecret::Characters)
        } else if text.len() < SHORTEST {
            Err(InvalidSecret::TooShort)
        } else {
            let key = Key::new(text.as_bytes()).map_err(|_| InvalidSecret::TooShort)?;
            Ok(Self { text: secret, key })
        }
    }

    /// The secret itself, to keep it in a vault. Keep it out of logs.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.text.expose_secret()
    }

    pub(crate) fn key(&self) -> &Key {
        &self.key
    }
}

impl fmt::Debug for WebhookSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WebhookSecret([hidden])")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn is_never_printed() {
        let text = "k".repeat(64);
        let secret = WebhookSecret::new(text.clone()).unwrap();
        assert_eq!(secret.expose(), text);
        assert_eq!(format!("{secret:?}"), "WebhookSecret([hidden])");
    }

    #[test]
    fn what_cannot_be_a_secret_is_refused() {
        for (text, reason) in [
            (String::new(), InvalidSecret::TooShort),
            ("k".repeat(31), InvalidSecret::TooShort),
            (format!("{}\n", "k".repeat(64)), InvalidSecret::Characters),
            (format!(" {}", "k".repeat(64)), InvalidSecret::Characters),
            ("ü".repeat(64), InvalidSecret::Characters),
        ] {
            assert_eq!(WebhookSecret::new(text).unwrap_err(), reason);
        }
        for length in [32, 64, 128] {
            assert!(WebhookSecret::new("k".repeat(length)).is_ok());
        }
    }
}
