//! A page without its list is an error: taken for an empty page it would end a listing early.

use synctera_api::v0::{ListAccounts, ListPersons};

use crate::recorder::Recorder;

#[tokio::test]
async fn a_page_without_its_list_is_an_error() {
    for body in [r#"{}"#, r#"{"next_page_token":"x"}"#, r#"{"persons":null}"#] {
        let server = Recorder::json(200, body).await;
        assert!(server.call(&ListPersons::new()).await.is_err(), "{body}");
    }
}

#[tokio::test]
async fn an_empty_page_is_one() {
    let server = Recorder::json(200, r#"{"accounts":[]}"#).await;
    let page = server.call(&ListAccounts::new()).await.unwrap();
    assert!(page.accounts.is_empty());
    assert_eq!(page.next_page_token, None);
}

#[tokio::test]
async fn the_token_of_the_next_page_is_sent_as_it_came() {
    let server = Recorder::json(200, r#"{"persons":[],"next_page_token":"a=b&c"}"#).await;
    let page = server.call(&ListPersons::new()).await.unwrap();
    let next = ListPersons::new()
        .limit(2)
        .page_token(page.next_page_token.unwrap());
    server.call(&next).await.unwrap();
    let seen = &server.all()[1];
    assert_eq!(seen.values("page_token"), ["a=b&c"]);
    assert_eq!(seen.values("limit"), ["2"]);
}
