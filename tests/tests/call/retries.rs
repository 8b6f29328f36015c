//! What is repeated, for which class of operation, and how long is waited.

use std::time::Duration;

use httpmock::prelude::*;
use synctera::retry::{Backoff, Budget, Never, RetryPolicy, Standard};
use synctera_api::v0::ListPersons;

use crate::helpers::{Jumping, ach, always, builder, client, note, person};

/// Each status with the number of attempts for: read, cached, ledger, undeclared.
const ATTEMPTS: &[(u16, [usize; 4])] = &[
    (400, [1, 1, 1, 1]),
    (401, [1, 1, 1, 1]),
    (404, [1, 1, 1, 1]),
    (422, [1, 1, 1, 1]),
    (429, [4, 4, 4, 4]),
    (499, [4, 4, 4, 1]),
    (500, [4, 4, 4, 1]),
    (501, [1, 1, 1, 1]),
    (502, [4, 4, 4, 1]),
    (503, [4, 4, 4, 1]),
    (504, [4, 4, 4, 1]),
];

#[tokio::test]
async fn the_table_is_followed() {
    for (status, expected) in ATTEMPTS {
        let server = MockServer::start_async().await;
        let mock = always(&server, |then| {
            then.status(*status)
                .header("content-type", "text/html")
                .body("<html>no</html>")
        })
        .await;
        let (synctera, _) = client(&server.base_url());
        let mut counts = [0; 4];
        let mut before = 0;
        for (class, count) in counts.iter_mut().enumerate() {
            let error = match class {
                0 => synctera.call(ListPersons::new()).await.unwrap_err(),
                1 => synctera.call(person()).await.unwrap_err(),
                2 => synctera.call(ach()).await.unwrap_err(),
                _ => synctera.call(note()).await.unwrap_err(),
            };
            assert_eq!(error.status().unwrap().as_u16(), *status);
            let now = mock.calls_async().await;
            *count = now - before;
            assert_eq!(error.attempts() as usize, *count);
            before = now;
        }
        assert_eq!(
            counts, *expected,
            "status {status}: read, cached, ledger, undeclared"
        );
    }
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let server = MockServer::start_async().await;
    always(&server, |then| {
        then.status(429)
            .json_body(serde_json::json!({"code": "TOO_MANY_REQUESTS", "retry_after": 7}))
    })
    .await;
    let (synctera, time) = client(&server.base_url());
    let error = synctera.call(ListPersons::new()).await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(time.waits().len(), 3);
    assert!(
        time.waits()
            .iter()
            .all(|wait| *wait >= Duration::from_secs(7) && *wait < Duration::from_secs(8)),
        "{:?}",
        time.waits()
    );
}

#[tokio::test]
async fn both_forms_of_the_header_are_understood() {
    for (header, seconds) in [("3", 3), ("Sun, 06 Nov 1994 08:49:47 GMT", 10)] {
        let server = MockServer::start_async().await;
        always(&server, |then| {
            then.status(503).header("Retry-After", header)
        })
        .await;
        let (synctera, time) = client(&server.base_url());
        synctera.call(ListPersons::new()).await.unwrap_err();
        assert!(
            time.waits()[0] >= Duration::from_secs(seconds),
            "{header}: {:?}",
            time.waits()
        );
        assert!(time.waits()[0] < Duration::from_secs(seconds + 1));
    }
}

#[tokio::test]
async fn a_wait_beyond_the_bound_ends_the_call() {
    let server = MockServer::start_async().await;
    let mock = always(&server, |then| {
        then.status(429).header("Retry-After", "3600")
    })
    .await;
    let (synctera, time) = client(&server.base_url());
    let error = synctera.call(ListPersons::new()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!((mock.calls_async().await, time.waits().len()), (1, 0));
}

#[tokio::test]
async fn a_wait_beyond_the_time_for_the_call_ends_it() {
    let server = MockServer::start_async().await;
    let mock = always(&server, |then| then.status(429).header("Retry-After", "40")).await;
    let (synctera, time) = client(&server.base_url());
    let call = synctera
        .call(ListPersons::new())
        .timeout(Duration::from_secs(31));
    // The clock of the tests never ends a wait that is as long as an attempt may take.
    let ended = tokio::time::timeout(Duration::from_secs(9), call.into_future());
    let error = ended.await.expect("no wait").unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    assert_eq!((mock.calls_async().await, time.waits().len()), (1, 0));
}

#[tokio::test]
async fn policies_time_and_budget_end_it() {
    let server = MockServer::start_async().await;
    let mock = always(&server, |then| then.status(503)).await;
    let (synctera, _) = client(&server.base_url());
    synctera
        .call(ListPersons::new())
        .retry(Never)
        .await
        .unwrap_err();
    assert_eq!(mock.calls_async().await, 1);
    synctera
        .call(ListPersons::new())
        .retry(Standard.with_attempt_limit(2))
        .await
        .unwrap_err();
    assert_eq!(mock.calls_async().await, 3);

    let long = Backoff::new(Duration::from_secs(9), Duration::from_secs(9))
        .longest_asked(Duration::from_secs(1));
    let late = builder(&server.base_url())
        .time(Jumping::new())
        .backoff(long)
        .build()
        .unwrap();
    let before = mock.calls_async().await;
    late.call(ListPersons::new())
        .timeout(Duration::from_millis(1))
        .await
        .unwrap_err();
    assert!(
        mock.calls_async().await - before <= 2,
        "the time for the call ends it"
    );

    let poor = builder(&server.base_url())
        .time(Jumping::new())
        .retry_budget(Budget::new(2))
        .build()
        .unwrap();
    let before = mock.calls_async().await;
    for _ in 0..5 {
        poor.call(ListPersons::new()).await.unwrap_err();
    }
    assert_eq!(
        mock.calls_async().await - before,
        5 + 2,
        "five calls, two retries"
    );
}
