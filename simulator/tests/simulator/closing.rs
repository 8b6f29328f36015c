//! Closing accounts.

use reqwest::Method;
use serde_json::json;
use synctera_simulator::Simulator;

use super::client::Client;

#[tokio::test]
async fn a_closed_account_is_gone_in_its_own_way() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let (anna, ben) = (
        simulator.open_account(100).unwrap(),
        simulator.open_account(0).unwrap(),
    );
    let path = format!("/v0/accounts/{anna}");
    let close = json!({"status": "CLOSED"});
    let patch = async || client.write(Method::PATCH, &path, None, &close).await;
    let refused = patch().await.unwrap();
    assert_eq!(refused.json["code"], "BALANCE_VIOLATION");
    client.transfer("k", anna, ben, 100).await.unwrap();
    assert_eq!(patch().await.unwrap().json["status"], "CLOSED");
    for path in [path.clone(), format!("{path}/relationships")] {
        let gone = client.get(&path).await.unwrap();
        assert_eq!(
            (gone.status.as_u16(), &gone.json["code"]),
            (461, &json!("ACCOUNT_CLOSED"))
        );
    }
    assert_eq!(patch().await.unwrap().status.as_u16(), 461);
    let refused = client.transfer("k-2", ben, anna, 1).await.unwrap();
    assert_eq!(
        (refused.status.as_u16(), &refused.json["code"]),
        (422, &json!("ACCOUNT_CLOSED"))
    );
}

#[tokio::test]
async fn an_empty_account_closes_at_once_and_another_begins_to() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let closure = json!({"reason": "PROGRAM_SHUT_DOWN_BANK", "reason_details": "Invented"});
    for (balance, status) in [(0, "CLOSED"), (5, "IN_CLOSING")] {
        let account = simulator.open_account(balance).unwrap();
        let path = format!("/v0/accounts/{account}/initiate_closure");
        let begun = client.post(&path, None, &closure).await.unwrap();
        assert_eq!(begun.json["status"], status);
        assert_eq!(begun.json["account_closure"]["reason_details"], "Invented");
        let change = json!({"payment_method": "ACH"});
        let changed = client
            .write(Method::PATCH, &path, None, &change)
            .await
            .unwrap();
        if status == "CLOSED" {
            assert_eq!(changed.status.as_u16(), 461);
        } else {
            assert_eq!(changed.json["account_closure"]["payment_method"], "ACH");
            let again = client.post(&path, None, &closure).await.unwrap();
            assert_eq!(again.json["code"], "INVALID_STATUS");
        }
    }
}
