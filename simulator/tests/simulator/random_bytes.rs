//! Bytes without any sense: in a body, in a header, in a path, and in place of HTTP.

use std::collections::BTreeMap;
use std::time::Duration;

use fastrand::Rng;
use serde_json::Value;
use synctera_simulator::Simulator;

use super::raw::send;
use super::raw_requests::how_many;

/// What a request is like whose noise stands in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Noise {
    /// In a body, at a path that exists.
    Body,
    /// In the value of a header.
    Header,
    /// In the path, as any byte but blanks and ends of lines.
    Path,
    /// There is nothing else.
    Everything,
}

const NOISES: [Noise; 4] = [Noise::Body, Noise::Header, Noise::Path, Noise::Everything];

fn bytes(rng: &mut Rng, most: usize) -> Vec<u8> {
    let length = rng.usize(..=most);
    std::iter::repeat_with(|| rng.u8(..)).take(length).collect()
}

fn within_a_line(rng: &mut Rng, most: usize) -> Vec<u8> {
    let mut bytes = bytes(rng, most);
    bytes.retain(|byte| !matches!(byte, b'\r' | b'\n' | b' '));
    bytes
}

fn request(rng: &mut Rng, noise: Noise, key: &str) -> Vec<u8> {
    if noise == Noise::Everything {
        // Empty lines before a request are allowed; the end of a head, so that the server need not
        // wait for more.
        return [b"x".to_vec(), bytes(rng, 300), b"\r\n\r\n".to_vec()].concat();
    }
    let method = *rng
        .choice(["POST", "PATCH", "PUT"].iter())
        .unwrap_or(&"POST");
    let paths = [
        "/v0/persons",
        "/v1/persons",
        "/v0/cards",
        "/v0/transactions/ach",
        "/v0/documents",
    ];
    let mut path = rng
        .choice(paths)
        .unwrap_or("/v0/persons")
        .as_bytes()
        .to_vec();
    if noise == Noise::Path {
        path.push(b'/');
        path.extend(within_a_line(rng, 60));
    }
    let header = match noise {
        Noise::Header => within_a_line(rng, 60),
        _ => b"noise".to_vec(),
    };
    let body = match noise {
        Noise::Body => bytes(rng, 2_000),
        _ => b"{}".to_vec(),
    };
    let media = *rng
        .choice(["application/json", "multipart/form-data; boundary=x", "odd"].iter())
        .unwrap_or(&"odd");
    let head = format!(
        " HTTP/1.1\r\nHost: simulator\r\nConnection: close\r\nAuthorization: Bearer {key}\r\n\
         Content-Type: {media}\r\nContent-Length: {}\r\nIdempotency-Key: ",
        body.len()
    );
    let method = format!("{method} ");
    [
        method.as_bytes(),
        &path,
        head.as_bytes(),
        &header,
        b"\r\n\r\n",
        &body,
    ]
    .concat()
}

/// What is HTTP is answered in the shape of the API; what is none gets HTTP's own refusal.
#[tokio::test]
async fn noise_is_answered_and_never_waited_for() {
    let simulator = Simulator::start().await.unwrap();
    let mut rng = Rng::with_seed(11);
    let mut shaped: BTreeMap<Noise, usize> = BTreeMap::new();
    for case in 0..how_many() {
        let noise = NOISES[case % NOISES.len()];
        let sent = request(&mut rng, noise, simulator.api_key());
        let answer = tokio::time::timeout(Duration::from_secs(10), send(&simulator, &sent));
        let (received, _) = answer
            .await
            .unwrap_or_else(|_| panic!("{noise:?} {case}: no answer to {sent:?}"));
        let text = String::from_utf8_lossy(&received);
        let (head, body) = text
            .split_once("\r\n\r\n")
            .unwrap_or_else(|| panic!("{noise:?} {case}: {text} to {sent:?}"));
        let status: u16 = head.split(' ').nth(1).unwrap().parse().unwrap();
        assert!((200..500).contains(&status), "{noise:?} {case}: {text}");
        if body.is_empty() {
            // Not HTTP.
            assert_eq!(status, 400, "{noise:?} {case}: {text}");
            assert_ne!(noise, Noise::Body, "{case}: {text}");
            continue;
        }
        *shaped.entry(noise).or_default() += 1;
        if status >= 400 {
            let body: Value = serde_json::from_str(body).unwrap();
            assert_eq!(body["status"], status, "{noise:?} {case}: {text}");
            assert!(body["detail"].is_string(), "{noise:?} {case}: {text}");
        }
    }
    for noise in [Noise::Body, Noise::Header, Noise::Path] {
        assert!(shaped.contains_key(&noise), "{noise:?}: {shaped:?}");
    }
}
