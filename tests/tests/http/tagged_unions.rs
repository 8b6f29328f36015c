//! Objects told apart by a tag: it alone chooses the variant, and money that is to be given is never
//! taken.

use serde_json::{Value, json};
use synctera_api::v0::{ExternalCardTransferPull, ExternalCardTransferPush};
use synctera_tests::echo;

use crate::recorder::request_of;

fn transfer(tag: &str) -> Value {
    json!({
        "amount": 2500,
        "currency": "USD",
        "external_card_id": "e",
        "originating_account_id": "o",
        "type": tag,
    })
}

fn debug(json: &str) -> String {
    let echo = echo::answer("v0", "getExternalCardTransfer", json.as_bytes());
    echo.flatten().unwrap().unwrap().debug
}

#[tokio::test]
async fn the_tag_is_sent_as_it_was_chosen() {
    for tag in ["PULL", "PUSH"] {
        let value = json!({"body": transfer(tag)});
        let seen = request_of("v0", "createExternalCardTransfer", value).await;
        assert_eq!(seen.json()["type"], tag);
    }
}

#[test]
fn the_order_of_keys_does_not_matter() {
    for (json, variant) in [
        (r#"{"type":"PUSH","id":"1","amount":1}"#, "Push("),
        (r#"{"amount":1,"id":"1","type":"PUSH"}"#, "Push("),
        (r#"{"type":"PULL","id":"1","amount":1}"#, "Pull("),
        (r#"{"amount":1,"id":"1","type":"PULL_REVERSAL"}"#, "Pull("),
    ] {
        assert!(debug(json).starts_with(variant), "{json}");
    }
}

#[test]
fn one_variant_is_never_read_as_another() {
    let push = r#"{"id":"1","amount":1,"type":"PUSH"}"#;
    let pull = r#"{"id":"1","amount":1,"type":"PULL"}"#;
    assert!(serde_json::from_str::<ExternalCardTransferPush>(push).is_ok());
    assert!(serde_json::from_str::<ExternalCardTransferPull>(pull).is_ok());
    assert!(serde_json::from_str::<ExternalCardTransferPull>(push).is_err());
    assert!(serde_json::from_str::<ExternalCardTransferPush>(pull).is_err());
}

/// The tag belongs to the variant: an object of a variant is written with it, and an error inside
/// is an error of that variant and no reason to try the next.
#[test]
fn an_error_in_the_variant_is_an_error() {
    let json = r#"{"type":"PUSH","id":"1","amount":"much"}"#;
    let answer = echo::answer("v0", "getExternalCardTransfer", json.as_bytes());
    let error = answer.flatten().unwrap().err().unwrap();
    assert_eq!(error.path(), "amount");
}

#[test]
fn an_unknown_tag_keeps_its_json_and_hides_it() {
    for json in [
        r#"{"type":"SIDEWAYS","secret":{"number":[1,null,"6789"]}}"#,
        r#"{"secret":"6789"}"#,
        r#"{"type":null}"#,
        r#"{"type":["PUSH"]}"#,
        r#""6789""#,
        "[]",
    ] {
        let echo = echo::answer("v0", "getExternalCardTransfer", json.as_bytes());
        let echo = echo.flatten().unwrap().unwrap();
        let back: Value = serde_json::from_slice(&echo.json).unwrap();
        assert_eq!(back, serde_json::from_str::<Value>(json).unwrap());
        assert_eq!(echo.debug, "Unrecognized([hidden])", "{json}");
    }
}

#[tokio::test]
async fn an_unknown_tag_is_sent_as_it_is() {
    let body = json!({"type": "SIDEWAYS", "far": 1});
    let value = json!({"body": body});
    let seen = request_of("v0", "createExternalCardTransfer", value).await;
    assert_eq!(seen.json(), body);
}
