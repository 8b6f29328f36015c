//! Every write carries one key, the same on every attempt.

use std::sync::{Arc, Mutex};

use httpmock::prelude::*;
use synctera::IdempotencyKey;
use synctera_api::v0::ListPersons;
use synctera_api::v1::RevealCardDetails;

use crate::helpers::{ach, client, note, person};

/// The keys that a server has seen, in order; every answer is `status`.
async fn seen(server: &MockServer, status: u16) -> Arc<Mutex<Vec<Option<String>>>> {
    let keys: Arc<Mutex<Vec<Option<String>>>> = Arc::default();
    let kept = keys.clone();
    server
        .mock_async(move |when, then| {
            when.is_true(move |request: &HttpMockRequest| {
                let key = request
                    .headers()
                    .get("idempotency-key")
                    .and_then(|value| value.to_str().ok())
                    .map(str::to_owned);
                kept.lock().unwrap().push(key);
                true
            });
            then.status(status);
        })
        .await;
    keys
}

#[tokio::test]
async fn one_key_for_all_attempts_and_a_new_one_for_the_next_call() {
    let server = MockServer::start_async().await;
    let keys = seen(&server, 503).await;
    let (synctera, _) = client(&server.base_url());
    let first = synctera.call(ach()).await.unwrap_err();
    synctera.call(ach()).await.unwrap_err();
    let keys = keys.lock().unwrap().clone();
    assert_eq!(keys.len(), 8);
    assert!(
        keys[..4].iter().all(|key| *key == keys[0]) && keys[4..].iter().all(|key| *key == keys[4])
    );
    assert_ne!(keys[0], keys[4]);
    assert_eq!(
        first.idempotency_key().map(IdempotencyKey::as_str),
        keys[0].as_deref()
    );
}

#[tokio::test]
async fn writes_have_one_and_reads_do_not() {
    let server = MockServer::start_async().await;
    let keys = seen(&server, 400).await;
    let (synctera, _) = client(&server.base_url());
    synctera.call(ListPersons::new()).await.unwrap_err();
    synctera
        .call(RevealCardDetails::new("c"))
        .await
        .unwrap_err();
    synctera.call(person()).await.unwrap_err();
    // Its document does not declare the header; it is sent all the same.
    synctera.call(note()).await.unwrap_err();
    let present: Vec<bool> = keys.lock().unwrap().iter().map(Option::is_some).collect();
    assert_eq!(present, [false, false, true, true]);
}

#[tokio::test]
async fn the_caller_chooses() {
    let server = MockServer::start_async().await;
    let keys = seen(&server, 400).await;
    let (synctera, _) = client(&server.base_url());
    let key = IdempotencyKey::new("order-42").unwrap();
    synctera
        .call(person())
        .idempotency_key(&key)
        .await
        .unwrap_err();
    for _ in 0..2 {
        synctera
            .call(person())
            .idempotency_key(IdempotencyKey::derived("onboarding", "ada"))
            .await
            .unwrap_err();
    }
    synctera
        .call(ach())
        .idempotency_key(IdempotencyKey::derived("onboarding", "ada"))
        .await
        .unwrap_err();
    let keys: Vec<String> = keys.lock().unwrap().iter().flatten().cloned().collect();
    assert_eq!(keys[0], "order-42");
    assert_eq!(keys[1], keys[2], "a job that runs again uses its key again");
    assert_ne!(keys[2], keys[3], "another operation has another key");
}
