#![allow(clippy::unwrap_used, clippy::panic)]

use serde::Deserialize;
use serde_json::json;
use synctera_runtime::Nullable;

use super::*;
use crate::webhooks::Unrecognized;

fn event(body: &Value) -> Event {
    Event::from_unverified(body.to_string().as_bytes()).unwrap()
}

#[test]
fn the_envelopes_of_both_versions_are_one_event() {
    for (resource, changed, version) in [
        (
            "event_resource",
            "event_resource_changed_fields",
            ApiVersion::V0,
        ),
        ("resource", "changed_fields", ApiVersion::V1),
    ] {
        for encoded in [true, false] {
            let put = |value: Value| {
                if encoded {
                    value.to_string().into()
                } else {
                    value
                }
            };
            let event = event(&json!({
                "id": "e1", "type": "PERSON.UPDATED", "webhook_id": "w1", "resource_id": "p1",
                "url": "https://receiver.example", "metadata": "ours",
                "event_time": "2022-01-25T11:45:54.485698-05:00",
                resource: put(json!({"id": "p1", "last_name": "Roe"})),
                changed: put(json!({"last_name": "Doe", "dob": null})),
                "status": "RUNNING", "response_history": [], "something": {"new": 1},
            }));
            assert_eq!(event.id(), "e1");
            assert_eq!(event.event_type(), &EventType::PersonUpdated);
            assert_eq!(event.version(), Some(version));
            assert_eq!(event.webhook_id(), Some("w1"));
            assert_eq!(event.resource_id(), Some("p1"));
            assert_eq!(event.url(), Some("https://receiver.example"));
            assert_eq!(event.metadata(), Some(&json!("ours")));
            assert!(event.time().unwrap().as_str().ends_with("-05:00"));
            let previous = event.previous().unwrap();
            assert_eq!(
                previous.get("last_name"),
                Ok(Nullable::Value("Doe".to_owned()))
            );
            assert_eq!(previous.get::<String>("dob"), Ok(Nullable::Null));
            assert_eq!(previous.get::<String>("first_name"), Ok(Nullable::Absent));
            assert!(previous.changed("dob") && !previous.changed("first_name"));
            assert!(previous.get::<i64>("last_name").is_err());
            #[derive(Deserialize)]
            struct Named {
                last_name: String,
            }
            assert_eq!(event.resource_as::<Named>().unwrap().last_name, "Roe");
        }
    }
}

#[cfg(feature = "v0")]
#[test]
fn a_resource_has_the_type_of_its_version() {
    let event = event(&json!({
        "id": "e1", "type": "ACCOUNT.CREATED",
        "event_resource": json!({"id": "a1", "status": "ACTIVE_OR_NOT", "new": true}).to_string(),
    }));
    let Resource::Account(account) = event.resource().unwrap() else {
        panic!("no account");
    };
    assert_eq!(account.id, "a1");
    assert_eq!(account.status.unwrap().as_str(), "ACTIVE_OR_NOT");
}

#[test]
fn unknown_types_and_shapes_stay_json() {
    for (event_type, resource, differs) in [
        ("LOAN.FORGIVEN", json!({"id": "x"}), false),
        (
            "PERSON.VERIFICATION_OUTCOME.UPDATED",
            json!({"id": "x"}),
            false,
        ),
        (
            "ACCOUNT.CREATED",
            json!(["not", "an", "account"]),
            cfg!(feature = "v0"),
        ),
        ("ACCOUNT.CREATED", json!({"id": 5}), cfg!(feature = "v0")),
    ] {
        let event = event(&json!({
            "id": "e1", "type": event_type, "event_resource": resource.to_string(),
        }));
        assert_eq!(event.event_type().as_str(), event_type);
        let Resource::Unrecognized(kept) = event.resource().unwrap() else {
            panic!("{event_type}");
        };
        assert_eq!(kept.json(), &resource);
        assert_eq!(kept.reason().is_some(), differs, "{event_type}");
    }
}

#[test]
fn what_is_absent_and_what_cannot_be_read() {
    let bare = json!({"id": "e1", "type": "ACCOUNT.CREATED"});
    for nothing in [json!(null), json!(""), json!("null"), json!(" ")] {
        let mut body = bare.clone();
        body["event_resource"] = nothing.clone();
        body["changed_fields"] = nothing;
        let event = event(&body);
        assert_eq!(event.version(), None);
        assert_eq!(event.resource().unwrap_err(), ResourceError::Absent);
        assert_eq!(event.previous().unwrap_err(), ResourceError::Absent);
    }
    for broken in ["{", "nonsense", "{}x"] {
        let mut body = bare.clone();
        body["event_resource"] = broken.into();
        body["event_resource_changed_fields"] = broken.into();
        let event = event(&body);
        assert!(
            matches!(event.resource(), Err(ResourceError::Unreadable(_))),
            "{broken}"
        );
        assert!(
            matches!(event.previous(), Err(ResourceError::Unreadable(_))),
            "{broken}"
        );
    }
}

#[test]
fn only_id_and_type_can_make_an_event_fail() {
    let odd = event(&json!({
        "id": "e1", "type": "A.B", "event_time": 5, "webhook_id": {}, "resource_id": [], "url": 1,
        "metadata": {"key": "value"},
    }));
    assert_eq!(odd.metadata(), Some(&json!({"key": "value"})));
    assert!(odd.time().is_none() && odd.url().is_none() && odd.webhook_id().is_none());
    for (body, path) in [
        (r#"{"type":"A.B"}"#, None),
        (r#"{"id":"e1"}"#, None),
        (r#"{"id":"","type":"A.B"}"#, Some("id")),
        (r#"{"id":5,"type":"A.B"}"#, Some("id")),
        (r#"{"id":"e1","type":null}"#, Some("type")),
        (r#"{"id":"e1","id":"e2","type":"A.B"}"#, None),
        ("5", None),
        ("", None),
    ] {
        let error = Event::from_unverified(body.as_bytes()).unwrap_err();
        assert!(
            path.is_none_or(|path| error.path() == path),
            "{body}: {error}"
        );
    }
}

#[test]
fn depth_is_an_error_and_no_overflow() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    for member in ["event_resource", "resource", "metadata", "url", "unknown"] {
        let body = format!(r#"{{"id":"e1","type":"ACCOUNT.CREATED","{member}":{deep}}}"#);
        if let Ok(event) = Event::from_unverified(body.as_bytes()) {
            assert!(event.resource().is_err());
        }
    }
    let body = json!({"id": "e1", "type": "ACCOUNT.CREATED", "event_resource": deep});
    assert!(event(&body).resource().is_err());
}

#[test]
fn debug_shows_neither_resource_nor_changes() {
    let event = event(&json!({
        "id": "e1", "type": "PERSON.UPDATED", "metadata": "hide-m", "url": "https://hide-u.example",
        "event_resource": r#"{"id":"hide-r","last_name":"hide-n"}"#,
        "event_resource_changed_fields": r#"{"last_name":"hide-p"}"#,
    }));
    let other = Unrecognized::clone(
        match &event
            .event_type
            .schema(ApiVersion::V1)
            .read(r#"{"a":"hide-j"}"#)
            .unwrap()
        {
            Resource::Unrecognized(kept) => kept,
            _ => panic!("v1 has no persons"),
        },
    );
    let shown = format!("{event:?} {:?} {other:?}", event.previous().unwrap());
    assert!(shown.contains("e1") && !shown.contains("hide-"), "{shown}");
}
