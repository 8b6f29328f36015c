//! A plain client for the tests: no retries, no keys of its own.

use std::time::Duration;

use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use synctera_simulator::{Simulator, Uuid};

pub const TRANSFER: &str = "/v0/transactions/internal_transfer";

/// The accounts of a simulator's bank, oldest first.
pub fn account_ids(simulator: &Simulator) -> Vec<Uuid> {
    let accounts = simulator.accounts();
    accounts.iter().map(|account| account.id).collect()
}

/// A simulator's address and key with a connection pool.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    base_url: String,
    api_key: String,
}

/// Status, content type and JSON body, `Null` if it is none.
#[derive(Debug, PartialEq)]
pub struct Answer {
    pub status: StatusCode,
    pub content_type: String,
    pub retry_after: Option<String>,
    pub json: Value,
}

pub type Result<T = Answer> = std::result::Result<T, reqwest::Error>;

impl Client {
    pub fn of(simulator: &Simulator) -> Self {
        Self {
            http: reqwest::Client::new(),
            base_url: simulator.base_url(),
            api_key: simulator.api_key().to_owned(),
        }
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.base_url))
            .bearer_auth(&self.api_key)
    }

    pub async fn get(&self, path: &str) -> Result {
        read(self.request(Method::GET, path)).await
    }

    pub async fn write(
        &self,
        method: Method,
        path: &str,
        key: Option<&str>,
        body: &Value,
    ) -> Result {
        let mut request = self.request(method, path).json(body);
        if let Some(key) = key {
            request = request.header("Idempotency-Key", key);
        }
        read(request).await
    }

    pub async fn post(&self, path: &str, key: Option<&str>, body: &Value) -> Result {
        self.write(Method::POST, path, key, body).await
    }

    pub async fn transfer(&self, key: &str, from: Uuid, to: Uuid, amount: i64) -> Result {
        self.post(TRANSFER, Some(key), &transfer(from, to, amount))
            .await
    }
}

pub async fn read(request: RequestBuilder) -> Result {
    let response = request.send().await?;
    let status = response.status();
    let header = |name: &str| {
        response
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned)
    };
    let content_type = header("content-type").unwrap_or_default();
    let retry_after = header("retry-after");
    let json = serde_json::from_slice(&response.bytes().await?).unwrap_or(Value::Null);
    Ok(Answer {
        status,
        content_type,
        retry_after,
        json,
    })
}

/// Waits for something the server does by itself; a test that waits in vain fails.
pub async fn until(happened: impl Fn() -> bool) {
    for _ in 0..2_000 {
        if happened() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("it did not happen within ten seconds");
}

pub fn transfer(from: Uuid, to: Uuid, amount: i64) -> Value {
    json!({
        "amount": amount, "currency": "USD", "type": "ACCOUNT_TO_ACCOUNT",
        "originating_account_id": from, "receiving_account_id": to,
    })
}

pub fn ach(inside: Uuid, dc_sign: &str, amount: i64) -> Value {
    json!({
        "amount": amount, "currency": "USD", "dc_sign": dc_sign,
        "customer_id": Uuid::from_u128(0xC), "originating_account_id": inside,
        "receiving_account_id": Uuid::from_u128(0xE),
    })
}

pub fn person(last_name: &str) -> Value {
    json!({
        "status": "ACTIVE", "is_customer": true, "first_name": "Invented",
        "last_name": last_name, "ssn": "000-00-1234",
    })
}
