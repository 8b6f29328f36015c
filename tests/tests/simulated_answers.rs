//! What the simulator answers to reading operations is what the generated client reads.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use synctera_runtime::Method;
use synctera_simulator::{Simulator, Uuid};
use synctera_tests::echo;

/// The path with ids of the bank in place of its parameters; none if no such thing is there.
fn filled(path: &str, ids: &BTreeMap<String, Uuid>) -> Option<String> {
    let mut filled = String::new();
    for part in path.split('/').skip(1) {
        filled.push('/');
        if !part.starts_with('{') {
            filled.push_str(part);
            continue;
        }
        // Below an id the collection stands with `{id}` in its place.
        let parts = filled.trim_end_matches('/').split('/').skip(1);
        let collection: String = parts
            .map(|part| match part.parse::<Uuid>() {
                Ok(_) => "/{id}".to_owned(),
                Err(_) => format!("/{part}"),
            })
            .collect();
        // Versions have numbers.
        if collection == "/documents/{id}/versions" {
            filled.push('1');
            continue;
        }
        filled.push_str(&ids.get(&collection)?.to_string());
    }
    Some(filled)
}

/// What an operation has to be asked with. The names of several are the same, and what an operation
/// does not know is no matter.
fn required_query(api: &str, id: &str, account: Uuid, person: Uuid) -> String {
    let widget = match (api, id) {
        ("v0", _) => "set_pin",
        (_, "getExternalCardWidgetAccessToken") => "REVEAL",
        _ => "SET_PIN",
    };
    match id {
        "listAccountResourceProducts" => "product_type=INTEREST".to_owned(),
        "listCardImageDetails" => format!("customer_id={person}"),
        "listEDD" => "related_resource_type=CUSTOMER".to_owned(),
        "listStatements" => format!("account_id={account}"),
        "getExternalAccountTransactions" => "start_date=2025-01-01&end_date=2025-01-31".to_owned(),
        "getInstitutions" => "country_codes=US&routing_numbers=000000000".to_owned(),
        "getBarcodeSimulationStore" => "lat=1&lng=1".to_owned(),
        _ if id.contains("Widget") => {
            format!("account_id={account}&customer_id={person}&widget_type={widget}")
        }
        _ => String::new(),
    }
}

#[tokio::test]
async fn every_record_is_read_by_the_client() {
    let simulator = Simulator::start().await.unwrap();
    let bank = simulator.seed().unwrap();
    let ids = simulator.seed_records(&bank).unwrap();
    let http = reqwest::Client::new();
    let mut failures = Vec::new();
    let mut count = 0;
    for api in ["v0", "v1"] {
        let reading = echo::operations(api)
            .iter()
            .filter(|operation| operation.method == Method::Get);
        for operation in reading {
            let Some(path) = filled(operation.path, &ids) else {
                continue;
            };
            let query = required_query(api, operation.id, bank.checking, bank.person);
            let url = format!("{}/{api}{path}?{query}", simulator.base_url());
            let request = http.get(url).bearer_auth(simulator.api_key());
            let answer = request.send().await.unwrap();
            let status = answer.status().as_u16();
            let body = answer.bytes().await.unwrap();
            let place = format!("{api} {} {path}", operation.id);
            if status == 404 {
                // Not simulated.
                continue;
            }
            count += 1;
            if !operation.success.contains(&status) {
                failures.push(format!("{place}: {status}"));
            }
            match echo::answer(api, operation.id, &body).flatten() {
                Some(Err(error)) => failures.push(format!("{place}: {error}")),
                // What is read and written again still has the record's id.
                Some(Ok(echo)) => {
                    let id = path.rsplit('/').next().unwrap_or_default();
                    let back = String::from_utf8_lossy(&echo.json).into_owned();
                    if id.parse::<Uuid>().is_ok() && !back.contains(id) {
                        failures.push(format!("{place}: the id is lost"));
                    }
                }
                None => {}
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(count >= 70, "only {count} operations were answered");
}
