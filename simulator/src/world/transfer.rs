//! Transfers between two accounts of the bank.

use std::time::SystemTime;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::World;
use super::refusal::{Rail, Refusal};
use super::transactions::{Labels, Stage};

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

/// A transfer that was made.
#[derive(Debug, Clone)]
pub(crate) struct Transfer {
    pub(crate) id: Uuid,
    /// The request's members, which the answer repeats.
    pub(crate) request: Map<String, Value>,
}

impl World {
    /// Moves the money and lists the transaction as posted.
    pub(crate) fn transfer(
        &mut self,
        new: NewTransfer,
        request: Map<String, Value>,
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
        self.transfers.insert(id, Transfer { id, request });
        Ok(id)
    }
}
