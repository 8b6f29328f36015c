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

/// Adds them, each by the version and the id of the operation that goes on with it.
pub(super) fn add(
    world: &mut World,
    bank: &Bank,
    now: SystemTime,
) -> Result<Vec<(String, Uuid)>, SeedError> {
    let mut ids = Vec::new();
    let mut keep = |version: &str, operation: &str, id| {
        ids.push((format!("{version} {operation}"), id));
    };
    for version in ["v0", "v1"] {
        for message in FOLLOW_UPS {
            let memo = "Invented Shop".to_owned();
            let payment = world
                .authorize(bank.card, 1_000, memo, "POS_PURCHASE", now)
                .map_err(ApiError::from)?;
            keep(version, message, payment);
        }
        let account = open_account(world, bank, now)?;
        let card = insert(world, table::CARDS, physical_card(bank, account), now)?;
        keep(version, "activateCard", card);
        keep(version, "simulateCardFulfillmentEvent", card);
        let webhook = json!({
            "url": "http://127.0.0.1:9/nobody", "enabled_events": ["NOTE.*"], "is_enabled": false,
        });
        if let Some(webhooks) = table::by_path("/webhooks") {
            let webhook = insert(world, webhooks, webhook, now)?;
            keep(version, "deleteWebhook", webhook);
        }
    }
    keep("v0", "createInternalTransfer", bank.savings);
    let key = format!("seed-returned-wire-{}", bank.checking);
    keep(
        "v0",
        "wireReturnSimulation",
        movements::send_wire(world, bank, &key, now)?,
    );
    // They take from an account or a person what others need.
    for operation in ["initiateAccountClosure", "updateAccount"] {
        keep("v0", operation, open_account(world, bank, now)?);
    }
    let person = json!({
        "status": "PROSPECT", "is_customer": true, "first_name": "Invented", "last_name": "Prospect",
    });
    keep(
        "v0",
        "updateCustomer",
        insert(world, table::PERSONS, person, now)?,
    );
    let closing = insert(
        world,
        table::ACCOUNTS,
        json!({
            "nickname": "Closing", "status": "IN_CLOSING",
            "account_closure": {
                "destination_id": null, "payment_method": "BANK_DRAFT",
                "reason": "PROGRAM_SHUT_DOWN_BANK", "reason_details": "Invented",
            },
        }),
        now,
    )?;
    keep("v0", "updateAccountClosure", closing);
    Ok(ids)
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
