//! A bare socket, to see what HTTP libraries hide.

use std::io;

use synctera_simulator::Simulator;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Sends a request and reads until the connection ends. Gives what came, and how it ended.
pub async fn exchange(
    simulator: &Simulator,
    method: &str,
    path: &str,
    key: &str,
    body: &str,
) -> (String, io::Result<usize>) {
    let address = simulator.base_url().replace("http://", "");
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {}\r\n\
         Idempotency-Key: {key}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        simulator.api_key(),
        body.len()
    );
    let (received, end) = send(simulator, format!("{head}{body}").as_bytes()).await;
    (String::from_utf8(received).unwrap(), end)
}

/// Sends bytes and reads until the connection ends. Gives what came, and how it ended.
pub async fn send(simulator: &Simulator, bytes: &[u8]) -> (Vec<u8>, io::Result<usize>) {
    let address = simulator.base_url().replace("http://", "");
    let mut socket = TcpStream::connect(&address).await.unwrap();
    // A server that has seen enough may hang up before it has read all.
    let _ = socket.write_all(bytes).await;
    let mut received = Vec::new();
    let end = socket.read_to_end(&mut received).await;
    (received, end)
}
