//! What only a sandbox does.

use serde_json::{Value, json};
use synctera_simulator::Simulator;

use super::client::Client;
use super::webhook_story::WebhookStory as Story;

#[tokio::test]
async fn a_wipe_keeps_subscriptions_and_forgets_events() {
    let story = Story::begin().await;
    let webhook = story.subscribe("v0", &["PERSON.*"]).await;
    let bank = story.simulator.seed().unwrap();
    story.simulator.webhooks_delivered().await;
    let wiped = story
        .client
        .post("/v0/wipe", None, &json!({}))
        .await
        .unwrap();
    assert_eq!((wiped.status.as_u16(), wiped.json), (204, Value::Null));
    assert!(story.events_of(&webhook).await.is_empty());
    assert!(story.simulator.accounts().is_empty());
    assert_eq!(story.simulator.ledger().total(), 0);
    for (path, is_kept) in [
        (format!("/v0/persons/{}", bank.person), false),
        (format!("/v0/accounts/{}", bank.checking), false),
        (format!("/v0/cards/{}", bank.card), false),
        (
            format!("/v0/accounts/templates/{}", bank.account_template),
            true,
        ),
        (
            format!("/v0/webhooks/{}", webhook["id"].as_str().unwrap()),
            true,
        ),
    ] {
        let found = story.client.get(&path).await.unwrap().status == 200;
        assert_eq!(found, is_kept, "{path}");
    }
}

#[tokio::test]
async fn production_is_not_wiped_and_simulates_nothing() {
    let simulator = Simulator::builder().sandbox(false).start().await.unwrap();
    let bank = simulator.seed().unwrap();
    let client = Client::of(&simulator);
    let refused = client.post("/v0/wipe", None, &json!({})).await.unwrap();
    assert_eq!(refused.json["code"], "WIPE_NOT_ENABLED");
    let path = "/v0/cards/transaction_simulations/authorization";
    let body = json!({"card_id": bank.card, "amount": 1, "mid": "1"});
    let refused = client.post(path, None, &body).await.unwrap();
    assert_eq!(refused.json["code"], "FEATURE_NOT_AVAILABLE");
}
