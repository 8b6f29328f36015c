//! Transfers between two accounts of the bank.

use std::time::SystemTime;

use serde_json::json;
use uuid::Uuid;

use super::refusal::{Rail, Refusal};
use super::transactions::{Labels, Stage};
use super::{Event, Record, World, shown};

/// A transfer to be made.
#[derive(Debug, Clone)]
pub(crate) struct NewTransfer {
    pub(crate) from: Uuid,
    pub(crate) to: Uuid,
    pub(crate) amount: i64,
    pub(crate) kind: String,
    pub(crate) memo: Option<String>,
    pub(crate) reference_id: Option<String>,
}

impl World {
    /// Moves the money and lists the transaction as posted.
    pub(crate) fn transfer(
        &mut self,
        new: NewTransfer,
        request: Record,
        key: &str,
        at: SystemTime,
    ) -> Result<Uuid, Refusal> {
        self.expect_usable(new.from, Rail::Transfer)?;
        self.expect_usable(new.to, Rail::Transfer)?;
        let id = self.new_id();
        let posting = self
            .ledger
            .move_money(id, Some(key), new.from, new.to, new.amount, at)?
            .clone();
        let labels = Labels {
            stage: Stage::Posted,
            kind: "INTERNAL_TRANSFER",
            subtype: new.kind,
            memo: new.memo.unwrap_or_default(),
            reference_id: new.reference_id,
        };
        self.list_transaction(&posting, new.from, labels);
        // The answer repeats what the request said.
        let mut transfer = request;
        transfer.retain(|_, value| !value.is_null());
        transfer.insert("id".into(), json!(id));
        transfer.insert("status".into(), json!("COMPLETE"));
        self.transfers.insert(id, transfer);
        self.tell_transfer(id, at);
        Ok(id)
    }

    fn tell_transfer(&mut self, id: Uuid, at: SystemTime) {
        let Some(transfer) = self.transfers.get(id).filter(|_| self.has_listeners()) else {
            return;
        };
        let new = shown(transfer);
        let name = "INTERNAL_TRANSFER.SUCCEEDED";
        let event = Event {
            v0: name,
            v1: name,
            resource_id: id,
            old: None,
            new: &new,
        };
        self.emit(&event, at);
    }
}
