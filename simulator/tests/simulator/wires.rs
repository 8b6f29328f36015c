//! Wires in both directions.

use reqwest::Method;
use serde_json::{Value, json};

use super::bank_story::BankStory as Story;

#[tokio::test]
async fn a_wire_leaves_when_it_is_settled_and_can_come_back() {
    let story = Story::begin().await;
    let body = json!({
        "amount": 400, "currency": "USD", "customer_id": story.bank.person,
        "originating_account_id": story.bank.checking, "recipient_message": "Hello",
        "receiving_account_id": story.bank.external_account,
    });
    let keyless = story.client.post("/v0/wires", None, &body).await.unwrap();
    assert_eq!(keyless.status, 400);
    let sent = story
        .client
        .post("/v0/wires", Some("k"), &body)
        .await
        .unwrap();
    assert_eq!(
        (sent.status.as_u16(), &sent.json["status"]),
        (201, &json!("PENDING"))
    );
    assert_eq!(story.balance(), 99_600);
    assert_eq!(story.get("/v0/wires", &sent.json["id"]).await, sent.json);
    story.simulator.settle_wires();
    let seen = story.get("/v0/wires", &sent.json["id"]).await;
    assert_eq!(seen["status"], "COMPLETED");
    let path = format!("/v0/wires/{}", sent.json["id"].as_str().unwrap());
    let cancel = json!({"status": "CANCELED"});
    let too_late = story
        .client
        .write(Method::PATCH, &path, None, &cancel)
        .await;
    assert_eq!(too_late.unwrap().json["code"], "INVALID_STATUS");
    let give_back = json!({"wire_id": sent.json["id"]});
    story
        .simulate("wires", "receiving_return", give_back.clone())
        .await;
    assert_eq!(story.balance(), 100_000);
    let again = story.simulate("wires", "receiving_return", give_back).await;
    assert_eq!(again.json["code"], "INVALID_STATUS");

    let networks = [("FEDWIRE", "file_name"), ("DATASOFT", "webhook_id")];
    for (network, member) in networks {
        let body = json!({"account_number": story.number, "amount": 50, "network": network});
        let came = story.simulate("wires", "receiving_transaction", body).await;
        assert!(came.json[member].is_string());
    }
    assert_eq!(story.balance(), 100_100);
    let came = story.client.get("/v0/wires/incoming").await.unwrap().json;
    let returns: Vec<&Value> = came["wires"]
        .as_array()
        .unwrap()
        .iter()
        .map(|wire| &wire["is_return"])
        .collect();
    assert_eq!(returns, [true, false, false]);
}

#[tokio::test]
async fn a_wire_is_called_back_before_it_leaves() {
    let story = Story::begin().await;
    let body = json!({
        "amount": 400, "currency": "USD", "customer_id": story.bank.person,
        "originating_account_id": story.bank.checking, "recipient_message": "Hello",
        "receiving_account_id": story.bank.external_account,
    });
    let sent = story
        .client
        .post("/v0/wires", Some("k"), &body)
        .await
        .unwrap();
    let path = format!("/v0/wires/{}", sent.json["id"].as_str().unwrap());
    let cancel = json!({"status": "CANCELED"});
    let canceled = story
        .client
        .write(Method::PATCH, &path, None, &cancel)
        .await;
    assert_eq!(canceled.unwrap().json["status"], "CANCELED");
    assert_eq!(story.balance(), 100_000);
    let give_back = json!({"wire_id": sent.json["id"]});
    let refused = story.simulate("wires", "receiving_return", give_back).await;
    assert_eq!(refused.json["code"], "INVALID_STATUS");
    let pending = story
        .client
        .get("/v0/transactions/pending")
        .await
        .unwrap()
        .json;
    assert_eq!(pending["result"][0]["data"]["status"], "RELEASED");
}
