//! Lists in the query: joined by commas where the document says `explode: false`, repeated keys
//! where it does not.

use serde_json::json;
use synctera_runtime::{ParameterError, RequestError};
use synctera_tests::raw::RawError;

use crate::recorder::{Recorder, request_of};

#[tokio::test]
async fn lists_that_do_not_explode_are_joined_by_commas() {
    let value = json!({"id": ["a", "b c"], "ban_status": ["ALLOWED", "BLOCKED"]});
    let seen = request_of("v0", "listPersons", value).await;
    assert_eq!(seen.values("id"), ["a,b c"]);
    assert_eq!(seen.values("ban_status"), ["ALLOWED,BLOCKED"]);
    assert_eq!(seen.query.len(), 2);
}

#[tokio::test]
async fn lists_that_explode_are_repeated_keys() {
    for operation in ["listFees", "listRewards"] {
        let seen = request_of("v1", operation, json!({"account_id": ["a", "b,c"]})).await;
        assert_eq!(seen.values("account_id"), ["a", "b,c"], "{operation}");
    }
}

#[tokio::test]
async fn an_empty_list_is_not_sent() {
    let seen = request_of("v0", "listPersons", json!({"id": []})).await;
    assert!(seen.query.is_empty());
    let seen = request_of("v1", "listFees", json!({"account_id": []})).await;
    assert!(seen.query.is_empty());
}

#[tokio::test]
async fn a_comma_in_an_item_is_an_error_before_anything_is_sent() {
    let server = Recorder::json(200, r#"{"persons":[]}"#).await;
    let value = json!({"id": ["a", "b,6789"]});
    let error = server.send("v0", "listPersons", &value).await.unwrap_err();
    assert!(matches!(
        error,
        RawError::Request(RequestError::Parameter(ParameterError::Comma("id")))
    ));
    assert!(!format!("{error:?}").contains("6789"));
    assert!(server.all().is_empty());
}

#[tokio::test]
async fn values_are_escaped() {
    let seen = request_of("v0", "listPersons", json!({"email": "a+b&c=d@e.f"})).await;
    assert_eq!(seen.values("email"), ["a+b&c=d@e.f"]);
    assert_eq!(seen.query.len(), 1);
}
