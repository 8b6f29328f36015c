//! What one would write without a client: `reqwest`, `serde_json` and the types, nothing else.

use reqwest::Client;
use synctera::IdempotencyKey;
use synctera::v0::{Account, AccountList, Person, PersonCreate};

pub struct ByHand {
    client: Client,
    url: String,
    key: String,
}

impl ByHand {
    pub fn new(url: String, key: &str) -> Self {
        Self {
            client: Client::new(),
            url,
            key: key.to_owned(),
        }
    }

    pub async fn account(&self, id: &str) -> Account {
        let url = format!("{}/v0/accounts/{id}", self.url);
        let request = self.client.get(url).bearer_auth(&self.key);
        let answer = request.send().await.unwrap().error_for_status().unwrap();
        answer.json().await.unwrap()
    }

    pub async fn accounts(&self, limit: u32) -> AccountList {
        let url = format!("{}/v0/accounts", self.url);
        let request = self.client.get(url).query(&[("limit", limit)]);
        let request = request.bearer_auth(&self.key);
        let answer = request.send().await.unwrap().error_for_status().unwrap();
        answer.json().await.unwrap()
    }

    pub async fn create_person(&self, person: &PersonCreate) -> Person {
        let url = format!("{}/v0/persons", self.url);
        let key = IdempotencyKey::random();
        let request = self.client.post(url).bearer_auth(&self.key).json(person);
        let request = request.header("Idempotency-Key", key.as_str());
        let answer = request.send().await.unwrap().error_for_status().unwrap();
        answer.json().await.unwrap()
    }
}
