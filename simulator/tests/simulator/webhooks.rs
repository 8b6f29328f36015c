//! Who hears of what, and in which words.

use reqwest::Method;
use serde_json::{Value, json};

use super::webhook_story::WebhookStory as Story;

#[tokio::test]
async fn a_change_is_told_with_what_was_there_before() {
    let story = Story::begin().await;
    let webhook = story.subscribe("v0", &["PERSON.*"]).await;
    let person = story.add_person().await;
    let path = format!("/v0/persons/{}", person["id"].as_str().unwrap());
    let change = json!({"email": "b@example.com", "first_name": "B"});
    let changed = story.write(Method::PATCH, &path, change).await;
    story.simulator.webhooks_delivered().await;

    assert_eq!(story.receiver.types(), ["PERSON.CREATED", "PERSON.UPDATED"]);
    let envelope = story.receiver.of_type("PERSON.UPDATED");
    assert_eq!(envelope["webhook_id"], webhook["id"]);
    assert_eq!(envelope["resource_id"], person["id"]);
    assert_eq!(envelope["metadata"], "mine");
    assert_eq!(envelope["url"], story.receiver.url);
    let inner =
        |name: &str| -> Value { serde_json::from_str(envelope[name].as_str().unwrap()).unwrap() };
    assert_eq!(inner("event_resource"), changed);
    let before = inner("event_resource_changed_fields");
    assert_eq!(before["email"], "a@example.com");
    assert_eq!(before["first_name"], Value::Null);
    assert_eq!(before.get("last_name"), None);
    let kept = story.events_of(&webhook).await;
    assert_eq!(kept[0]["status"], "SUCCESS");
    assert_eq!(kept[1]["id"], envelope["id"]);
    assert_eq!(kept[0]["response_history"][0]["code"], 200);
}

#[tokio::test]
async fn version_1_has_its_own_names() {
    let story = Story::begin().await;
    story
        .subscribe("v1", &["TRANSACTION.*", "INTERNAL_TRANSFER.*"])
        .await;
    let (anna, ben) = (
        story.simulator.open_account(100).unwrap(),
        story.simulator.open_account(0).unwrap(),
    );
    story.client.transfer("k", anna, ben, 5).await.unwrap();
    story.simulator.webhooks_delivered().await;
    let types = story.receiver.types();
    assert_eq!(
        types,
        ["INTERNAL_TRANSFER.SUCCEEDED", "TRANSACTION.CREATED"]
    );
    let envelope = story.receiver.of_type("TRANSACTION.CREATED");
    assert!(envelope["resource"].is_string() && envelope["changed_fields"].is_string());
    assert_eq!(envelope.get("event_resource"), None);
    let resource: Value = serde_json::from_str(envelope["resource"].as_str().unwrap()).unwrap();
    let path = format!(
        "/v1/transactions/{}",
        envelope["resource_id"].as_str().unwrap()
    );
    assert_eq!(story.client.get(&path).await.unwrap().json, resource);
    assert_eq!(
        (
            &resource["status"],
            &resource["dc_sign"],
            &resource["posted_amount"]
        ),
        (&json!("COMPLETE"), &json!("DEBIT"), &json!(5))
    );
}

#[tokio::test]
async fn a_settled_transaction_is_new_in_its_second_list() {
    let story = Story::begin().await;
    story.subscribe("v0", &["TRANSACTION.*"]).await;
    let anna = story.simulator.open_account(100).unwrap();
    let body = super::client::ach(anna, "credit", 5);
    story
        .client
        .post("/v0/ach", Some("k"), &body)
        .await
        .unwrap();
    story.simulator.settle_ach();
    story.simulator.webhooks_delivered().await;
    assert_eq!(
        story.receiver.types(),
        ["TRANSACTION.PENDING.CREATED", "TRANSACTION.POSTED.CREATED"]
    );
}

#[tokio::test]
async fn who_is_switched_off_or_gone_hears_nothing() {
    let story = Story::begin().await;
    let webhook = story.subscribe("v0", &["PERSON.*"]).await;
    let path = format!("/v0/webhooks/{}", webhook["id"].as_str().unwrap());
    let mut off = webhook.clone();
    off["is_enabled"] = json!(false);
    story.write(Method::PUT, &path, off).await;
    story.add_person().await;
    story.write(Method::DELETE, &path, json!({})).await;
    story.add_person().await;
    story.simulator.webhooks_delivered().await;
    assert!(story.receiver.delivered().is_empty());
}
