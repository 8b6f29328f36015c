//! Errors in which the server plays no part.

use std::fmt;

use super::CallInfo;
use crate::auth::InvalidKey;
use crate::environment::{BaseUrlError, EnvironmentError};
use crate::idempotency::IdempotencyKeyError;
use crate::validate::{Report, Violation};

/// Why a client cannot be made, or must not be used so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigurationError {
    /// The variables make no settings.
    #[error(transparent)]
    Environment(#[from] EnvironmentError),
    /// The base URL cannot be used.
    #[error(transparent)]
    BaseUrl(#[from] BaseUrlError),
    /// The key cannot be sent.
    #[error(transparent)]
    ApiKey(#[from] InvalidKey),
    /// The idempotency key cannot be sent.
    #[error(transparent)]
    IdempotencyKey(#[from] IdempotencyKeyError),
    /// Nobody has said where calls go.
    #[error("no environment is chosen: there is no default, say sandbox or production")]
    NoEnvironment,
    /// Nobody has given a key.
    #[error("no API key is given")]
    NoCredentials,
    /// The HTTP client cannot be made; its own reason is about TLS or proxies.
    #[error("the HTTP client cannot be made: check TLS and proxy settings")]
    HttpClient,
    /// The system gives no runtime to wait on.
    #[error("the system gives no runtime for calls that block")]
    NoRuntime,
    /// A call that blocks was made within an async runtime.
    #[error(
        "a blocking call within an async runtime: use the async client there; nothing was sent"
    )]
    BlocksRuntime,
}

/// A request that cannot be sent as it is.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{call}: {reason}")]
pub struct InvalidRequest {
    pub(crate) call: CallInfo,
    pub(crate) reason: InvalidReason,
}

/// What is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum InvalidReason {
    #[error("{0}")]
    Parameter(synctera_runtime::ParameterError),
    #[error("the body cannot be written as {0}")]
    Body(&'static str),
    #[error(
        "the operation only exists in the sandbox, and this client is for production; nothing was sent"
    )]
    SandboxOnly,
    #[error("the file is larger than the {limit} bytes that the operation takes; nothing was sent")]
    TooLargeFile { limit: u64 },
    #[error("the request is not fit to be sent; nothing was sent: {0}")]
    Violations(Report),
    #[error("the header {0} is set by this crate")]
    Header(String),
}

impl InvalidRequest {
    /// The parameter that cannot be sent, if it is one.
    #[must_use]
    pub fn parameter(&self) -> Option<&'static str> {
        match &self.reason {
            InvalidReason::Parameter(error) => Some(error.name()),
            _ => None,
        }
    }

    /// The largest file in bytes, if that of the request is larger.
    #[must_use]
    pub fn largest_file(&self) -> Option<u64> {
        match &self.reason {
            InvalidReason::TooLargeFile { limit } => Some(*limit),
            _ => None,
        }
    }

    /// Everything that was found in the request, if that is why it was not sent.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        match &self.reason {
            InvalidReason::Violations(report) => report.violations(),
            _ => &[],
        }
    }

    /// Whether a sandbox operation was refused for production.
    #[must_use]
    pub fn is_sandbox_only(&self) -> bool {
        self.reason == InvalidReason::SandboxOnly
    }
}

impl fmt::Debug for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InvalidRequest({self})")
    }
}

/// A request whose last attempt has not reached the server.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{call}: {}: {reason}", self.what())]
pub struct NotSent {
    pub(crate) call: CallInfo,
    pub(crate) reason: NotSentReason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NotSentReason {
    #[error("no connection could be made; check address, network and TLS")]
    Connect,
    #[error("the request could not be built; check the headers added to it")]
    Build,
    #[error("the credentials gave no key")]
    Credentials,
    #[error("the time for the call was over")]
    Deadline,
}

impl NotSent {
    /// The last attempt was not sent; whether that holds for the call depends on those before it.
    fn what(&self) -> &'static str {
        if self.call.unanswered_attempts == 0 {
            "nothing was sent"
        } else {
            "the last attempt was not sent, but an earlier one was and may have been applied"
        }
    }
}

impl fmt::Debug for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NotSent({self})")
    }
}

/// A request that was sent and got no whole answer.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{call}: it was sent, but {reason}; {}", self.advice())]
pub struct NoAnswer {
    pub(crate) call: CallInfo,
    pub(crate) reason: NoAnswerReason,
}

impl NoAnswer {
    fn advice(&self) -> &'static str {
        if self.call.is_write {
            "it may have been applied: call again with the same idempotency key to find out"
        } else {
            "it changes nothing: call again"
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoAnswerReason {
    #[error("the connection broke")]
    Broken,
    #[error("the answer broke off")]
    Truncated,
    #[error("no answer came in time")]
    Timeout,
    #[error("the answer is larger than allowed")]
    TooLarge,
}

impl NoAnswer {
    /// Whether the time was over.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.reason == NoAnswerReason::Timeout
    }
}

impl fmt::Debug for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NoAnswer({self})")
    }
}

/// A list that leads back to one of its pages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{call}: the server gave a page token twice; the list ends here and is not complete")]
pub struct RepeatedPageToken {
    pub(crate) call: CallInfo,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unsent_last_attempt_does_not_hide_those_before_it() {
        for (unanswered_attempts, expected) in [(0, "nothing was sent"), (1, "may have been")] {
            let error = NotSent {
                call: CallInfo {
                    api: "v0",
                    operation: "addTransactionOut",
                    attempts: unanswered_attempts + 1,
                    status: None,
                    idempotency_key: None,
                    is_write: true,
                    unanswered_attempts,
                    is_repeatable: true,
                },
                reason: NotSentReason::Connect,
            };
            for text in [error.to_string(), format!("{error:?}")] {
                assert!(text.contains(expected), "{text}");
                let denies = text.contains("nothing was sent");
                assert_eq!(denies, unanswered_attempts == 0, "{text}");
            }
        }
    }
}
