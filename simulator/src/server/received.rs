//! What the server was sent, for tests to look at.

use std::time::SystemTime;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, Method, request};

use crate::faults::FaultKind;

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Received {
    /// The method.
    pub method: Method,
    /// The path, still percent-encoded.
    pub path: String,
    /// The query without `?`, still percent-encoded; empty if there is none.
    pub query: String,
    /// The headers. That `Authorization` was there can be seen, its value cannot.
    pub headers: HeaderMap,
    /// The body; empty if it was not read because of a fault.
    pub body: Bytes,
    /// When, by the simulator's clock.
    pub at: SystemTime,
    /// The fault it met.
    pub fault: Option<FaultKind>,
}

impl Received {
    /// The text of a header, if there is such a header and it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn new(
        parts: &request::Parts,
        body: Bytes,
        at: SystemTime,
        fault: Option<FaultKind>,
    ) -> Self {
        let mut headers = parts.headers.clone();
        if let Some(value) = headers.get_mut(AUTHORIZATION) {
            *value = HeaderValue::from_static("[removed]");
        }
        Self {
            method: parts.method.clone(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers,
            body,
            at,
            fault,
        }
    }
}
