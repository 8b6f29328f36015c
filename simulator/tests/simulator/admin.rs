//! Faults, the clock and what happened, over HTTP.

use serde_json::{Value, json};
use synctera_simulator::{FaultKind, Simulator};

use super::client::{Client, Result};
use reqwest::Method;

async fn started() -> (Simulator, Client) {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    (simulator, client)
}

async fn post(client: &Client, path: &str, body: Value) -> Result {
    client
        .post(&format!("/_simulator/{path}"), None, &body)
        .await
}

async fn get(client: &Client, path: &str) -> Value {
    let answer = client.get(&format!("/_simulator/{path}")).await.unwrap();
    assert_eq!(answer.status, 200);
    answer.json
}

#[tokio::test]
async fn the_next_transfer_loses_its_answer_and_moves_money_once() {
    let (_simulator, client) = started().await;
    let bank = post(&client, "seed", Value::Null).await.unwrap().json;
    let id = |name: &str| bank[name].as_str().unwrap().parse().unwrap();
    let script = json!({
        "on": {"method": "POST", "path": "/v0/transactions/internal_transfer"},
        "steps": [null, {"kind": "reset_after_commit"}],
    });
    assert_eq!(
        post(&client, "faults/scripts", script)
            .await
            .unwrap()
            .status,
        200
    );
    let transfer = |key: &'static str| client.transfer(key, id("checking"), id("savings"), 100);
    assert_eq!(transfer("first").await.unwrap().status, 200);
    assert!(transfer("second").await.is_err());
    assert_eq!(transfer("second").await.unwrap().status, 409);

    let ledger = get(&client, "ledger").await;
    assert_eq!(ledger["balances"][bank["savings"].as_str().unwrap()], 200);
    let sum: i64 = ledger["balances"]
        .as_object()
        .unwrap()
        .values()
        .filter_map(Value::as_i64)
        .sum();
    assert_eq!(sum, 0);
    let postings = ledger["postings"].as_array().unwrap();
    let with_key = |posting: &&Value| posting["idempotency_key"] == "second";
    assert_eq!(postings.iter().filter(with_key).count(), 1);
    assert_eq!(
        get(&client, "faults").await,
        json!({"struck": {"reset_after_commit": 1}})
    );

    let received = get(&client, "received").await;
    let received = received["received"].as_array().unwrap();
    let faults: Vec<_> = received.iter().map(|request| &request["fault"]).collect();
    assert_eq!(
        faults,
        [&Value::Null, &json!("reset_after_commit"), &Value::Null]
    );
    assert_eq!(received[1]["headers"]["idempotency-key"], json!(["second"]));
    assert_eq!(
        received[1]["headers"]["authorization"],
        json!(["[removed]"])
    );
    let body: Value = serde_json::from_str(received[1]["body"].as_str().unwrap()).unwrap();
    assert_eq!(body["amount"], 100);
    let forget = client.write(Method::DELETE, "/_simulator/received", None, &Value::Null);
    assert_eq!(forget.await.unwrap().status, 200);
    assert_eq!(get(&client, "received").await, json!({"received": []}));
}

#[tokio::test]
async fn faults_by_probability_are_for_synctera_alone() {
    let (simulator, client) = started().await;
    let plan = json!({
        "probability": 1, "weights": {"too_many_requests": 1}, "retry_after": {"header": "7"},
    });
    let set = client.write(Method::PUT, "/_simulator/faults", None, &plan);
    assert_eq!(set.await.unwrap().status, 200);
    let refused = client.get("/v0/accounts").await.unwrap();
    assert_eq!(refused.status, 429);
    assert_eq!(refused.retry_after.as_deref(), Some("7"));
    let calm = json!({"probability": 0});
    let calm = client.write(Method::PUT, "/_simulator/faults", None, &calm);
    assert_eq!(calm.await.unwrap().status, 200);
    assert_eq!(client.get("/v0/accounts").await.unwrap().status, 200);
    assert_eq!(simulator.fault_counters().of(FaultKind::TooManyRequests), 1);
}

#[tokio::test]
async fn every_kind_of_fault_can_be_scripted() {
    let (_simulator, client) = started().await;
    let steps = json!([
        {"kind": "latency", "milliseconds": 1},
        {"kind": "too_many_requests", "retry_after": {"body": 1}},
        {"kind": "server_error_before", "status": 503},
        {"kind": "server_error_after_commit", "status": 502, "is_html": true},
        {"kind": "unknown_enum_values"},
        {"kind": "extra_fields"},
        {"kind": "truncated_body"},
        {"kind": "reset_before_read"},
        {"kind": "reset_after_commit"},
    ]);
    let script = post(&client, "faults/scripts", json!({"steps": steps})).await;
    assert_eq!(script.unwrap().status, 200);
    let mut statuses = Vec::new();
    for _ in 0..9 {
        let answer = client.get("/v0/accounts").await;
        statuses.push(answer.map_or(0, |answer| answer.status.as_u16()));
    }
    assert_eq!(statuses, [200, 429, 503, 502, 200, 200, 0, 0, 0]);
    let struck = get(&client, "faults").await;
    assert_eq!(
        struck["struck"].as_object().unwrap().len(),
        FaultKind::ALL.len()
    );
}

#[tokio::test]
async fn the_clock_settlement_and_webhooks_follow() {
    let (simulator, client) = started().await;
    let before = simulator.clock().now();
    let now = post(&client, "clock", json!({"advance_seconds": 86_400})).await;
    assert!(now.unwrap().json["now"].is_string());
    let ahead = simulator.clock().now().duration_since(before).unwrap();
    assert!(ahead.as_secs() >= 86_400);
    for path in ["ach/settle", "wires/settle", "webhooks/deliveries"] {
        assert_eq!(
            post(&client, path, Value::Null).await.unwrap().status,
            200,
            "{path}"
        );
    }
    let account = simulator.open_account(5).unwrap();
    let accounts = get(&client, "accounts").await;
    assert_eq!(accounts["accounts"][0]["id"], json!(account));
    assert_eq!(accounts["accounts"][0]["balance"], 5);
}

#[tokio::test]
async fn bad_requests_are_told_what_is_wrong() {
    let (simulator, client) = started().await;
    for (path, body, status) in [
        ("clock", json!({"advance_seconds": -1}), 400),
        ("faults/scripts", json!({"steps": [{"kind": "flood"}]}), 400),
        (
            "faults/scripts",
            json!({"steps": [{"kind": "server_error_before", "status": 200}]}),
            400,
        ),
        ("ledger", Value::Null, 405),
        ("nothing", Value::Null, 404),
    ] {
        let answer = post(&client, path, body).await.unwrap();
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.content_type, "application/problem+json");
        assert!(answer.json["detail"].is_string());
    }
    let url = format!("{}/_simulator/received", simulator.base_url());
    let unknown = reqwest::get(url).await.unwrap();
    assert_eq!(unknown.status(), 401);
}
