//! Limits and tokens.

use std::collections::HashSet;

use synctera_simulator::Simulator;

use super::client::Client;

#[tokio::test]
async fn pages_lead_through_the_whole_list_once() {
    let simulator = Simulator::builder().accounts(250, 0).start().await.unwrap();
    let client = Client::of(&simulator);
    let mut seen = HashSet::new();
    let mut sizes = Vec::new();
    let mut path = "/v0/accounts?limit=500".to_owned();
    loop {
        let page = client.get(&path).await.unwrap().json;
        let accounts = page["accounts"].as_array().unwrap();
        sizes.push(accounts.len());
        for account in accounts {
            assert!(seen.insert(account["id"].as_str().unwrap().to_owned()));
        }
        let Some(token) = page.get("next_page_token") else {
            break;
        };
        path = format!("/v0/accounts?page_token={}", token.as_str().unwrap());
    }
    assert_eq!(sizes, [100, 100, 50]);
    assert_eq!(seen.len(), 250);
}

#[tokio::test]
async fn the_last_full_page_has_no_token() {
    let simulator = Simulator::builder().accounts(4, 0).start().await.unwrap();
    let client = Client::of(&simulator);
    let page = client.get("/v0/accounts?limit=4").await.unwrap().json;
    assert_eq!(page["accounts"].as_array().unwrap().len(), 4);
    assert_eq!(page.get("next_page_token"), None);
}

#[tokio::test]
async fn nonsense_is_refused() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    for query in [
        "limit=0",
        "limit=-1",
        "limit=x",
        "page_token=x",
        "page_token=",
    ] {
        let refused = client.get(&format!("/v0/accounts?{query}")).await.unwrap();
        assert_eq!(refused.status, 400, "{query}");
        assert_eq!(refused.json["code"], "BAD_QUERY_PARAMETER");
    }
    let refused = client
        .get("/v0/transactions/posted?account_id=x")
        .await
        .unwrap();
    assert_eq!(refused.json["code"], "BAD_QUERY_PARAMETER");
}
