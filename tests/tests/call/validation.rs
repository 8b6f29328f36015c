//! A request that Synctera would refuse is not sent, unless the caller says so.

use httpmock::prelude::*;
use synctera::Error;
use synctera::validate::{Checks, Severity, Validation};
use synctera_api::v0::{CreatePerson, ListPersons, PersonCreate, PersonStatus};

use crate::helpers::{always, builder, client, person};

/// Breaks a limit of the document and a rule of the guides.
fn wrong() -> CreatePerson {
    let body = PersonCreate::new(true, PersonStatus::Prospect)
        .phone_number("1-800-SECRET")
        .dob("1812-12-31");
    CreatePerson::new(body)
}

/// Is taken by Synctera, and will not pass verification.
fn suspect() -> CreatePerson {
    CreatePerson::new(PersonCreate::new(true, PersonStatus::Prospect).ssn("666-12-3456"))
}

#[tokio::test]
async fn nothing_is_sent_and_everything_is_told() {
    let server = MockServer::start_async().await;
    let mock = always(&server, |then| then.status(201).body(r#"{"id": "p"}"#)).await;
    let (synctera, _) = client(&server.base_url());
    let error = synctera.call(wrong()).await.unwrap_err();
    assert!(!error.may_have_been_applied());
    let Error::InvalidRequest(invalid) = &error else {
        panic!("another error");
    };
    let found: Vec<_> = invalid
        .violations()
        .iter()
        .map(|one| (one.path.as_str(), one.code))
        .collect();
    assert_eq!(
        found,
        [
            ("body.dob", "date_of_birth"),
            ("body.phone_number", "pattern"),
        ]
    );
    let json = serde_json::to_string(invalid.violations()).unwrap();
    for text in [error.to_string(), format!("{error:?}"), json] {
        assert!(text.contains("body.dob"));
        assert!(!text.contains("SECRET") && !text.contains("1812"));
    }
    assert_eq!(mock.calls_async().await, 0);

    let document = synctera.call(wrong()).validation(Validation::Document);
    let Err(Error::InvalidRequest(invalid)) = document.await else {
        panic!("the document's limit stops it");
    };
    assert_eq!(invalid.violations().len(), 1);
    assert_eq!(mock.calls_async().await, 0);

    synctera
        .call(wrong())
        .validation(Validation::Off)
        .await
        .unwrap();
    let off = builder(&server.base_url())
        .validation(Validation::Off)
        .build()
        .unwrap();
    off.call(wrong()).await.unwrap();
    assert_eq!(mock.calls_async().await, 2);
}

#[tokio::test]
async fn what_is_suspect_is_told_and_stops_only_where_asked() {
    let server = MockServer::start_async().await;
    let mock = always(&server, |then| then.status(201).body(r#"{"id": "p"}"#)).await;
    let (synctera, _) = client(&server.base_url());
    let answer = synctera.call(suspect()).await.unwrap();
    assert_eq!(answer.validation().worst(), Some(Severity::Suspect));
    assert!(answer.validation().at("body.ssn").next().is_some());
    let strict = Checks::new(Validation::Full).refuse_suspects();
    let refused = synctera.call(suspect()).validation(strict).raw().await;
    assert!(matches!(refused, Err(Error::InvalidRequest(_))));
    assert_eq!(mock.calls_async().await, 1);
    assert!(
        !synctera
            .call(person())
            .await
            .unwrap()
            .validation()
            .reaches(Severity::Invalid)
    );
}

#[tokio::test]
async fn what_is_only_looked_for_is_not_judged() {
    let server = MockServer::start_async().await;
    always(&server, |then| then.status(200).body(r#"{"persons": []}"#)).await;
    let (synctera, _) = client(&server.base_url());
    let search = ListPersons::new().phone_number("+999*").dob("1812-*");
    let page = synctera.call(search).await.unwrap();
    assert!(page.validation().is_empty());
}
