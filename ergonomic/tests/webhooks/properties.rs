//! Whatever comes, there is an answer and no panic, and nothing unsigned is taken.
//!
//! `WEBHOOK_CASES=1000000 cargo test --release -p synctera --test webhooks properties` is the long run.

use std::time::{Duration, SystemTime};

use proptest::prelude::*;
use synctera::webhooks::testing::{Delivery, sign};
use synctera::webhooks::{Event, EventType, SIGNATURE, TIMESTAMP, WebhookSecret, Webhooks};

fn cases() -> ProptestConfig {
    let cases = std::env::var("WEBHOOK_CASES").ok();
    ProptestConfig {
        cases: cases.and_then(|text| text.parse().ok()).unwrap_or(256),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn secret() -> WebhookSecret {
    WebhookSecret::new("0123456789abcdef".repeat(4)).unwrap()
}

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

fn webhooks() -> Webhooks {
    Webhooks::new(secret()).clock(now)
}

/// Bytes of any kind, and such as come near to a header.
fn header() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        "[0-9a-fA-F.]{0,200}".prop_map(String::into_bytes),
        "([0-9a-f]{64}\\.){0,10}[0-9a-f]{62,66}".prop_map(String::into_bytes),
        "[0-9]{0,25}".prop_map(String::into_bytes),
        Just(b"1700000000".to_vec()),
    ]
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<i16>().prop_map(|quarters| (f64::from(quarters) / 4.0).into()),
        ".{0,20}".prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            prop::collection::btree_map("[a-z_]{1,12}", inner, 0..6)
                .prop_map(|map| map.into_iter().collect::<serde_json::Map<_, _>>().into()),
        ]
    })
}

/// Bytes of any kind, JSON of any kind, envelopes with any JSON in them, and those cut or damaged.
fn body() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(EventType::KNOWN);
    let member = prop::sample::select(
        &[
            "id",
            "type",
            "event_time",
            "metadata",
            "resource",
            "changed_fields",
            "event_resource",
            "event_resource_changed_fields",
            "resource_id",
            "webhook_id",
            "url",
        ][..],
    );
    let envelope = (
        known,
        prop::collection::vec((member, json(), any::<bool>()), 0..6),
    )
        .prop_map(|(known, members)| {
            let mut envelope = serde_json::json!({"id": "e1", "type": known});
            for (name, value, encoded) in members {
                envelope[name] = if encoded {
                    value.to_string().into()
                } else {
                    value
                };
            }
            envelope.to_string().into_bytes()
        })
        .boxed();
    let damaged = (
        envelope.clone(),
        any::<prop::sample::Index>(),
        any::<u8>(),
        any::<bool>(),
    )
        .prop_map(|(mut body, at, byte, cut)| {
            let at = at.index(body.len());
            if cut {
                body.truncate(at);
            } else {
                body[at] = byte;
            }
            body
        });
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..300),
        json().prop_map(|value| value.to_string().into_bytes()),
        envelope,
        damaged,
    ]
}

/// Calls everything that an event has.
fn read(event: &Event) {
    let _ = event.resource();
    let _ = event
        .previous()
        .map(|previous| previous.get::<String>("status").is_ok());
    let _ = (
        event.version(),
        event.time(),
        event.metadata(),
        event.resource_id(),
    );
    assert!(!event.id().is_empty());
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_header_is_a_panic_and_none_is_accepted(
        signature in header(),
        timestamp in header(),
        body in prop::collection::vec(any::<u8>(), 0..64),
    ) {
        let headers = [(SIGNATURE, &signature), (TIMESTAMP, &timestamp)];
        prop_assert!(webhooks().any_age().verify_only(&headers, &body).is_err());
    }

    #[test]
    fn no_body_is_a_panic_nor_shown(body in body()) {
        let marked = String::from_utf8_lossy(&body).into_owned();
        match Event::from_unverified(&body) {
            Ok(event) => read(&event),
            Err(error) => {
                // Nothing of the body but names of fields and positions is told.
                let shown = format!("{error} {error:?}");
                prop_assert!(marked.len() < 40 || !shown.contains(&marked));
            }
        }
    }

    #[test]
    fn what_is_signed_is_taken_and_what_is_changed_is_not(
        body in body(),
        age in -300_i64..=300,
        at in any::<prop::sample::Index>(),
        bit in 0_u8..8,
    ) {
        let age_now = move || {
            if age < 0 { now() - Duration::from_secs(age.unsigned_abs()) }
            else { now() + Duration::from_secs(age.unsigned_abs()) }
        };
        let webhooks = Webhooks::new(secret()).clock(age_now);
        let headers = sign(&secret(), now(), &body);
        prop_assert_eq!(webhooks.verify_only(&headers, &body), Ok(()));
        if !body.is_empty() {
            let mut forged = body.clone();
            forged[at.index(body.len())] ^= 1 << bit;
            prop_assert!(webhooks.verify_only(&headers, &forged).is_err());
        }
    }

    #[test]
    fn an_event_says_what_was_put_in(
        id in "[a-z0-9-]{1,40}",
        known in prop::sample::select(EventType::KNOWN),
        resource in json(),
        as_object in any::<bool>(),
    ) {
        let mut delivery = Delivery::new(known).id(id.clone()).resource(resource.clone());
        if as_object {
            delivery = delivery.as_objects();
        }
        let signed = delivery.signed(&secret(), now());
        let event = webhooks().event(&signed.headers, &signed.body).unwrap();
        prop_assert_eq!(event.id(), id);
        prop_assert_eq!(event.event_type().as_str(), known);
        if resource.is_object() {
            prop_assert_eq!(event.resource_as::<serde_json::Value>().unwrap(), resource);
        }
        read(&event);
    }
}
