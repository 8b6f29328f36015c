//! Starting and stopping.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use synctera_simulator::{Fault, FaultPlan, Script, Simulator};
use tokio::net::TcpStream;

use super::client::{Client, until};

fn address(simulator: &Simulator) -> String {
    simulator.base_url().replace("http://", "")
}

#[tokio::test]
async fn it_listens_on_the_loopback_interface_only() {
    let simulator = Simulator::start().await.unwrap();
    assert!(address(&simulator).starts_with("127.0.0.1:"));
}

#[tokio::test]
async fn dropping_frees_the_port_at_once_even_with_open_connections() {
    let simulator = Simulator::start().await.unwrap();
    let address = address(&simulator);
    let client = Client::of(&simulator);
    client.get("/v0/accounts").await.unwrap();
    let half_open = TcpStream::connect(&address).await.unwrap();
    let start = Instant::now();
    drop(simulator);
    assert!(start.elapsed() < Duration::from_secs(2));
    assert!(TcpStream::connect(&address).await.is_err());
    assert!(client.get("/v0/accounts").await.unwrap_err().is_connect());
    drop((half_open, client));
    // Not `TcpListener::bind` alone: closed connections may still linger in the system's tables.
    let port = address.rsplit(':').next().unwrap().parse().unwrap();
    let again = Simulator::builder().port(port).start().await.unwrap();
    assert!(again.base_url().ends_with(&port.to_string()));
}

#[tokio::test]
async fn a_running_request_is_finished_before_the_stop() {
    let simulator = Simulator::builder()
        .faults(
            FaultPlan::none()
                .script(Script::on_any().then(Fault::Latency(Duration::from_millis(60)))),
        )
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    let running = tokio::spawn(async move { client.get("/v0/accounts").await });
    until(|| !simulator.received().is_empty()).await;
    simulator.stop().await;
    assert_eq!(running.await.unwrap().unwrap().status, 200);
}

#[tokio::test]
async fn a_request_that_takes_too_long_does_not_hold_up_the_stop() {
    let slow = Script::on_any().then(Fault::Latency(Duration::from_secs(3600)));
    let simulator = Simulator::builder()
        .faults(FaultPlan::none().script(slow))
        .start()
        .await
        .unwrap();
    let client = Client::of(&simulator);
    let running = tokio::spawn(async move { client.get("/v0/accounts").await });
    until(|| !simulator.received().is_empty()).await;
    let start = Instant::now();
    drop(simulator);
    assert!(start.elapsed() < Duration::from_secs(5));
    assert!(running.await.unwrap().is_err());
}

#[tokio::test]
async fn a_port_in_use_is_an_error() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    assert!(Simulator::builder().port(port).start().await.is_err());
}
