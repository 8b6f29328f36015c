//! A physical card on its way.

use serde_json::json;

use super::activation::change;
use crate::routes::Reply;
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::routes::resources::{records, table};
use crate::server::Answer;
use crate::world::{World, text};

/// Has a physical card printed, sent and so on.
pub(super) fn simulate(world: &mut World, write: &Write<'_>) -> Reply {
    let card = write.call.id()?;
    let record = records::find(world, table::CARDS, card)?;
    let is_physical = text(record, "form") == "PHYSICAL";
    let mut fields = Fields::of(write.call.body())?;
    let status = fields.text("card_fulfillment_status");
    if !is_physical {
        fields.refuse("card_fulfillment_status", "only a physical card is sent");
    }
    fields.check()?;
    let status = status.ok_or_else(|| fields.error())?;
    change(world, card, "card_fulfillment_status", &status, write)?;
    Ok(Answer::ok(&json!({"card_fulfillment_status": status})))
}
