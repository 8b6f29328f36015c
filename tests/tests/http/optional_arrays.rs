//! A list in a body that is absent, empty or filled: a PATCH with an empty list clears it, one
//! without the list leaves it alone.

use serde_json::{Value, json};
use synctera_api::v0::{PersonCreate, PersonStatus};
use synctera_tests::echo;

use crate::recorder::request_of;

#[tokio::test]
async fn absent_empty_and_filled_lists_differ_in_requests() {
    for body in [
        json!({}),
        json!({"spend_control_ids": []}),
        json!({"spend_control_ids": ["a"]}),
    ] {
        let value = json!({"account_id": "1", "body": body});
        let seen = request_of("v0", "patchAccount", value).await;
        assert_eq!(seen.json(), body);
    }
}

#[test]
fn a_setter_with_an_empty_list_sets_it() {
    let person = PersonCreate::new(true, PersonStatus::Active);
    let json = |person: PersonCreate| serde_json::to_value(person).unwrap();
    assert_eq!(json(person.clone()).get("personal_ids"), None);
    assert_eq!(
        json(person.personal_ids([])).get("personal_ids"),
        Some(&Value::Array(Vec::new()))
    );
}

#[test]
fn absent_empty_and_filled_lists_and_maps_differ_in_answers() {
    for (id, body) in [
        ("getPerson", r#"{"id":"1"}"#),
        ("getPerson", r#"{"id":"1","personal_ids":[]}"#),
        ("getPerson", r#"{"id":"1","personal_ids":[{"id":"2"}]}"#),
        ("getGateway", r#"{"id":"1"}"#),
        ("getGateway", r#"{"custom_headers":{},"id":"1"}"#),
        ("getGateway", r#"{"custom_headers":{"a":"b"},"id":"1"}"#),
    ] {
        let echo = echo::answer("v0", id, body.as_bytes());
        let echo = echo.flatten().unwrap().unwrap();
        assert_eq!(std::str::from_utf8(&echo.json), Ok(body));
    }
}
