//! Why a question is not answered as it was meant.

use synctera_runtime::DecodeError;

/// Why a question was not put to the handler. No variant carries anything that was received.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GatewayError {
    /// A custom header is missing, repeated or has another value: it is not from this gateway.
    #[error(
        "the custom headers are not those of the gateway; check them against its configuration"
    )]
    Headers,
    /// The body is not what is documented.
    #[error("the question cannot be read: {0}")]
    Unreadable(#[from] DecodeError),
}

impl GatewayError {
    /// The status to answer with: 401 or 400. A card authorization is declined by either.
    #[must_use]
    pub fn status(&self) -> http::StatusCode {
        match self {
            Self::Headers => http::StatusCode::UNAUTHORIZED,
            Self::Unreadable(_) => http::StatusCode::BAD_REQUEST,
        }
    }
}
