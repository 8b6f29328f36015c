#![allow(clippy::unwrap_used)]

use std::time::{Duration, SystemTime};

use super::*;
use crate::webhooks::testing::{sign, sign_rotating};

const BODY: &[u8] = br#"{"id":"e1","type":"ACCOUNT.CREATED"}"#;

fn secret(letter: &str) -> WebhookSecret {
    WebhookSecret::new(letter.repeat(64)).unwrap()
}

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

fn webhooks() -> Webhooks {
    Webhooks::new(secret("a")).clock(|| at(1_000_000))
}

#[test]
fn each_failure_is_its_own_error() {
    let [signature, timestamp] = sign(&secret("a"), at(1_000_000), BODY);
    let signature = (signature.0, signature.1.as_str());
    let timestamp = (timestamp.0, timestamp.1.as_str());
    for (headers, expected) in [
        (vec![signature, timestamp], Ok(())),
        (vec![timestamp], Err(VerifyError::MissingSignature)),
        (vec![signature], Err(VerifyError::MissingTimestamp)),
        (
            vec![signature, ("Synctera-Signature", "00"), timestamp],
            Err(VerifyError::RepeatedHeader(SIGNATURE)),
        ),
        (
            vec![signature, timestamp, timestamp],
            Err(VerifyError::RepeatedHeader(TIMESTAMP)),
        ),
        (
            vec![("Synctera-Signature", "nonsense"), timestamp],
            Err(VerifyError::MalformedSignature),
        ),
        (
            vec![signature, ("Request-Timestamp", "today")],
            Err(VerifyError::MalformedTimestamp),
        ),
        (
            vec![signature, ("Request-Timestamp", "1000001")],
            Err(VerifyError::Mismatch),
        ),
    ] {
        assert_eq!(webhooks().verify_only(&headers, BODY), expected);
    }
}

#[test]
fn the_time_is_checked_both_ways_after_the_signature() {
    for (sent, expected) in [
        (1_000_000 - 300, Ok(())),
        (1_000_000 + 300, Ok(())),
        (
            1_000_000 - 310,
            Err(VerifyError::TooOld {
                by: Duration::from_secs(10),
            }),
        ),
        (
            1_000_000 + 310,
            Err(VerifyError::InFuture {
                by: Duration::from_secs(10),
            }),
        ),
    ] {
        let headers = sign(&secret("a"), at(sent), BODY);
        assert_eq!(webhooks().verify_only(&headers, BODY), expected, "{sent}");
        assert_eq!(webhooks().any_age().verify_only(&headers, BODY), Ok(()));
        let forged = sign(&secret("b"), at(sent), BODY);
        assert_eq!(
            webhooks().verify_only(&forged, BODY),
            Err(VerifyError::Mismatch)
        );
    }
    let strict = webhooks().tolerance(Duration::from_secs(1));
    let headers = sign(&secret("a"), at(1_000_002), BODY);
    assert!(strict.verify_only(&headers, BODY).is_err());
}

#[test]
fn one_fitting_pair_of_secret_and_signature_is_enough() {
    let (a, b, c) = (secret("a"), secret("b"), secret("c"));
    let time = at(1_000_000);
    for (known, signed, fits) in [
        (vec![&a, &b], vec![&a], true),
        (vec![&a, &b], vec![&b], true),
        (vec![&a], vec![&a, &b], true),
        (vec![&b], vec![&a, &b], true),
        (vec![&a, &b], vec![&c, &b], true),
        (vec![&a, &b], vec![&c], false),
        (vec![], vec![&a], false),
    ] {
        let webhooks = Webhooks::rotating(known.into_iter().cloned()).clock(move || time);
        let headers = sign_rotating(signed, time, BODY);
        assert_eq!(webhooks.verify_only(&headers, BODY).is_ok(), fits);
    }
}

#[test]
fn new_secrets_reach_every_clone() {
    let webhooks = webhooks();
    let clone = webhooks.clone();
    let headers = sign(&secret("b"), at(1_000_000), BODY);
    assert!(clone.verify_only(&headers, BODY).is_err());
    webhooks.set_secrets([secret("b")]);
    assert_eq!(clone.verify_only(&headers, BODY), Ok(()));
    let old = sign(&secret("a"), at(1_000_000), BODY);
    assert_eq!(clone.verify_only(&old, BODY), Err(VerifyError::Mismatch));
}

#[test]
fn a_signed_body_that_is_no_event_is_another_error() {
    for body in [
        b"".as_slice(),
        b"[]",
        b"{",
        br#"{"id":"","type":"X"}"#,
        br#"{"id":"e"}"#,
        b"\xff",
    ] {
        let headers = sign(&secret("a"), at(1_000_000), body);
        let error = webhooks().event(&headers, body).unwrap_err();
        assert!(matches!(error, WebhookError::Envelope(_)));
        assert_eq!(error.status().as_u16(), 400);
    }
    let error = webhooks()
        .event(&sign(&secret("b"), at(0), BODY), BODY)
        .unwrap_err();
    assert_eq!(error.status().as_u16(), 401);
}

#[test]
fn debug_shows_no_secret() {
    assert!(!format!("{:?}", webhooks()).contains("aaaa"));
}
