//! Cards: issuing, activating, paying.

use reqwest::Method;
use serde_json::{Value, json};
use synctera_simulator::{Bank, Simulator};

use super::client::{Answer, Client};

struct Story {
    simulator: Simulator,
    client: Client,
    bank: Bank,
}

impl Story {
    async fn begin() -> Self {
        let simulator = Simulator::start().await.unwrap();
        let client = Client::of(&simulator);
        let bank = simulator.seed().unwrap();
        Self {
            simulator,
            client,
            bank,
        }
    }

    async fn simulate(&self, what: &str, body: Value) -> Answer {
        let path = format!("/v1/cards/transaction_simulations/{what}");
        self.client.post(&path, None, &body).await.unwrap()
    }

    async fn authorize(&self, amount: i64) -> Value {
        let body = json!({
            "card_id": self.bank.card, "amount": amount, "mid": "1",
            "card_acceptor": {"name": "Invented Shop"},
        });
        let authorized = self.simulate("authorization", body).await;
        assert_eq!(authorized.status, 201, "{}", authorized.json);
        authorized.json["transaction"].clone()
    }

    async fn follow_up(&self, what: &str, token: &Value, amount: i64) -> Answer {
        let body = json!({"original_transaction_id": token, "amount": amount});
        self.simulate(what, body).await
    }

    /// Balance and what of it can be spent.
    async fn balances(&self) -> (i64, i64) {
        let path = format!("/v0/accounts/{}", self.bank.checking);
        let account = self.client.get(&path).await.unwrap().json;
        let balance = |place: usize| account["balances"][place]["balance"].as_i64().unwrap();
        (balance(0), balance(1))
    }

    async fn listed(&self, list: &str) -> Vec<Value> {
        let path = format!("/v0/transactions/{list}?account_id={}", self.bank.checking);
        let list = self.client.get(&path).await.unwrap().json;
        list["result"].as_array().unwrap().clone()
    }

    /// Status, pending and posted amount of all transactions, as version 1 tells them.
    async fn unified(&self) -> Vec<(Value, i64, i64)> {
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

    async fn issue(&self, form: &str) -> Answer {
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

    async fn become_status(&self, card: &Value, status: &str) -> Answer {
        let path = format!("/v0/cards/{}", card["id"].as_str().unwrap());
        let body = json!({"card_status": status, "reason": "REQ"});
        self.client
            .write(Method::PATCH, &path, None, &body)
            .await
            .unwrap()
    }
}

#[tokio::test]
async fn a_purchase_is_held_and_then_taken_under_the_same_id() {
    let story = Story::begin().await;
    let authorized = story.authorize(2_500).await;
    assert_eq!(authorized["state"], "PENDING");
    assert_eq!(story.balances().await, (100_000, 97_500));
    assert_eq!(story.simulator.ledger().held[&story.bank.checking], 2_500);
    let pending = story.listed("pending").await;
    assert_eq!(pending[0]["uuid"], authorized["token"]);
    assert_eq!(pending[0]["data"]["memo"], "Invented Shop");
    assert_eq!(pending[0]["data"]["dc_sign"], "debit");

    let unified = story.unified().await;
    assert_eq!(unified, [(json!("PENDING"), 2_500, 0)]);

    // A tip: more is taken than was held.
    let cleared = story
        .follow_up("clearing", &authorized["token"], 3_000)
        .await;
    assert_eq!(cleared.status, 201);
    assert_eq!(story.balances().await, (97_000, 97_000));
    assert!(story.listed("pending").await.is_empty());
    let unified = story.unified().await;
    assert_eq!(unified, [(json!("COMPLETE"), 0, 3_000)]);
    let posted = story.listed("posted").await;
    assert_eq!(posted[0]["uuid"], authorized["token"]);
    assert_eq!(posted[0]["data"]["lines"][0]["amount"], 3_000);
    assert!(story.simulator.ledger().held.is_empty());

    let twice = story
        .follow_up("clearing", &authorized["token"], 3_000)
        .await;
    assert_eq!(
        (twice.status.as_u16(), &twice.json["code"]),
        (422, &json!("INVALID_STATUS"))
    );
    assert_eq!(story.simulator.ledger().total(), 0);
}

#[tokio::test]
async fn what_is_not_there_or_held_is_declined() {
    let story = Story::begin().await;
    story.authorize(99_999).await;
    let declined = story.authorize(2).await;
    assert_eq!(declined["state"], "DECLINED");
    assert!(
        declined["response"]["memo"]
            .as_str()
            .unwrap()
            .contains("insufficient")
    );
    assert_eq!(story.balances().await, (100_000, 1));
    let pending = story.listed("pending").await;
    assert_eq!(pending[1]["data"]["status"], "DECLINED");
    let refused = story.follow_up("clearing", &declined["token"], 2).await;
    assert_eq!(refused.json["code"], "INVALID_STATUS");
    let (from, to) = (story.bank.checking, story.bank.savings);
    let transfer = story.client.transfer("k", from, to, 2).await.unwrap();
    assert_eq!(transfer.json["code"], "INSUFFICIENT_FUNDS");
}

#[tokio::test]
async fn a_reversal_releases_what_is_held_and_gives_back_what_was_taken() {
    let story = Story::begin().await;
    let held = story.authorize(1_000).await;
    story.follow_up("reversal", &held["token"], 400).await;
    assert_eq!(story.balances().await, (100_000, 99_400));
    let too_much = story.follow_up("reversal", &held["token"], 601).await;
    assert_eq!(too_much.json["code"], "BALANCE_VIOLATION");
    let released = story.follow_up("reversal", &held["token"], 600).await;
    assert_eq!(released.json["transaction"]["state"], "CLEARED");
    assert_eq!(story.balances().await, (100_000, 100_000));
    assert_eq!(
        story.listed("pending").await[0]["data"]["status"],
        "RELEASED"
    );

    let taken = story.authorize(1_000).await;
    story.follow_up("clearing", &taken["token"], 1_000).await;
    story.follow_up("reversal", &taken["token"], 300).await;
    let refund = json!({
        "original_transaction_id": taken["token"], "amount": 700, "is_refund": true,
    });
    let refunded = story.simulate("clearing", refund.clone()).await;
    assert_eq!(refunded.json["transaction"]["type"], "refund");
    assert_eq!(story.balances().await, (100_000, 100_000));
    let again = story.simulate("clearing", refund).await;
    assert_eq!(again.json["code"], "BALANCE_VIOLATION");
    assert_eq!(story.listed("posted").await.len(), 3);
}

#[tokio::test]
async fn single_messages_take_or_bring_money_at_once() {
    let story = Story::begin().await;
    let card = story.bank.card;
    let body = |amount: i64| {
        json!({
            "card_id": card, "amount": amount, "mid": "1", "card_acceptor": {},
            "account_type": "checking", "type": "disbursement",
        })
    };
    story.simulate("financial", body(100)).await;
    story.simulate("financial/withdrawal", body(200)).await;
    story.simulate("financial/original_credit", body(50)).await;
    story.simulate("financial/balance_inquiry", body(1)).await;
    assert_eq!(story.balances().await, (99_750, 99_750));
    let subtypes: Vec<Value> = story
        .listed("posted")
        .await
        .iter()
        .map(|transaction| transaction["subtype"].clone())
        .collect();
    assert_eq!(subtypes, ["POS_PURCHASE", "ATM_WITHDRAWAL", "CREDIT"]);
}

#[tokio::test]
async fn an_advice_changes_what_is_held() {
    let story = Story::begin().await;
    let held = story.authorize(1_000).await;
    story
        .follow_up("authorization/advice", &held["token"], 1_500)
        .await;
    assert_eq!(story.balances().await, (100_000, 98_500));
    let refused = story
        .follow_up("authorization/advice", &held["token"], 100_001)
        .await;
    assert_eq!(refused.json["code"], "INSUFFICIENT_FUNDS");
    assert_eq!(story.balances().await, (100_000, 98_500));
}

#[tokio::test]
async fn unknown_cards_and_payments_are_bad_requests() {
    let story = Story::begin().await;
    let nothing = json!("00000000-0000-0000-0000-000000000009");
    let refused = story
        .simulate(
            "authorization",
            json!({"card_id": nothing, "amount": 1, "mid": "1"}),
        )
        .await;
    assert_eq!(refused.status, 400);
    assert!(refused.json["invalid"]["card_id"].is_string());
    for what in ["clearing", "reversal", "authorization/advice"] {
        let refused = story.follow_up(what, &nothing, 1).await;
        assert_eq!(refused.status, 400, "{what}");
        assert!(refused.json["invalid"]["original_transaction_id"].is_string());
    }
}

#[tokio::test]
async fn a_physical_card_travels_before_it_pays() {
    let story = Story::begin().await;
    let issued = story.issue("PHYSICAL").await;
    assert_eq!(issued.json["card_status"], "UNACTIVATED");
    let id = issued.json["id"].as_str().unwrap();
    let path = format!("/v0/cards/{id}/webhook_simulations/fulfillment");
    let shipped = json!({"card_fulfillment_status": "SHIPPED"});
    let sent = story.client.post(&path, None, &shipped).await.unwrap();
    assert_eq!(sent.json, shipped);
    let wrong = json!({"activation_code": "x", "customer_id": story.bank.person});
    let refused = story.client.post("/v0/cards/activate", None, &wrong).await;
    assert_eq!(refused.unwrap().status, 400);
    let right = json!({
        "activation_code": issued.json["last_four"], "customer_id": story.bank.person,
    });
    let active = story
        .client
        .post("/v1/cards/activate", None, &right)
        .await
        .unwrap();
    assert_eq!(active.json["card_status"], "ACTIVE");
    assert_eq!(active.json["card_fulfillment_status"], "SHIPPED");
}

#[tokio::test]
async fn a_card_changes_its_status_in_one_direction() {
    let story = Story::begin().await;
    let card = story.issue("VIRTUAL").await.json;
    let suspended = story.become_status(&card, "SUSPENDED").await;
    assert_eq!(suspended.json["status_reason"], "REQ");
    assert_eq!(story.become_status(&card, "ACTIVE").await.status, 200);
    assert_eq!(story.become_status(&card, "TERMINATED").await.status, 200);
    let refused = story.become_status(&card, "ACTIVE").await;
    assert_eq!(
        (&refused.json["code"], &refused.json["valid_status"]),
        (&json!("INVALID_STATUS"), &json!([]))
    );
    story
        .become_status(&json!({"id": story.bank.card}), "SUSPENDED")
        .await;
    assert_eq!(story.authorize(1).await["state"], "DECLINED");
}

#[tokio::test]
async fn an_account_has_so_many_cards_and_no_more() {
    let story = Story::begin().await;
    // The bank begins with one virtual card.
    for (form, more) in [("PHYSICAL", 1), ("VIRTUAL", 8)] {
        for _ in 0..more {
            assert_eq!(story.issue(form).await.status, 201, "{form}");
        }
        assert_eq!(story.issue(form).await.status, 400, "{form}");
    }
}

#[tokio::test]
async fn a_card_needs_a_verified_holder_and_a_fitting_product() {
    let story = Story::begin().await;
    let person = json!({
        "status": "ACTIVE", "is_customer": true, "first_name": "A", "last_name": "B",
    });
    let person = story
        .client
        .post("/v0/persons", None, &person)
        .await
        .unwrap();
    let card = |customer: &Value, form: &str| {
        json!({
            "account_id": story.bank.savings, "customer_id": customer, "form": form,
            "type": "DEBIT", "card_product_id": story.bank.virtual_card_product,
        })
    };
    let known = json!(story.bank.person);
    for (body, code) in [
        (card(&person.json["id"], "VIRTUAL"), "CUSTOMER_NOT_VERIFIED"),
        (card(&known, "PHYSICAL"), "BAD_REQUEST_BODY"),
    ] {
        let refused = story.client.post("/v0/cards", None, &body).await.unwrap();
        assert_eq!(refused.json["code"], code);
    }
}
