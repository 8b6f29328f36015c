//! An error answer before it is written in the shape of a version.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{ApiVersion, Code};
use crate::server::Answer;

const TYPE_BASE: &str = "https://dev.synctera.com/errors/";

/// A refused request.
#[derive(Debug, Clone)]
pub(crate) struct ApiError {
    code: &'static Code,
    status: u16,
    shown_code: Option<String>,
    detail: String,
    /// Boxed, because most errors have none and every result makes room for it.
    extra: Box<Map<String, Value>>,
}

impl ApiError {
    /// An error with `code` and its usual status.
    pub(crate) fn new(code: &'static Code, detail: impl Into<String>) -> Self {
        Self {
            code,
            status: code.status,
            shown_code: Some(code.name.to_owned()),
            detail: detail.into(),
            extra: Box::default(),
        }
    }

    /// The same with another status.
    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The same showing another code, or none: Synctera's v0 does not promise one.
    pub(crate) fn with_shown_code(mut self, code: Option<String>) -> Self {
        self.shown_code = code;
        self
    }

    /// The same with one of the additional members, e.g. `missing`.
    pub(crate) fn with(mut self, member: &str, value: Value) -> Self {
        self.extra.insert(member.to_owned(), value);
        self
    }

    /// What is wrong, for people.
    pub(crate) fn detail(&self) -> &str {
        &self.detail
    }

    /// The answer in the shape of `version`.
    pub(crate) fn answer(self, version: ApiVersion) -> Answer {
        let mut body = *self.extra;
        body.insert("status".into(), json!(self.status));
        body.insert("detail".into(), json!(self.detail));
        if let Some(code) = self.shown_code {
            body.insert("code".into(), json!(code));
        }
        let content_type = match version {
            ApiVersion::V0 => {
                body.insert(
                    "type".into(),
                    json!(format!("{TYPE_BASE}{}", self.code.slug)),
                );
                body.insert("title".into(), json!(self.code.title));
                "application/problem+json"
            }
            ApiVersion::V1 => "application/json",
        };
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::BAD_REQUEST);
        Answer::new(status, content_type, Value::Object(body).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors::codes;

    #[test]
    fn both_shapes_have_exactly_their_members() {
        let error = ApiError::new(codes::BAD_REQUEST_BODY, "no").with("missing", json!(["amount"]));
        let v0 = error.clone().answer(ApiVersion::V0);
        assert_eq!(v0.content_type, "application/problem+json");
        assert_eq!(
            serde_json::from_slice::<Value>(&v0.body).unwrap(),
            json!({
                "type": "https://dev.synctera.com/errors/bad-request-body",
                "title": "Bad Request Body", "status": 400, "detail": "no",
                "code": "BAD_REQUEST_BODY", "missing": ["amount"],
            })
        );
        let v1 = error.answer(ApiVersion::V1);
        assert_eq!(v1.content_type, "application/json");
        assert_eq!(
            serde_json::from_slice::<Value>(&v1.body).unwrap(),
            json!({"code": "BAD_REQUEST_BODY", "status": 400, "detail": "no", "missing": ["amount"]})
        );
    }

    #[test]
    fn the_code_can_be_left_out() {
        let answer = ApiError::new(codes::DUPLICATE_RESOURCE, "x")
            .with_shown_code(None)
            .with_status(409)
            .answer(ApiVersion::V0);
        let body: Value = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!(body.get("code"), None);
        assert_eq!(answer.status, 409);
    }
}
