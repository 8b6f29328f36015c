//! A seeded bank, and what others do with its accounts.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use synctera_simulator::{Bank, Clock, Simulator};

use super::client::{Answer, Client};

pub struct BankStory {
    pub simulator: Simulator,
    pub client: Client,
    pub bank: Bank,
    pub number: Value,
}

impl BankStory {
    /// On 2025-06-15, with 1,000.00 dollars in the checking account.
    pub async fn begin() -> Self {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_750_000_000);
        let simulator = Simulator::builder()
            .clock(Clock::fixed(start))
            .start()
            .await
            .unwrap();
        let client = Client::of(&simulator);
        let bank = simulator.seed().unwrap();
        let path = format!("/v0/accounts/{}", bank.checking);
        let number = client.get(&path).await.unwrap().json["account_number"].clone();
        Self {
            simulator,
            client,
            bank,
            number,
        }
    }

    pub async fn simulate(&self, rail: &str, what: &str, body: Value) -> Answer {
        let path = format!("/v0/{rail}/transaction_simulations/{what}");
        self.client.post(&path, None, &body).await.unwrap()
    }

    pub async fn receive_ach(&self, sign: &str, amount: i64, day: &str) -> Answer {
        let body = json!({
            "account_number": self.number, "amount": amount, "dc_sign": sign,
            "effective_date": day,
        });
        self.simulate("ach", "receiving_transaction", body).await
    }

    pub fn balance(&self) -> i64 {
        self.simulator.ledger().balances[&self.bank.checking]
    }

    pub async fn get(&self, path: &str, id: &Value) -> Value {
        let path = format!("{path}/{}", id.as_str().unwrap());
        self.client.get(&path).await.unwrap().json
    }
}
