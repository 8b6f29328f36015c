//! A success is one, whatever its number; anything else is an error that shows nothing of its body.

use synctera_api::v0::{CreatePerson, PersonCreate, PersonStatus};
use synctera_runtime::Operation;

use synctera_tests::raw::RawError;

use crate::recorder::Recorder;

fn operation() -> CreatePerson {
    CreatePerson::new(PersonCreate::new(true, PersonStatus::Active))
}

#[tokio::test]
async fn another_success_than_the_documented_one_decodes() {
    assert_eq!(CreatePerson::META.success, [201]);
    for status in [200, 201, 202, 203] {
        let server = Recorder::json(status, r#"{"id":"1"}"#).await;
        let person = server.call(&operation()).await.unwrap();
        assert_eq!(person.id, "1", "{status}");
    }
}

#[tokio::test]
async fn everything_else_is_an_error() {
    for status in [304, 400, 404, 422, 500] {
        let server = Recorder::json(status, r#"{"id":"1","detail":"6789"}"#).await;
        let error = server.call(&operation()).await.unwrap_err();
        assert!(
            matches!(error, RawError::Status(seen) if seen == status),
            "{error:?}"
        );
    }
}
