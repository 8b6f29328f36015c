//! A value of the path stays one segment of it.

use serde_json::json;
use synctera_api::v0::GetPerson;
use synctera_runtime::{ParameterError, RequestError};
use synctera_tests::raw::RawError;

use crate::recorder::{Recorder, request_of};

#[tokio::test]
async fn values_are_escaped() {
    for (id, segment) in [
        ("a/b", "a%2Fb"),
        ("../accounts", "..%2Faccounts"),
        ("a b?c#d", "a%20b%3Fc%23d"),
        ("%2e%2e", "%252e%252e"),
        ("é", "%C3%A9"),
    ] {
        let server = Recorder::json(200, r#"{"id":"1"}"#).await;
        server.call(&GetPerson::new(id)).await.unwrap();
        let seen = server.only();
        assert_eq!(seen.path, format!("/v0/persons/{segment}"));
        assert!(seen.query.is_empty());
    }
}

#[tokio::test]
async fn values_that_would_lead_elsewhere_are_refused() {
    let server = Recorder::json(200, r#"{"id":"1"}"#).await;
    for (id, expected) in [
        ("", ParameterError::Empty("person_id")),
        (".", ParameterError::Path("person_id")),
        ("..", ParameterError::Path("person_id")),
        ("a\\b", ParameterError::Path("person_id")),
    ] {
        match server.call(&GetPerson::new(id)).await {
            Err(RawError::Request(RequestError::Parameter(error))) => {
                assert_eq!(error, expected, "{id}")
            }
            _ => panic!("{id:?} was sent"),
        }
    }
    assert!(server.all().is_empty());
}

#[tokio::test]
async fn several_values_go_where_they_belong() {
    let value = json!({"account_id": "a", "relationship_id": "r"});
    let seen = request_of("v0", "getAccountRelationship", value).await;
    assert_eq!(seen.path, "/v0/accounts/a/relationships/r");
}
