//! From somebody unknown to the holder of an account.

use reqwest::Method;
use serde_json::{Value, json};
use synctera_simulator::Simulator;

use super::client::{Answer, Client};

/// A person of whom everything is known.
fn ada() -> Value {
    json!({
        "status": "ACTIVE", "is_customer": true, "first_name": "Ada", "last_name": "Invented",
        "dob": "1990-12-10", "ssn": "900-00-1815",
        "legal_address": {"address_line_1": "1 Invented Street", "country_code": "US"},
    })
}

async fn add(client: &Client, path: &str, body: &Value) -> Value {
    let added = client.post(path, None, body).await.unwrap();
    assert_eq!(added.status, 201, "{}", added.json);
    added.json["id"].clone()
}

async fn acknowledge(client: &Client, member: &str, id: &Value) {
    let disclosure = json!({
        member: id, "type": "KYC_DATA_COLLECTION", "version": "1.0",
        "event_type": "ACKNOWLEDGED", "disclosure_date": "2026-01-01T00:00:00Z",
    });
    add(client, "/v0/disclosures", &disclosure).await;
}

async fn verify(client: &Client, member: &str, id: &Value) -> Answer {
    let body = json!({member: id, "customer_consent": true});
    client
        .post("/v0/verifications/verify", None, &body)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_verification_needs_consent_a_disclosure_and_one_subject() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let person = add(&client, "/v0/persons", &ada()).await;
    let prospect = json!({"status": "PROSPECT", "is_customer": true});
    let prospect = add(&client, "/v0/persons", &prospect).await;
    let nobody = "00000000-0000-0000-0000-000000000009";
    let cases = [
        (json!({"person_id": person}), 400, "BAD_REQUEST_BODY"),
        (
            json!({"person_id": person, "customer_consent": false}),
            400,
            "BAD_REQUEST_BODY",
        ),
        (json!({"customer_consent": true}), 400, "BAD_REQUEST_BODY"),
        (
            json!({"person_id": person, "business_id": person, "customer_consent": true}),
            400,
            "BAD_REQUEST_BODY",
        ),
        (
            json!({"person_id": nobody, "customer_consent": true}),
            400,
            "CUSTOMER_NOT_FOUND",
        ),
        (
            json!({"person_id": prospect, "customer_consent": true}),
            422,
            "IMPROPER_CUSTOMER_STATUS",
        ),
        // Nothing is acknowledged yet.
        (
            json!({"person_id": person, "customer_consent": true}),
            400,
            "BAD_REQUEST",
        ),
    ];
    for (body, status, code) in cases {
        let refused = client
            .post("/v0/verifications/verify", None, &body)
            .await
            .unwrap();
        assert_eq!(
            (refused.status.as_u16(), &refused.json["code"]),
            (status, &json!(code)),
            "{body}"
        );
    }
    acknowledge(&client, "person_id", &person).await;
    let verified = verify(&client, "person_id", &person).await;
    assert_eq!(verified.json["verification_status"], "ACCEPTED");
    let path = format!("/v0/persons/{}", person.as_str().unwrap());
    let person = client.get(&path).await.unwrap().json;
    assert_eq!(person["verification_status"], "ACCEPTED");
    assert_eq!(person["ssn"], "1815");
    assert!(person["verification_last_run"].is_string());
    assert!(
        !person.to_string().contains("9000018"),
        "only the last digits are shown"
    );
    let kept = client.get("/v0/verifications").await.unwrap().json;
    assert_eq!(kept["verifications"], verified.json["verifications"]);
}

#[tokio::test]
async fn a_business_is_verified_by_its_magic_values() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    for (name, expected) in [
        ("Invented Ltd", "ACCEPTED"),
        ("liens found", "REVIEW"),
        ("Unregistered Business", "REJECTED"),
    ] {
        let business = json!({"status": "ACTIVE", "is_customer": true, "entity_name": name});
        let business = add(&client, "/v0/businesses", &business).await;
        acknowledge(&client, "business_id", &business).await;
        let verified = verify(&client, "business_id", &business).await;
        assert_eq!(verified.json["verification_status"], expected, "{name}");
    }
}

#[tokio::test]
async fn whoever_becomes_active_needs_a_name() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let prospect = json!({"status": "PROSPECT", "is_customer": true});
    for (path, missing, named) in [
        (
            "/v0/persons",
            json!(["first_name", "last_name"]),
            json!({"status": "ACTIVE", "first_name": "A", "last_name": "B"}),
        ),
        (
            "/v0/businesses",
            json!(["entity_name"]),
            json!({"status": "ACTIVE", "entity_name": "A"}),
        ),
    ] {
        let id = add(&client, path, &prospect).await;
        let path = format!("{path}/{}", id.as_str().unwrap());
        let patch = async |body: &Value| client.write(Method::PATCH, &path, None, body).await;
        let refused = patch(&json!({"status": "ACTIVE"})).await.unwrap();
        assert_eq!(refused.json["missing"], missing);
        assert_eq!(patch(&named).await.unwrap().json["status"], "ACTIVE");
        let back = patch(&json!({"status": "PROSPECT"})).await.unwrap();
        assert_eq!(back.json["code"], "INVALID_STATUS");
    }
}

#[tokio::test]
async fn an_account_is_restricted_until_its_holder_is_verified() {
    let simulator = Simulator::start().await.unwrap();
    let bank = simulator.seed().unwrap();
    let client = Client::of(&simulator);
    let person = add(&client, "/v0/persons", &ada()).await;
    let account = json!({
        "account_template_id": bank.account_template,
        "relationships": [{"relationship_type": "PRIMARY_ACCOUNT_HOLDER", "customer_id": person}],
    });
    let opened = client.post("/v0/accounts", None, &account).await.unwrap();
    assert_eq!(opened.json["status"], "RESTRICTED");
    assert_eq!(opened.json["customer_ids"], json!([person]));
    assert_eq!(opened.json["account_type"], "CHECKING");
    assert_eq!(opened.json.get("relationships"), None);
    let id = opened.json["id"].as_str().unwrap();
    let refused = client
        .transfer("k-1", bank.checking, id.parse().unwrap(), 100)
        .await
        .unwrap();
    assert_eq!(refused.json["code"], "IMPROPER_ACCOUNT_STATUS");

    acknowledge(&client, "person_id", &person).await;
    verify(&client, "person_id", &person).await;
    let path = format!("/v0/accounts/{id}");
    let account = client.get(&path).await.unwrap().json;
    assert_eq!(account["status"], "ACTIVE_OR_DISBURSED");
    let made = client
        .transfer("k-2", bank.checking, id.parse().unwrap(), 100)
        .await
        .unwrap();
    assert_eq!(made.status, 200);
    let holders = client.get(&format!("{path}/relationships")).await.unwrap();
    assert_eq!(holders.json["relationships"][0]["customer_id"], person);
}

#[tokio::test]
async fn a_template_decides_what_the_request_leaves_open() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let template = json!({
        "name": "No transfers", "is_enabled": true,
        "template": {
            "account_type": "SAVING", "bank_country": "US", "currency": "USD",
            "is_p2p_enabled": false,
        },
    });
    let template = add(&client, "/v0/accounts/templates", &template).await;
    let body = json!({"account_template_id": template});
    let account = client.post("/v0/accounts", None, &body).await.unwrap().json;
    assert_eq!(account["account_type"], "SAVING");
    let from = simulator.open_account(100).unwrap();
    let to = account["id"].as_str().unwrap().parse().unwrap();
    let refused = client.transfer("k", from, to, 1).await.unwrap();
    assert_eq!(refused.json["code"], "PAYMENT_RAIL_NOT_ENABLED");
    for wrong in [
        json!({"account_template_id": template, "account_type": "CHECKING"}),
        json!({"account_template_id": "00000000-0000-0000-0000-000000000009"}),
    ] {
        let refused = client.post("/v0/accounts", None, &wrong).await.unwrap();
        assert_eq!(refused.json["code"], "BAD_REQUEST_BODY");
    }
}
