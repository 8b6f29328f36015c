//! Items and pages, whatever the key they come under.

use futures::{StreamExt, TryStreamExt};
use serde_json::{Value, json};
use synctera::Synctera;
use synctera::v0::{ListAccounts, ListPostedTransactions};
use synctera_tests::loopback::{Asked, Server};

/// Three pages of two items under the key of each path.
fn three_pages(asked: &Asked, _: usize) -> (u16, Value) {
    let key = match asked.target.path() {
        "/v0/transactions/posted" => "result",
        "/v0/cash" => "transfers",
        "/v0/ach/gateways" => return (200, json!([{"id": "1"}, {"id": "2"}])),
        "/v1/transactions" => "transactions",
        _ => "accounts",
    };
    let page: usize = asked.page_token().parse().unwrap_or(0);
    let items = [page * 2, page * 2 + 1]
        .map(|id| json!({ "id": if key == "result" { json!(id) } else { json!(id.to_string()) } }));
    // The last page says null, where the document allows it.
    let next = if page == 2 {
        Value::Null
    } else {
        json!((page + 1).to_string())
    };
    let mut body = json!({ key: items });
    if !(next.is_null() && key == "accounts") {
        body["next_page_token"] = next;
    }
    (200, body)
}

#[tokio::test]
async fn items_come_from_all_pages_by_the_hundred() {
    let server = Server::json(three_pages).await.unwrap();
    let accounts = server
        .client()
        .unwrap()
        .accounts()
        .list(ListAccounts::new().status([]));
    let items: Vec<_> = accounts.items().try_collect().await.unwrap();
    let ids: Vec<&str> = items.iter().map(|account| account.id.as_str()).collect();
    assert_eq!(ids, ["0", "1", "2", "3", "4", "5"]);
    assert_eq!(
        server.targets(),
        [
            "/v0/accounts?limit=100",
            "/v0/accounts?limit=100&page_token=1",
            "/v0/accounts?limit=100&page_token=2"
        ]
    );
}

#[tokio::test]
async fn the_callers_size_and_filters_stay() {
    let server = Server::json(three_pages).await.unwrap();
    let operation = ListPostedTransactions::new().account_id("a").limit(2);
    let list = server
        .client()
        .unwrap()
        .transactions()
        .posted()
        .list(operation);
    assert_eq!(list.items().count().await, 6);
    for asked in server.targets() {
        assert!(
            asked.contains("account_id=a") && asked.contains("limit=2"),
            "{asked}"
        );
    }
}

#[tokio::test]
async fn one_page_says_what_is_next_and_a_list_resumes_there() {
    let server = Server::json(three_pages).await.unwrap();
    let synctera = server.client().unwrap();
    let page = synctera.accounts().list(ListAccounts::new()).await.unwrap();
    assert_eq!(
        (page.accounts.len(), page.next_page_token()),
        (2, Some("1"))
    );
    assert_eq!(page.attempts(), 1);
    let token = page.next_page_token().unwrap().to_owned();
    let rest = synctera
        .accounts()
        .list(ListAccounts::new())
        .from_token(&token);
    let pages: Vec<_> = rest.pages().try_collect().await.unwrap();
    assert_eq!(pages.len(), 2);
    assert_eq!(pages[1].next_page_token(), None);
    assert_eq!(server.targets().len(), 3);
}

#[tokio::test]
async fn lists_of_every_form_page() {
    async fn count(synctera: &Synctera) -> [usize; 3] {
        let cash = synctera
            .cash()
            .list(Default::default())
            .items()
            .count()
            .await;
        let gateways = synctera.ach().gateways().list().items().count().await;
        let unified = synctera.v1().transactions().list(Default::default());
        [cash, gateways, unified.items().count().await]
    }
    let server = Server::json(three_pages).await.unwrap();
    assert_eq!(count(&server.client().unwrap()).await, [6, 2, 6]);
    let asked = server.targets();
    // The document of v0 does not declare the parameters; the server takes them.
    assert_eq!(
        asked[..3],
        [
            "/v0/cash?limit=100",
            "/v0/cash?limit=100&page_token=1",
            "/v0/cash?limit=100&page_token=2"
        ]
    );
    assert_eq!(asked[3], "/v0/ach/gateways");
}

#[tokio::test]
async fn a_page_is_repeated_like_any_read_and_an_error_ends_the_list() {
    let server = Server::json(|asked, before| match (asked.page_token(), before) {
        ("1", 1) => (503, json!({})),
        ("2", _) => (403, json!({"code": "FORBIDDEN"})),
        _ => three_pages(asked, 0),
    })
    .await
    .unwrap();
    let mut items = server
        .client()
        .unwrap()
        .accounts()
        .list(ListAccounts::new())
        .items();
    let mut seen = 0;
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => seen += 1,
            Err(error) => break error,
        }
    };
    assert_eq!((seen, error.status().unwrap().as_u16()), (4, 403));
    assert!(items.next().await.is_none(), "an error is the end");
}
