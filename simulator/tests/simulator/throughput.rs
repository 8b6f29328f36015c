//! Not a test: how many transfers a second the simulator serves. Run it by name, in release:
//! `cargo test --release -p synctera-simulator -- --ignored --nocapture throughput`.

use std::time::Instant;

use synctera_simulator::Simulator;
use tokio::task::JoinSet;

use super::client::Client;

#[tokio::test]
#[ignore = "a measurement"]
async fn throughput_of_internal_transfers() {
    let simulator = Simulator::builder()
        .accounts(2, 1_000_000_000)
        .start()
        .await
        .unwrap();
    let ids: Vec<_> = simulator
        .accounts()
        .iter()
        .map(|account| account.id)
        .collect();
    let client = Client::of(&simulator);
    let (workers, each) = (32, 1_000);
    let start = Instant::now();
    let mut running = JoinSet::new();
    for worker in 0..workers {
        let (client, from, to) = (client.clone(), ids[0], ids[1]);
        running.spawn(async move {
            for number in 0..each {
                let key = format!("{worker}-{number}");
                assert_eq!(
                    client.transfer(&key, from, to, 1).await.unwrap().status,
                    200
                );
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
