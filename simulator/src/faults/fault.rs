//! One fault with its details, and the answers of those that answer.

use std::time::Duration;

use http::StatusCode;
use serde_json::json;

use super::FaultKind;
use crate::errors::{ApiError, ApiVersion, Code, codes};
use crate::server::Answer;

/// What goes wrong with one request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The server works this long on the request before it is executed. The request is executed
    /// even if the client does not wait for it, and its idempotency key is in use meanwhile.
    Latency(Duration),
    /// 429 without executing the request.
    TooManyRequests(RetryAfter),
    /// An error status.
    ServerError {
        /// The status, meant to be 500, 502, 503 or 504.
        status: StatusCode,
        /// How the body looks.
        format: ErrorFormat,
        /// Whether the request is executed all the same.
        moment: Moment,
    },
    /// The connection is reset as soon as the request line and headers are in: the body is not read
    /// and nothing is executed.
    ResetBeforeRead,
    /// The request is executed, then the connection is reset instead of an answer.
    ResetAfterCommit,
    /// The request is executed; the answer promises its full length, and the connection is closed
    /// in the middle of the body.
    TruncatedBody,
    /// A successful answer holds values no enum of the document has.
    UnknownEnumValues,
    /// A successful answer holds fields the document does not have.
    ExtraFields,
}

/// Where a 429 says when to come back: in either place, both or none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RetryAfter {
    /// Seconds in the body's `retry_after`.
    pub body: Option<u64>,
    /// The `Retry-After` header as it is: seconds, a date, or nonsense. Text that cannot stand in
    /// a header is left out.
    pub header: Option<String>,
}

/// How the body of an error looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorFormat {
    /// As Synctera's API answers.
    Json,
    /// As a proxy before it answers.
    Html,
}

/// When a server error strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Before the request is executed, which it never is.
    Before,
    /// After it was executed; only the answer is lost.
    AfterCommit,
}

impl Fault {
    /// The kind it is counted as.
    #[must_use]
    pub fn kind(&self) -> FaultKind {
        match self {
            Self::Latency(_) => FaultKind::Latency,
            Self::TooManyRequests(_) => FaultKind::TooManyRequests,
            Self::ServerError {
                moment: Moment::Before,
                ..
            } => FaultKind::ServerErrorBefore,
            Self::ServerError {
                moment: Moment::AfterCommit,
                ..
            } => FaultKind::ServerErrorAfterCommit,
            Self::ResetBeforeRead => FaultKind::ResetBeforeRead,
            Self::ResetAfterCommit => FaultKind::ResetAfterCommit,
            Self::TruncatedBody => FaultKind::TruncatedBody,
            Self::UnknownEnumValues => FaultKind::UnknownEnumValues,
            Self::ExtraFields => FaultKind::ExtraFields,
        }
    }
}

/// The answer of [`Fault::ServerError`].
pub(crate) fn error_answer(status: StatusCode, format: ErrorFormat, version: ApiVersion) -> Answer {
    match format {
        ErrorFormat::Json => {
            let code = code_of(status);
            let error = ApiError::new(code, "simulated fault").with_status(status.as_u16());
            error.answer(version)
        }
        ErrorFormat::Html => {
            let title = status.canonical_reason().unwrap_or("Error");
            let page = format!(
                "<html><head><title>{0} {title}</title></head>\
                 <body><h1>{0} {title}</h1><p>simulated proxy</p></body></html>",
                status.as_u16()
            );
            Answer::new(status, "text/html", page)
        }
    }
}

/// The answer of [`Fault::TooManyRequests`].
pub(crate) fn too_many_requests(retry_after: &RetryAfter, version: ApiVersion) -> Answer {
    let mut error = ApiError::new(codes::TOO_MANY_REQUESTS, "simulated fault");
    if let Some(seconds) = retry_after.body {
        error = error.with("retry_after", json!(seconds));
    }
    let mut answer = error.answer(version);
    answer.retry_after = retry_after
        .header
        .as_deref()
        .and_then(|text| text.parse().ok());
    answer
}

/// Not every status has a code in Synctera's list; the others are shown as an internal error.
fn code_of(status: StatusCode) -> &'static Code {
    match status.as_u16() {
        501 => codes::NOT_IMPLEMENTED,
        504 => codes::GATEWAY_TIMEOUT,
        _ => codes::INTERNAL_ERROR,
    }
}
