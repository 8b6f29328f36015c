//! Tier B: a key that moved money is used up for ever.

use std::time::{Duration, SystemTime};

use serde_json::json;
use synctera_simulator::{
    Clock, ErrorFormat, Fault, FaultPlan, IdempotencyRules, LedgerReplay, Moment, Script,
    Simulator, StatusCode,
};

use super::client::{Client, TRANSFER, account_ids, ach, person, transfer};

const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

#[tokio::test]
async fn money_does_not_move_without_a_key() {
    let simulator = Simulator::builder().accounts(2, 100).start().await.unwrap();
    let client = Client::of(&simulator);
    let ids = account_ids(&simulator);
    let before = simulator.ledger();
    for key in [None, Some("")] {
        let moves = [
            (TRANSFER, transfer(ids[0], ids[1], 1)),
            ("/v0/ach", ach(ids[0], "debit", 1)),
        ];
        for (path, body) in moves {
            let refused = client.post(path, key, &body).await.unwrap();
            assert_eq!(refused.status, 400);
            assert_eq!(refused.json["detail"], "missing Idempotency-Key header");
        }
    }
    assert_eq!(simulator.ledger(), before);
}

#[tokio::test]
async fn a_repetition_is_told_so_for_ever_whatever_it_says() {
    let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
    let simulator = Simulator::builder()
        .clock(clock.clone())
        .accounts(2, 100)
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    let ids = account_ids(&simulator);
    let answer = client.transfer("k", ids[0], ids[1], 40).await.unwrap();
    assert_eq!(answer.status, 200);
    let after_first = simulator.ledger();
    for wait in [Duration::ZERO, CENTURY] {
        clock.advance(wait);
        for amount in [40, 41] {
            let again = client.transfer("k", ids[0], ids[1], amount).await.unwrap();
            assert_eq!(again.status, 409);
            assert_eq!(again.json["detail"], "duplicate idempotency key");
        }
    }
    assert_eq!(simulator.ledger(), after_first);
    let answer = client.transfer("other", ids[0], ids[1], 40).await.unwrap();
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn pending_and_posted_transactions_have_keys_of_their_own() {
    let simulator = Simulator::builder().accounts(2, 100).start().await.unwrap();
    let client = Client::of(&simulator);
    let ids = account_ids(&simulator);
    let answer = client.transfer("k", ids[0], ids[1], 1).await.unwrap();
    assert_eq!(answer.status, 200);
    let pull = ach(ids[0], "debit", 1);
    let answer = client.post("/v0/ach", Some("k"), &pull).await.unwrap();
    assert_eq!(answer.status, 201);
    let answer = client.post("/v0/ach", Some("k"), &pull).await.unwrap();
    assert_eq!(answer.status, 409);
    // The success was not kept, so the key is free for something that moves no money.
    let answer = client
        .post("/v0/persons", Some("k"), &person("One"))
        .await
        .unwrap();
    assert_eq!(answer.status, 201);
}

#[tokio::test]
async fn a_refusal_is_kept_even_when_it_would_be_granted_by_now() {
    let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
    let simulator = Simulator::builder()
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    let (anna, ben) = (
        simulator.open_account(0).unwrap(),
        simulator.open_account(50).unwrap(),
    );
    let refused = client.transfer("k", anna, ben, 10).await.unwrap();
    assert_eq!(refused.json["code"], "INSUFFICIENT_FUNDS");
    client.transfer("fill", ben, anna, 50).await.unwrap();
    assert_eq!(client.transfer("k", anna, ben, 10).await.unwrap(), refused);
    let other = client.transfer("k", anna, ben, 11).await.unwrap();
    assert_eq!(other.json["code"], "IDEMPOTENCY_INVALID_REUSE");
    // A new key, or seven days, help.
    let answer = client.transfer("k-2", anna, ben, 10).await.unwrap();
    assert_eq!(answer.status, 200);
    clock.advance(Duration::from_secs(7 * 24 * 60 * 60));
    let answer = client.transfer("k", anna, ben, 10).await.unwrap();
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_failure_before_the_commit_does_not_use_the_key_up() {
    let fail = |moment| Fault::ServerError {
        status: StatusCode::SERVICE_UNAVAILABLE,
        format: ErrorFormat::Html,
        moment,
    };
    let script = Script::on("POST", TRANSFER)
        .then(fail(Moment::Before))
        .then(Fault::TooManyRequests(Default::default()))
        .then(fail(Moment::AfterCommit));
    let plan = FaultPlan::none().script(script);
    let simulator = Simulator::builder()
        .faults(plan)
        .accounts(2, 100)
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    let ids = account_ids(&simulator);
    let mut seen = Vec::new();
    for _ in 0..4 {
        let status = client
            .transfer("k", ids[0], ids[1], 40)
            .await
            .unwrap()
            .status
            .as_u16();
        seen.push((status, simulator.ledger().balances[&ids[1]]));
    }
    assert_eq!(seen, [(503, 100), (429, 100), (503, 140), (409, 140)]);
}

#[tokio::test]
async fn by_the_newer_reading_the_first_answer_is_given_again() {
    let rules = IdempotencyRules {
        ledger_replay: LedgerReplay::FirstAnswer,
        ..IdempotencyRules::default()
    };
    let simulator = Simulator::builder()
        .idempotency(rules)
        .accounts(2, 100)
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    let ids = account_ids(&simulator);
    let first = client.transfer("k", ids[0], ids[1], 40).await.unwrap();
    assert_eq!(first.status, 200);
    assert_eq!(
        client.transfer("k", ids[0], ids[1], 40).await.unwrap(),
        first
    );
    let other = client.transfer("k", ids[0], ids[1], 41).await.unwrap();
    assert_eq!(other.json["code"], "IDEMPOTENCY_INVALID_REUSE");
    assert_eq!(simulator.ledger().postings_with_key("k").count(), 1);
    let answer = client.post(TRANSFER, None, &json!({})).await.unwrap();
    assert_eq!(answer.status, 400);
}
