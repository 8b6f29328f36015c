//! Wires out: send. Reading them is reading records.

use serde_json::json;

use crate::errors::{ApiError, codes};
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::routes::rules::references;
use crate::routes::{Reply, no_such_resource};
use crate::server::Answer;
use crate::world::{NewWire, World, kinds, shown, text};

/// Sends money out.
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

/// Calls back a wire that has not left yet.
pub(super) fn cancel(world: &mut World, write: &Write<'_>) -> Reply {
    let id = write.call.id()?;
    let wire = world
        .records
        .get(kinds::WIRES, id)
        .ok_or_else(no_such_resource)?;
    let detail = format!("the wire is {}", text(wire, "status"));
    let mut fields = Fields::of(write.call.body())?;
    fields.choice("status", &["CANCELED"]);
    fields.check()?;
    if !world.cancel_wire(id, write.now)? {
        let error = ApiError::new(codes::INVALID_STATUS, detail);
        return Err(error.with("valid_status", json!([])));
    }
    let wire = world.records.get(kinds::WIRES, id);
    Ok(Answer::ok(&wire.map(shown).unwrap_or_default()))
}
