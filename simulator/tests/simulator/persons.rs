//! Persons.

use reqwest::Method;
use serde_json::json;
use synctera_simulator::Simulator;

use super::client::{Client, person};

#[tokio::test]
async fn a_person_can_be_added_changed_and_read() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let added = client
        .post("/v0/persons", Some("a"), &person("One"))
        .await
        .unwrap();
    assert_eq!(added.status, 201);
    assert_eq!(added.json["ssn"], "1234");
    assert_eq!(added.json["verification_status"], "UNVERIFIED");
    let path = format!("/v0/persons/{}", added.json["id"].as_str().unwrap());
    let change = json!({"last_name": "Two", "first_name": null});
    let changed = client
        .write(Method::PATCH, &path, Some("b"), &change)
        .await
        .unwrap();
    assert_eq!(changed.status, 200);
    assert_eq!(changed.json["last_name"], "Two");
    assert_eq!(changed.json.get("first_name"), None);
    assert_eq!(client.get(&path).await.unwrap().json, changed.json);
    let list = client.get("/v0/persons").await.unwrap();
    assert_eq!(list.json["persons"], json!([changed.json]));
}

#[tokio::test]
async fn what_is_missing_wrong_or_fixed_is_named() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let nameless = json!({"status": "ACTIVE", "is_customer": true});
    let refused = client.post("/v0/persons", None, &nameless).await.unwrap();
    assert_eq!(refused.json["missing"], json!(["first_name", "last_name"]));
    let unsure = json!({"status": "ACTIVE", "is_customer": "yes"});
    let refused = client.post("/v0/persons", None, &unsure).await.unwrap();
    assert!(refused.json["invalid"]["is_customer"].is_string());
    let prospect = json!({"status": "PROSPECT", "is_customer": false});
    let answer = client.post("/v0/persons", None, &prospect).await.unwrap();
    assert_eq!(answer.status, 201);

    let added = client
        .post("/v0/persons", None, &person("One"))
        .await
        .unwrap();
    let path = format!("/v0/persons/{}", added.json["id"].as_str().unwrap());
    let fixed = json!({"id": "x", "creation_time": "y"});
    let refused = client
        .write(Method::PATCH, &path, None, &fixed)
        .await
        .unwrap();
    assert_eq!(refused.json["immutable"], json!(["creation_time", "id"]));
    let back = json!({"status": "PROSPECT"});
    let refused = client
        .write(Method::PATCH, &path, None, &back)
        .await
        .unwrap();
    assert_eq!(
        (refused.status.as_u16(), &refused.json["code"]),
        (422, &json!("INVALID_STATUS"))
    );
    assert!(
        refused.json["valid_status"]
            .as_array()
            .unwrap()
            .contains(&json!("FROZEN"))
    );
    assert_eq!(client.get(&path).await.unwrap().json, added.json);
}
