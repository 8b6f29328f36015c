//! What other banks do: send wires, and send ours back.

use serde_json::json;

use crate::errors::{ApiError, codes};
use crate::routes::Reply;
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::server::Answer;
use crate::world::{World, kinds};

/// Money comes in. The answer depends on the network.
pub(super) fn receive(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let number = fields.text("account_number");
    let amount = fields.integer("amount", 1..=i64::MAX);
    let network = fields.optional_text("network");
    fields.check()?;
    let (Some(number), Some(amount)) = (number, amount) else {
        return Err(fields.error());
    };
    let network = network.unwrap_or_else(|| "FEDWIRE".to_owned());
    let account = world.account_with_number(&number)?;
    let id = world.receive_wire(account, amount, &network, None, write.now)?;
    let body = if network == "DATASOFT" {
        json!({"webhook_id": id})
    } else {
        json!({"file_name": format!("{id}.txt")})
    };
    Ok(Answer::created(&body))
}

/// A wire of ours comes back.
pub(super) fn give_back(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let id = fields.uuid("wire_id");
    if id.is_some_and(|id| world.records.get(kinds::WIRES, id).is_none()) {
        fields.refuse("wire_id", "names nothing that exists");
    }
    fields.check()?;
    let id = id.ok_or_else(|| fields.error())?;
    if !world.return_wire(id, write.now)? {
        let detail = "the wire has been returned before";
        return Err(ApiError::new(codes::INVALID_STATUS, detail));
    }
    Ok(Answer::created(&json!({"file_name": format!("{id}.txt")})))
}
