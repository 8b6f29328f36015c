//! One record of everything, for whoever goes through all operations.

use std::collections::BTreeMap;
use std::time::SystemTime;

use bytes::Bytes;
use serde_json::{Value, json};
use uuid::Uuid;

use super::bank::{Bank, SeedError, insert};
use super::{Simulator, beginnings, movements};
use crate::routes::resources::table;
use crate::world::{World, kinds};

/// What is in each file.
const FILE: Bytes = Bytes::from_static(b"Invented");

impl Simulator {
    /// Adds one record to each collection of the bank, and gives their ids by the collection's path
    /// below the version, e.g. `/addresses` or `/transactions/posted`. Money moves while it does so.
    ///
    /// Where an operation needs something in a state of its own, e.g. a payment to be cleared, its id
    /// stands at the operation, e.g. `v0 simulateClearing`.
    ///
    /// # Errors
    ///
    /// If money cannot move, e.g. because the bank's accounts have been emptied or closed.
    pub fn seed_records(&self, bank: &Bank) -> Result<BTreeMap<String, Uuid>, SeedError> {
        let now = self.app.clock.now();
        let mut state = self.app.state();
        let ids = add_all(&mut state.world, bank, now);
        self.app.deliver_events(&state.world);
        ids
    }
}

fn add_all(
    world: &mut World,
    bank: &Bank,
    now: SystemTime,
) -> Result<BTreeMap<String, Uuid>, SeedError> {
    let mut ids: BTreeMap<String, Uuid> = [
        ("/persons", bank.person),
        ("/customers", bank.person),
        ("/businesses", bank.business),
        ("/accounts", bank.checking),
        ("/accounts/templates", bank.account_template),
        ("/external_accounts", bank.external_account),
        ("/cards/products", bank.virtual_card_product),
        ("/cards", bank.card),
    ]
    .map(|(path, id)| (path.to_owned(), id))
    .into();
    for (path, members) in samples(bank) {
        let Some(resource) = table::by_path(path) else {
            continue;
        };
        let id = insert(world, resource, members, now)?;
        ids.insert(path.to_owned(), id);
    }
    for (path, kind) in [
        ("/accounts/{id}/relationships", kinds::ACCOUNT_RELATIONSHIPS),
        ("/disclosures", kinds::DISCLOSURES),
        ("/verifications", kinds::VERIFICATIONS),
    ] {
        let first = world.records.iter(kind).next();
        ids.extend(
            first
                .and_then(|it| crate::world::id(it, "id"))
                .map(|id| (path.to_owned(), id)),
        );
    }
    let document = json!({
        "name": "Invented", "file_name": "invented.txt", "encryption": "NOT_REQUIRED",
        "version": 1, "available_versions": [1],
    });
    let document = insert(world, table::DOCUMENTS, document, now)?;
    let first = world.records.get(kinds::DOCUMENTS, document).cloned();
    let versions = first.map(|first| (first, FILE)).into_iter().collect();
    world.documents.insert(document, versions);
    ids.insert("/documents".to_owned(), document);
    if let Some(image) = ids.get("/cards/images") {
        world.pictures.insert(*image, FILE);
    }
    let webhook = ids.get("/webhooks").copied().unwrap_or_default();
    let event = world.keep_event(webhook, "NOTE.CREATED", now);
    ids.extend(event.map(|event| ("/webhooks/{id}/events".to_owned(), event)));
    ids.extend(movements::add(world, bank, now)?);
    ids.extend(beginnings::add(world, bank, now)?);
    Ok(ids)
}

/// Members of a record for each collection that has no other way to be filled.
fn samples(bank: &Bank) -> Vec<(&'static str, Value)> {
    let about_person = |mut members: Value| {
        members["related_resource_id"] = json!(bank.person);
        members["related_resource_type"] = json!("CUSTOMER");
        members
    };
    let url = "http://127.0.0.1:9/nobody";
    let transfer = json!({
        "amount": 1, "currency": "USD", "type": "ACCOUNT_TO_ACCOUNT",
        "originating_account_id": bank.checking, "receiving_account_id": bank.savings,
    });
    vec![
        (
            "/accounts/products",
            json!({
                "product_type": "INTEREST", "description": "Invented",
                "calculation_method": "COMPOUNDED_MONTHLY", "accrual_payout_schedule": "MONTHLY",
                "rates": [{"valid_from": "2020-01-01", "rate": 1, "accrual_period": "DAILY"}],
            }),
        ),
        (
            "/addresses",
            json!({
                "address_type": "OTHER", "address_line_1": "1 Invented Street",
                "country_code": "US", "customer_id": bank.person, "is_active": true,
            }),
        ),
        ("/ach/gateways", json!({"url": url, "disabled": true})),
        (
            "/cards/gateways",
            json!({
                "url": url, "card_products": [bank.virtual_card_product], "active": false,
                "is_active": false,
            }),
        ),
        (
            "/cards/images",
            json!({
                "card_product_id": bank.virtual_card_product, "customer_id": bank.person,
                "status": "UNREVIEWED",
            }),
        ),
        (
            "/cards/three_ds_decision_gateways",
            json!({
                "decision_url": url, "card_products": [bank.virtual_card_product],
                "fallback_decision": "EXEMPT", "is_active": false,
            }),
        ),
        (
            "/edd",
            about_person(json!({"reason": "STANDARD_SUBMISSION"})),
        ),
        (
            "/internal_accounts",
            json!({
                "currency": "USD", "status": "ACTIVE", "description": "Invented",
                "gl_type": "LIABILITY", "purpose": "SETTLEMENT",
            }),
        ),
        (
            "/licenses",
            json!({
                "business_id": bank.business, "license_number": "0", "license_type": "MRB",
            }),
        ),
        (
            "/monitoring/subscriptions",
            json!({"person_id": bank.person}),
        ),
        ("/notes", about_person(json!({"content": "Invented"}))),
        (
            "/payment_schedules",
            json!({
                "description": "Invented",
                "payment_instruction": {"type": "INTERNAL_TRANSFER", "request": transfer},
                "schedule": {"frequency": "MONTHLY", "interval": 1, "start_date": "2099-01-01"},
            }),
        ),
        (
            "/relationships",
            json!({
                "relationship_type": "MANAGING_PERSON_OF", "from_person_id": bank.person,
                "to_business_id": bank.business, "additional_data": {"title": "OFFICER"},
            }),
        ),
        (
            "/spend_controls",
            json!({
                "name": "Invented", "amount_limit": 100_000, "action_case": false,
                "action_decline": true, "is_active": false, "number_of_related_accounts": 0,
                "time_range": {"time_range_type": "PER_TRANSACTION"},
            }),
        ),
        (
            "/statements",
            json!({
                "account_id": bank.checking, "start_date": "2020-01-01", "end_date": "2020-01-31",
            }),
        ),
        (
            "/webhooks",
            json!({"url": url, "enabled_events": ["NOTE.*"], "is_enabled": false}),
        ),
        (
            "/applications",
            json!({"type": "RESTRICTED_ACCOUNT", "status": "APPLICATION_SUBMITTED",
                "customer_id": bank.person}),
        ),
        (
            "/adverse_actions",
            about_person(json!({
                "purpose": "OTHER", "reasons": ["Invented"],
                "notification_time": "2020-01-01T00:00:00Z",
            })),
        ),
        (
            "/disputes",
            json!({
                "payment_rail": "CARD", "account_id": bank.checking, "customer_id": bank.person,
            }),
        ),
        (
            "/fee_templates",
            json!({"amount": 100, "currency": "USD", "description": "Invented",
                "is_enabled": true, "subtype": "BILL_PAY"}),
        ),
        (
            "/reward_templates",
            json!({"amount": 100, "currency": "USD", "description": "Invented",
                "is_enabled": true, "subtype": "CASHBACK"}),
        ),
    ]
}
