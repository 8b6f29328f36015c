//! Why a delivery is not taken.

use std::time::Duration;

use synctera_runtime::DecodeError;

/// Why a delivery is not proven to be Synctera's. No variant carries anything that was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// There is no signature.
    #[error("the header Synctera-Signature is missing")]
    MissingSignature,
    /// There is no time.
    #[error("the header Request-Timestamp is missing")]
    MissingTimestamp,
    /// A header is there more than once.
    #[error("the header {0} is there more than once")]
    RepeatedHeader(&'static str),
    /// The header holds no signature, or too many.
    #[error("the header Synctera-Signature does not hold hex signatures joined by dots")]
    MalformedSignature,
    /// The header holds no time.
    #[error("the header Request-Timestamp does not hold seconds since 1970")]
    MalformedTimestamp,
    /// No signature was made with one of the secrets.
    ///
    /// # Troubleshooting
    /// The body has to be the bytes as they came: JSON that was read and written again has another
    /// signature. The secret has to be the workspace's, whole and of the same environment; while it
    /// is rotated, the old or the new one.
    #[error(
        "no signature fits; check that the body is passed as it came and that the secret is the workspace's"
    )]
    Mismatch,
    /// Signed, but too long ago: a replay, a late redelivery, or a clock that is wrong.
    #[error("the delivery is signed, but {} s older than allowed; check the clock", .by.as_secs())]
    TooOld {
        /// How far beyond the tolerance.
        by: Duration,
    },
    /// Signed, but from the future: a clock is wrong.
    #[error("the delivery is signed, but {} s further in the future than allowed; check the clock", .by.as_secs())]
    InFuture {
        /// How far beyond the tolerance.
        by: Duration,
    },
}

/// Why a delivery gives no event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// It is not proven to be Synctera's.
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// It is Synctera's, but no event: without JSON, id or type.
    #[error("the delivery is signed, but its body is no event: {0}")]
    Envelope(#[from] DecodeError),
}

impl WebhookError {
    /// The status to answer with. Synctera takes 200 alone as success and sends the event again
    /// after any of these.
    #[must_use]
    pub fn status(&self) -> http::StatusCode {
        match self {
            Self::Verify(_) => http::StatusCode::UNAUTHORIZED,
            Self::Envelope(_) => http::StatusCode::BAD_REQUEST,
        }
    }
}
