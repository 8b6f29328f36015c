//! What a call gives.

use std::ops::Deref;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::idempotency::IdempotencyKey;
use crate::validate::Report;

/// The value that a call gives, and on demand how it came. Used like the value itself.
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    meta: Box<Meta>,
}

/// How an answer came.
#[derive(Clone, Debug)]
pub(crate) struct Meta {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
    pub(crate) key: Option<IdempotencyKey>,
    pub(crate) report: Report,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, meta: Meta) -> Self {
        Self {
            value,
            meta: Box::new(meta),
        }
    }

    /// The value by itself.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// The success status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The answer's headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// The key that a write was sent with.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.meta.key.as_ref()
    }

    /// What was found in the request and did not stop it.
    #[must_use]
    pub fn validation(&self) -> &Report {
        &self.meta.report
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
