//! What a caller may say about one call.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::idempotency::KeySource;
use crate::retry::RetryPolicy;
use crate::validate::Checks;

/// The options of one call.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) key: Option<KeySource>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Arc<dyn RetryPolicy>>,
    pub(crate) checks: Option<Checks>,
    pub(crate) headers: HeaderMap,
    /// A header that cannot be sent, told when the call is made.
    pub(crate) refused_header: Option<String>,
}

/// Headers that belong to the call path.
const OURS: &[&str] = &[
    "authorization",
    "idempotency-key",
    "content-type",
    "content-length",
    "host",
];

impl Options {
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        let ours = OURS.iter().any(|ours| ours.eq_ignore_ascii_case(name));
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(value),
        ) {
            (Ok(name), Ok(value)) if !ours => {
                self.headers.append(name, value);
            }
            (Ok(name), _) => self.refused_header = Some(name.to_string()),
            (Err(_), _) => self.refused_header = Some("with that name".to_owned()),
        }
    }
}
