//! The same calls without async.

use serde_json::json;
use synctera::Error;
use synctera::blocking::Synctera;
use synctera::error::ConfigurationError;
use synctera::types::ids::AccountId;
use synctera::v0::ListAccounts;
use synctera_tests::loopback::{Asked, Server};

fn two_pages(asked: &Asked, _: usize) -> (u16, serde_json::Value) {
    let token = asked.page_token();
    let id = if token.is_empty() { "1" } else { "2" };
    let mut body = json!({"id": "p", "accounts": [{"id": id}]});
    if token.is_empty() {
        body["next_page_token"] = json!("a");
    }
    (200, body)
}

#[test]
fn calls_lists_and_handles_are_there() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = runtime.block_on(Server::json(two_pages)).unwrap();
    let synctera = Synctera::new(server.client().unwrap()).unwrap();
    assert_eq!(synctera.persons().get("p").send().unwrap().id, "p");
    let accounts = synctera.accounts().list(ListAccounts::new());
    let ids: Vec<AccountId> = accounts
        .items()
        .map(|account| account.unwrap().id)
        .collect();
    assert_eq!(ids, ["1", "2"]);
    let page = synctera
        .accounts()
        .list(ListAccounts::new())
        .send()
        .unwrap();
    assert_eq!(page.next_page_token(), Some("a"));
    assert_eq!(
        synctera.v1().cards().get("c").send_raw().unwrap()["id"],
        "p"
    );
}

#[tokio::test]
async fn within_a_runtime_they_are_an_error() {
    let server = Server::json(two_pages).await.unwrap();
    let synctera = Synctera::new(server.client().unwrap()).unwrap();
    let error = synctera.persons().get("p").send().unwrap_err();
    assert!(
        matches!(
            error,
            Error::Configuration(ConfigurationError::BlocksRuntime)
        ),
        "{error:?}"
    );
    let mut items = synctera.accounts().list(ListAccounts::new()).items();
    assert!(items.next().unwrap().is_err());
    assert!(server.targets().is_empty());
}
