//! How webhooks are delivered: signed, again, and to this machine only.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};

use super::client::until;
use super::webhook_story::WebhookStory as Story;

const HOUR: Duration = Duration::from_secs(60 * 60);

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
