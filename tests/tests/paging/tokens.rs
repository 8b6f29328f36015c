//! Tokens that lead nowhere new.

use futures::StreamExt;
use serde_json::json;
use synctera::Error;
use synctera::v0::ListAccounts;
use synctera_tests::loopback::Server;

#[tokio::test]
async fn a_repeated_token_is_an_error_and_no_silent_end() {
    // One that leads to itself, and a circle.
    let itself = Server::json(|_, _| {
        (
            200,
            json!({"accounts": [{"id": "1"}], "next_page_token": "a"}),
        )
    })
    .await
    .unwrap();
    let circle = Server::json(|asked, _| {
        let next = if asked.page_token() == "a" { "b" } else { "a" };
        (
            200,
            json!({"accounts": [{"id": "1"}], "next_page_token": next}),
        )
    })
    .await
    .unwrap();
    for (server, pages) in [(itself, 2), (circle, 3)] {
        let results: Vec<_> = server
            .client()
            .unwrap()
            .accounts()
            .list(ListAccounts::new())
            .pages()
            .collect()
            .await;
        assert_eq!(server.targets().len(), pages);
        let error = results.last().unwrap().as_ref().unwrap_err();
        assert!(matches!(error, Error::RepeatedPageToken(_)), "{error:?}");
        assert!(!error.is_retryable() && !error.may_have_been_applied());
        assert!(error.to_string().contains("v0 listAccounts"), "{error}");
    }
}

#[tokio::test]
async fn the_token_to_resume_from_counts_too() {
    let server = Server::json(|_, _| (200, json!({"accounts": [], "next_page_token": "a"})))
        .await
        .unwrap();
    let list = server
        .client()
        .unwrap()
        .accounts()
        .list(ListAccounts::new().page_token("a"));
    let results: Vec<_> = list.pages().collect().await;
    assert!(results[0].is_err() && results.len() == 1);
}

#[tokio::test]
async fn an_empty_token_is_none() {
    let server = Server::json(|_, _| {
        (
            200,
            json!({"accounts": [{"id": "1"}], "next_page_token": ""}),
        )
    })
    .await
    .unwrap();
    let items = server
        .client()
        .unwrap()
        .accounts()
        .list(ListAccounts::new())
        .items();
    assert_eq!(items.count().await, 1);
}
