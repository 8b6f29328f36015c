//! How version 1 shows a transaction: in one list, whatever has become of it.

use serde_json::{Value, json};

use super::{Hold, Stage, Transaction, sign_and_size};
use crate::clock::{date, timestamp};
use crate::world::{CURRENCY, World};

impl World {
    /// The transaction from the view of the account its request was about.
    pub(crate) fn show_unified(&self, transaction: &Transaction) -> Value {
        let (dc_sign, amount) = sign_and_size(&transaction.primary);
        let (status, pending, posted) = match transaction.stage {
            Stage::Posted => ("COMPLETE", 0, amount),
            Stage::Pending(Hold::Pending) => ("PENDING", amount, 0),
            Stage::Pending(Hold::Declined) => ("DECLINED", 0, 0),
            Stage::Pending(Hold::Released) => ("COMPLETE", 0, 0),
        };
        let mut shown = json!({
            "id": transaction.id,
            "account_id": transaction.primary.account_id,
            "amount": amount,
            "creation_time": timestamp(transaction.created),
            "currency": CURRENCY,
            "dc_sign": dc_sign.to_uppercase(),
            "description": transaction.memo,
            "effective_date": date(transaction.created),
            "force_post": false,
            "group_id": transaction.id,
            "last_updated_time": timestamp(transaction.updated),
            "metadata": null,
            "partial_hold": false,
            "pending_amount": pending,
            "posted_amount": posted,
            "status": status,
            "subtype": transaction.subtype,
            "transaction_time": timestamp(transaction.created),
            "type": transaction.kind,
        });
        if let Some(reference) = &transaction.reference_id {
            shown["reference_id"] = json!(reference);
        }
        if transaction.stage == Stage::Posted {
            shown["posted_date"] = json!(date(transaction.updated));
        }
        match (transaction.kind, self.payments.get(transaction.id)) {
            ("CARD", Some(payment)) => {
                shown["card_transaction"] = json!({
                    "card_id": payment.card,
                    "currency_code": CURRENCY,
                    "merchant": {"name": payment.memo},
                });
                if !payment.reason.is_empty() {
                    shown["decline"] =
                        json!({"reason": "OTHER", "decline_details": payment.reason});
                }
            }
            ("ACH", _) => shown["ach_transaction"] = json!({"id": transaction.id}),
            ("WIRE", _) => shown["wire_transaction"] = json!({}),
            _ => {}
        }
        shown
    }
}
