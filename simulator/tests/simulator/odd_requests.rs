//! Whatever is sent to the routes that do something, the answer is an answer: no defect shows, and
//! not a cent is made or lost.

use fastrand::Rng;
use reqwest::Method;
use serde_json::{Map, Value, json};
use synctera_simulator::{Bank, Simulator};

use super::client::Client;

/// Many more in a run by hand: `ODD_REQUESTS=100000`.
fn how_many() -> usize {
    let wanted = std::env::var("ODD_REQUESTS").ok();
    wanted.and_then(|text| text.parse().ok()).unwrap_or(2_000)
}

/// Paths; `{}` becomes the id of something.
const PATHS: &[&str] = &[
    "/v0/accounts",
    "/v0/accounts/templates",
    "/v0/accounts/{}",
    "/v0/accounts/{}/initiate_closure",
    "/v0/accounts/{}/relationships",
    "/v0/accounts/{}/relationships/{}",
    "/v0/ach",
    "/v0/ach/transaction_simulations/receiving_return",
    "/v0/ach/transaction_simulations/receiving_transaction",
    "/v0/ach/{}",
    "/v0/businesses",
    "/v0/cards",
    "/v0/cards/activate",
    "/v0/cards/{}",
    "/v0/cards/{}/webhook_simulations/fulfillment",
    "/v0/disclosures",
    "/v0/documents",
    "/v0/documents/{}/versions/{}/contents",
    "/v0/external_accounts",
    "/v0/persons",
    "/v0/persons/{}",
    "/v0/transactions/internal_transfer",
    "/v0/transactions/pending",
    "/v0/verifications/verify",
    "/v0/webhook_secrets",
    "/v0/webhooks",
    "/v0/webhooks/{}",
    "/v0/webhooks/{}/events/{}/resend",
    "/v0/wires",
    "/v0/wires/transaction_simulations/receiving_return",
    "/v0/wires/transaction_simulations/receiving_transaction",
    "/v1/cards/transaction_simulations/authorization",
    "/v1/cards/transaction_simulations/authorization/advice",
    "/v1/cards/transaction_simulations/clearing",
    "/v1/cards/transaction_simulations/financial",
    "/v1/cards/transaction_simulations/financial/original_credit",
    "/v1/cards/transaction_simulations/reversal",
    "/v1/transactions",
    "/v1/webhooks/trigger",
];

/// Members that the rules read.
const MEMBERS: &[&str] = &[
    "account_id",
    "account_number",
    "account_template_id",
    "ach_id",
    "activation_code",
    "amount",
    "business_id",
    "card_fulfillment_status",
    "card_id",
    "card_product_id",
    "card_status",
    "currency",
    "customer_consent",
    "customer_id",
    "dc_sign",
    "effective_date",
    "enabled_events",
    "event",
    "event_type",
    "form",
    "is_customer",
    "is_enabled",
    "is_refund",
    "legal_address",
    "metadata",
    "mid",
    "original_transaction_id",
    "originating_account_id",
    "person_id",
    "reason",
    "reason_details",
    "receiving_account_id",
    "recipient_message",
    "relationships",
    "ssn",
    "status",
    "template",
    "type",
    "url",
    "verification",
    "wire_id",
    "_version",
    "_ssn",
    "_relationships",
    "id",
    "tenant",
];

/// Somebody who sends anything.
struct Sender {
    rng: Rng,
    ids: Vec<String>,
}

impl Sender {
    fn of(bank: &Bank) -> Self {
        let ids = [
            bank.person,
            bank.business,
            bank.account_template,
            bank.checking,
            bank.savings,
            bank.external_account,
            bank.virtual_card_product,
            bank.card,
        ];
        Self {
            rng: Rng::with_seed(11),
            ids: ids.iter().map(ToString::to_string).collect(),
        }
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.rng.usize(..from.len())]
    }

    fn id(&mut self) -> String {
        let place = self.rng.usize(..self.ids.len() + 1);
        self.ids.get(place).cloned().unwrap_or("nonsense".into())
    }

    fn path(&mut self) -> String {
        let mut path = self.pick(PATHS).to_owned();
        while path.contains("{}") {
            path = path.replacen("{}", &self.id(), 1);
        }
        let queries = [
            "",
            "",
            "?limit=1",
            "?page_token=x",
            "?sort_by=:,a:desc",
            "?delay=-1",
            "?id=*",
        ];
        path + self.pick(&queries)
    }

    fn value(&mut self, depth: u32) -> Value {
        match self.rng.u32(..12) {
            0..=3 => json!(self.id()),
            4 => json!(self.rng.i64(..)),
            5 => json!(self.rng.i64(-5..5_000)),
            6 => json!(self.rng.bool()),
            7 => json!(self.pick(&[
                "ACTIVE",
                "CLOSED",
                "credit",
                "debit",
                "USD",
                "VIRTUAL",
                "2026-01-01",
                "9999-99-99",
                "",
                "ü",
                "KYC_DATA_COLLECTION",
                "ACKNOWLEDGED",
                "*",
                "999900000000",
            ])),
            8 => Value::Null,
            9 if depth > 0 => self.members(depth - 1),
            10 if depth > 0 => json!([self.value(depth - 1), self.members(depth - 1)]),
            _ => json!(0.5),
        }
    }

    fn members(&mut self, depth: u32) -> Value {
        let mut members = Map::new();
        for _ in 0..self.rng.usize(..12) {
            let name = self.pick(MEMBERS).to_owned();
            let value = self.value(depth);
            members.insert(name, value);
        }
        Value::Object(members)
    }
}

#[tokio::test]
async fn every_odd_request_gets_an_answer_and_money_stays_money() {
    let simulator = Simulator::start().await.unwrap();
    let bank = simulator.seed().unwrap();
    let client = Client::of(&simulator);
    let mut sender = Sender::of(&bank);
    for number in 0..how_many() {
        let method = sender.pick(&["GET", "POST", "POST", "POST", "PATCH", "PUT", "DELETE"]);
        let method: Method = method.parse().unwrap();
        let (path, body) = (sender.path(), sender.members(2));
        let key = format!("k-{number}");
        let answer = client
            .write(method.clone(), &path, Some(&key), &body)
            .await
            .unwrap();
        let status = answer.status.as_u16();
        assert!(status < 500, "{method} {path} {body}: {}", answer.json);
        if status >= 400 {
            assert_eq!(answer.json["status"], status, "{method} {path} {body}");
        }
        // What came of it is used by later requests.
        if let Some(id) = answer.json["id"].as_str()
            && sender.ids.len() < 40
        {
            sender.ids.push(id.to_owned());
        }
        if let Some(token) = answer.json["transaction"]["token"].as_str() {
            sender.ids.push(token.to_owned());
        }
    }
    let ledger = simulator.ledger();
    assert_eq!(ledger.total(), 0);
    let outside = simulator.settlement_account();
    for (id, balance) in &ledger.balances {
        assert!(*balance >= 0 || *id == outside);
    }
}
