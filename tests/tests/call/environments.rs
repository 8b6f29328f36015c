//! Where calls go, and what never goes there.

use httpmock::prelude::*;
use synctera::error::ConfigurationError;
use synctera::{Environment, Error, Synctera};
use synctera_api::v0::{ListPersons, WipeWorkspace};

use crate::helpers::{KEY, always, client};

fn build(environment: Environment) -> Result<Synctera, Error> {
    Synctera::builder()
        .environment(environment)
        .api_key(KEY)
        .build()
}

#[test]
fn nothing_is_chosen_by_default() {
    let error = Synctera::builder().api_key(KEY).build().unwrap_err();
    assert!(
        matches!(
            error,
            Error::Configuration(ConfigurationError::NoEnvironment)
        ),
        "{error:?}"
    );
    let error = Synctera::builder()
        .environment(Environment::Sandbox)
        .build()
        .unwrap_err();
    assert!(
        matches!(
            error,
            Error::Configuration(ConfigurationError::NoCredentials)
        ),
        "{error:?}"
    );
}

#[test]
fn production_is_production_however_it_is_written() {
    assert!(build(Environment::Production).unwrap().is_production());
    assert!(
        build(Environment::Custom("https://API.synctera.com/v0".into()))
            .unwrap()
            .is_production()
    );
    assert!(!build(Environment::Sandbox).unwrap().is_production());
    assert!(build(Environment::Custom("http://example.com".into())).is_err());
}

#[tokio::test]
async fn sandbox_operations_are_refused_before_anything_is_sent() {
    let synctera = build(Environment::Production).unwrap();
    let error = synctera.call(WipeWorkspace::new()).await.unwrap_err();
    let Error::InvalidRequest(error) = error else {
        panic!("{error:?}")
    };
    assert!(error.is_sandbox_only());
}

#[tokio::test]
async fn each_version_has_its_own_path() {
    let server = MockServer::start_async().await;
    let v0 = server
        .mock_async(|when, then| {
            when.path("/v0/webhooks");
            then.status(200).body(r#"{"webhooks": []}"#);
        })
        .await;
    let v1 = server
        .mock_async(|when, then| {
            when.path("/v1/webhooks");
            then.status(200).body(r#"{"webhooks": []}"#);
        })
        .await;
    let (synctera, _) = client(&format!("{}/v0/", server.base_url()));
    synctera
        .call(synctera_api::v0::ListWebhooks::new())
        .await
        .unwrap();
    synctera
        .call(synctera_api::v1::ListWebhooks::new())
        .await
        .unwrap();
    v0.assert_async().await;
    v1.assert_async().await;
}

#[tokio::test]
async fn credentials_follow_no_redirect() {
    let elsewhere = MockServer::start_async().await;
    let there = always(&elsewhere, |then| {
        then.status(200).body(r#"{"persons": []}"#)
    })
    .await;
    let server = MockServer::start_async().await;
    let url = elsewhere.url("/v0/persons");
    always(&server, |then| then.status(307).header("Location", &url)).await;
    let (synctera, _) = client(&server.base_url());
    let error = synctera.call(ListPersons::new()).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 307);
    assert_eq!(there.calls_async().await, 0);
}
