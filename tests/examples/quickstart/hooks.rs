//! Webhooks: subscribed, received, verified.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use axum::routing::post;
use synctera::v0::{WebhookCreate, WebhookEventPattern};
use synctera::webhooks::{Endpoint, Event, Resource, WebhookSecret, Webhooks};
use tokio::net::TcpListener;

use crate::place::Place;
use crate::story::Trouble;

/// A webhook that came and is Synctera's.
#[derive(Clone, Debug)]
pub struct Came {
    pub event_type: String,
    /// Whether the thing it is about has the form that is documented for its type.
    pub is_as_documented: bool,
}

/// Receives webhooks on this machine until it is dropped.
#[derive(Debug)]
pub struct Receiver {
    endpoint: Endpoint,
    came: Mutex<Vec<Came>>,
}

/// Subscribes to everything the story is about. The sandbox could not reach this machine.
pub async fn subscribe(place: &Place) -> Result<Option<Arc<Receiver>>, Trouble> {
    let Place::Simulated(synctera, _) = place else {
        println!("   skipped: the sandbox needs a public URL to deliver to");
        return Ok(None);
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);
    // One secret for all webhooks of a workspace; it is shown this once.
    let secret = synctera.webhook_secrets().create().await?;
    let secret = WebhookSecret::new(secret.secret.clone().unwrap_or_default())?;
    let receiver = Arc::new(Receiver {
        endpoint: Endpoint::new(Webhooks::new(secret)),
        came: Mutex::default(),
    });
    let router = Router::new()
        .route("/webhooks", post(receive))
        .with_state(Arc::clone(&receiver));
    tokio::spawn(async move { axum::serve(listener, router).await });

    let events = [
        WebhookEventPattern::PersonAll,
        WebhookEventPattern::AccountAll,
        WebhookEventPattern::CardAll,
        WebhookEventPattern::TransactionAll,
        WebhookEventPattern::InternalTransferAll,
    ];
    let webhook = synctera
        .webhooks()
        .create(WebhookCreate::new(events, true, url))
        .await?;
    println!("   webhook {}", webhook.id);
    Ok(Some(receiver))
}

/// The signature is of these bytes and no others. What is not Synctera's does not come to the
/// handler, and what comes twice comes there once.
async fn receive(
    State(receiver): State<Arc<Receiver>>,
    headers: HeaderMap,
    body: Bytes,
) -> impl IntoResponse {
    let note = async |event: Event| {
        let mut came = receiver.came.lock().unwrap_or_else(PoisonError::into_inner);
        came.push(Came {
            event_type: event.event_type().as_str().to_owned(),
            is_as_documented: match event.resource() {
                // Not every type has a documented form.
                Ok(Resource::Unrecognized(kept)) => kept.reason().is_none(),
                Ok(_) => true,
                Err(_) => false,
            },
        });
        Ok::<(), std::convert::Infallible>(())
    };
    receiver.endpoint.handle(&headers, &body, note).await
}

/// Waits for what is under way, and prints how often each type came.
pub async fn print(place: &Place, receiver: Option<Arc<Receiver>>) -> Vec<Came> {
    let (Place::Simulated(_, simulator), Some(receiver)) = (place, receiver) else {
        println!("   skipped: see 1");
        return Vec::new();
    };
    simulator.webhooks_delivered().await;
    let came = receiver
        .came
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for one in &came {
        *counts.entry(&one.event_type).or_default() += 1;
    }
    for (name, count) in counts {
        println!("   {count} × {name}, signature verified");
    }
    let odd = came.iter().filter(|one| !one.is_as_documented).count();
    if odd > 0 {
        println!("   {odd} of them are of another form than documented");
    }
    came
}
