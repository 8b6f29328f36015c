//! Wires out: send. Reading them is reading records.

use serde_json::json;

use crate::errors::{ApiError, codes};
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::routes::rules::references;
use crate::routes::{Reply, no_such_resource};
use crate::server::Answer;
use crate::world::{NewWire, World, kinds, shown, text};

/// Sends money out, at once and for good.
pub(super) fn create(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let amount = fields.integer("amount", 1..=i64::MAX);
    let from = fields.uuid("originating_account_id");
    let to = fields.uuid("receiving_account_id");
    let message = fields.text("recipient_message");
    fields.choice("currency", &["USD"]);
    fields.check()?;
    references::check(world, &mut fields)?;
    let (Some(amount), Some(from), Some(to), Some(message)) = (amount, from, to, message) else {
        return Err(fields.error());
    };
    let new = NewWire {
        from,
        to,
        amount,
        message,
    };
    let id = world.send_wire(new, fields.into_members(), write.key, write.now)?;
    let wire = world.records.get(kinds::WIRES, id);
    Ok(Answer::created(&wire.map(shown).unwrap_or_default()))
}

/// A wire that has left cannot be called back.
pub(super) fn cancel(world: &mut World, write: &Write<'_>) -> Reply {
    let wire = world
        .records
        .get(kinds::WIRES, write.call.id()?)
        .ok_or_else(no_such_resource)?;
    let detail = format!("the wire is {}", text(wire, "status"));
    Err(ApiError::new(codes::INVALID_STATUS, detail).with("valid_status", json!([])))
}
