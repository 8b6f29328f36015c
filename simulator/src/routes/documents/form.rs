//! A form with a file and texts.

use axum::body::Body;
use axum::extract::{FromRequest, Multipart};
use bytes::Bytes;
use http::Request;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value, json};

use crate::errors::{ApiError, codes};
use crate::routes::Call;

/// What was uploaded.
#[derive(Debug, Clone, Default)]
pub(super) struct Form {
    pub(super) texts: Map<String, Value>,
    pub(super) file: Bytes,
    pub(super) file_name: Option<String>,
}

/// Takes the body apart. A form without a file is refused.
pub(super) async fn read(call: &Call) -> Result<Form, ApiError> {
    let unreadable = |_| ApiError::new(codes::BAD_REQUEST_BODY, "the body is no form");
    let mut request = Request::new(Body::from(call.body().clone()));
    if let Some(content_type) = call.header(CONTENT_TYPE) {
        request
            .headers_mut()
            .insert(CONTENT_TYPE, content_type.clone());
    }
    let mut parts = Multipart::from_request(request, &())
        .await
        .map_err(|error| unreadable(error.to_string()))?;
    let mut form = Form::default();
    let mut has_file = false;
    while let Some(part) = parts
        .next_field()
        .await
        .map_err(|error| unreadable(error.to_string()))?
    {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let content = part
            .bytes()
            .await
            .map_err(|error| unreadable(error.to_string()))?;
        if name == "file" {
            has_file = true;
            form.file = content;
            form.file_name = file_name;
        } else {
            let text = String::from_utf8_lossy(&content).into_owned();
            form.texts.insert(name, json!(text));
        }
    }
    if has_file {
        return Ok(form);
    }
    let error = ApiError::new(codes::BAD_REQUEST_BODY, "the form has no file");
    Err(error.with("missing", json!(["file"])))
}
