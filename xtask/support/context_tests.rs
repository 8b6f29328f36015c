#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Mutex;
use std::thread;

use progenitor_client::{ClientHooks as _, ClientInfo};
use reqwest::header::{CONTENT_TYPE, HeaderName, HeaderValue};

use super::*;

struct Client {
    client: reqwest::Client,
    context: Context,
}

impl ClientInfo<Context> for Client {
    fn api_version() -> &'static str {
        "v0"
    }
    fn baseurl(&self) -> &str {
        "https://example.com"
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &Context {
        &self.context
    }
}

client_hooks!(Client);

/// Keeps the requests that pass and sends none.
#[derive(Default)]
struct Recorder(Mutex<Vec<(Request, &'static str)>>);

impl Transport for Recorder {
    fn execute(&self, request: Request, operation: &'static str) -> TransportFuture<'_> {
        self.0.lock().unwrap().push((request, operation));
        Box::pin(async { reqwest::Client::new().get("not a url").send().await })
    }
}

fn info() -> OperationInfo {
    OperationInfo {
        operation_id: "listPersons",
    }
}

fn extra() -> HeaderMap {
    let key = HeaderName::from_static("x-extra");
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("image/jpeg"));
    headers.append(key.clone(), HeaderValue::from_static("one"));
    headers.append(key, HeaderValue::from_static("two"));
    headers
}

fn assert_send<T: Send>(value: T) -> T {
    value
}

#[tokio::test]
async fn a_call_goes_through_the_transport_with_its_headers() {
    let recorder = Arc::new(Recorder::default());
    let client = Client {
        client: reqwest::Client::new(),
        context: Context::new()
            .with_headers(extra())
            .with_transport(recorder.clone()),
    };
    let request = client
        .client
        .post("https://example.com/v0/persons")
        .header(CONTENT_TYPE, "application/octet-stream")
        .header("x-extra", "old")
        .header("x-other", "kept")
        .build()
        .unwrap();
    assert!(assert_send(client.exec(request, &info())).await.is_err());

    let seen = recorder.0.lock().unwrap();
    assert_eq!(seen.len(), 1);
    let (request, operation) = &seen[0];
    assert_eq!(*operation, "listPersons");
    for (name, values) in [
        ("content-type", vec!["image/jpeg"]),
        ("x-extra", vec!["one", "two"]),
        ("x-other", vec!["kept"]),
    ] {
        let sent: Vec<_> = request.headers().get_all(name).iter().collect();
        assert_eq!(sent, values, "{name}");
    }
}

#[tokio::test]
async fn without_a_transport_the_client_sends() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            head.push(byte[0]);
        }
        let answer = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
        stream.write_all(answer).unwrap();
        String::from_utf8(head).unwrap()
    });
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = client
        .get(format!("http://{address}/v0/x"))
        .build()
        .unwrap();
    let context = Context::new().with_headers(extra());
    let response = execute(&client, &context, request, &info()).await.unwrap();
    assert_eq!(response.status().as_u16(), 204);
    let head = server.join().unwrap().to_ascii_lowercase();
    assert!(head.contains("content-type: image/jpeg"), "{head}");
    assert!(head.contains("x-extra: one"), "{head}");
}

#[test]
fn debug_shows_nothing() {
    let context = Context::new()
        .with_headers(extra())
        .with_transport(Arc::new(Recorder::default()));
    assert_eq!(format!("{context:?}"), "Context { .. }");
    assert!(Context::new().headers().is_none());
}
