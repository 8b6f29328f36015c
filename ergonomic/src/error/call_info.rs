//! What is known of a call when it ends.

use std::fmt;

use reqwest::StatusCode;
use synctera_runtime::OperationMeta;

use crate::idempotency::IdempotencyKey;

/// The facts of a call that an error carries.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallInfo {
    /// The version of the API.
    pub api: &'static str,
    /// The operation's id.
    pub operation: &'static str,
    /// How often the request was sent, or tried to be.
    pub attempts: u32,
    /// The last status, if there was an answer.
    pub status: Option<StatusCode>,
    /// The key of a write.
    pub idempotency_key: Option<IdempotencyKey>,
    /// Whether the operation changes anything.
    pub is_write: bool,
    /// Attempts that were sent and not answered, or answered by a failure of the server.
    pub unanswered_attempts: u32,
    /// Whether the server recognises a repetition by its key, or repeating changes nothing.
    pub is_repeatable: bool,
}

impl CallInfo {
    /// What is known of a read that was answered.
    pub(crate) fn of_answer(meta: &OperationMeta, status: StatusCode, attempts: u32) -> Self {
        Self {
            api: meta.api,
            operation: meta.id,
            attempts,
            status: Some(status),
            idempotency_key: None,
            is_write: false,
            unanswered_attempts: 0,
            is_repeatable: true,
        }
    }
}

impl fmt::Display for CallInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.api, self.operation)?;
        if let Some(status) = self.status {
            write!(f, ", status {}", status.as_u16())?;
        }
        if self.attempts > 1 {
            write!(f, ", attempt {}", self.attempts)?;
        }
        Ok(())
    }
}
