//! What an attempt amounts to.

use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use synctera_runtime::Operation;

use super::exchange::Exchanged;
use crate::error::kinds::{InvalidReason, NoAnswerReason, NotSentReason};
use crate::error::{ApiBody, ErrorCode};
use crate::idempotency::is_duplicate;
use crate::retry::{Condition, retry_after};
use crate::time::Time;

/// What an attempt amounts to.
pub(crate) enum Outcome<T> {
    /// A success.
    Done {
        value: T,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    /// A success that cannot be read.
    Unreadable {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    /// The request cannot be sent as it is.
    Invalid(InvalidReason),
    /// It has not reached the server.
    NotSent(NotSentReason),
    /// It was sent, and no whole answer came.
    NoAnswer(NoAnswerReason, Option<StatusCode>),
    /// The server has refused, or failed.
    Refused(Box<Refusal>),
}

/// An answer that is no success.
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) body: ApiBody,
    pub(crate) retry_after: Option<Duration>,
}

impl Refusal {
    /// Whether a ledger write with this key was carried out before.
    pub(crate) fn is_duplicate(&self) -> bool {
        is_duplicate(self.status, &self.body)
    }

    fn condition(&self) -> Option<Condition> {
        if self.body.code == Some(ErrorCode::IdempotencyConcurrentUse) {
            return Some(Condition::ConcurrentUse);
        }
        Condition::of_status(self.status)
    }
}

impl<T> Outcome<T> {
    /// What an exchange amounts to: a success is read as the operation's output.
    pub(crate) fn of<O: Operation<Output = T>>(exchanged: Exchanged, time: &dyn Time) -> Self {
        match exchanged {
            Exchanged::NotSent(reason) => Self::NotSent(reason),
            Exchanged::NoAnswer(reason, status) => Self::NoAnswer(reason, status),
            Exchanged::Stream {
                status,
                headers,
                content,
            } => match O::stream(content) {
                Some(value) => Self::Done {
                    value,
                    status,
                    headers,
                    body: Bytes::new(),
                },
                None => Self::Unreadable {
                    status,
                    headers,
                    body: Bytes::new(),
                },
            },
            Exchanged::Answer {
                status,
                headers,
                body,
            } if status.is_success() => match O::decode(&body) {
                Ok(value) => Self::Done {
                    value,
                    status,
                    headers,
                    body,
                },
                Err(_) => Self::Unreadable {
                    status,
                    headers,
                    body,
                },
            },
            Exchanged::Answer {
                status,
                headers,
                body,
            } => {
                let body = ApiBody::from_bytes(body);
                let retry_after = retry_after(body.retry_after, &headers, time.utc());
                Self::Refused(Box::new(Refusal {
                    status,
                    body,
                    retry_after,
                }))
            }
        }
    }

    /// The condition that a policy decides on; none for what is final.
    pub(crate) fn condition(&self) -> Option<Condition> {
        match self {
            Self::Done { .. } | Self::Unreadable { .. } | Self::Invalid(_) => None,
            Self::NotSent(NotSentReason::Connect) => Some(Condition::NeverSent),
            Self::NotSent(_) => None,
            // A larger answer does not become smaller.
            Self::NoAnswer(NoAnswerReason::TooLarge, _) => None,
            Self::NoAnswer(..) => Some(Condition::NoAnswer),
            Self::Refused(refusal) => refusal.condition(),
        }
    }

    /// The status, if there was an answer.
    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Done { status, .. } | Self::Unreadable { status, .. } => Some(*status),
            Self::NoAnswer(_, status) => *status,
            Self::Refused(refusal) => Some(refusal.status),
            Self::Invalid(_) | Self::NotSent(_) => None,
        }
    }

    /// Whether the request may have been carried out without our knowing.
    pub(crate) fn is_unanswered(&self) -> bool {
        match self {
            Self::NoAnswer(..) => true,
            Self::Refused(refusal) => {
                refusal.status.is_server_error() || refusal.status.as_u16() == 499
            }
            _ => false,
        }
    }
}
