//! The extractor of axum.

use std::time::SystemTime;

use axum::Router;
use axum::routing::post;
use reqwest::Client;
use synctera::webhooks::testing::{Delivery, Signed};
use synctera::webhooks::{VerifiedEvent, Webhooks};

use crate::server::{deliver, secret, serve};

#[tokio::test]
async fn gives_events_that_are_synctera_s_and_answers_for_the_others() {
    let handler = async |VerifiedEvent(event): VerifiedEvent| event.id().to_owned();
    let router = Router::new()
        .route("/webhooks", post(handler))
        .with_state(Webhooks::new(secret("a")));
    let base = serve(router).await;
    let client = Client::new();

    let delivery = Delivery::new("ACCOUNT.CREATED");
    let genuine = delivery.signed(&secret("a"), SystemTime::now());
    assert_eq!(deliver(&client, &base, &genuine).await, 200);
    let forged = delivery.signed(&secret("b"), SystemTime::now());
    assert_eq!(deliver(&client, &base, &forged).await, 401);
    let without_id = delivery
        .clone()
        .id("")
        .signed(&secret("a"), SystemTime::now());
    assert_eq!(deliver(&client, &base, &without_id).await, 400);
    // More than axum takes if nothing else is said.
    let body = vec![b' '; 3 * 1024 * 1024];
    let headers = genuine.headers.clone();
    assert_eq!(
        deliver(&client, &base, &Signed { headers, body }).await,
        413
    );
}
