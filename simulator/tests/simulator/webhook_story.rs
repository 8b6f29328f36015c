//! A simulator and somebody who listens.

use std::time::{Duration, SystemTime};

use reqwest::Method;
use serde_json::{Value, json};
use synctera_simulator::{Clock, Simulator};

use super::client::Client;
use super::receiver::Receiver;

pub struct WebhookStory {
    pub simulator: Simulator,
    pub client: Client,
    pub receiver: Receiver,
}

impl WebhookStory {
    pub async fn begin() -> Self {
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

    pub async fn subscribe(&self, version: &str, events: &[&str]) -> Value {
        let body = json!({
            "url": self.receiver.url, "enabled_events": events, "is_enabled": true,
            "metadata": if version == "v0" { json!("mine") } else { json!({"of": "mine"}) },
        });
        let path = format!("/{version}/webhooks");
        let made = self.client.post(&path, None, &body).await.unwrap();
        assert_eq!(made.status, 201, "{}", made.json);
        made.json
    }

    pub async fn add_person(&self) -> Value {
        let person = json!({"status": "PROSPECT", "is_customer": true, "email": "a@example.com"});
        let added = self
            .client
            .post("/v0/persons", None, &person)
            .await
            .unwrap();
        added.json
    }

    pub async fn events_of(&self, webhook: &Value) -> Vec<Value> {
        let path = format!("/v0/webhooks/{}/events", webhook["id"].as_str().unwrap());
        let list = self.client.get(&path).await.unwrap().json;
        list["event_list"].as_array().unwrap().clone()
    }

    pub async fn write(&self, method: Method, path: &str, body: Value) -> Value {
        let answer = self.client.write(method, path, None, &body).await.unwrap();
        assert!(answer.status.is_success(), "{}", answer.json);
        answer.json
    }
}
