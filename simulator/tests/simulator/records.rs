//! Resources that are records: whatever is a row of the table.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use synctera_simulator::Simulator;

use super::client::Client;

#[tokio::test]
async fn a_record_is_added_read_changed_listed_and_removed() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let template = json!({
        "name": "A", "is_enabled": true,
        "template": {"account_type": "SAVING", "bank_country": "US", "currency": "USD"},
    });
    let added = client
        .post("/v0/accounts/templates", None, &template)
        .await
        .unwrap();
    assert_eq!(added.status, 201);
    let path = format!(
        "/v0/accounts/templates/{}",
        added.json["id"].as_str().unwrap()
    );
    assert_eq!(client.get(&path).await.unwrap().json, added.json);
    let change = json!({"name": "B", "description": null});
    let changed = client
        .write(Method::PATCH, &path, None, &change)
        .await
        .unwrap();
    assert_eq!(
        (changed.status.as_u16(), &changed.json["name"]),
        (200, &json!("B"))
    );
    let list = client.get("/v0/accounts/templates").await.unwrap();
    assert_eq!(list.json["account_templates"], json!([changed.json]));
    let removed = client
        .write(Method::DELETE, &path, None, &json!({}))
        .await
        .unwrap();
    assert_eq!(removed.json["id"], added.json["id"]);
    assert_eq!(client.get(&path).await.unwrap().status, 404);
}

#[tokio::test]
async fn both_versions_show_the_same_records() {
    let simulator = Simulator::start().await.unwrap();
    let bank = simulator.seed().unwrap();
    let client = Client::of(&simulator);
    let get = async |path: &str| {
        let answer = client.get(path).await.unwrap();
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        answer.json
    };
    let products = get("/v0/cards/products").await;
    assert_eq!(products, get("/v1/cards/products").await);
    let old = get(&format!("/v0/cards/{}", bank.card)).await;
    let mut new = get(&format!("/v1/cards/{}", bank.card)).await;
    // Version 1 has most of it in details of their own.
    let mut joined = new["card_details"].take();
    joined["type"] = new["type"].take();
    joined["tenant"] = new["tenant"].take();
    assert_eq!(old, joined);
}

#[tokio::test]
async fn a_card_issued_in_version_1_is_one_in_version_0() {
    let simulator = Simulator::start().await.unwrap();
    let bank = simulator.seed().unwrap();
    let client = Client::of(&simulator);
    let card = json!({
        "type": "DEBIT",
        "card_details": {
            "account_id": bank.savings, "customer_id": bank.person, "form": "VIRTUAL",
            "card_product_id": bank.virtual_card_product,
        },
    });
    let issued = client.post("/v1/cards", None, &card).await.unwrap();
    assert_eq!(issued.json["card_details"]["card_status"], "ACTIVE");
    let id = issued.json["card_details"]["id"].as_str().unwrap();
    let suspend = json!({"card_status": "SUSPENDED"});
    let path = format!("/v1/cards/{id}");
    let suspended = client.write(Method::PATCH, &path, None, &suspend).await;
    assert_eq!(suspended.unwrap().json["type"], "DEBIT");
    let seen = client.get(&format!("/v0/cards/{id}")).await.unwrap().json;
    assert_eq!(
        (&seen["card_status"], &seen["type"]),
        (&json!("SUSPENDED"), &json!("DEBIT"))
    );
}

#[tokio::test]
async fn lists_are_filtered_sorted_and_paged() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    for (number, name) in ["Bea", "Ada", "Cleo"].into_iter().enumerate() {
        let person = json!({
            "status": if number == 0 { "PROSPECT" } else { "ACTIVE" },
            "is_customer": true, "first_name": name, "last_name": "Invented",
        });
        client.post("/v0/persons", None, &person).await.unwrap();
    }
    let cases = [
        ("", vec!["Bea", "Ada", "Cleo"]),
        ("?status=PROSPECT", vec!["Bea"]),
        ("?status=ACTIVE&first_name=*e*", vec!["Cleo"]),
        ("?first_name=Nobody", vec![]),
        ("?sort_by=first_name:asc", vec!["Ada", "Bea", "Cleo"]),
        (
            "?sort_by=last_name:asc,first_name:desc",
            vec!["Cleo", "Bea", "Ada"],
        ),
        ("?is_customer=false", vec![]),
        // A range, which is not simulated.
        (
            "?from_creation_time=2020-01-01T00:00:00Z&limit=1",
            vec!["Bea"],
        ),
    ];
    for (query, expected) in cases {
        let list = client.get(&format!("/v0/persons{query}")).await.unwrap();
        assert_eq!(list.status, 200, "{query}: {}", list.json);
        let names: Vec<&Value> = list.json["persons"]
            .as_array()
            .unwrap()
            .iter()
            .map(|person| &person["first_name"])
            .collect();
        assert_eq!(names, expected, "{query}");
        assert_eq!(
            list.json.get("next_page_token").is_some(),
            query.contains("limit")
        );
    }
}

#[tokio::test]
async fn what_the_url_names_is_404_and_what_a_body_names_is_400() {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::of(&simulator);
    let nothing = "00000000-0000-0000-0000-000000000009";
    for path in ["persons", "businesses", "cards", "accounts", "disclosures"] {
        let missing = client.get(&format!("/v0/{path}/{nothing}")).await.unwrap();
        assert_eq!(
            (missing.status.as_u16(), &missing.json["code"]),
            (404, &json!("RESOURCE_NOT_FOUND"))
        );
    }
    let disclosure = |member: &str| json!({member: nothing, "type": "E_SIGN", "version": "1.0", "event_type": "VIEWED", "disclosure_date": "2025-01-01T00:00:00Z"});
    for (member, code) in [
        ("person_id", "CUSTOMER_NOT_FOUND"),
        ("business_id", "BUSINESS_NOT_FOUND"),
    ] {
        let refused = client
            .post("/v0/disclosures", None, &disclosure(member))
            .await
            .unwrap();
        assert_eq!(
            (refused.status.as_u16(), &refused.json["code"]),
            (400, &json!(code)),
            "{}",
            refused.json
        );
    }
    let path = format!("/v0/accounts/{nothing}/relationships");
    assert_eq!(client.get(&path).await.unwrap().status, 404);
}

#[tokio::test]
async fn one_record_of_everything_can_be_read() {
    let simulator = Simulator::start().await.unwrap();
    let bank = simulator.seed().unwrap();
    let ids = simulator.seed_records(&bank).unwrap();
    let client = Client::of(&simulator);
    // These can be listed and changed, and not be read one by one.
    let only_listed = [
        "/accounts/products",
        "/cards/products",
        "/notes",
        "/payment_schedules",
    ];
    // The others are for one operation each, which `replay_lines` shows.
    let collections = ids.iter().filter(|(name, _)| name.starts_with('/'));
    for (path, id) in collections {
        let parent = if path.starts_with("/webhooks") {
            ids["/webhooks"]
        } else {
            bank.checking
        };
        let path = path.replace("{id}", &parent.to_string());
        let only_got = path == "/transactions/internal_transfer";
        let in_v0 = client.get(&format!("/v0{path}")).await.unwrap();
        let version = if in_v0.status == 404 && !only_got {
            "v1"
        } else {
            "v0"
        };
        let collection = format!("/{version}{path}");
        if !only_listed.contains(&path.as_str()) {
            let found = client.get(&format!("{collection}/{id}")).await.unwrap();
            assert_eq!(found.status, 200, "{collection}: {}", found.json);
        }
        if only_got {
            continue;
        }
        // What the list of it has to be asked for.
        let query = match path.as_str() {
            "/accounts/products" => "?product_type=INTEREST".to_owned(),
            "/cards/images" => format!("?customer_id={}", bank.person),
            "/edd" => "?related_resource_type=ACCOUNT,BUSINESS,CUSTOMER,TRANSACTION".to_owned(),
            "/statements" => format!("?account_id={}", bank.checking),
            _ => String::new(),
        };
        let list = client.get(&format!("{collection}{query}")).await.unwrap();
        assert!(list.status.is_success(), "{collection}");
        assert!(
            list.json.to_string().contains(&id.to_string()),
            "{collection}"
        );
    }
    assert!(ids.len() > 35);
    assert_eq!(simulator.ledger().total(), 0);
}
