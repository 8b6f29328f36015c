//! A complete answer, small enough to be kept.

use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use serde_json::Value;

/// Status, the headers that vary, and body. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) content_type: &'static str,
    pub(crate) retry_after: Option<HeaderValue>,
    pub(crate) body: Bytes,
}

impl Answer {
    /// An answer with any body.
    pub(crate) fn new(
        status: StatusCode,
        content_type: &'static str,
        body: impl Into<Bytes>,
    ) -> Self {
        Self {
            status,
            content_type,
            retry_after: None,
            body: body.into(),
        }
    }

    /// An answer with a JSON body.
    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        Self::new(status, "application/json", body.to_string())
    }

    /// An answer without a body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self::new(status, "application/json", Bytes::new())
    }

    /// 200 with a JSON body.
    pub(crate) fn ok(body: &Value) -> Self {
        Self::json(StatusCode::OK, body)
    }

    /// 201 with a JSON body.
    pub(crate) fn created(body: &Value) -> Self {
        Self::json(StatusCode::CREATED, body)
    }
}

/// The answer travels through the router as an extension, so that the gateway has it complete and
/// need not gather a body again.
impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let mut response = Response::default();
        response.extensions_mut().insert(self);
        response
    }
}

impl Answer {
    /// Takes the answer out of what the router gave back.
    pub(crate) fn from_router(mut response: Response) -> Option<Self> {
        response.extensions_mut().remove()
    }

    /// The HTTP response with this body.
    pub(crate) fn into_http<B>(self, body: impl FnOnce(Bytes) -> B) -> http::Response<B> {
        let is_empty = self.body.is_empty();
        let mut response = http::Response::new(body(self.body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        if !is_empty {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        }
        if let Some(retry_after) = self.retry_after {
            headers.insert(RETRY_AFTER, retry_after);
        }
        response
    }
}
