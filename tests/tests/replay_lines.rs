//! Every operation of both versions succeeds on the seeded bank, called through `Synctera`.
#![allow(clippy::unwrap_used)]

use synctera::{Environment, Synctera};
use synctera_simulator::Simulator;
use synctera_tests::replay::replay;

#[tokio::test]
async fn every_operation_succeeds_on_the_seeded_bank() {
    let simulator = Simulator::start().await.unwrap();
    let bank = simulator.seed().unwrap();
    let records = simulator.seed_records(&bank).unwrap();
    let synctera = Synctera::builder()
        .environment(Environment::Custom(simulator.base_url()))
        .api_key(simulator.api_key())
        .build()
        .unwrap();
    let mut failures = Vec::new();
    let mut count = 0;
    for line in simulator.replay_lines(&records) {
        let replayed = replay(&synctera, &line).await;
        count += 1;
        if replayed.kind != "ok" || !replayed.status.starts_with('2') {
            failures.push(format!("{} {}\t{line}", replayed.kind, replayed.status));
        }
    }
    assert!(
        failures.is_empty(),
        "{}\n{}",
        failures.join("\n"),
        failures.len()
    );
    assert_eq!(count, 377);
}
