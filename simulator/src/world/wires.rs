//! Wires out, which are pending until they are settled, and wires in, which are final at once.

use std::time::SystemTime;

use serde_json::{Value, json};
use uuid::Uuid;

use super::refusal::{Rail, Refusal};
use super::transactions::{Hold, Labels, Stage};
use super::{Record, TENANT, World, id, integer, kinds, text};
use crate::clock::{date, timestamp};

/// A wire to be sent.
#[derive(Debug, Clone)]
pub(crate) struct NewWire {
    pub(crate) from: Uuid,
    pub(crate) to: Uuid,
    pub(crate) amount: i64,
    pub(crate) message: String,
}

impl World {
    /// Sends money out. What the request says stands in the record.
    pub(crate) fn send_wire(
        &mut self,
        new: NewWire,
        mut record: Record,
        key: &str,
        at: SystemTime,
    ) -> Result<Uuid, Refusal> {
        self.expect_usable(new.from, Rail::Wire)?;
        let labels = Labels {
            stage: Stage::Pending(Hold::Pending),
            ..labels("DOMESTIC_OUTGOING", new.message, None)
        };
        let way = (new.from, self.settlement);
        let transaction = self.move_outside(Some(key), way, new.from, new.amount, labels, at)?;
        let wire = self.new_id();
        let receiver = self
            .records
            .get(kinds::EXTERNAL_ACCOUNTS, new.to)
            .and_then(|account| account.get("account_identifiers"))
            .and_then(|identifiers| identifiers.get("number"))
            .and_then(Value::as_str)
            .unwrap_or("999999999999")
            .to_owned();
        let members = [
            ("id", json!(wire)),
            ("creation_time", json!(timestamp(at))),
            ("last_updated_time", json!(timestamp(at))),
            ("effective_date", json!(date(at))),
            ("is_bulk", json!(false)),
            ("network", json!("FEDWIRE")),
            (
                "originating_account_number",
                json!(self.account_number(new.from)),
            ),
            ("receiving_account_number", json!(receiver)),
            ("sender_reference_id", json!(wire.simple().to_string())),
            ("settlement_date", json!(date(at))),
            ("status", json!("PENDING")),
            ("transaction_id", json!(transaction)),
        ];
        for (name, value) in members {
            record.insert(name.into(), value);
        }
        self.records.insert(kinds::WIRES, wire, record);
        Ok(wire)
    }

    /// All pending wires are completed; their transactions become posted, and keep their ids.
    pub(crate) fn settle_wires(&mut self, at: SystemTime) {
        let pending: Vec<Uuid> = self
            .records
            .iter(kinds::WIRES)
            .filter(|wire| text(wire, "status") == "PENDING")
            .filter_map(|wire| id(wire, "id"))
            .collect();
        for wire in pending {
            self.end_wire(wire, "COMPLETED", Stage::Posted, at);
        }
    }

    /// Calls a pending wire back, and gives the money back. Any other is left alone.
    pub(crate) fn cancel_wire(&mut self, wire: Uuid, at: SystemTime) -> Result<bool, Refusal> {
        let Some(record) = self.records.get(kinds::WIRES, wire) else {
            return Ok(false);
        };
        if text(record, "status") != "PENDING" {
            return Ok(false);
        }
        let account = id(record, "originating_account_id").unwrap_or_default();
        let amount = integer(record, "amount");
        let back = self.new_id();
        self.ledger
            .move_money(back, None, self.settlement, account, amount, at)?;
        self.end_wire(wire, "CANCELED", Stage::Pending(Hold::Released), at);
        Ok(true)
    }

    fn end_wire(&mut self, wire: Uuid, status: &str, stage: Stage, at: SystemTime) {
        let Some(record) = self.records.get_mut(kinds::WIRES, wire) else {
            return;
        };
        record.insert("status".into(), json!(status));
        record.insert("last_updated_time".into(), json!(timestamp(at)));
        if let Some(transaction) = id(record, "transaction_id") {
            self.change_transaction(transaction, at, |transaction| transaction.stage = stage);
        }
    }

    /// Takes money from outside.
    pub(crate) fn receive_wire(
        &mut self,
        account: Uuid,
        amount: i64,
        network: &str,
        returned: Option<Uuid>,
        at: SystemTime,
    ) -> Result<Uuid, Refusal> {
        self.expect_usable(account, Rail::Wire)?;
        let subtype = if returned.is_some() {
            "DOMESTIC_OUTGOING_RETURN"
        } else {
            "DOMESTIC_INCOMING"
        };
        let labels = labels(subtype, String::new(), returned);
        let way = (self.settlement, account);
        let transaction = self.move_outside(None, way, account, amount, labels, at)?;
        let wire = self.new_id();
        let number = self.account_number(account).to_owned();
        let mut record = Record::new();
        let members = [
            ("id", json!(wire)),
            ("amount", json!(amount)),
            ("creation_time", json!(timestamp(at))),
            ("currency", json!(super::CURRENCY)),
            ("effective_date", json!(date(at))),
            ("is_return", json!(returned.is_some())),
            ("network", json!(network)),
            ("receiver", json!({"account_number": number})),
            ("receiving_account_id", json!(account)),
            ("receiving_account_number", json!(number)),
            ("sender", json!({"name": "Invented Sender"})),
            ("sender_reference_id", json!(wire.simple().to_string())),
            ("status", json!("POSTED")),
            ("tenant", json!(TENANT)),
            ("transaction_id", json!(transaction)),
        ];
        for (name, value) in members {
            record.insert(name.into(), value);
        }
        if let Some(original) = returned {
            record.insert(
                "return_data".into(),
                json!({"original_id": original, "previous_message_id": ""}),
            );
        }
        self.records.insert(kinds::INCOMING_WIRES, wire, record);
        Ok(wire)
    }

    /// The other bank sends a wire back, which it does once. Without one, nothing happens.
    pub(crate) fn return_wire(&mut self, wire: Uuid, at: SystemTime) -> Result<bool, Refusal> {
        let Some(record) = self.records.get(kinds::WIRES, wire) else {
            return Ok(false);
        };
        if record.contains_key("transaction_in_id") || text(record, "status") == "CANCELED" {
            return Ok(false);
        }
        let account = id(record, "originating_account_id").unwrap_or_default();
        let amount = integer(record, "amount");
        let network = text(record, "network").to_owned();
        let back = self.receive_wire(account, amount, &network, Some(wire), at)?;
        // What is returned had left before.
        self.end_wire(wire, "COMPLETED", Stage::Posted, at);
        if let Some(record) = self.records.get_mut(kinds::WIRES, wire) {
            record.insert("transaction_in_id".into(), json!(back));
            record.insert("last_updated_time".into(), json!(timestamp(at)));
        }
        Ok(true)
    }
}

fn labels(subtype: &str, memo: String, returned: Option<Uuid>) -> Labels {
    Labels {
        stage: Stage::Posted,
        kind: "WIRE",
        subtype: subtype.to_owned(),
        memo,
        reference_id: returned.map(|id| id.to_string()),
    }
}
