//! What an error says, whatever the server has answered.

use httpmock::prelude::*;
use synctera::{Error, ErrorCode};
use synctera_api::v0::{GetPerson, ListPersons};

use crate::helpers::{ach, always, client, person};

async fn answering(status: u16, kind: &str, body: &str) -> MockServer {
    let server = MockServer::start_async().await;
    always(&server, |then| {
        then.status(status).header("content-type", kind).body(body)
    })
    .await;
    server
}

#[tokio::test]
async fn both_shapes_and_every_ruin_of_them() {
    let cases: &[(u16, &str, &str, Option<&str>)] = &[
        (
            422,
            "application/problem+json",
            r#"{"type":"t","title":"T","status":422,"detail":"d","code":"INSUFFICIENT_FUNDS"}"#,
            Some("INSUFFICIENT_FUNDS"),
        ),
        (
            422,
            "application/json",
            r#"{"code":"BALANCE_VIOLATION","status":422,"detail":"d"}"#,
            Some("BALANCE_VIOLATION"),
        ),
        (
            422,
            "application/json",
            r#"{"code":"MADE_UP_TOMORROW"}"#,
            Some("MADE_UP_TOMORROW"),
        ),
        (400, "application/json", "", None),
        (400, "text/html", "<html>Bad gateway</html>", None),
        (400, "application/json", r#"{"code":"INSUFF"#, None),
        (400, "application/json", "[1]", None),
        (
            461,
            "application/problem+json",
            r#"{"title":"closed"}"#,
            None,
        ),
    ];
    for (status, kind, body, code) in cases {
        let server = answering(*status, kind, body).await;
        let (synctera, _) = client(&server.base_url());
        let error = synctera.call(person()).await.unwrap_err();
        assert!(matches!(error, Error::Api(_)), "{error:?}");
        assert_eq!(error.code().map(ErrorCode::as_str), *code, "{body}");
        assert_eq!(error.api().unwrap().body().as_ref(), body.as_bytes());
        assert!(error.to_string().contains(&status.to_string()), "{error}");
    }
}

#[tokio::test]
async fn predicates_and_fields() {
    let server = answering(400, "application/json", r#"{"code":"BAD_REQUEST_BODY","missing":["dob"],"invalid":{"ssn":"123-45-6789 is bad"},"detail":"ssn 123-45-6789"}"#).await;
    let (synctera, _) = client(&server.base_url());
    let error = synctera.call(person()).await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!(api.missing(), ["dob"]);
    assert_eq!(api.invalid()["ssn"], "123-45-6789 is bad");
    assert!(api.is_cached_for_key());
    let text = format!("{error} {error:?}");
    assert!(
        text.contains("dob")
            && text.contains("ssn")
            && text.contains("another try needs a new one"),
        "{text}"
    );
    assert!(!text.contains("6789"), "{text}");

    let server = answering(404, "application/json", "{}").await;
    let (synctera, _) = client(&server.base_url());
    assert!(
        synctera
            .call(GetPerson::new("p"))
            .await
            .unwrap_err()
            .is_not_found()
    );
    let server = answering(422, "application/json", r#"{"code":"INSUFFICIENT_FUNDS"}"#).await;
    let (synctera, _) = client(&server.base_url());
    assert!(
        synctera
            .call(ach())
            .await
            .unwrap_err()
            .is_insufficient_funds()
    );
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_a_success() {
    let cases = [
        (
            r#"{"persons": [{"id": "p", "ssn": [123456789]}]}"#,
            "persons[0].ssn",
        ),
        (
            r#"{"persons": [{"id": 7, "is_customer": 123456789}]}"#,
            "persons[0].id",
        ),
        (r#"{"persons": "123-45-6789"}"#, "persons"),
        (r"{}", ""),
        ("", ""),
        ("<html>", ""),
    ];
    for (body, path) in cases {
        let server = answering(200, "application/json", body).await;
        let (synctera, time) = client(&server.base_url());
        let error = synctera.call(ListPersons::new()).await.unwrap_err();
        let text = format!("{error} {error:?}");
        let Error::Decode(failure) = error else {
            panic!("{body}: {text}")
        };
        assert_eq!(failure.path(), path, "{body}");
        assert_eq!(failure.body().as_ref(), body.as_bytes());
        assert!(
            text.contains("succeeded") && !text.contains("6789"),
            "{text}"
        );
        assert!(time.waits().is_empty(), "never repeated");
    }
}

#[tokio::test]
async fn digits_without_quotes_are_a_text() {
    let body =
        r#"{"persons": [{"id": 70}, {"id": "71", "ssn": 123456789}, {"id": 72, "status": 5}]}"#;
    let server = answering(200, "application/json", body).await;
    let (synctera, _) = client(&server.base_url());
    let page = synctera.call(ListPersons::new()).await.unwrap();
    let ids: Vec<&str> = page.persons.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["70", "71", "72"]);
    assert_eq!(page.persons[1].ssn.as_deref(), Some("123456789"));
    assert_eq!((page.attempts(), page.status().as_u16()), (1, 200));
    assert!(page.headers().contains_key("content-type"));
}

#[tokio::test]
async fn an_unreadable_write_counts_as_done() {
    let server = answering(201, "application/json", "").await;
    let (synctera, _) = client(&server.base_url());
    let error = synctera.call(ach()).await.unwrap_err();
    assert!(error.is_applied() && !error.is_retryable());
}

#[tokio::test]
async fn too_large_an_answer_is_not_read() {
    let server = answering(200, "application/json", &"x".repeat(5000)).await;
    let synctera = crate::helpers::builder(&server.base_url())
        .largest_body(1000)
        .build()
        .unwrap();
    let error = synctera.call(ListPersons::new()).await.unwrap_err();
    assert!(matches!(error, Error::NoAnswer(_)), "{error:?}");
    assert!(error.to_string().contains("larger"), "{error}");
}

#[test]
fn errors_are_small_and_travel() {
    fn travels<T: Send + Sync + std::error::Error + 'static>() {}
    travels::<Error>();
    assert!(size_of::<Error>() <= 64, "{}", size_of::<Error>());
}
