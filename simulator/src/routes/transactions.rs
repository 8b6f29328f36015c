//! The two lists of transactions. They are where a client finds out what became of a money
//! movement whose answer it did not get: both can be filtered by idempotency key.

use serde_json::Value;
use uuid::Uuid;

use super::paging::{Page, bad_parameter};
use super::{Call, Reply, no_such_resource};
use crate::errors::ApiError;
use crate::server::Answer;
use crate::world::{Stage, Transaction, World};

/// Transactions that will settle later.
pub(super) fn list_pending(world: &World, call: &Call) -> Reply {
    list(world, call, is_pending)
}

/// Transactions that are final.
pub(super) fn list_posted(world: &World, call: &Call) -> Reply {
    list(world, call, is_posted)
}

/// All of them, as version 1 has it.
pub(super) fn list_all(world: &World, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let accounts = accounts_of(call)?;
    let all = world.transactions.iter();
    let matching = all.filter(|transaction| is_about(transaction, accounts.as_deref()));
    Ok(Answer::ok(&page.of_items(
        "transactions",
        matching,
        |transaction| world.show_unified(transaction),
    )))
}

/// One of them, as version 1 has it.
pub(super) fn get_any(world: &World, call: &Call) -> Reply {
    let transaction = world.transaction(call.id()?).ok_or_else(no_such_resource)?;
    Ok(Answer::ok(&world.show_unified(transaction)))
}

/// One that will settle later.
pub(super) fn get_pending(world: &World, call: &Call) -> Reply {
    get(world, call, is_pending)
}

/// One that is final.
pub(super) fn get_posted(world: &World, call: &Call) -> Reply {
    get(world, call, is_posted)
}

fn is_pending(stage: Stage) -> bool {
    matches!(stage, Stage::Pending(_))
}

fn is_posted(stage: Stage) -> bool {
    stage == Stage::Posted
}

fn get(world: &World, call: &Call, is_wanted: fn(Stage) -> bool) -> Reply {
    let transaction = world
        .transaction(call.id()?)
        .filter(|transaction| is_wanted(transaction.stage))
        .ok_or_else(no_such_resource)?;
    Ok(Answer::ok(&world.show_transaction(transaction)))
}

fn list(world: &World, call: &Call, is_wanted: fn(Stage) -> bool) -> Reply {
    let page = Page::of(call)?;
    let keys = call.list_parameter("idempotency_key");
    let accounts = accounts_of(call)?;
    let matching = world.transactions.iter().filter(|transaction| {
        is_wanted(transaction.stage)
            && keys
                .as_ref()
                .is_none_or(|keys| keys.contains(&transaction.key.as_str()))
            && is_about(transaction, accounts.as_deref())
    });
    let mut body = page.of_items("result", matching, |transaction| {
        world.show_transaction(transaction)
    });
    // Unlike the other lists these two always have the member.
    if body.get("next_page_token").is_none() {
        body["next_page_token"] = Value::Null;
    }
    Ok(Answer::ok(&body))
}

/// The accounts that are asked for, if any are.
fn accounts_of(call: &Call) -> Result<Option<Vec<Uuid>>, ApiError> {
    let Some(ids) = call.list_parameter("account_id") else {
        return Ok(None);
    };
    let ids: Result<Vec<Uuid>, _> = ids.into_iter().map(str::parse).collect();
    ids.map(Some).map_err(|_| bad_parameter("account_id"))
}

fn is_about(transaction: &Transaction, accounts: Option<&[Uuid]>) -> bool {
    accounts.is_none_or(|ids| {
        ids.contains(&transaction.primary.account_id)
            || ids.contains(&transaction.offset.account_id)
    })
}
