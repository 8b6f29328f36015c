//! The headers that a gateway was made with, as the proof of who asks.

use std::fmt;

use hmac::digest::CtOutput;
use sha2::{Digest, Sha256};
use synctera_runtime::{FieldValue, decode};

use super::GatewayError;
use crate::webhooks::Headers;

/// The custom headers of a gateway: every one has to be there once, with its value. Other headers do not
/// matter.
///
/// Values are compared by their SHA-256 in constant time, and only that is kept of them.
#[derive(Clone)]
pub struct CustomHeaders {
    expected: Vec<(String, CtOutput<Sha256>)>,
    is_checked: bool,
}

impl CustomHeaders {
    /// Names and values as in the gateway's `custom_headers`. Without any, nobody is let in.
    pub fn new<N: Into<String>, V: AsRef<[u8]>>(headers: impl IntoIterator<Item = (N, V)>) -> Self {
        let digest = |value: V| CtOutput::new(Sha256::digest(value.as_ref()));
        let headers = headers.into_iter();
        Self {
            expected: headers
                .map(|(name, value)| (name.into(), digest(value)))
                .collect(),
            is_checked: true,
        }
    }

    /// Checks nothing: for a gateway that is reached by Synctera alone, by means of the network.
    #[must_use]
    pub fn unchecked() -> Self {
        Self {
            expected: Vec::new(),
            is_checked: false,
        }
    }

    /// Checks the headers of a call.
    ///
    /// # Errors
    /// [`GatewayError::Headers`].
    pub fn check(&self, headers: &(impl Headers + ?Sized)) -> Result<(), GatewayError> {
        // All are compared, so that the time taken does not tell which one is wrong.
        let fits = self.expected.iter().fold(true, |fits, (name, expected)| {
            let value = headers.single(name).ok().flatten();
            let actual = CtOutput::<Sha256>::new(Sha256::digest(value.unwrap_or_default()));
            fits & value.is_some() & (actual == *expected)
        });
        let nothing_expected = self.is_checked && self.expected.is_empty();
        if fits && !nothing_expected {
            Ok(())
        } else {
            Err(GatewayError::Headers)
        }
    }

    /// Reads the body of a call whose headers are right.
    pub(super) fn read<T: FieldValue>(
        &self,
        headers: &(impl Headers + ?Sized),
        body: &[u8],
    ) -> Result<T, GatewayError> {
        self.check(headers)?;
        Ok(decode(body)?)
    }
}

impl fmt::Debug for CustomHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CustomHeaders([{} hidden])", self.expected.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_have_to_be_there_with_their_value() {
        let expected = CustomHeaders::new([("X-Gateway", "secret-1"), ("X-Other", "")]);
        let right = [
            ("x-gateway", "secret-1"),
            ("x-other", ""),
            ("accept", "*/*"),
        ];
        assert_eq!(expected.check(&right), Ok(()));
        for wrong in [
            vec![("x-gateway", "secret-1")],
            vec![("x-gateway", "secret-2"), ("x-other", "")],
            vec![("x-gateway", "secret-1 "), ("x-other", "")],
            vec![("x-gateway", ""), ("x-other", "")],
            vec![
                ("x-gateway", "secret-1"),
                ("x-gateway", "secret-1"),
                ("x-other", ""),
            ],
            vec![],
        ] {
            assert_eq!(expected.check(&wrong), Err(GatewayError::Headers));
        }
        assert!(!format!("{expected:?}").contains("secret"));
    }

    #[test]
    fn nothing_expected_lets_nobody_in_unless_it_was_said() {
        let any = [("x-gateway", "x")];
        assert!(CustomHeaders::new([("", ""); 0]).check(&any).is_err());
        assert!(CustomHeaders::unchecked().check(&any).is_ok());
    }
}
