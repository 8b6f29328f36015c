//! Any bytes at any path get an answer in Synctera's shape.

use std::time::Duration;

use fastrand::Rng;
use serde_json::Value;
use synctera_simulator::Simulator;

use super::raw::exchange;

/// Many more in a run by hand: `SIMULATOR_CASES=100000`.
pub fn how_many() -> usize {
    let wanted = std::env::var("SIMULATOR_CASES").ok();
    wanted.and_then(|text| text.parse().ok()).unwrap_or(300)
}

/// Pieces that get far, and pieces that should not.
const SEGMENTS: &[&str] = &[
    "v0",
    "v1",
    "v9",
    "cards",
    "accounts",
    "persons",
    "disputes",
    "applications",
    "%00",
    "%",
    "..",
    "",
    "c0ffee00-0000-4000-8000-000000000001",
    "contents",
    "webhooks",
    "relationships",
    "%C3%28",
];
const BODIES: &[&str] = &[
    "",
    "{",
    "[]",
    "{}",
    "null",
    "\u{7f}\u{0}",
    r#"{"form":"VIRTUAL"}"#,
    r#"{"type":7}"#,
    r#"{"amount":1e400}"#,
    r#"{"status":"ACTIVE","is_customer":true}"#,
];

#[tokio::test]
async fn every_request_is_answered_in_the_shape_of_the_api() {
    let simulator = Simulator::start().await.unwrap();
    let mut rng = Rng::with_seed(7);
    for case in 0..how_many() {
        let method = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "ODD"];
        let method = method[rng.usize(..method.len())];
        let mut path = String::new();
        for _ in 0..rng.usize(1..6) {
            path.push('/');
            path.push_str(SEGMENTS[rng.usize(..SEGMENTS.len())]);
        }
        path.push_str(["", "?", "?limit=x", "?%ff=%", "?status=,,"][rng.usize(..5)]);
        let body = BODIES[rng.usize(..BODIES.len())].repeat(rng.usize(1..3));
        let key = format!("k{case}\r\nConnection: close");
        let answer = exchange(&simulator, method, &path, &key, &body);
        let (text, _) = tokio::time::timeout(Duration::from_secs(10), answer)
            .await
            .unwrap();
        let place = format!("{method} {path} {body}: {text}");
        let (head, body) = text
            .split_once("\r\n\r\n")
            .unwrap_or_else(|| panic!("{place}"));
        let status: u16 = head.split(' ').nth(1).unwrap().parse().unwrap();
        assert_ne!(status, 500, "{place}");
        if status >= 400 {
            let body: Value = serde_json::from_str(body).unwrap_or_else(|_| panic!("{place}"));
            assert_eq!(body["status"], status, "{place}");
            assert!(body["detail"].is_string(), "{place}");
        }
    }
}
