//! Transfers between two accounts of the bank: make, get.

use super::access::Write;
use super::fields::Fields;
use super::{Call, Reply, no_such_resource};
use crate::errors::{ApiError, codes};
use crate::server::Answer;
use crate::world::{CURRENCY, NewTransfer, World, shown};

/// Moves money at once. Aliases in place of account ids, and capturing later, are not simulated.
pub(super) fn create(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let amount = fields.integer("amount", 1..=i64::MAX);
    let from = fields.uuid("originating_account_id");
    let to = fields.uuid("receiving_account_id");
    let kind = fields.text("type");
    let memo = fields.optional_text("memo");
    let reference_id = fields.optional_text("reference_id");
    let capture_mode = fields.optional_text("capture_mode");
    if fields
        .text("currency")
        .is_some_and(|currency| currency != CURRENCY)
    {
        fields.refuse("currency", "only USD is simulated");
    }
    if from.is_some() && from == to {
        fields.refuse(
            "receiving_account_id",
            "has to be another account than the originating one",
        );
    }
    fields.check()?;
    let (Some(amount), Some(from), Some(to), Some(kind)) = (amount, from, to, kind) else {
        return Err(fields.error());
    };
    if capture_mode.is_some_and(|mode| mode != "IMMEDIATE") {
        let detail = "the simulator captures internal transfers at once only";
        return Err(ApiError::new(codes::FEATURE_NOT_AVAILABLE, detail));
    }
    let new = NewTransfer {
        from,
        to,
        amount,
        kind,
        memo,
        reference_id,
    };
    let id = world.transfer(new, fields.into_members(), write.key, write.now)?;
    let transfer = world.transfers.get(id).ok_or_else(no_such_resource)?;
    Ok(Answer::ok(&shown(transfer)))
}

/// One transfer.
pub(super) fn get(world: &World, call: &Call) -> Reply {
    let transfer = world
        .transfers
        .get(call.id()?)
        .ok_or_else(no_such_resource)?;
    Ok(Answer::ok(&shown(transfer)))
}
