//! Things that have begun, for operations that go on with them.

use std::time::SystemTime;

use serde_json::{Value, json};
use uuid::Uuid;

use super::bank::{Bank, SeedError, insert};
use super::movements;
use crate::errors::ApiError;
use crate::routes::resources::table;
use crate::world::World;

/// Messages about a payment that was authorized before.
const FOLLOW_UPS: [&str; 5] = [
    "simulateAuthorizationAdvice",
    "simulateClearing",
    "simulateFinancialAdvice",
    "simulatel2l3",
    "simulateReversal",
];

/// The ids so far, by the version and the id of the operation that goes on with them.
type Ids = Vec<(String, Uuid)>;

/// Adds them, each by the operation that goes on with it, e.g. `v0 simulateClearing`.
pub(super) fn add(world: &mut World, bank: &Bank, now: SystemTime) -> Result<Ids, SeedError> {
    let mut ids = Ids::new();
    for version in ["v0", "v1"] {
        add_for_both(world, bank, version, &mut ids, now)?;
    }
    let key = format!("seed-returned-wire-{}", bank.checking);
    let wire = movements::send_wire(world, bank, &key, now)?;
    let person = json!({
        "status": "PROSPECT", "is_customer": true, "first_name": "Invented", "last_name": "Prospect",
    });
    let closing = json!({
        "nickname": "Closing", "status": "IN_CLOSING",
        "account_closure": {
            "destination_id": null, "payment_method": "BANK_DRAFT",
            "reason": "PROGRAM_SHUT_DOWN_BANK", "reason_details": "Invented",
        },
    });
    let of_v0 = [
        ("createInternalTransfer", bank.savings),
        ("wireReturnSimulation", wire),
        // These take from an account or a person what others need.
        ("initiateAccountClosure", open_account(world, bank, now)?),
        ("updateAccount", open_account(world, bank, now)?),
        (
            "updateCustomer",
            insert(world, table::PERSONS, person, now)?,
        ),
        (
            "updateAccountClosure",
            insert(world, table::ACCOUNTS, closing, now)?,
        ),
    ];
    ids.extend(of_v0.map(|(operation, id)| (format!("v0 {operation}"), id)));
    Ok(ids)
}

/// Adds what an operation of either version uses up.
fn add_for_both(
    world: &mut World,
    bank: &Bank,
    version: &str,
    ids: &mut Ids,
    now: SystemTime,
) -> Result<(), SeedError> {
    let mut keep = |operation: &str, id| ids.push((format!("{version} {operation}"), id));
    for message in FOLLOW_UPS {
        let memo = "Invented Shop".to_owned();
        let payment = world
            .authorize(bank.card, 1_000, memo, "POS_PURCHASE", now)
            .map_err(ApiError::from)?;
        keep(message, payment);
    }
    let account = open_account(world, bank, now)?;
    let card = insert(world, table::CARDS, physical_card(bank, account), now)?;
    keep("activateCard", card);
    keep("simulateCardFulfillmentEvent", card);
    let webhook = json!({
        "url": "http://127.0.0.1:9/nobody", "enabled_events": ["NOTE.*"], "is_enabled": false,
    });
    if let Some(webhooks) = table::by_path("/webhooks") {
        keep("deleteWebhook", insert(world, webhooks, webhook, now)?);
    }
    Ok(())
}

fn open_account(world: &mut World, bank: &Bank, now: SystemTime) -> Result<Uuid, ApiError> {
    let holder = json!({
        "relationship_type": "PRIMARY_ACCOUNT_HOLDER", "customer_id": bank.person,
    });
    let account = json!({
        "account_template_id": bank.account_template, "nickname": "Invented",
        "relationships": [holder],
    });
    insert(world, table::ACCOUNTS, account, now)
}

fn physical_card(bank: &Bank, account: Uuid) -> Value {
    json!({
        "account_id": account, "customer_id": bank.person, "form": "PHYSICAL", "type": "DEBIT",
        "card_product_id": bank.physical_card_product,
    })
}
