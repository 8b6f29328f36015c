//! ACH out and the list of pending transactions.

use serde_json::json;
use synctera_simulator::{Simulator, Uuid};

use super::client::{Client, ach};

#[tokio::test]
async fn a_credit_pushes_money_out_and_a_debit_pulls_it_in() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let anna = simulator.open_account(1000).unwrap();
    let pushed = client
        .post("/v0/ach", Some("push"), &ach(anna, "credit", 300))
        .await
        .unwrap();
    assert_eq!(pushed.status, 201);
    assert_eq!(simulator.ledger().balances[&anna], 700);
    let pulled = client
        .post("/v0/ach", Some("pull"), &ach(anna, "debit", 50))
        .await
        .unwrap();
    assert_eq!(pulled.json["status"], "PENDING");
    assert_eq!(simulator.ledger().balances[&anna], 750);
    assert_eq!(
        simulator.ledger().balances[&simulator.settlement_account()],
        -750
    );

    let path = format!("/v0/ach/{}", pushed.json["id"].as_str().unwrap());
    assert_eq!(client.get(&path).await.unwrap().json, pushed.json);
    let list = client.get("/v0/ach").await.unwrap().json;
    assert_eq!(list["transactions"], json!([pushed.json, pulled.json]));

    let found = client
        .get("/v0/transactions/pending?idempotency_key=push")
        .await
        .unwrap()
        .json;
    let transaction = &found["result"][0];
    assert_eq!(transaction["uuid"], pushed.json["id"]);
    assert_eq!(transaction["idemkey"], "push");
    assert_eq!(transaction["account_id"], json!(anna));
    assert_eq!(
        transaction["offset_account_id"],
        json!(simulator.settlement_account())
    );
    assert_eq!(transaction["data"]["total_amount"], 300);
    assert_eq!(transaction["data"]["amount"], 300);
    assert_eq!(transaction["data"]["dc_sign"], "debit");
}

#[tokio::test]
async fn settling_moves_a_transaction_between_the_lists_under_the_same_id() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let anna = simulator.open_account(1000).unwrap();
    let sent = client
        .post("/v0/ach", Some("k"), &ach(anna, "credit", 300))
        .await
        .unwrap();
    let before = simulator.ledger();
    simulator.settle_ach();
    assert_eq!(simulator.ledger(), before);
    let pending = client
        .get("/v0/transactions/pending?idempotency_key=k")
        .await
        .unwrap()
        .json;
    assert_eq!(pending["result"], json!([]));
    let posted = client
        .get("/v0/transactions/posted?idempotency_key=k")
        .await
        .unwrap()
        .json;
    assert_eq!(posted["result"][0]["uuid"], sent.json["id"]);
    let path = format!("/v0/ach/{}", sent.json["id"].as_str().unwrap());
    assert_eq!(client.get(&path).await.unwrap().json["status"], "COMPLETE");
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_sent() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let anna = simulator.open_account(100).unwrap();
    let mut both_dates = ach(anna, "credit", 1);
    both_dates["is_same_day"] = json!(true);
    both_dates["effective_date"] = json!("2030-01-01");
    let mut long_name = ach(anna, "credit", 1);
    long_name["company_name"] = json!("seventeen letters");
    let cases = [
        (ach(anna, "credit", 101), 422, "INSUFFICIENT_FUNDS"),
        (
            ach(Uuid::from_u128(1), "debit", 1),
            400,
            "ACCOUNT_NOT_FOUND",
        ),
        // The settlement account is in the ledger, and still no customer's account.
        (
            ach(simulator.settlement_account(), "debit", 1),
            400,
            "ACCOUNT_NOT_FOUND",
        ),
        (ach(anna, "CREDIT", 1), 400, "BAD_REQUEST_BODY"),
        (ach(anna, "credit", 10_000_000_000), 400, "BAD_REQUEST_BODY"),
        (both_dates, 400, "BAD_REQUEST_BODY"),
        (long_name, 400, "BAD_REQUEST_BODY"),
    ];
    let before = simulator.ledger();
    for (number, (body, status, code)) in cases.iter().enumerate() {
        let refused = client
            .post("/v0/ach", Some(&format!("k-{number}")), body)
            .await
            .unwrap();
        assert_eq!(
            (refused.status.as_u16(), &refused.json["code"]),
            (*status, &json!(code))
        );
    }
    assert_eq!(simulator.ledger(), before);
}
