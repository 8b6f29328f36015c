//! ACH that others send, and ours that comes back.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use synctera_simulator::Uuid;

use super::bank_story::BankStory as Story;
use super::client::ach;

#[tokio::test]
async fn ach_comes_in_and_is_taken_from_the_view_of_the_account() {
    let story = Story::begin().await;
    let credit = story.receive_ach("credit", 500, "2025-06-15").await;
    assert_eq!(credit.json["status"], "POSTED");
    assert_eq!(story.balance(), 100_500);
    story.receive_ach("debit", 200, "2025-06-01").await;
    assert_eq!(story.balance(), 100_300);
    let prenote = story.receive_ach("credit", 0, "2025-06-15").await;
    assert_eq!(prenote.json["status"], "POSTED");
    let too_much = story.receive_ach("debit", 100_301, "2025-06-15").await;
    assert_eq!(too_much.json["status"], "RETURNED");
    assert!(
        too_much.json["decline_reason"]
            .as_str()
            .unwrap()
            .contains("insufficient")
    );
    assert_eq!(story.balance(), 100_300);
    let list = story.client.get("/v0/ach/incoming").await.unwrap().json;
    assert_eq!(list["transactions"].as_array().unwrap().len(), 4);
    assert_eq!(
        story.get("/v0/ach/incoming", &credit.json["id"]).await,
        credit.json
    );
    let posted = story
        .client
        .get("/v0/transactions/posted")
        .await
        .unwrap()
        .json;
    let subtypes: Vec<&Value> = posted["result"]
        .as_array()
        .unwrap()
        .iter()
        .map(|transaction| &transaction["subtype"])
        .collect();
    assert_eq!(subtypes, ["INCOMING_CREDIT", "INCOMING_DEBIT"]);
}

#[tokio::test]
async fn ach_for_a_later_day_waits_for_it() {
    let story = Story::begin().await;
    let future = story.receive_ach("credit", 500, "2025-06-17").await;
    assert_eq!(
        (&future.json["status"], &future.json["is_future_dated"]),
        (&json!("INIT"), &json!(true))
    );
    let day = Duration::from_secs(24 * 60 * 60);
    for (status, balance) in [("INIT", 100_000), ("POSTED", 100_500)] {
        story.simulator.clock().advance(day);
        let seen = story.get("/v0/ach/incoming", &future.json["id"]).await;
        assert_eq!(
            (&seen["status"], story.balance()),
            (&json!(status), balance)
        );
    }
}

#[tokio::test]
async fn an_unknown_account_number_is_refused() {
    let story = Story::begin().await;
    for (rail, body) in [
        (
            "ach",
            json!({
                "account_number": "1", "amount": 1, "dc_sign": "credit",
                "effective_date": "2025-06-15",
            }),
        ),
        ("wires", json!({"account_number": "1", "amount": 1})),
    ] {
        let refused = story.simulate(rail, "receiving_transaction", body).await;
        assert_eq!(
            (refused.status.as_u16(), &refused.json["code"]),
            (400, &json!("ACCOUNT_NOT_FOUND"))
        );
    }
}

#[tokio::test]
async fn a_returned_ach_brings_the_money_back_once() {
    let story = Story::begin().await;
    let body = ach(story.bank.checking, "credit", 300);
    let sent = story
        .client
        .post("/v0/ach", Some("k"), &body)
        .await
        .unwrap();
    story.simulator.settle_ach();
    assert_eq!(story.balance(), 99_700);
    let give_back = json!({"ach_id": sent.json["id"]});
    let returned = story
        .simulate("ach", "receiving_return", give_back.clone())
        .await;
    assert_eq!(returned.status, 201);
    assert_eq!(story.balance(), 100_000);
    let seen = story.get("/v0/ach", &sent.json["id"]).await;
    assert_eq!(seen["return_data"]["code"], "R01");
    let again = story.simulate("ach", "receiving_return", give_back).await;
    assert_eq!(again.json["code"], "INVALID_STATUS");
    let unknown = json!({"ach_id": Uuid::from_u128(9)});
    let unknown = story.simulate("ach", "receiving_return", unknown).await;
    assert_eq!(unknown.status, 400);
    assert_eq!(story.simulator.ledger().total(), 0);
}

#[tokio::test]
async fn an_ach_is_canceled_before_it_settles_and_not_after() {
    let story = Story::begin().await;
    let cancel = json!({"status": "CANCELED"});
    for is_settled in [false, true] {
        let body = ach(story.bank.checking, "credit", 300);
        let key = format!("k-{is_settled}");
        let sent = story
            .client
            .post("/v0/ach", Some(&key), &body)
            .await
            .unwrap();
        if is_settled {
            story.simulator.settle_ach();
        }
        let path = format!("/v0/ach/{}", sent.json["id"].as_str().unwrap());
        let canceled = story
            .client
            .write(Method::PATCH, &path, None, &cancel)
            .await
            .unwrap();
        if is_settled {
            assert_eq!(canceled.json["code"], "INVALID_STATUS");
            assert_eq!(story.balance(), 99_700);
        } else {
            assert_eq!(canceled.json["status"], "CANCELED");
            assert_eq!(story.balance(), 100_000);
        }
    }
}
