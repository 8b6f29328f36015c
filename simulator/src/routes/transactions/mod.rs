//! The two lists of transactions. They are where a client finds out what became of a money
//! movement whose answer it did not get: both can be filtered by idempotency key.

mod pending;
mod posted;

use serde_json::Value;

use super::paging::{Page, bad_parameter};
use super::{Call, Reply};
use crate::ledger::Line;
use crate::server::Answer;
use crate::world::{Stage, Transaction, World};

/// Transactions that will settle later.
pub(super) fn list_pending(world: &World, call: &Call) -> Reply {
    list(world, call, Stage::Pending, pending::show)
}

/// Transactions that are final.
pub(super) fn list_posted(world: &World, call: &Call) -> Reply {
    list(world, call, Stage::Posted, posted::show)
}

fn list(
    world: &World,
    call: &Call,
    stage: Stage,
    show: fn(&World, &Transaction) -> Value,
) -> Reply {
    let page = Page::of(call)?;
    let keys = call.list_parameter("idempotency_key");
    let accounts = match call.list_parameter("account_id") {
        None => None,
        Some(ids) => {
            let ids: Result<Vec<uuid::Uuid>, _> = ids.into_iter().map(str::parse).collect();
            Some(ids.map_err(|_| bad_parameter("account_id"))?)
        }
    };
    let matching = world.transactions.iter().filter(|transaction| {
        transaction.stage == stage
            && keys
                .as_ref()
                .is_none_or(|keys| keys.contains(&transaction.key.as_str()))
            && accounts.as_ref().is_none_or(|ids| {
                ids.contains(&transaction.primary.account_id)
                    || ids.contains(&transaction.offset.account_id)
            })
    });
    let mut body = page.of_items("result", matching, |transaction| show(world, transaction));
    // Unlike the other lists these two always have the member.
    if body.get("next_page_token").is_none() {
        body["next_page_token"] = Value::Null;
    }
    Ok(Answer::ok(&body))
}

/// The sign and size of a line, as the API splits an amount.
fn sign_and_size(line: &Line) -> (&'static str, u64) {
    let sign = if line.amount < 0 { "debit" } else { "credit" };
    (sign, line.amount.unsigned_abs())
}
