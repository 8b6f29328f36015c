//! What other banks do: send ACH, and send ours back.

use serde_json::json;

use crate::errors::{ApiError, codes};
use crate::routes::Reply;
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::server::Answer;
use crate::world::{NewIncoming, ReturnError, World, kinds, shown};

/// Money comes in or is taken, from the view of the account that is named.
pub(super) fn receive(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let number = fields.text("account_number");
    let amount = fields.integer("amount", 0..=9_999_999_999);
    let sign = fields.choice("dc_sign", &["credit", "debit"]);
    let effective_date = fields.text("effective_date");
    fields.check()?;
    let (Some(number), Some(amount), Some(sign), Some(effective_date)) =
        (number, amount, sign, effective_date)
    else {
        return Err(fields.error());
    };
    let account = world.account_with_number(&number)?;
    let new = NewIncoming {
        account,
        amount,
        is_credit: sign == "credit",
        effective_date: &effective_date,
    };
    let id = world.receive_ach(new, write.now);
    let record = world.records.get(kinds::INCOMING_ACH, id);
    Ok(Answer::created(&record.map(shown).unwrap_or_default()))
}

/// An ACH of ours comes back.
pub(super) fn give_back(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let id = fields.uuid("ach_id");
    fields.check()?;
    let id = id.ok_or_else(|| fields.error())?;
    world.return_ach(id, write.now)?;
    Ok(Answer::created(&json!({"ach_id": id})))
}

impl From<ReturnError> for ApiError {
    fn from(error: ReturnError) -> Self {
        let detail = error.to_string();
        match error {
            ReturnError::Unknown => Self::new(codes::BAD_REQUEST_BODY, "the body cannot be used")
                .with("invalid", json!({"ach_id": detail})),
            ReturnError::State => Self::new(codes::INVALID_STATUS, detail),
            ReturnError::Ledger(error) => error.into(),
        }
    }
}
