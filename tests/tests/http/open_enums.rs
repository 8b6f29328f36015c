//! Values that no document lists: they are read, kept, written, printed and compared.

use serde_json::json;
use synctera_api::v0::{GetPerson, ListPersons, PersonStatus};

use crate::recorder::{Recorder, request_of};

#[tokio::test]
async fn an_unknown_value_does_not_fail_the_answer() {
    let server = Recorder::json(200, r#"{"id":"1","status":"HIBERNATING"}"#).await;
    let person = server.call(&GetPerson::new("1")).await.unwrap();
    let status = person.status.clone().unwrap();
    assert!(!status.is_recognized());
    assert_eq!(status.as_str(), "HIBERNATING");
    assert_eq!(status.to_string(), "HIBERNATING");
    assert_eq!(status, PersonStatus::from("HIBERNATING"));
    assert_ne!(status, PersonStatus::Active);
    assert_eq!(serde_json::to_value(&status).unwrap(), "HIBERNATING");
    assert!(!format!("{person:?}").contains("HIBERNATING"));
}

#[tokio::test]
async fn a_known_value_is_a_plain_variant() {
    let server = Recorder::json(200, r#"{"id":"1","status":"ACTIVE"}"#).await;
    let person = server.call(&GetPerson::new("1")).await.unwrap();
    assert!(matches!(person.status, Some(PersonStatus::Active)));
    assert!(format!("{person:?}").contains("status: Active"));
}

#[tokio::test]
async fn an_unknown_value_can_be_sent() {
    let server = Recorder::json(200, r#"{"persons":[]}"#).await;
    let operation = ListPersons::new().status("HIBERNATING");
    server.call(&operation).await.unwrap();
    assert_eq!(server.only().values("status"), ["HIBERNATING"]);

    let body = json!({"is_customer": true, "status": "HIBERNATING"});
    let seen = request_of("v0", "createPerson", json!({"body": body})).await;
    assert_eq!(seen.json(), body);
}
