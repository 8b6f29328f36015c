//! Every case that Synctera lists for its sandbox ends as listed. The lists are no part of the
//! project: where their folder is absent, these tests only say so.

use std::path::Path;

use serde_json::{Value, json};
use synctera_simulator::Simulator;

use super::client::Client;

/// One of the lists.
fn list(name: &str) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/samples");
    let Ok(text) = std::fs::read_to_string(folder.join(name)) else {
        println!("skipped: there is no {name} beside the workspace");
        return Vec::new();
    };
    serde_json::from_str(&text).unwrap()
}

/// Adds somebody, has the disclosure acknowledged, and verifies.
async fn verify(client: &Client, path: &str, member: &str, body: &Value) -> Value {
    let added = client.post(path, None, body).await.unwrap();
    assert_eq!(added.status, 201, "{}", added.json);
    let id = &added.json["id"];
    let disclosure = json!({
        member: id, "type": "KYC_DATA_COLLECTION", "version": "1.0",
        "event_type": "ACKNOWLEDGED", "disclosure_date": "2026-01-01T00:00:00Z",
    });
    client
        .post("/v0/disclosures", None, &disclosure)
        .await
        .unwrap();
    let request = json!({member: id, "customer_consent": true});
    let verified = client
        .post("/v0/verifications/verify", None, &request)
        .await
        .unwrap();
    verified.json["verification_status"].clone()
}

#[tokio::test]
async fn every_persona_ends_as_listed() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    for persona in list("sandbox_kyc_personas.json") {
        // The list has members in its addresses that the interface does not know.
        let mut person = persona["person_request"].clone();
        let address = person["legal_address"].as_object_mut().unwrap();
        address.retain(|name, _| name != "default_address_flg" && name != "type");
        let status = verify(&client, "/v0/persons", "person_id", &person).await;
        let expected = persona["expected"].as_str().unwrap().to_uppercase();
        assert_eq!(status, expected, "{}", person["last_name"]);
    }
}

#[tokio::test]
async fn every_business_with_a_magic_value_ends_as_listed() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    for case in list("sandbox_kyb_cases.json") {
        let said = case["value"].as_str().unwrap();
        let expected = case["expected"].as_str().unwrap().to_uppercase();
        let Some((member, value)) = magic(case["attribute"].as_str().unwrap(), said) else {
            continue;
        };
        let mut business = json!({
            "status": "ACTIVE", "is_customer": true, "entity_name": "Invented Company",
        });
        business[member] = value;
        let status = verify(&client, "/v0/businesses", "business_id", &business).await;
        assert_eq!(status, expected, "{said}");
    }
}

/// A member with the magic value that a row describes in words.
fn magic(attribute: &str, said: &str) -> Option<(&'static str, Value)> {
    let quoted = said.split('"').nth(1).unwrap_or(said);
    let street = |text: &str| {
        let street = text.split(',').next().unwrap_or_default();
        json!({"address_line_1": street, "country_code": "US"})
    };
    Some(match attribute {
        "Name" | "SOS Filings Domestic" | "Liens Found" => ("entity_name", json!(quoted)),
        "Address" => ("legal_address", street(quoted)),
        "TIN" => ("ein", json!(format!("{}-{}", &said[..2], &said[2..]))),
        "Bankruptcy" => ("entity_name", json!("A bankruptcy of ours")),
        "Watchlist" => ("entity_name", json!("One watchlist hit")),
        "Industry Classification" if said.contains("highrisk") => {
            ("website", json!("https://highrisk.example.com"))
        }
        "Industry Classification" => ("website", json!("https://example.com")),
        "Any" => ("trade_names", json!(["Any"])),
        // The rest of a row before.
        _ => return None,
    })
}
