//! A server that gives one answer to everything and keeps what it was sent.

use std::sync::{Arc, Mutex};

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use serde_json::Value;
use synctera_runtime::Operation;
use synctera_tests::raw::{self, RawError};
use synctera_tests::sending;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: String,
    /// The path as sent, with its escapes.
    pub path: String,
    /// The query, unescaped, in order.
    pub query: Vec<(String, String)>,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    fn new(request: &HttpMockRequest) -> Self {
        let uri = request.uri();
        let query = format!("http://x/?{}", uri.query().unwrap_or_default());
        let query = reqwest::Url::parse(&query).unwrap();
        Self {
            method: request.method_str().to_owned(),
            path: uri.path().to_owned(),
            query: query.query_pairs().into_owned().collect(),
            headers: request.headers_vec().clone(),
            body: request.body_vec(),
        }
    }

    /// The value of a header that is there once.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self
            .headers
            .iter()
            .filter(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str());
        let first = values.next();
        assert!(values.next().is_none(), "{name} was sent twice");
        first
    }

    /// Every value of a query parameter.
    pub fn values(&self, name: &str) -> Vec<&str> {
        let named = self.query.iter().filter(|(known, _)| known == name);
        named.map(|(_, value)| value.as_str()).collect()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

pub struct Recorder {
    server: MockServer,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Recorder {
    /// Answers with this status and JSON.
    pub async fn json(status: u16, body: impl Into<String>) -> Self {
        Self::bytes(status, "application/json", body.into().into_bytes()).await
    }

    /// Answers with this status and content.
    pub async fn bytes(status: u16, media: &'static str, body: Vec<u8>) -> Self {
        let server = MockServer::start_async().await;
        let seen = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&seen);
        server
            .mock_async(|when, then| {
                when.any_request();
                then.respond_with(move |request: &HttpMockRequest| {
                    kept.lock().unwrap().push(Seen::new(request));
                    HttpMockResponse::builder()
                        .status(status)
                        .header("content-type", media)
                        .body(body.clone())
                        .build()
                });
            })
            .await;
        Self { server, seen }
    }

    /// Sends a typed operation.
    pub async fn call<O: Operation>(&self, operation: &O) -> Result<O::Output, RawError> {
        raw::call(&self.server.base_url(), operation).await
    }

    /// Sends an operation value.
    pub async fn send(&self, api: &str, id: &str, value: &Value) -> Result<u16, RawError> {
        self.send_text(api, id, &value.to_string()).await
    }

    /// Sends an operation value whose numbers have digits that a `Value` does not keep.
    pub async fn send_text(&self, api: &str, id: &str, text: &str) -> Result<u16, RawError> {
        let call = sending::send(api, id, text.as_bytes(), &self.server.base_url());
        call.expect("there is such an operation")
            .expect("the value is one of the operation")
            .await
    }

    /// What arrived.
    pub fn all(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The one request that arrived.
    pub fn only(&self) -> Seen {
        let seen = self.all();
        assert_eq!(seen.len(), 1, "not one request");
        seen[0].clone()
    }
}

/// Sends an operation value to a server that answers with an empty object, and gives the request.
pub async fn request_of(api: &str, id: &str, value: Value) -> Seen {
    let server = Recorder::json(200, r#"{"id":"1"}"#).await;
    // Whether that was the answer that the operation expects is of no interest here.
    let _ = server.send(api, id, &value).await;
    server.only()
}
