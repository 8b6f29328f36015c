//! A seeded bank, and what is done with its cards.

use reqwest::Method;
use serde_json::{Value, json};
use synctera_simulator::{Bank, Simulator};

use super::client::{Answer, Client};

pub struct CardStory {
    pub simulator: Simulator,
    pub client: Client,
    pub bank: Bank,
}

impl CardStory {
    pub async fn begin() -> Self {
        let simulator = Simulator::start().await.unwrap();
        let client = Client::of(&simulator);
        let bank = simulator.seed().unwrap();
        Self {
            simulator,
            client,
            bank,
        }
    }

    pub async fn simulate(&self, what: &str, body: Value) -> Answer {
        let path = format!("/v1/cards/transaction_simulations/{what}");
        self.client.post(&path, None, &body).await.unwrap()
    }

    pub async fn authorize(&self, amount: i64) -> Value {
        let body = json!({
            "card_id": self.bank.card, "amount": amount, "mid": "1",
            "card_acceptor": {"name": "Invented Shop"},
        });
        let authorized = self.simulate("authorization", body).await;
        assert_eq!(authorized.status, 201, "{}", authorized.json);
        authorized.json["transaction"].clone()
    }

    pub async fn follow_up(&self, what: &str, token: &Value, amount: i64) -> Answer {
        let body = json!({"original_transaction_id": token, "amount": amount});
        self.simulate(what, body).await
    }

    /// Balance and what of it can be spent.
    pub async fn balances(&self) -> (i64, i64) {
        let path = format!("/v0/accounts/{}", self.bank.checking);
        let account = self.client.get(&path).await.unwrap().json;
        let balance = |place: usize| account["balances"][place]["balance"].as_i64().unwrap();
        (balance(0), balance(1))
    }

    pub async fn listed(&self, list: &str) -> Vec<Value> {
        let path = format!("/v0/transactions/{list}?account_id={}", self.bank.checking);
        let list = self.client.get(&path).await.unwrap().json;
        list["result"].as_array().unwrap().clone()
    }

    /// Status, pending and posted amount of all transactions, as version 1 tells them.
    pub async fn unified(&self) -> Vec<(Value, i64, i64)> {
        let list = self.client.get("/v1/transactions").await.unwrap().json;
        let all = list["transactions"].as_array().unwrap().clone();
        let amount = |one: &Value, member: &str| one[member].as_i64().unwrap();
        all.iter()
            .map(|one| {
                assert_eq!(one["card_transaction"]["card_id"], json!(self.bank.card));
                let (pending, posted) =
                    (amount(one, "pending_amount"), amount(one, "posted_amount"));
                (one["status"].clone(), pending, posted)
            })
            .collect()
    }

    pub async fn issue(&self, form: &str) -> Answer {
        let product = match form {
            "VIRTUAL" => self.bank.virtual_card_product,
            _ => self.bank.physical_card_product,
        };
        let body = json!({
            "account_id": self.bank.checking, "customer_id": self.bank.person, "form": form,
            "type": "DEBIT", "card_product_id": product,
        });
        self.client.post("/v0/cards", None, &body).await.unwrap()
    }

    pub async fn become_status(&self, card: &Value, status: &str) -> Answer {
        let path = format!("/v0/cards/{}", card["id"].as_str().unwrap());
        let body = json!({"card_status": status, "reason": "REQ"});
        self.client
            .write(Method::PATCH, &path, None, &body)
            .await
            .unwrap()
    }
}
