//! Authentication, unknown routes, and the shape of errors in both versions.

use reqwest::Method;
use serde_json::json;
use synctera_simulator::Simulator;

use super::client::{Client, read};

#[tokio::test]
async fn without_the_key_nothing_is_answered() {
    let simulator = Simulator::builder().api_key("right").start().await.unwrap();
    let client = Client::of(&simulator);
    let url = format!("{}/v0/accounts", simulator.base_url());
    let http = reqwest::Client::new();
    for request in [
        http.get(&url),
        http.get(&url).bearer_auth("wrong"),
        http.get(&url).header("Authorization", "right"),
        http.get(&url).basic_auth("right", Some("right")),
    ] {
        let answer = read(request).await.unwrap();
        assert_eq!(answer.status, 401);
        assert_eq!(answer.content_type, "application/problem+json");
        assert_eq!(answer.json["code"], "UNAUTHENTICATED");
        assert_eq!(
            answer.json["type"],
            "https://dev.synctera.com/errors/unauthenticated"
        );
    }
    let v1 = read(http.get(format!("{}/v1/cards", simulator.base_url())))
        .await
        .unwrap();
    assert_eq!(
        (v1.status.as_u16(), v1.content_type.as_str()),
        (401, "application/json")
    );
    assert_eq!(v1.json.as_object().unwrap().len(), 3);
    assert_eq!(client.get("/v0/accounts").await.unwrap().status, 200);
}

#[tokio::test]
async fn unknown_routes_and_ids_are_not_found() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    for path in [
        "/",
        "/v0",
        "/v0/unknown",
        "/v0/accounts/00000000-0000-4000-8000-000000000000",
        "/v0/accounts/nonsense",
        "/v0/persons/00000000-0000-4000-8000-000000000000",
        "/v0/ach/00000000-0000-4000-8000-000000000000",
        "/v0/transactions/internal_transfer/00000000-0000-4000-8000-000000000000",
    ] {
        let answer = client.get(path).await.unwrap();
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.json["code"], "RESOURCE_NOT_FOUND");
        assert_eq!(answer.content_type, "application/problem+json");
    }
    let v1 = client.get("/v1/unknown").await.unwrap();
    assert_eq!(
        (v1.status.as_u16(), v1.content_type.as_str()),
        (404, "application/json")
    );
    assert_eq!(v1.json["status"], 404);
    let wrong_method = client
        .write(Method::DELETE, "/v0/accounts", None, &json!({}))
        .await;
    assert_eq!(wrong_method.unwrap().status, 405);
}

#[tokio::test]
async fn the_log_has_the_request_without_the_key() {
    let simulator = Simulator::builder()
        .api_key("do-not-log-me")
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    client.get("/v0/accounts?limit=3").await.unwrap();
    client
        .post("/v0/persons", Some("k"), &json!({"a": 1}))
        .await
        .unwrap();
    let received = simulator.received();
    assert_eq!(received.len(), 2);
    assert_eq!(
        (received[0].path.as_str(), received[0].query.as_str()),
        ("/v0/accounts", "limit=3")
    );
    assert_eq!(received[1].method, Method::POST);
    assert_eq!(received[1].header("idempotency-key"), Some("k"));
    assert_eq!(&received[1].body[..], br#"{"a":1}"#);
    assert_eq!(received[1].header("authorization"), Some("[removed]"));
    assert!(!format!("{received:?}").contains("do-not-log-me"));
    simulator.clear_received();
    assert!(simulator.received().is_empty());
}
