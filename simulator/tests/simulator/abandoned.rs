//! A client that hangs up too early.

use std::time::Duration;

use synctera_simulator::{Fault, FaultPlan, Script, Simulator};

use super::client::{Client, TRANSFER, account_ids, transfer, until};

#[tokio::test]
async fn what_the_client_does_not_wait_for_is_executed_all_the_same() {
    let slow = Fault::Latency(Duration::from_millis(200));
    let plan = FaultPlan::none().script(Script::on("POST", TRANSFER).then(slow));
    let simulator = Simulator::builder()
        .faults(plan)
        .accounts(2, 100)
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    let ids = account_ids(&simulator);
    let impatient = client
        .request(reqwest::Method::POST, TRANSFER)
        .header("Idempotency-Key", "k")
        .timeout(Duration::from_millis(50))
        .json(&transfer(ids[0], ids[1], 40));
    assert!(impatient.send().await.unwrap_err().is_timeout());
    let again = client.transfer("k", ids[0], ids[1], 40).await.unwrap();
    assert_eq!(again.json["code"], "IDEMPOTENCY_CONCURRENT_USE");
    until(|| simulator.ledger().postings_with_key("k").count() == 1).await;
    let again = client.transfer("k", ids[0], ids[1], 40).await.unwrap();
    assert_eq!(again.json["detail"], "duplicate idempotency key");
    assert_eq!(simulator.ledger().balances[&ids[1]], 140);
}
