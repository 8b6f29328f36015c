//! Closing an account: at once if it is empty, else when it has been emptied and is closed by PATCH.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::errors::{ApiError, codes};
use crate::routes::Reply;
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::routes::resources::{records, table};
use crate::routes::rules::accounts;
use crate::server::Answer;
use crate::world::{Record, World, text};

/// What a closure says, with what it says if the request does not.
const MEMBERS: [(&str, &str); 4] = [
    ("destination_id", ""),
    ("payment_method", "BANK_DRAFT"),
    ("reason", ""),
    ("reason_details", ""),
];

/// Begins to close.
pub(super) fn initiate(world: &mut World, write: &Write<'_>) -> Reply {
    let (id, account) = open_account(world, write)?;
    if text(&account, "status") == "IN_CLOSING" {
        let detail = "the account is being closed already";
        return Err(ApiError::new(codes::INVALID_STATUS, detail));
    }
    let mut fields = Fields::of(write.call.body())?;
    fields.text("reason");
    fields.text("reason_details");
    fields.check()?;
    let mut closure = Map::new();
    take(&mut closure, fields);
    for (name, value) in MEMBERS {
        let value = if value.is_empty() {
            Value::Null
        } else {
            json!(value)
        };
        closure.entry(name).or_insert(value);
    }
    let is_empty = world.ledger.balance(id) == Some(0);
    let status = if is_empty { "CLOSED" } else { "IN_CLOSING" };
    set(world, id, Some(status), closure, write)
}

/// Changes where the rest of the money goes.
pub(super) fn update(world: &mut World, write: &Write<'_>) -> Reply {
    let (id, account) = open_account(world, write)?;
    let Some(Value::Object(closure)) = account.get("account_closure") else {
        let detail = "the account is not being closed";
        return Err(ApiError::new(codes::INVALID_STATUS, detail));
    };
    let mut closure = closure.clone();
    take(&mut closure, Fields::of(write.call.body())?);
    set(world, id, None, closure, write)
}

fn open_account(world: &World, write: &Write<'_>) -> Result<(Uuid, Record), ApiError> {
    let id = write.call.id()?;
    accounts::expect_open(world, id)?;
    Ok((id, records::find(world, table::ACCOUNTS, id)?.clone()))
}

fn take(closure: &mut Map<String, Value>, mut fields: Fields) {
    for (name, _) in MEMBERS {
        if let Some(value) = fields.remove(name) {
            closure.insert(name.into(), value);
        }
    }
}

fn set(
    world: &mut World,
    id: Uuid,
    status: Option<&str>,
    closure: Map<String, Value>,
    write: &Write<'_>,
) -> Reply {
    let mut fields = Fields::from(Map::new());
    fields.set("account_closure", closure);
    if let Some(status) = status {
        fields.set("status", status);
    }
    records::change(world, table::ACCOUNTS, id, fields, false, write.now)?;
    let account = records::find(world, table::ACCOUNTS, id)?;
    Ok(Answer::ok(&table::ACCOUNTS.show(
        write.call.version,
        world,
        account,
    )))
}
