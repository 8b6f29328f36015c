//! A body that is too large gets an answer, and is not waited for.

use std::time::Duration;

use synctera_simulator::Simulator;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

#[tokio::test]
async fn is_refused_in_the_shape_of_its_version() {
    let simulator = Simulator::start().await.unwrap();
    let address = simulator.base_url().replace("http://", "");
    for (version, expected) in [
        ("v0", "application/problem+json"),
        ("v1", "application/json"),
    ] {
        let mut socket = TcpStream::connect(&address).await.unwrap();
        let head = format!(
            "POST /{version}/cards HTTP/1.1\r\nHost: {address}\r\nContent-Length: 50000000\r\n\r\n"
        );
        socket.write_all(head.as_bytes()).await.unwrap();
        let mut received = [0; 1024];
        // A server that waits for the body would wait for ever.
        let answer = timeout(Duration::from_secs(20), socket.read(&mut received)).await;
        let length = answer.unwrap().unwrap();
        let text = String::from_utf8_lossy(&received[..length]).into_owned();
        assert!(text.starts_with("HTTP/1.1 413"), "{text}");
        assert!(
            text.contains(expected) && text.contains("BAD_REQUEST"),
            "{text}"
        );
    }
}
