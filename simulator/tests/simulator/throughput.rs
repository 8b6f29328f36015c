//! Not tests: what the simulator can bear. Run them by name, in release:
//! `cargo test --release -p synctera-simulator -- --ignored --nocapture throughput`.

use std::time::Instant;

use synctera_simulator::Simulator;
use tokio::task::JoinSet;

use super::client::{Client, account_ids};

#[tokio::test]
#[ignore = "a measurement"]
async fn throughput_of_internal_transfers() {
    let simulator = Simulator::builder()
        .accounts(2, 1_000_000_000)
        .start()
        .await
        .unwrap();
    let ids = account_ids(&simulator);
    let client = Client::of(&simulator);
    let (workers, each) = (32, 1_000);
    let start = Instant::now();
    let mut running = JoinSet::new();
    for worker in 0..workers {
        let (client, from, to) = (client.clone(), ids[0], ids[1]);
        running.spawn(async move {
            for number in 0..each {
                let key = format!("{worker}-{number}");
                let answer = client.transfer(&key, from, to, 1).await.unwrap();
                assert_eq!(answer.status, 200);
            }
        });
    }
    running.join_all().await;
    let rate = f64::from(workers * each) / start.elapsed().as_secs_f64();
    println!("{rate:.0} transfers a second with {workers} at a time");
    assert_eq!(
        simulator.ledger().balances[&ids[1]],
        1_000_000_000 + i64::from(workers * each)
    );
}

/// What the process has in memory, where that can be found out.
fn memory() -> Option<u64> {
    let pages = std::fs::read_to_string("/proc/self/statm").ok()?;
    let resident: u64 = pages.split(' ').nth(1)?.parse().ok()?;
    Some(resident * 4096)
}

#[tokio::test]
#[ignore = "a measurement"]
async fn memory_and_throughput_with_a_hundred_thousand_objects() {
    let simulator = Simulator::start().await.unwrap();
    let bank = simulator.seed().unwrap();
    let client = Client::of(&simulator);
    let (workers, each) = (25, 1_000);
    let before = memory();
    let start = Instant::now();
    let mut running = JoinSet::new();
    for worker in 0..workers {
        let (client, bank) = (client.clone(), bank.clone());
        running.spawn(async move {
            for number in 0..each {
                let name = format!("{worker}-{number}");
                let person = super::client::person(&name);
                let person = client.post("/v0/persons", None, &person).await.unwrap();
                let account = serde_json::json!({
                    "account_template_id": bank.account_template, "nickname": name,
                    "relationships": [{
                        "relationship_type": "PRIMARY_ACCOUNT_HOLDER",
                        "customer_id": person.json["id"],
                    }],
                });
                let account = client.post("/v0/accounts", None, &account).await.unwrap();
                assert_eq!(account.status, 201);
                let key = format!("k-{name}");
                let (from, to) = (bank.checking, bank.savings);
                let answer = client.transfer(&key, from, to, 1).await.unwrap();
                assert_eq!(answer.status, 200);
            }
        });
    }
    running.join_all().await;
    // A person, an account, a relationship and a transfer each.
    let objects = 4 * workers * each;
    let seconds = start.elapsed().as_secs_f64();
    let rate = f64::from(3 * workers * each) / seconds;
    println!("{objects} objects: {rate:.0} requests a second");
    simulator.clear_received();
    if let (Some(before), Some(after)) = (before, memory()) {
        let each = after.saturating_sub(before) / objects as u64;
        println!("{each} bytes an object, the client's part included");
    }
    let start = Instant::now();
    client
        .get("/v0/persons?limit=100&last_name=7-7")
        .await
        .unwrap();
    println!(
        "a filtered list of {} persons: {:?}",
        workers * each,
        start.elapsed()
    );
}
