//! A key that was used before: done, or used for something else.

use httpmock::prelude::*;
use serde_json::json;
use synctera::{Error, IdempotencyKey};

use crate::helpers::{ach, always, client, person};

async fn duplicate(server: &MockServer, path: &str) {
    let path = path.to_owned();
    server
        .mock_async(|when, then| {
            when.method(POST).path(path);
            then.status(409)
                .header("content-type", "application/problem+json")
                .json_body(json!({"detail": "duplicate idempotency key"}));
        })
        .await;
}

async fn lists(server: &MockServer, pending: serde_json::Value, posted: serde_json::Value) {
    for (kind, result) in [("pending", pending), ("posted", posted)] {
        server
            .mock_async(|when, then| {
                when.method(GET)
                    .path(format!("/v0/transactions/{kind}"))
                    .query_param("idempotency_key", "k-1");
                then.status(200).json_body(json!({"result": result}));
            })
            .await;
    }
}

#[tokio::test]
async fn a_used_key_is_done_and_tells_what_was_done() {
    let server = MockServer::start_async().await;
    duplicate(&server, "/v0/ach").await;
    lists(
        &server,
        json!([{"uuid": "t-1", "account_id": "a", "data": {"total_amount": 500}}]),
        json!([]),
    )
    .await;
    let (synctera, _) = client(&server.base_url());
    let error = synctera
        .call(ach())
        .idempotency_key(IdempotencyKey::new("k-1").unwrap())
        .await
        .unwrap_err();
    assert!(error.is_applied() && !error.is_retryable() && error.may_have_been_applied());
    assert_eq!(error.attempts(), 1);
    let Error::AlreadyApplied {
        key, transactions, ..
    } = error
    else {
        panic!("{error:?}")
    };
    assert_eq!(key.as_str(), "k-1");
    assert_eq!(transactions.len(), 1);
    assert!(transactions[0].pending && transactions[0].id == "t-1");
}

#[tokio::test]
async fn another_amount_or_account_under_the_key_is_a_bug_of_the_caller() {
    for (amount, account) in [(501, "a"), (500, "z")] {
        let server = MockServer::start_async().await;
        duplicate(&server, "/v0/ach").await;
        let posted = json!([{"uuid": "t-2", "data": {"lines": [{"account_id": account, "amount": amount}]}}]);
        lists(&server, json!([]), posted).await;
        let (synctera, _) = client(&server.base_url());
        let error = synctera
            .call(ach())
            .idempotency_key(IdempotencyKey::new("k-1").unwrap())
            .await
            .unwrap_err();
        assert!(
            matches!(error, Error::KeyReusedForOtherPayload { .. }),
            "{error:?}"
        );
        assert!(!error.is_applied() && !error.is_retryable());
    }
}

#[tokio::test]
async fn done_stays_done_where_nothing_can_be_looked_up() {
    let server = MockServer::start_async().await;
    duplicate(&server, "/v0/ach").await;
    duplicate(&server, "/v0/persons").await;
    let (synctera, _) = client(&server.base_url());
    let error = synctera.call(ach()).await.unwrap_err();
    assert!(
        matches!(&error, Error::AlreadyApplied { transactions, .. } if transactions.is_empty()),
        "{error:?}"
    );
    assert!(synctera.call(person()).await.unwrap_err().is_applied());
}

#[tokio::test]
async fn other_conflicts_are_not_done() {
    let server = MockServer::start_async().await;
    always(&server, |then| {
        then.status(409)
            .json_body(json!({"code": "DUPLICATE_RESOURCE", "detail": "it exists"}))
    })
    .await;
    let (synctera, _) = client(&server.base_url());
    let error = synctera.call(person()).await.unwrap_err();
    assert!(!error.is_applied() && error.code() == Some(&synctera::ErrorCode::DuplicateResource));
}

#[tokio::test]
async fn a_running_first_request_is_waited_for_under_either_status() {
    for status in [409, 422] {
        let server = MockServer::start_async().await;
        let mock = always(&server, |then| {
            then.status(status)
                .json_body(json!({"code": "IDEMPOTENCY_CONCURRENT_USE"}))
        })
        .await;
        let (synctera, time) = client(&server.base_url());
        let error = synctera.call(ach()).await.unwrap_err();
        assert!(error.is_retryable() && !error.is_applied());
        assert_eq!((mock.calls_async().await, time.waits().len()), (4, 3));
    }
}

#[tokio::test]
async fn reuse_has_an_error_of_its_own() {
    let server = MockServer::start_async().await;
    let mock = always(&server, |then| {
        then.status(422)
            .json_body(json!({"code": "IDEMPOTENCY_INVALID_REUSE"}))
    })
    .await;
    let (synctera, _) = client(&server.base_url());
    let error = synctera.call(ach()).await.unwrap_err();
    assert!(matches!(error, Error::InvalidKeyReuse(_)), "{error:?}");
    assert!(!error.is_retryable() && !error.may_have_been_applied());
    assert_eq!(mock.calls_async().await, 1);
}
