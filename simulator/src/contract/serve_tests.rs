use std::time::SystemTime;

use bytes::Bytes;
use serde_json::{Value, json};

use super::operation::{Operation, Segment};
use super::routes::operations;
use super::schema::{Direction, compile};
use super::serve::{admit, answer};
use crate::errors::ApiVersion;

const ID: &str = "c0ffee00-0000-4000-8000-000000000001";

fn path(operation: &Operation) -> String {
    let segments = operation.segments.iter().map(|segment| match segment {
        Segment::Literal(literal) => *literal,
        Segment::Parameter(_) => ID,
    });
    format!("/{}", segments.collect::<Vec<_>>().join("/"))
}

/// Nothing known, and members of the wrong type, which must not be taken over.
#[test]
fn every_answer_fits_its_schema() {
    let odd = json!({"id": 5, "status": [1], "name": {"a": 1}, "amount": "x", "type": false});
    for operation in operations() {
        let (_, Some(("application/json", schema))) = operation.success() else {
            continue;
        };
        let validator = compile(operation.version, Direction::Answered, schema).unwrap();
        for sent in [Bytes::new(), odd.to_string().into()] {
            let made = answer(
                operation,
                &path(operation),
                &sent,
                0,
                SystemTime::UNIX_EPOCH,
            );
            let body: Value = serde_json::from_slice(&made.body).unwrap();
            let complaints: Vec<String> = validator
                .iter_errors(&body)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(complaints.is_empty(), "{}: {complaints:#?}", operation.id);
        }
    }
}

#[test]
fn the_seed_decides_the_answer() {
    let operation = operations()
        .iter()
        .find(|operation| operation.id == "getPerson")
        .unwrap();
    let with = |seed| {
        answer(
            operation,
            &path(operation),
            &Bytes::new(),
            seed,
            SystemTime::UNIX_EPOCH,
        )
    };
    assert_eq!(with(1), with(1));
    assert_ne!(with(1), with(2));
}

fn refusal(method: &str, uri: &str, body: &str) -> (u16, Value) {
    let headers = [("content-type", "application/json")].into_iter();
    let headers = headers.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
    let headers = headers.collect();
    let body = Bytes::from(body.to_owned());
    let error = admit(
        &method.parse().unwrap(),
        &uri.parse().unwrap(),
        &headers,
        &body,
    );
    let answer = error.unwrap_err().answer(ApiVersion::V0);
    (
        answer.status.as_u16(),
        serde_json::from_slice(&answer.body).unwrap(),
    )
}

#[test]
fn bad_bodies_and_queries_are_refused_with_all_complaints() {
    let (status, body) = refusal(
        "POST",
        "/v0/cards",
        r#"{"form": "VIRTUAL", "account_id": 7}"#,
    );
    assert_eq!((status, &body["code"]), (400, &json!("BAD_REQUEST_BODY")));
    assert!(
        body["missing"]
            .as_array()
            .unwrap()
            .contains(&json!("card_product_id")),
        "{body}"
    );
    assert!(body["invalid"]["account_id"].is_string(), "{body}");
    let (status, body) = refusal("POST", "/v0/cards", r#"{"form": "WOOD"}"#);
    assert_eq!(status, 400);
    assert!(body["invalid"]["form"].is_string(), "{body}");
    let (status, body) = refusal("GET", "/v0/cards?card_type=WOOD", "");
    assert_eq!(
        (status, &body["code"]),
        (400, &json!("BAD_QUERY_PARAMETER"))
    );
    assert!(body["invalid"]["card_type"].is_string(), "{body}");
    assert_eq!(refusal("PUT", "/v0/cards", "").0, 405);
    assert_eq!(refusal("GET", "/v0/nothing", "").0, 404);
    assert_eq!(refusal("POST", "/v0/cards", "{").0, 400);
}
