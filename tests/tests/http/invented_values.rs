//! Nothing is sent that nobody has set: no default of the document, no header of the generator.

use serde_json::{Value, json};
use synctera_tests::bodies::values;
use synctera_tests::interface::Interface;
use synctera_tests::{echo, json::read};

use crate::recorder::request_of;

/// What `POST /ach` cannot do without.
fn outgoing_ach() -> Value {
    json!({
        "amount": 100,
        "currency": "USD",
        "customer_id": "c",
        "dc_sign": "debit",
        "originating_account_id": "o",
        "receiving_account_id": "r",
    })
}

#[tokio::test]
async fn no_default_is_filled_in() {
    let seen = request_of("v0", "addTransactionOut", json!({"body": outgoing_ach()})).await;
    assert_eq!(seen.json(), outgoing_ach());
}

/// `POST /accounts` has defaults, such as a grace period of 21 days.
#[tokio::test]
async fn no_default_of_an_account_is_filled_in() {
    let body = json!({"account_type": "CHECKING", "relationships": []});
    let seen = request_of("v0", "createAccount", json!({"body": body})).await;
    assert_eq!(seen.json(), body);
}

#[tokio::test]
async fn there_is_no_header_that_the_api_does_not_know() {
    for (id, value) in [
        ("listPersons", json!({})),
        ("addTransactionOut", json!({"body": outgoing_ach()})),
    ] {
        let seen = request_of("v0", id, value).await;
        let known = [
            "accept",
            "accept-encoding",
            "content-length",
            "content-type",
            "host",
            "user-agent",
        ];
        for (name, _) in &seen.headers {
            let name = name.to_ascii_lowercase();
            assert!(known.contains(&name.as_str()), "{id}: {name}");
        }
        assert_eq!(seen.header("api-version"), None);
    }
}

/// An operation value with nothing but what is required gains nothing by being read, in any of the
/// operations.
#[test]
fn a_minimal_value_stays_minimal() {
    for interface in Interface::load_all().unwrap() {
        for operation in interface.operations() {
            let all = values(&interface, &operation);
            for value in all.iter().filter(|value| value.name.starts_with("minimal")) {
                let text = value.json.to_string();
                let echo = echo::request(interface.api, operation.id, text.as_bytes());
                let echo = echo.unwrap().unwrap();
                let back = read(std::str::from_utf8(&echo.json).unwrap()).unwrap();
                assert!(back.same(&value.json), "{} {}", interface.api, operation.id);
            }
        }
    }
}
