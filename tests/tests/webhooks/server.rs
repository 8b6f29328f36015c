//! The example server on a free port, and requests to it.

use reqwest::Client;
use synctera::webhooks::testing::Signed;
use synctera::webhooks::{Event, WebhookSecret, Webhooks};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::webhook_server::App;

/// The value of the gateway's custom header.
pub const GATEWAY_KEY: &str = "gateway-key-of-the-tests";

pub fn secret(letter: &str) -> WebhookSecret {
    WebhookSecret::new(letter.repeat(64)).unwrap()
}

/// Serves a router and says where.
pub async fn serve(router: axum::Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

pub async fn start(webhooks: Webhooks, room: usize) -> (String, mpsc::Receiver<Event>) {
    let (queue, events) = mpsc::channel(room);
    let base = serve(App::new(webhooks, GATEWAY_KEY, queue).router()).await;
    (base, events)
}

/// Sends a delivery as Synctera does, and gives the status of the answer.
pub async fn deliver(client: &Client, base: &str, delivery: &Signed) -> u16 {
    let mut request = client
        .post(format!("{base}/webhooks"))
        .header("Content-Type", "application/json")
        .body(delivery.body.clone());
    for (name, value) in &delivery.headers {
        request = request.header(*name, value);
    }
    request.send().await.unwrap().status().as_u16()
}
