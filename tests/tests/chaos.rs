//! Money moves exactly once under every fault, and the check would show it if it did not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use synctera_tests::chaos::{Options, run};

const SMALL: Options = Options {
    transfers: 300,
    fault_rate: 0.3,
    no_retries: false,
    fresh_keys: false,
    concurrency: 16,
};

#[tokio::test(flavor = "multi_thread")]
async fn every_transfer_is_carried_out_once() {
    let report = run(SMALL, |_| {}).await.unwrap();
    assert!(
        report.ledger_is_as_intended && report.lost == 0 && report.doubled == 0,
        "{report}"
    );
    assert!(
        report.attempts > SMALL.transfers,
        "there were faults: {report}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn without_retries_transfers_get_lost() {
    let report = run(
        Options {
            no_retries: true,
            ..SMALL
        },
        |_| {},
    )
    .await
    .unwrap();
    assert!(report.lost > 0 && !report.ledger_is_as_intended, "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn with_fresh_keys_transfers_are_doubled() {
    let report = run(
        Options {
            fresh_keys: true,
            ..SMALL
        },
        |_| {},
    )
    .await
    .unwrap();
    assert!(
        report.doubled > 0 && !report.ledger_is_as_intended,
        "{report}"
    );
}
