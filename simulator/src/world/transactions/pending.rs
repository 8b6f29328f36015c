//! How a pending transaction looks.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use super::{Hold, sign_and_size};
use crate::clock::timestamp;
use crate::world::{CURRENCY, TENANT, Transaction, World};

/// How long after its creation a transaction is said to settle by itself, and to expire.
const SETTLES_AFTER: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// The transaction from the view of the account its request was about.
pub(super) fn show(world: &World, transaction: &Transaction, hold: Hold) -> Value {
    let (operation, status) = match hold {
        Hold::Pending => ("hold_new", "PENDING"),
        Hold::Declined => ("hold_decline", "DECLINED"),
        Hold::Released => ("hold_cancel", "RELEASED"),
    };
    let (dc_sign, amount) = sign_and_size(&transaction.primary);
    let created = timestamp(transaction.created);
    let settles = timestamp(settles_at(transaction.created));
    json!({
        "id": transaction.number,
        "uuid": transaction.id,
        "account_id": transaction.primary.account_id,
        "account_no": world.account_number(transaction.primary.account_id),
        "offset_account_id": transaction.offset.account_id,
        "offset_account_no": world.account_number(transaction.offset.account_id),
        "created": created,
        "updated": timestamp(transaction.updated),
        "idemkey": transaction.key,
        "reference_id": transaction.reference_id,
        "tenant": TENANT,
        "data": {
            "amount": amount,
            "total_amount": amount,
            "req_amount": amount,
            "dc_sign": dc_sign,
            "currency": CURRENCY,
            "balance": transaction.primary.balance,
            "avail_balance": transaction.primary.balance,
            "available_balance": transaction.primary.balance,
            "auto_post_at": settles,
            "expires_at": settles,
            "effective_date": created,
            "transaction_time": created,
            "force_post": false,
            "history": [],
            "idemkey": transaction.key,
            "memo": transaction.memo,
            "network": "",
            "operation": operation,
            "reason": "",
            "status": status,
            "type": transaction.kind,
            "subtype": transaction.subtype,
            "was_partial": false,
        },
    })
}

fn settles_at(created: SystemTime) -> SystemTime {
    created.checked_add(SETTLES_AFTER).unwrap_or(created)
}
