//! A success that cannot be read.

use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use synctera_runtime::DecodeError;

use super::CallInfo;

/// The call has succeeded, but its answer cannot be read. Do not send a write again.
#[derive(Clone, thiserror::Error)]
#[error(
    "{call}: the call succeeded, but its answer cannot be read: {reason}; do not send a write again, read the body kept in this error"
)]
pub struct DecodeFailure {
    pub(crate) call: CallInfo,
    pub(crate) status: StatusCode,
    pub(crate) reason: DecodeReason,
    pub(crate) body: Bytes,
}

#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum DecodeReason {
    #[error("it is empty where a body is documented")]
    Empty,
    #[error("{0}")]
    Json(DecodeError),
    #[error("it is not what the operation gives")]
    Other,
}

impl DecodeFailure {
    /// The JSON path of what cannot be read; empty for the body itself.
    #[must_use]
    pub fn path(&self) -> &str {
        match &self.reason {
            DecodeReason::Json(error) => error.path(),
            _ => "",
        }
    }

    /// The success status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The answer as it came. It may hold personal data: keep it out of logs.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeFailure({self})")
    }
}
