//! The server has refused, or failed.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;

use super::{ApiBody, CallInfo, ErrorCode};

/// An answer that is no success.
#[derive(Clone)]
pub struct ApiError {
    pub(crate) call: CallInfo,
    pub(crate) status: StatusCode,
    pub(crate) body: ApiBody,
    pub(crate) retry_after: Option<Duration>,
}

impl ApiError {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Synctera's code, if the answer has one.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.body.code.as_ref()
    }

    /// The server's title for the kind of problem.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.body.title.as_deref()
    }

    /// The server's own words. They may quote personal data: keep them out of logs.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.body.detail.as_deref()
    }

    /// Fields that the server misses in the body.
    #[must_use]
    pub fn missing(&self) -> &[String] {
        &self.body.missing
    }

    /// Fields that the server refuses, with its own words about each; these may quote the value.
    #[must_use]
    pub fn invalid(&self) -> &BTreeMap<String, String> {
        &self.body.invalid
    }

    /// Fields that cannot be changed.
    #[must_use]
    pub fn immutable(&self) -> &[String] {
        &self.body.immutable
    }

    /// The states in which the request would be possible.
    #[must_use]
    pub fn valid_status(&self) -> &[String] {
        &self.body.valid_status
    }

    /// How long the server asks to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The answer as it came. It may hold personal data: keep it out of logs.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body.raw
    }

    /// Whether the server keeps this answer for the key, so that another try needs a new one.
    ///
    /// Synctera replays refusals for seven days; it does not keep 429 and failures of its own.
    #[must_use]
    pub fn is_cached_for_key(&self) -> bool {
        self.call.idempotency_key.is_some()
            && self.status.is_client_error()
            && !matches!(self.status.as_u16(), 401 | 403 | 404 | 429 | 499)
            && self.code() != Some(&ErrorCode::IdempotencyConcurrentUse)
    }

    pub(crate) fn is_retryable(&self) -> bool {
        match self.status.as_u16() {
            429 => true,
            499 | 500 | 502 | 503 | 504 => self.call.is_repeatable,
            _ => self.code() == Some(&ErrorCode::IdempotencyConcurrentUse),
        }
    }

    fn advice(&self) -> &str {
        if let Some(advice) = self.code().and_then(ErrorCode::advice) {
            return advice;
        }
        match self.status.as_u16() {
            300..=399 => "the server redirects, which is not followed; check the base URL",
            401 => "check the API key and that it belongs to this environment",
            403 => "the key may not do this; ask for the permission",
            404 => "there is no such thing, or the base URL is wrong",
            408 | 504 => "the server took too long; call again with the same key",
            409 => "it conflicts with what exists; read it first",
            429 => "too many requests; wait and call again with the same key",
            461 => "the account is closed",
            499 => "the request was given up on the way; call again with the same key",
            501 => "the operation is not available yet",
            400..=499 => "mend the request; see the fields named here",
            _ => "the server failed; call again with the same key",
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.call)?;
        if let Some(code) = self.code() {
            write!(f, "{}: ", code.for_people())?;
        }
        f.write_str(self.advice())?;
        let list = |f: &mut fmt::Formatter<'_>, what: &str, names: Vec<&str>| {
            if names.is_empty() {
                Ok(())
            } else {
                write!(f, "; {what}: {}", names.join(", "))
            }
        };
        list(f, "missing", names(&self.body.missing))?;
        list(
            f,
            "invalid",
            self.body
                .invalid
                .keys()
                .map(|name| field_name(name))
                .collect(),
        )?;
        list(f, "immutable", names(&self.body.immutable))?;
        if self.is_cached_for_key() {
            f.write_str("; the server keeps this answer for its key, another try needs a new one")?;
        }
        Ok(())
    }
}

fn names(all: &[String]) -> Vec<&str> {
    all.iter().map(|name| field_name(name)).collect()
}

/// Field names of the server are facts; what does not look like one is not repeated.
fn field_name(name: &str) -> &str {
    let plain = |c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '.' | '[' | ']');
    let digits = name.chars().filter(char::is_ascii_digit).count();
    if name.len() <= 64 && digits <= 3 && name.chars().all(|c| plain(c) || c.is_ascii_digit()) {
        name
    } else {
        "?"
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiError({self})")
    }
}

impl std::error::Error for ApiError {}
