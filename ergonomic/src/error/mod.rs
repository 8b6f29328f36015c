//! What can go wrong in a call, what it means for the money, and what to do.

mod api_body;
mod api_error;
mod call_info;
mod code;
pub(crate) mod decode;
pub(crate) mod kinds;

use std::time::Duration;

pub(crate) use api_body::ApiBody;
pub use api_error::ApiError;
pub use call_info::CallInfo;
pub use code::ErrorCode;
pub use decode::DecodeFailure;
pub use kinds::{ConfigurationError, InvalidRequest, NoAnswer, NotSent, RepeatedPageToken};
use reqwest::StatusCode;

use crate::idempotency::{AppliedTransaction, IdempotencyKey};

/// Why a call gave no value.
///
/// Display and Debug tell codes, field names and our advice. What the server has written itself is
/// only to be had from accessors, since it may quote personal data.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be made as asked for. Nothing was sent.
    #[error(transparent)]
    Configuration(#[from] ConfigurationError),
    /// The request cannot be sent as it is. Nothing was sent.
    #[error(transparent)]
    InvalidRequest(Box<InvalidRequest>),
    /// The last attempt has not reached the server. If no earlier one has, which
    /// [`may_have_been_applied`](Self::may_have_been_applied) tells, the request was not applied.
    #[error(transparent)]
    NotSent(Box<NotSent>),
    /// The request was sent and no whole answer came back: it may have been applied.
    ///
    /// # Troubleshooting
    /// Call again with the same idempotency key. If the first attempt was applied, the answer is
    /// replayed, or the error is [`Error::AlreadyApplied`].
    #[error(transparent)]
    NoAnswer(Box<NoAnswer>),
    /// The server has refused, or failed.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// A write with this key was applied before, by an earlier attempt or an earlier call: it is done.
    #[error(
        "{call}: a write with the idempotency key {key} was applied before; it is done, do not send it again"
    )]
    AlreadyApplied {
        /// The key.
        key: IdempotencyKey,
        /// What the ledger has under the key; empty where nothing was found or could be asked.
        transactions: Vec<AppliedTransaction>,
        /// The call.
        call: Box<CallInfo>,
    },
    /// The key was used for another payload: this request was not applied, and the caller reuses keys.
    #[error(
        "{call}: the idempotency key {key} was used for another payload; this request was not applied, use a new key"
    )]
    KeyReusedForOtherPayload {
        /// The key.
        key: IdempotencyKey,
        /// What the ledger has under the key.
        transactions: Vec<AppliedTransaction>,
        /// The call.
        call: Box<CallInfo>,
    },
    /// Synctera says that the key was used for another request (`IDEMPOTENCY_INVALID_REUSE`): this
    /// request was not applied, and the caller reuses keys.
    #[error(transparent)]
    InvalidKeyReuse(Box<ApiError>),
    /// The call has succeeded, but its answer cannot be read.
    #[error(transparent)]
    Decode(Box<DecodeFailure>),
    /// A list leads back to a page that was there before: it ends here, and is not complete.
    #[error(transparent)]
    RepeatedPageToken(Box<RepeatedPageToken>),
}

impl Error {
    /// The kind of error in one word, for metrics.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Configuration(_) => "configuration",
            Self::InvalidRequest(_) => "invalid_request",
            Self::NotSent(_) => "not_sent",
            Self::NoAnswer(_) => "no_answer",
            Self::Api(_) => "api",
            Self::AlreadyApplied { .. } => "already_applied",
            Self::KeyReusedForOtherPayload { .. } => "key_reused_for_other_payload",
            Self::InvalidKeyReuse(_) => "invalid_key_reuse",
            Self::Decode(_) => "decode",
            Self::RepeatedPageToken(_) => "repeated_page_token",
        }
    }

    /// What is known of the call; none where there was no call.
    #[must_use]
    pub fn call(&self) -> Option<&CallInfo> {
        match self {
            Self::Configuration(_) => None,
            Self::InvalidRequest(error) => Some(&error.call),
            Self::NotSent(error) => Some(&error.call),
            Self::NoAnswer(error) => Some(&error.call),
            Self::Api(error) | Self::InvalidKeyReuse(error) => Some(&error.call),
            Self::AlreadyApplied { call, .. } | Self::KeyReusedForOtherPayload { call, .. } => {
                Some(call)
            }
            Self::Decode(error) => Some(&error.call),
            Self::RepeatedPageToken(error) => Some(&error.call),
        }
    }

    /// The operation's id.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.call().map(|call| call.operation)
    }

    /// The last attempt's status.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.call().and_then(|call| call.status)
    }

    /// How often the request was sent, or tried to be.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.call().map_or(0, |call| call.attempts)
    }

    /// The key of a write.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        match self {
            Self::AlreadyApplied { key, .. } | Self::KeyReusedForOtherPayload { key, .. } => {
                Some(key)
            }
            other => other.call().and_then(|call| call.idempotency_key.as_ref()),
        }
    }

    /// The server's answer, if it has refused or failed.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) | Self::InvalidKeyReuse(error) => Some(error),
            _ => None,
        }
    }

    /// Synctera's code.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.api().and_then(ApiError::code)
    }

    /// Whether the write is done: an earlier attempt or call with its key was applied.
    #[must_use]
    pub fn is_applied(&self) -> bool {
        match self {
            Self::AlreadyApplied { .. } => true,
            // Its answer cannot be read, but it was a success.
            Self::Decode(error) => error.call.is_write,
            _ => false,
        }
    }

    /// Whether the request may have changed something on the server; never so for a read.
    #[must_use]
    pub fn may_have_been_applied(&self) -> bool {
        let is_write = self.call().is_some_and(|call| call.is_write);
        match self {
            Self::AlreadyApplied { .. } => true,
            Self::Decode(_) | Self::NoAnswer(_) => is_write,
            Self::Api(error) => {
                is_write && (error.status.is_server_error() || error.call.unanswered_attempts > 0)
            }
            Self::NotSent(error) => is_write && error.call.unanswered_attempts > 0,
            Self::Configuration(_)
            | Self::InvalidRequest(_)
            | Self::InvalidKeyReuse(_)
            | Self::RepeatedPageToken(_)
            | Self::KeyReusedForOtherPayload { .. } => false,
        }
    }

    /// Whether calling again with the same key and the same request can succeed and is safe.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            // Nothing was sent this time; an earlier attempt of the call may have been.
            Self::NotSent(error) => error.call.unanswered_attempts == 0 || error.call.is_repeatable,
            Self::NoAnswer(error) => error.call.is_repeatable,
            Self::Api(error) => error.is_retryable(),
            _ => false,
        }
    }

    /// How long the server asks to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.api().and_then(|error| error.retry_after)
    }

    /// Whether there is no such thing: 404, or a 400 whose code says that a referenced thing is missing.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.api().is_some_and(|error| {
            error.status == StatusCode::NOT_FOUND
                || error
                    .code()
                    .is_some_and(|code| code.as_str().ends_with("_NOT_FOUND"))
        })
    }

    /// Whether the account has too little money.
    #[must_use]
    pub fn is_insufficient_funds(&self) -> bool {
        self.code() == Some(&ErrorCode::InsufficientFunds)
    }

    /// Whether the account is closed.
    #[must_use]
    pub fn is_account_closed(&self) -> bool {
        self.status().is_some_and(|status| status.as_u16() == 461)
            || self.code() == Some(&ErrorCode::AccountClosed)
    }

    /// Whether the key of the workspace is missing or wrong.
    #[must_use]
    pub fn is_unauthenticated(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Whether too many requests were sent.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }
}
