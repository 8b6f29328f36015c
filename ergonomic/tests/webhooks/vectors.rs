//! Signatures that Python's hmac has made (`tests/data/make_webhook_vectors.py`).

use std::time::{Duration, SystemTime};

use serde::Deserialize;
use synctera::webhooks::testing::sign_rotating;
use synctera::webhooks::{SIGNATURE, TIMESTAMP, VerifyError, WebhookSecret, Webhooks};

#[derive(Deserialize)]
struct Vector {
    name: String,
    secrets: Vec<String>,
    timestamp: String,
    body_hex: String,
    signature: String,
}

impl Vector {
    fn all() -> Vec<Self> {
        serde_json::from_str(include_str!("../data/webhook_vectors.json")).unwrap()
    }

    fn secrets(&self) -> Vec<WebhookSecret> {
        let secrets = self.secrets.iter();
        secrets
            .map(|text| WebhookSecret::new(text).unwrap())
            .collect()
    }

    fn body(&self) -> Vec<u8> {
        base16ct::lower::decode_vec(&self.body_hex).unwrap()
    }

    fn check(&self, webhooks: &Webhooks, body: &[u8]) -> Result<(), VerifyError> {
        let headers = [
            (SIGNATURE, self.signature.as_str()),
            (TIMESTAMP, self.timestamp.as_str()),
        ];
        webhooks.verify_only(&headers, body)
    }
}

#[test]
fn are_accepted_with_each_of_their_secrets() {
    for vector in Vector::all() {
        for secret in vector.secrets() {
            let webhooks = Webhooks::new(secret).any_age();
            assert_eq!(
                vector.check(&webhooks, &vector.body()),
                Ok(()),
                "{}",
                vector.name
            );
        }
    }
}

#[test]
fn are_what_the_test_help_signs() {
    for vector in Vector::all()
        .iter()
        .filter(|vector| !vector.timestamp.starts_with('0'))
    {
        let seconds = Duration::from_secs(vector.timestamp.parse().unwrap());
        let time = SystemTime::UNIX_EPOCH + seconds;
        let [signature, timestamp] = sign_rotating(&vector.secrets(), time, &vector.body());
        assert_eq!(signature.1, vector.signature, "{}", vector.name);
        assert_eq!(timestamp.1, vector.timestamp, "{}", vector.name);
    }
}

#[test]
fn every_changed_bit_is_refused() {
    for mut vector in Vector::all() {
        let webhooks = Webhooks::rotating(vector.secrets()).any_age();
        let body = vector.body();
        for position in 0..body.len() {
            let mut forged = body.clone();
            forged[position] ^= 1 << (position % 8);
            let result = vector.check(&webhooks, &forged);
            assert_eq!(result, Err(VerifyError::Mismatch), "{}", vector.name);
        }
        let mut longer = body.clone();
        longer.push(b' ');
        assert_eq!(vector.check(&webhooks, &longer), Err(VerifyError::Mismatch));
        vector.timestamp.push('0');
        assert_eq!(vector.check(&webhooks, &body), Err(VerifyError::Mismatch));
    }
}

#[test]
fn the_dot_of_the_message_does_not_move() {
    // "1643129145" + "." + "1.x" and "1643129145.1" + "." + "x" are the same bytes.
    let secret = WebhookSecret::new("k".repeat(64)).unwrap();
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_643_129_145);
    let [signature, _] = sign_rotating([&secret], time, b"1.x");
    let headers = [
        (SIGNATURE, signature.1.as_str()),
        (TIMESTAMP, "1643129145.1"),
    ];
    let webhooks = Webhooks::new(secret).any_age();
    assert_eq!(
        webhooks.verify_only(&headers, b"x"),
        Err(VerifyError::MalformedTimestamp)
    );
}
