//! Accounts.

use serde_json::json;
use synctera_simulator::{LedgerError, Simulator};

use super::client::Client;

#[tokio::test]
async fn an_account_opens_empty_and_can_be_read() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let body = json!({"account_type": "SAVING", "nickname": "Invented", "metadata": {"a": 1}});
    let opened = client.post("/v0/accounts", Some("k"), &body).await.unwrap();
    assert_eq!(opened.status, 201);
    assert_eq!(opened.json["account_type"], "SAVING");
    assert_eq!(opened.json["metadata"], json!({"a": 1}));
    assert_eq!(opened.json["balances"][0]["balance"], 0);
    let path = format!("/v0/accounts/{}", opened.json["id"].as_str().unwrap());
    assert_eq!(client.get(&path).await.unwrap().json, opened.json);
    assert_eq!(simulator.accounts()[0].nickname, "Invented");
}

#[tokio::test]
async fn a_wrong_body_opens_nothing() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let body = json!({"account_type": "SAVING", "nickname": 5, "is_ach_enabled": 1});
    let refused = client.post("/v0/accounts", None, &body).await.unwrap();
    assert_eq!(refused.status, 400);
    assert_eq!(refused.json["code"], "BAD_REQUEST_BODY");
    assert_eq!(refused.json["invalid"].as_object().unwrap().len(), 2);
    assert!(simulator.accounts().is_empty());
}

#[tokio::test]
async fn opening_balances_come_from_outside() {
    let simulator = Simulator::builder().accounts(3, 500).start().await.unwrap();
    let ledger = simulator.ledger();
    assert_eq!(ledger.balances[&simulator.settlement_account()], -1500);
    assert_eq!(ledger.total(), 0);
    assert!(
        simulator
            .accounts()
            .iter()
            .all(|account| account.balance == 500)
    );
    for (balance, error) in [
        (-1, LedgerError::NotPositive),
        (i64::MAX, LedgerError::Overflow),
    ] {
        assert_eq!(simulator.open_account(balance), Err(error));
    }
    assert_eq!(simulator.accounts().len(), 3);
    assert_eq!(simulator.ledger(), ledger);
}

#[tokio::test]
async fn the_seed_decides_the_ids() {
    let ids = async |seed| {
        let simulator = Simulator::builder()
            .seed(seed)
            .accounts(2, 1)
            .start()
            .await
            .unwrap();
        simulator.accounts()
    };
    assert_eq!(ids(1).await, ids(1).await);
    assert_ne!(ids(1).await, ids(2).await);
}
