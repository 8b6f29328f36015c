//! Options of one call, and what its answer tells.

use httpmock::prelude::*;
use synctera::Error;
use synctera_api::v0::ListPersons;

use crate::helpers::{always, client};

#[tokio::test]
async fn headers_of_the_caller_are_sent_and_ours_are_ours() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.header("x-trace", "42");
            then.status(200)
                .header("x-answer", "yes")
                .body(r#"{"persons": [], "new": 1}"#);
        })
        .await;
    let (synctera, _) = client(&server.base_url());
    let page = synctera
        .call(ListPersons::new())
        .header("X-Trace", "42")
        .await
        .unwrap();
    assert_eq!((page.status().as_u16(), page.attempts()), (200, 1));
    assert_eq!(page.headers()["x-answer"], "yes");
    mock.assert_async().await;
    for name in ["Authorization", "Idempotency-Key", "bad name"] {
        let error = synctera
            .call(ListPersons::new())
            .header(name, "x")
            .await
            .unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
    }
    assert_eq!(mock.calls_async().await, 1);
}

#[tokio::test]
async fn raw_gives_the_json_also_where_it_does_not_fit() {
    let server = MockServer::start_async().await;
    always(&server, |then| then.status(200).body(r#"{"persons": 5}"#)).await;
    let (synctera, _) = client(&server.base_url());
    assert!(synctera.call(ListPersons::new()).await.is_err());
    let raw = synctera.call(ListPersons::new()).raw().await.unwrap();
    assert_eq!(raw["persons"], 5);
}

#[test]
fn the_client_is_cheap_to_share() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<synctera::Synctera>();
    assert_eq!(size_of::<synctera::Synctera>(), size_of::<usize>());
}
