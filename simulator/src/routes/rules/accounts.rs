//! Accounts: opened empty, by a template or by what is asked for, and usable while they are open
//! and their holders verified.

use serde_json::{Value, json};
use uuid::Uuid;

use super::holders;
use crate::clock::date;
use crate::errors::{ApiError, codes};
use crate::routes::fields::Fields;
use crate::routes::resources::rules::{Change, Draft, PLAIN, Rules};
use crate::world::{CURRENCY, Record, World, id, kinds, shown, text};

pub(crate) const RULES: Rules = Rules {
    fixed: &[
        "account_number",
        "account_number_masked",
        "bank_routing",
        "balances",
        "close_date",
        "customer_ids",
        "business_ids",
        "open_date",
    ],
    hidden: &["note", "relationships"],
    create,
    change,
    after: holders::account_opened,
    show,
    ..PLAIN
};

fn create(world: &mut World, draft: &mut Draft) -> Result<(), ApiError> {
    let fields = &mut draft.fields;
    fields.optional_text("nickname");
    from_template(world, fields);
    if fields
        .optional_text("currency")
        .is_some_and(|currency| currency != CURRENCY)
    {
        fields.refuse("currency", "only USD is simulated");
    }
    let wanted = fields.get("relationships").cloned();
    fields.check()?;
    holders::check(world, wanted.as_ref())?;
    // Noted until the account is there to be related to.
    fields.set("_relationships", wanted.unwrap_or(Value::Null));
    world.open_ledger_account(draft.id, fields.members_mut(), draft.now)?;
    Ok(())
}

/// The template decides what the request leaves open.
fn from_template(world: &World, fields: &mut Fields) {
    let member = "account_template_id";
    if fields.get(member).is_none() {
        return;
    }
    let Some(id) = fields.uuid(member) else {
        return;
    };
    let Some(template) = world.records.get(kinds::ACCOUNT_TEMPLATES, id) else {
        fields.refuse(member, "names nothing that exists");
        return;
    };
    if template.get("is_enabled") == Some(&json!(false)) {
        fields.refuse(member, "names a template that is not enabled");
    }
    let Some(Value::Object(decided)) = template.get("template") else {
        return;
    };
    if let (Some(given), Some(decided)) = (fields.get("account_type"), decided.get("account_type"))
        && given != decided
    {
        fields.refuse("account_type", "is another one than the template's");
    }
    for (name, value) in decided {
        if name != "bank_country" {
            fields.default(name, value.clone());
        }
    }
}

fn change(world: &mut World, change: &mut Change<'_>) -> Result<(), ApiError> {
    let new = change.fields.get("status").and_then(Value::as_str);
    if new == Some("CLOSED") {
        let balance = id(change.old, "id").and_then(|id| world.ledger.balance(id));
        expect_empty(balance.unwrap_or_default())?;
        change.fields.set("close_date", date(change.now));
    }
    if change.fields.get("access_status").is_some() {
        change.fields.set(
            "access_status_last_updated_time",
            crate::clock::timestamp(change.now),
        );
    }
    Ok(())
}

/// Only an empty account is closed.
pub(crate) fn expect_empty(balance: i64) -> Result<(), ApiError> {
    if balance == 0 {
        return Ok(());
    }
    Err(ApiError::new(
        codes::BALANCE_VIOLATION,
        "there is money in the account",
    ))
}

/// A closed account is not shown and not changed any more.
pub(crate) fn expect_open(world: &World, id: Uuid) -> Result<(), ApiError> {
    let account = world.records.get(kinds::ACCOUNTS, id);
    if account.is_some_and(|account| text(account, "status") == "CLOSED") {
        let error = ApiError::new(codes::ACCOUNT_CLOSED, "the account is closed");
        return Err(error.with_status(461));
    }
    Ok(())
}

fn show(world: &World, account: &Record) -> Value {
    let mut shown = shown(account);
    let id = id(account, "id").unwrap_or_default();
    let balance = world.ledger.balance(id).unwrap_or_default();
    shown["balances"] = json!([
        {"type": "ACCOUNT_BALANCE", "balance": balance},
        {"type": "AVAILABLE_BALANCE", "balance": world.ledger.available(id).unwrap_or_default()},
    ]);
    shown
}
