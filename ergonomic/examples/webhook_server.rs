//! A receiver for webhooks and card authorizations, with axum.
//!
//! ```sh
//! export SYNCTERA_WEBHOOK_SECRET=…  # of `POST /v0/webhook_secrets`; old and new with a comma between
//! export SYNCTERA_GATEWAY_KEY=…     # the value of the gateway's custom header X-Gateway-Key
//! cargo run -p synctera --features axum --example webhook_server
//! ```

use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::post;
use synctera::time::SystemTimer;
use synctera::webhooks::gateways::{CardAuthorization, CardGateway, CustomHeaders, Decision};
use synctera::webhooks::{Endpoint, Event, Resource, WebhookSecret, Webhooks};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// What the routes share.
pub struct App {
    endpoint: Endpoint,
    cards: CardGateway,
    /// Synctera waits five seconds: what takes longer is done behind a queue. This one forgets with the
    /// process; events that must not be lost belong into a table.
    queue: mpsc::Sender<Event>,
}

impl App {
    /// An app that puts its events into a queue.
    pub fn new(webhooks: Webhooks, gateway_key: &str, queue: mpsc::Sender<Event>) -> Self {
        Self {
            endpoint: Endpoint::new(webhooks),
            cards: CardGateway::new(CustomHeaders::new([("X-Gateway-Key", gateway_key)])),
            queue,
        }
    }

    /// The routes.
    pub fn router(self) -> Router {
        Router::new()
            .route("/webhooks", post(webhook))
            .route("/gateways/card", post(card))
            .with_state(Arc::new(self))
    }
}

/// The body stays bytes: the signature is of these and no others.
async fn webhook(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Bytes,
) -> impl IntoResponse {
    let enqueue = async |event: Event| app.queue.try_send(event);
    app.endpoint.handle(&headers, &body, enqueue).await
}

async fn card(State(app): State<Arc<App>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let answer = app.cards.answer(&headers, &body, &SystemTimer, decide);
    answer.await.status()
}

/// Approves purchases of at most 50.00 in US dollars.
async fn decide(authorization: CardAuthorization) -> Decision {
    let Some(amount) = authorization.amount else {
        return Decision::Decline;
    };
    let is_dollars = amount.currency.as_deref() == Some("USD");
    match amount.amount {
        Some(0..=50_00) if is_dollars => Decision::Approve,
        _ => Decision::Decline,
    }
}

async fn work(mut events: mpsc::Receiver<Event>) {
    while let Some(event) = events.recv().await {
        // The resource may be out of date: what matters is to be read from the API.
        match event.resource() {
            Ok(Resource::Account(account)) => println!("account {}", account.id),
            Ok(_) => println!("{} {}", event.event_type(), event.id()),
            Err(reason) => println!("{} {}: {reason}", event.event_type(), event.id()),
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let secrets = std::env::var("SYNCTERA_WEBHOOK_SECRET")?;
    let secrets: Result<Vec<_>, _> = secrets.split(',').map(WebhookSecret::new).collect();
    let gateway_key = std::env::var("SYNCTERA_GATEWAY_KEY")?;
    let (queue, events) = mpsc::channel(1000);
    tokio::spawn(work(events));

    let app = App::new(Webhooks::rotating(secrets?), &gateway_key, queue);
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, app.router()).await?;
    Ok(())
}
