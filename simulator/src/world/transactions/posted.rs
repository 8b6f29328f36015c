//! How a posted transaction looks.

use serde_json::{Value, json};

use super::sign_and_size;
use crate::clock::timestamp;
use crate::ledger::Line;
use crate::world::{CURRENCY, TENANT, Transaction, World};

/// The transaction with both its lines.
pub(super) fn show(world: &World, transaction: &Transaction) -> Value {
    let created = timestamp(transaction.created);
    let updated = timestamp(transaction.updated);
    json!({
        "id": transaction.number,
        "uuid": transaction.id,
        "created": created,
        "updated": updated,
        "effective_date": created,
        "posted_date": updated,
        "transaction_time": created,
        "idemkey": transaction.key,
        "info_only": false,
        "lead_mode": false,
        "reference_id": transaction.reference_id,
        "status": "POSTED",
        "tenant": TENANT,
        "type": transaction.kind,
        "subtype": transaction.subtype,
        "data": {
            "force_post": false,
            "memo": transaction.memo,
            "metadata": null,
            "lines": [
                show_line(world, transaction, &transaction.primary, 0),
                show_line(world, transaction, &transaction.offset, 1),
            ],
        },
    })
}

fn show_line(world: &World, transaction: &Transaction, line: &Line, place: usize) -> Value {
    let (dc_sign, amount) = sign_and_size(line);
    let is_outside = line.account_id == world.settlement();
    json!({
        "account_id": line.account_id,
        "account_no": world.account_number(line.account_id),
        "amount": amount,
        "dc_sign": dc_sign,
        "currency": CURRENCY,
        "balance": line.balance,
        "avail_balance": line.balance,
        "available_balance": line.balance,
        "created": timestamp(transaction.created),
        "updated": timestamp(transaction.updated),
        "is_fee": false,
        "is_gl_acc": is_outside,
        "is_offset": place == 1,
        "is_primary": place == 0,
        "meta": null,
        "network": "",
        "related_line": 1 - place,
        "seq": place,
        "tenant": TENANT,
        // The lines have no ids of their own here; the transaction's, with its last digit changed.
        "uuid": uuid::Uuid::from_u128(transaction.id.as_u128() ^ (place as u128 + 1)),
    })
}
