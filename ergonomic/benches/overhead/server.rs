//! A server on a thread of its own that always gives the same answers.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::{get, post};
use serde_json::{Value, json};

/// Starts it and gives its base URL.
pub fn start() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.unwrap().block_on(async move {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, routes()).await.unwrap();
        });
    });
    url
}

fn routes() -> Router {
    let accounts: Vec<Value> = (0..100).map(account).collect();
    let list = answer(&json!({ "accounts": accounts, "next_page_token": "a8937a0d" }));
    let one = answer(&account(1));
    let person = answer(&person());
    Router::new()
        .route("/v0/accounts", get(move || async move { list }))
        .route("/v0/accounts/{id}", get(move || async move { one }))
        .route("/v0/persons", post(move || async move { person }))
}

type Answer = ([(axum::http::HeaderName, &'static str); 1], &'static str);

fn answer(body: &Value) -> Answer {
    (
        [(CONTENT_TYPE, "application/json")],
        body.to_string().leak(),
    )
}

fn account(number: usize) -> Value {
    json!({
        "access_status": "ACTIVE",
        "account_number": format!("11005566{number:04}"),
        "account_number_masked": format!("********{number:04}"),
        "account_purpose": "savings for a rainy day",
        "account_template_id": "00000000-0000-4000-8000-000000000003",
        "account_type": "CHECKING",
        "balances": [
            { "balance": 100_000, "type": "ACCOUNT_BALANCE" },
            { "balance": 90_000, "type": "AVAILABLE_BALANCE" },
        ],
        "bank_routing": "123456789",
        "creation_time": "2022-03-04T05:06:07.891Z",
        "currency": "USD",
        "customer_ids": ["00000000-0000-4000-8000-000000000001"],
        "customer_type": "PERSONAL",
        "id": format!("00000000-0000-4000-8000-{number:012}"),
        "is_account_pool": false,
        "is_ach_enabled": true,
        "is_card_enabled": true,
        "is_p2p_enabled": true,
        "is_wire_enabled": false,
        "last_updated_time": "2022-03-04T05:06:07.891Z",
        "metadata": { "branch": "7", "colour": "blue" },
        "nickname": "everyday",
        "status": "ACTIVE_OR_DISBURSED",
    })
}

fn person() -> Value {
    json!({
        "creation_time": "2022-03-04T05:06:07.891Z",
        "email": "ada@example.com",
        "first_name": "Ada",
        "id": "00000000-0000-4000-8000-000000000002",
        "is_customer": true,
        "last_name": "Lovelace",
        "last_updated_time": "2022-03-04T05:06:07.891Z",
        "phone_number": "+15555550100",
        "status": "ACTIVE",
        "verification_status": "UNVERIFIED",
    })
}
