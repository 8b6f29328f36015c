//! Activating a physical card.

use serde_json::json;

use crate::errors::ApiError;
use crate::routes::Reply;
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::routes::resources::{records, table};
use crate::server::Answer;
use crate::world::{World, id, kinds, text};

/// Activates the customer's card with this code. The code stands on a real card's letter; here it
/// is the card's last four digits.
pub(super) fn activate(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let code = fields.text("activation_code");
    let customer = fields.uuid("customer_id");
    fields.check()?;
    let (Some(code), Some(customer)) = (code, customer) else {
        return Err(fields.error());
    };
    let found = world.records.naming(kinds::CARDS, customer).find(|card| {
        id(card, "customer_id") == Some(customer)
            && text(card, "card_status") == "UNACTIVATED"
            && text(card, "last_four") == code
    });
    let Some(card) = found.and_then(|card| id(card, "id")) else {
        fields.refuse("activation_code", "fits no card that waits for it");
        return Err(fields.error());
    };
    change(world, card, "card_status", "ACTIVE", write)?;
    let record = records::find(world, table::CARDS, card)?;
    Ok(Answer::ok(&table::CARDS.show(
        write.call.version,
        world,
        record,
    )))
}

/// Changes a member of a card as its holder or the world would.
pub(super) fn change(
    world: &mut World,
    card: uuid::Uuid,
    member: &str,
    value: &str,
    write: &Write<'_>,
) -> Result<(), ApiError> {
    let mut fields = Fields::from(serde_json::Map::new());
    fields.set(member, json!(value));
    records::change(world, table::CARDS, card, fields, false, write.now)
}
