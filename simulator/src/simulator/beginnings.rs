//! Things that have begun, for operations that go on with them.

use std::time::SystemTime;

use serde_json::json;
use uuid::Uuid;

use super::bank::{Bank, SeedError, insert};
use crate::errors::ApiError;
use crate::routes::resources::table;
use crate::world::World;

/// Messages about a payment that was authorized before.
const FOLLOW_UPS: [&str; 5] = [
    "authorization/advice",
    "clearing",
    "clearing/l2l3",
    "financial/advice",
    "reversal",
];

/// Adds them, each by the path of the operation that goes on with it.
pub(super) fn add(
    world: &mut World,
    bank: &Bank,
    now: SystemTime,
) -> Result<Vec<(String, Uuid)>, SeedError> {
    let mut ids = Vec::new();
    for message in FOLLOW_UPS {
        let memo = "Invented Shop".to_owned();
        let payment = world
            .authorize(bank.card, 1_000, memo, "POS_PURCHASE", now)
            .map_err(ApiError::from)?;
        ids.push((format!("/cards/transaction_simulations/{message}"), payment));
    }
    let physical = insert(
        world,
        table::CARDS,
        json!({
            "account_id": bank.checking, "customer_id": bank.person, "form": "PHYSICAL",
            "type": "DEBIT", "card_product_id": bank.physical_card_product,
        }),
        now,
    )?;
    ids.push(("/cards/activate".to_owned(), physical));
    ids.push((
        "/cards/{id}/webhook_simulations/fulfillment".to_owned(),
        physical,
    ));
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
    ids.push(("/accounts/{id}/initiate_closure".to_owned(), closing));
    Ok(ids)
}
