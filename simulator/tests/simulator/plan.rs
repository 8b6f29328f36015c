//! Faults by probability, as a client with retries would meet them.

use synctera_simulator::{FaultKind, FaultPlan, Simulator, Uuid};

use super::client::{Client, account_ids};

/// Repeats one transfer with one key until the server says that it is done.
async fn insist(client: &Client, key: &str, from: Uuid, to: Uuid, amount: i64) {
    for _ in 0..200 {
        match client.transfer(key, from, to, amount).await {
            Ok(answer) if answer.status == 200 || answer.status == 409 => return,
            Ok(answer) => assert!(answer.status == 429 || answer.status.is_server_error()),
            Err(_) => {}
        }
    }
    panic!("not one of 200 attempts got through");
}

#[tokio::test]
async fn with_the_same_key_money_moves_once_under_all_faults() {
    let plan = FaultPlan::random(0.6).latency_max(std::time::Duration::from_millis(1));
    let simulator = Simulator::builder()
        .seed(5)
        .faults(plan)
        .accounts(2, 100_000)
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    let ids = account_ids(&simulator);
    for number in 0..300 {
        insist(&client, &format!("k-{number}"), ids[0], ids[1], 7).await;
    }
    let ledger = simulator.ledger();
    assert_eq!(ledger.balances[&ids[1]], 100_000 + 300 * 7);
    assert_eq!(ledger.total(), 0);
    let counters = simulator.fault_counters();
    for kind in FaultKind::ALL {
        assert!(counters.of(kind) > 0, "{kind:?}: {counters:?}");
    }
}

#[tokio::test]
async fn with_a_fresh_key_per_attempt_money_moves_too_often() {
    let simulator = Simulator::builder()
        .seed(5)
        .faults(FaultPlan::random(0.5).only([FaultKind::ResetAfterCommit]))
        .accounts(2, 100_000)
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    let ids = account_ids(&simulator);
    for number in 0..50 {
        for attempt in 0..100 {
            let key = format!("k-{number}-{attempt}");
            if client.transfer(&key, ids[0], ids[1], 7).await.is_ok() {
                break;
            }
        }
    }
    let doubled = simulator.ledger().balances[&ids[1]] - 100_000 - 50 * 7;
    assert!(doubled > 0, "the proof has to be able to fail");
    assert_eq!(simulator.ledger().total(), 0);
}
