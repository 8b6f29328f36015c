//! What has happened to an attempt, and what kind of operation it was.

use reqwest::StatusCode;
use synctera_runtime::{OperationMeta, Tier};

/// What has happened to an attempt that did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// The request has not reached the server.
    NeverSent,
    /// The request was sent, and no whole answer came.
    NoAnswer,
    /// 429.
    TooManyRequests,
    /// 499: given up on the way.
    RequestCanceled,
    /// 500.
    InternalError,
    /// 501.
    NotImplemented,
    /// 502.
    BadGateway,
    /// 503.
    Unavailable,
    /// 504.
    GatewayTimeout,
    /// The first request with this key is still running.
    ConcurrentUse,
}

impl Condition {
    /// The condition of a status; none for an answer that is final.
    #[must_use]
    pub fn of_status(status: StatusCode) -> Option<Self> {
        Some(match status.as_u16() {
            429 => Self::TooManyRequests,
            499 => Self::RequestCanceled,
            500 => Self::InternalError,
            501 => Self::NotImplemented,
            502 => Self::BadGateway,
            503 => Self::Unavailable,
            504 => Self::GatewayTimeout,
            _ => return None,
        })
    }

    /// Why an attempt is repeated, in the words of logs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NeverSent => "never_sent",
            Self::NoAnswer => "no_answer",
            Self::TooManyRequests => "429",
            Self::RequestCanceled => "499",
            Self::InternalError => "500",
            Self::NotImplemented => "501",
            Self::BadGateway => "502",
            Self::Unavailable => "503",
            Self::GatewayTimeout => "504",
            Self::ConcurrentUse => "concurrent_use",
        }
    }
}

/// How an operation takes a repetition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// It changes nothing.
    Read,
    /// A repeated key replays the first answer, for seven days.
    Cached,
    /// A repeated key is refused for ever with 409.
    Ledger,
    /// Its document does not declare the key, so that nobody promises that it is looked at.
    Undeclared,
}

impl Class {
    /// The class of an operation.
    #[must_use]
    pub fn of(meta: &OperationMeta) -> Self {
        match meta.safety.tier {
            Tier::Read => Self::Read,
            _ if !meta.declares_idempotency_key => Self::Undeclared,
            Tier::Cached => Self::Cached,
            Tier::Ledger => Self::Ledger,
        }
    }
}
