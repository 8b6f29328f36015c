//! Paying by card.

use serde_json::{Value, json};

use super::card_story::CardStory as Story;

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
