//! A hook for metrics of the caller's own; spans are written with `tracing` in any case.
//!
//! Nothing here carries a URL's query, a body, a header or a key.

use std::time::Duration;

use reqwest::StatusCode;

use crate::error::Error;

/// An attempt that is about to be sent.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt {
    /// The version of the API.
    pub api: &'static str,
    /// The operation's id.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// Which attempt it is, from 1.
    pub number: u32,
}

impl Attempt {
    pub(crate) fn new(meta: &synctera_runtime::OperationMeta, number: u32) -> Self {
        Self {
            api: meta.api,
            operation: meta.id,
            method: meta.method.as_str(),
            path: meta.path,
            number,
        }
    }
}

/// Told of every attempt and of how a call ends. Called on the call's way: be quick.
pub trait Observer: Send + Sync {
    /// Before an attempt is sent.
    fn before_request(&self, attempt: &Attempt) {
        let _ = attempt;
    }

    /// After an answer, of whatever status.
    fn after_response(&self, attempt: &Attempt, status: StatusCode, latency: Duration) {
        let _ = (attempt, status, latency);
    }

    /// After a call that gave no value.
    fn after_error(&self, error: &Error) {
        let _ = error;
    }
}
