//! Faults that break the connection: what a bare socket and reqwest see, and whether the money
//! moved.

use std::io::ErrorKind;

use synctera_simulator::{Fault, FaultKind, FaultPlan, Script, Simulator, Uuid};

use super::client::{Client, TRANSFER, transfer};
use super::raw::exchange;

async fn with(fault: Fault) -> (Simulator, Uuid, Uuid) {
    let simulator = Simulator::start().await.unwrap();
    let (anna, ben) = (
        simulator.open_account(100).unwrap(),
        simulator.open_account(0).unwrap(),
    );
    simulator.set_faults(FaultPlan::none().script(Script::on("POST", TRANSFER).then(fault)));
    (simulator, anna, ben)
}

fn postings(simulator: &Simulator) -> usize {
    simulator.ledger().postings_with_key("k").count()
}

/// The whole story with reqwest: the first answer is lost, the second says what became of it.
async fn lost_then_repeated(fault: Fault, moved_by_first: bool) -> reqwest::Error {
    let kind = fault.kind();
    let (simulator, anna, ben) = with(fault).await;
    let client = Client::of(&simulator);
    // A connection that has been used before, as most are.
    assert_eq!(client.get("/v0/accounts").await.unwrap().status, 200);
    let error = client.transfer("k", anna, ben, 40).await.unwrap_err();
    assert_eq!(postings(&simulator), usize::from(moved_by_first));
    assert_eq!(simulator.fault_counters().of(kind), 1);
    let again = client.transfer("k", anna, ben, 40).await.unwrap();
    assert_eq!(again.status, if moved_by_first { 409 } else { 200 });
    assert_eq!(postings(&simulator), 1);
    assert_eq!(simulator.ledger().balances[&ben], 40);
    assert_eq!(
        simulator.received().len(),
        3,
        "reqwest must not have repeated anything"
    );
    error
}

#[tokio::test]
async fn a_reset_before_the_request_is_read() {
    let (simulator, anna, ben) = with(Fault::ResetBeforeRead).await;
    let body = transfer(anna, ben, 40).to_string();
    let (received, end) = exchange(&simulator, "POST", TRANSFER, "k", &body).await;
    assert_eq!(received, "");
    assert_eq!(end.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(postings(&simulator), 0);
    assert!(simulator.received()[0].body.is_empty());
    assert_eq!(
        simulator.received()[0].fault,
        Some(FaultKind::ResetBeforeRead)
    );

    let error = lost_then_repeated(Fault::ResetBeforeRead, false).await;
    assert!(error.is_request() && !error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn a_reset_after_the_commit() {
    let (simulator, anna, ben) = with(Fault::ResetAfterCommit).await;
    let body = transfer(anna, ben, 40).to_string();
    let (received, end) = exchange(&simulator, "POST", TRANSFER, "k", &body).await;
    assert_eq!(received, "");
    assert_eq!(end.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(postings(&simulator), 1);

    let error = lost_then_repeated(Fault::ResetAfterCommit, true).await;
    assert!(error.is_request() && !error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn a_body_that_ends_in_the_middle() {
    let (simulator, anna, ben) = with(Fault::TruncatedBody).await;
    let body = transfer(anna, ben, 40).to_string();
    let (received, end) = exchange(&simulator, "POST", TRANSFER, "k", &body).await;
    end.expect("the connection is closed, not reset");
    let (head, body) = received.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    let promised: usize = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(body.len(), promised / 2);
    assert!(body.starts_with('{'));
    assert_eq!(postings(&simulator), 1);

    let error = lost_then_repeated(Fault::TruncatedBody, true).await;
    assert!(error.is_body() || error.is_decode(), "{error:?}");
}

#[tokio::test]
async fn a_long_body_is_cut_as_well() {
    let simulator = Simulator::builder().accounts(100, 1).start().await.unwrap();
    let script = Script::on("GET", "/v0/accounts").then(Fault::TruncatedBody);
    simulator.set_faults(FaultPlan::none().script(script));
    let (received, end) = exchange(&simulator, "GET", "/v0/accounts", "k", "").await;
    end.unwrap();
    let (_, body) = received.split_once("\r\n\r\n").unwrap();
    assert!(body.len() > 20_000, "{}", body.len());
    assert!(serde_json::from_str::<serde_json::Value>(body).is_err());
}

#[tokio::test]
async fn a_broken_connection_leaves_the_others_alone() {
    let (simulator, anna, ben) = with(Fault::ResetAfterCommit).await;
    let other = Client::of(&simulator);
    assert_eq!(other.get("/v0/accounts").await.unwrap().status, 200);
    Client::of(&simulator)
        .transfer("k", anna, ben, 1)
        .await
        .unwrap_err();
    assert_eq!(other.get("/v0/accounts").await.unwrap().status, 200);
}
