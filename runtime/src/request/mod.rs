//! How an operation becomes an HTTP request.

mod multipart;
pub mod params;

use bytes::Bytes;
use reqwest::Request;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderValue};

pub use multipart::Multipart;
pub use params::ParameterError;

use crate::operation::{OperationMeta, ResponseKind};
use crate::record::{Inspect, serialize};
use crate::types::File;

/// Why an operation cannot be sent; nothing was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequestError {
    /// A parameter cannot be sent.
    #[error(transparent)]
    Parameter(#[from] ParameterError),
    /// The body cannot be written.
    #[error("the body cannot be written as {0}")]
    Body(&'static str),
    /// The address of the server and the parameters do not make a URL.
    #[error("the address of the server and the parameters make no URL")]
    Url,
}

/// A body as it goes out: its media type and its bytes.
#[derive(Clone)]
pub struct EncodedBody {
    content_type: HeaderValue,
    content: Bytes,
}

impl EncodedBody {
    /// JSON.
    ///
    /// # Errors
    /// A value that JSON cannot hold.
    pub fn json(value: &dyn Inspect) -> Result<Self, RequestError> {
        let mut content = Vec::with_capacity(256);
        serialize(value, &mut serde_json::Serializer::new(&mut content))
            .map_err(|_| RequestError::Body("JSON"))?;
        Ok(Self {
            content_type: HeaderValue::from_static("application/json"),
            content: content.into(),
        })
    }

    /// A form with files.
    ///
    /// # Errors
    /// None is known: a boundary is always a header's value.
    pub fn form(form: &Multipart) -> Result<Self, RequestError> {
        let (content_type, content) = form.encode();
        let content_type =
            HeaderValue::from_str(&content_type).map_err(|_| RequestError::Body("a form"))?;
        Ok(Self {
            content_type,
            content,
        })
    }

    /// The content of a file.
    ///
    /// # Errors
    /// A media type that cannot stand in a header.
    pub fn file(file: &File) -> Result<Self, RequestError> {
        let content_type = HeaderValue::from_str(file.content_type())
            .map_err(|_| RequestError::Body("a file of that type"))?;
        Ok(Self {
            content_type,
            content: file.content().clone(),
        })
    }

    /// The bytes, cheaply.
    pub fn content(&self) -> Bytes {
        self.content.clone()
    }
}

/// A value as the text of a form's part.
///
/// # Errors
/// A value that JSON cannot hold.
pub fn json_text(value: &dyn Inspect) -> Result<String, RequestError> {
    let body = EncodedBody::json(value)?;
    String::from_utf8(body.content.into()).map_err(|_| RequestError::Body("JSON"))
}

/// Completes what the raw client has built: which responses are accepted, and what the body is.
///
/// # Errors
/// A request that could not be built.
pub fn finish(
    built: reqwest::Result<Request>,
    meta: &OperationMeta,
    body: Option<EncodedBody>,
) -> Result<Request, RequestError> {
    let mut request = built.map_err(|_| RequestError::Url)?;
    let headers = request.headers_mut();
    if meta.response == ResponseKind::Decode {
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    }
    if let Some(body) = body {
        headers.insert(CONTENT_TYPE, body.content_type);
    }
    Ok(request)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::operation::Method;

    fn built() -> reqwest::Result<Request> {
        let body = Bytes::from_static(b"x");
        reqwest::Client::new()
            .post("http://127.0.0.1/v0/a")
            .header(CONTENT_TYPE, "application/octet-stream")
            .body(body)
            .build()
    }

    #[test]
    fn the_response_and_the_body_decide_on_the_headers() {
        let json = OperationMeta::new("v0", "a", "a", Method::Post, "/a");
        let nothing = json.gives(ResponseKind::Empty);
        let file = json.gives(ResponseKind::Stream);
        for (meta, accept) in [
            (json, Some("application/json")),
            (nothing, None),
            (file, None),
        ] {
            let body = EncodedBody::json(&vec![1_i64]).unwrap();
            assert_eq!(body.content(), "[1]");
            let request = finish(built(), &meta, Some(body)).unwrap();
            let header = |name| {
                request
                    .headers()
                    .get(name)
                    .map(|value| value.to_str().unwrap())
            };
            assert_eq!(header(ACCEPT), accept);
            assert_eq!(header(CONTENT_TYPE), Some("application/json"));
        }
    }

    #[test]
    fn what_cannot_be_sent_is_an_error() {
        let meta = OperationMeta::new("v0", "a", "a", Method::Post, "/a");
        let nowhere = reqwest::Client::new().get("6789").build();
        assert_eq!(finish(nowhere, &meta, None).unwrap_err(), RequestError::Url);
        let file = File::new("a", "image/\n6789", "");
        let error = EncodedBody::file(&file).err().unwrap();
        assert_eq!(error, RequestError::Body("a file of that type"));
        assert!(!format!("{error} {error:?}").contains("6789"));
    }
}
