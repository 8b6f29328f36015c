//! Webhooks: who hears of what, signed how, and what happens if nobody answers.

use std::time::{Duration, Instant, SystemTime};

use reqwest::Method;
use serde_json::{Value, json};
use synctera_simulator::{Clock, Simulator};

use super::client::{Client, until};
use super::receiver::Receiver;

const HOUR: Duration = Duration::from_secs(60 * 60);

struct Story {
    simulator: Simulator,
    client: Client,
    receiver: Receiver,
}

impl Story {
    async fn begin() -> Self {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_750_000_000);
        let simulator = Simulator::builder()
            .clock(Clock::fixed(start))
            .start()
            .await
            .unwrap();
        Self {
            client: Client::of(&simulator),
            simulator,
            receiver: Receiver::start().await,
        }
    }

    async fn subscribe(&self, version: &str, events: &[&str]) -> Value {
        let body = json!({
            "url": self.receiver.url, "enabled_events": events, "is_enabled": true,
            "metadata": "mine",
        });
        let path = format!("/{version}/webhooks");
        let made = self.client.post(&path, None, &body).await.unwrap();
        assert_eq!(made.status, 201);
        made.json
    }

    async fn add_person(&self) -> Value {
        let person = json!({"status": "PROSPECT", "is_customer": true, "email": "a@example.com"});
        let added = self
            .client
            .post("/v0/persons", None, &person)
            .await
            .unwrap();
        added.json
    }

    async fn events_of(&self, webhook: &Value) -> Vec<Value> {
        let path = format!("/v0/webhooks/{}/events", webhook["id"].as_str().unwrap());
        let list = self.client.get(&path).await.unwrap().json;
        list["event_list"].as_array().unwrap().clone()
    }

    async fn write(&self, method: Method, path: &str, body: Value) -> Value {
        let answer = self.client.write(method, path, None, &body).await.unwrap();
        assert!(answer.status.is_success(), "{}", answer.json);
        answer.json
    }
}

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
async fn deliveries_are_signed_with_every_secret_that_lives() {
    let story = Story::begin().await;
    story.subscribe("v0", &["PERSON.CREATED"]).await;
    let signatures = async || {
        story.add_person().await;
        story.simulator.webhooks_delivered().await;
        let delivered = story.receiver.delivered();
        let last = delivered.last().unwrap();
        assert!(
            last.header("request-timestamp")
                .unwrap()
                .parse::<u64>()
                .is_ok()
        );
        assert_eq!(last.header("content-type"), Some("application/json"));
        last.header("synctera-signature")
            .map(|text| text.split('.').map(str::len).collect::<Vec<_>>())
    };
    let path = "/v0/webhook_secrets";
    assert_eq!(signatures().await, None);
    let first = story.write(Method::POST, path, json!({})).await;
    assert_eq!(first["secret"].as_str().unwrap().len(), 64);
    let twice = story.client.post(path, None, &json!({})).await.unwrap();
    assert_eq!(twice.status, 409);
    assert_eq!(signatures().await, Some(vec![64]));
    let rolled = story
        .write(Method::PUT, path, json!({"is_rolling_secret": true}))
        .await;
    assert_ne!(rolled["secret"], first["secret"]);
    assert_eq!(signatures().await, Some(vec![64, 64]));
    story.simulator.clock().advance(24 * HOUR);
    assert_eq!(signatures().await, Some(vec![64]));
    story
        .write(Method::PUT, path, json!({"is_rolling_secret": true}))
        .await;
    story
        .write(
            Method::DELETE,
            &format!("{path}?old_secret_only=true"),
            json!({}),
        )
        .await;
    assert_eq!(signatures().await, Some(vec![64]));
    story.write(Method::DELETE, path, json!({})).await;
    assert_eq!(signatures().await, None);
    let gone = story
        .client
        .write(
            Method::PUT,
            path,
            None,
            &json!({"is_rolling_secret": false}),
        )
        .await
        .unwrap();
    assert_eq!(gone.status, 404);
}

#[tokio::test]
async fn what_failed_is_sent_again_later_and_later() {
    let story = Story::begin().await;
    let webhook = story.subscribe("v0", &["PERSON.CREATED"]).await;
    story.receiver.answer_with(&[500, 404, 204]);
    story.add_person().await;
    for (pause, attempts) in [(0, 1), (9, 1), (1, 2), (19, 2), (1, 3), (40, 4)] {
        story.simulator.clock().advance(Duration::from_secs(pause));
        story.simulator.webhooks_delivered().await;
        assert_eq!(story.receiver.delivered().len(), attempts);
        let status = if attempts < 4 { "RETRYING" } else { "SUCCESS" };
        assert_eq!(story.events_of(&webhook).await[0]["status"], status);
    }
    let ids: Vec<Value> = story
        .receiver
        .delivered()
        .iter()
        .map(|delivered| delivered.json()["id"].clone())
        .collect();
    assert!(ids.iter().all(|id| *id == ids[0]));
}

#[tokio::test]
async fn after_55_hours_it_is_given_up() {
    let story = Story::begin().await;
    let webhook = story.subscribe("v0", &["PERSON.CREATED"]).await;
    story.receiver.answer_with(&[500; 100]);
    story.add_person().await;
    let mut hours = 0;
    while story.events_of(&webhook).await[0]["status"] != "FAILED" {
        story.simulator.webhooks_delivered().await;
        story.simulator.clock().advance(HOUR);
        hours += 1;
        assert!(hours < 100);
    }
    assert!((54..=56).contains(&hours), "{hours}");
}

#[tokio::test]
async fn an_event_can_be_sent_again_and_a_test_event_triggered() {
    let story = Story::begin().await;
    let webhook = story.subscribe("v0", &["PERSON.CREATED", "CARD.*"]).await;
    story.add_person().await;
    story.simulator.webhooks_delivered().await;
    let event = story.events_of(&webhook).await[0].clone();
    let path = format!(
        "/v0/webhooks/{}/events/{}",
        webhook["id"].as_str().unwrap(),
        event["id"].as_str().unwrap()
    );
    assert_eq!(story.client.get(&path).await.unwrap().json, event);
    let resend = format!("{path}/resend?delay=60");
    story.write(Method::POST, &resend, json!({})).await;
    story.simulator.webhooks_delivered().await;
    assert_eq!(story.receiver.delivered().len(), 1);
    story.simulator.clock().advance(Duration::from_secs(60));
    story.simulator.webhooks_delivered().await;
    assert_eq!(
        story.receiver.delivered()[1].json(),
        story.receiver.delivered()[0].json()
    );
    let too_late = story
        .client
        .post(&format!("{path}/resend?delay=3601"), None, &json!({}))
        .await
        .unwrap();
    assert_eq!(too_late.status, 400);

    let test = json!({"event": "CARD.UPDATED"});
    let triggered = story
        .write(Method::POST, "/v0/webhooks/trigger", test)
        .await;
    story.simulator.webhooks_delivered().await;
    let envelope = story.receiver.delivered()[2].json();
    assert_eq!(envelope["id"], triggered["id"]);
    assert_eq!(envelope["type"], "CARD.UPDATED");
    assert_eq!(envelope.get("event_resource"), None);
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

#[tokio::test]
async fn nothing_is_sent_beyond_this_machine() {
    let story = Story::begin().await;
    let body = json!({
        "url": "https://example.com/hook", "enabled_events": ["PERSON.*"], "is_enabled": true,
    });
    let webhook = story.write(Method::POST, "/v0/webhooks", body).await;
    story.add_person().await;
    story.simulator.webhooks_delivered().await;
    let event = &story.events_of(&webhook).await[0];
    assert_eq!(event["status"], "RETRYING");
    let said = event["response_history"][0]["response_body"]
        .as_str()
        .unwrap();
    assert!(said.contains("nothing was sent"), "{said}");
}

#[tokio::test]
async fn a_receiver_that_never_answers_does_not_hold_up_the_stop() {
    let story = Story::begin().await;
    story.subscribe("v0", &["PERSON.*"]).await;
    story.receiver.answer_with(&[0, 0, 0]);
    for _ in 0..3 {
        story.add_person().await;
    }
    until(|| story.receiver.delivered().len() == 3).await;
    let start = Instant::now();
    drop(story.simulator);
    assert!(start.elapsed() < Duration::from_secs(2));
}

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
