//! Accounts: open, get, list.

use serde_json::{Value, json};
use uuid::Uuid;

use super::access::Write;
use super::fields::Fields;
use super::paging::Page;
use super::{Call, Reply, no_such_resource};
use crate::clock::{date, timestamp};
use crate::server::Answer;
use crate::world::{Account, CURRENCY, NewAccount, TENANT, World};

/// Opens an account with nothing in it. Holders and products are not simulated.
pub(super) fn create(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let account_type = fields.optional_text("account_type");
    let nickname = fields.optional_text("nickname");
    if fields
        .optional_text("currency")
        .is_some_and(|currency| currency != CURRENCY)
    {
        fields.refuse("currency", "only USD is simulated");
    }
    let account_template_id = fields
        .get("account_template_id")
        .is_some()
        .then(|| fields.uuid("account_template_id"));
    let metadata = fields.get("metadata").cloned();
    fields.check()?;
    let account_template_id: Option<Uuid> = account_template_id.flatten();
    let given = NewAccount {
        account_type,
        nickname,
        account_template_id,
        metadata,
    };
    let id = world.open_account(given, write.now)?;
    let account = world.accounts.get(id).ok_or_else(no_such_resource)?;
    Ok(Answer::created(&show(world, account)))
}

/// One account.
pub(super) fn get(world: &World, call: &Call) -> Reply {
    let account = world
        .accounts
        .get(call.id()?)
        .ok_or_else(no_such_resource)?;
    Ok(Answer::ok(&show(world, account)))
}

/// All accounts, or those named by `id`.
pub(super) fn list(world: &World, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let ids = call.list_parameter("id");
    let accounts = world.accounts.iter().filter(|account| {
        ids.as_ref()
            .is_none_or(|ids| ids.contains(&account.id.to_string().as_str()))
    });
    Ok(Answer::ok(&page.of_items(
        "accounts",
        accounts,
        |account| show(world, account),
    )))
}

fn show(world: &World, account: &Account) -> Value {
    let balance = world.ledger.balance(account.id).unwrap_or_default();
    let last_four = account.number.len().saturating_sub(4);
    let mut shown = json!({
        "id": account.id,
        "access_status": "ACTIVE",
        "account_number": account.number,
        "account_number_masked": format!("********{}", &account.number[last_four..]),
        "account_type": account.given.account_type.as_deref().unwrap_or("CHECKING"),
        "balances": [
            {"type": "ACCOUNT_BALANCE", "balance": balance},
            {"type": "AVAILABLE_BALANCE", "balance": balance},
        ],
        // Visibly not a real one.
        "bank_routing": "000000000",
        "creation_time": timestamp(account.opened),
        "currency": CURRENCY,
        "customer_type": "PERSONAL",
        "is_ach_enabled": true,
        "is_p2p_enabled": true,
        "last_updated_time": timestamp(account.opened),
        "open_date": date(account.opened),
        "status": "ACTIVE_OR_DISBURSED",
        "tenant": TENANT,
    });
    if let Some(nickname) = &account.given.nickname {
        shown["nickname"] = json!(nickname);
    }
    if let Some(id) = account.given.account_template_id {
        shown["account_template_id"] = json!(id);
    }
    if let Some(metadata) = &account.given.metadata {
        shown["metadata"] = metadata.clone();
    }
    shown
}
