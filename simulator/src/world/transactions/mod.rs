//! Transactions as the two lists show them.

mod events;
mod pending;
mod posted;
mod unified;

use std::time::SystemTime;

use serde_json::Value;
use uuid::Uuid;

use super::World;
use crate::ledger::{LedgerError, Line, Posting};

/// In which of the two lists a transaction stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// It will settle later, or has ended before it could.
    Pending(Hold),
    /// It is final.
    Posted,
}

/// What has become of a pending transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    Pending,
    Declined,
    Released,
}

/// A movement of money and the request behind it.
#[derive(Debug, Clone)]
pub(crate) struct Transaction {
    pub(crate) id: Uuid,
    /// The number beside the id, which real lists have, too.
    pub(crate) number: usize,
    pub(crate) stage: Stage,
    pub(crate) kind: &'static str,
    pub(crate) subtype: String,
    pub(crate) key: String,
    pub(crate) memo: String,
    pub(crate) reference_id: Option<String>,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
    /// The account the request was about.
    pub(crate) primary: Line,
    /// The other side.
    pub(crate) offset: Line,
}

/// What a transaction says beside its lines.
pub(super) struct Labels {
    pub(super) stage: Stage,
    pub(super) kind: &'static str,
    pub(super) subtype: String,
    pub(super) memo: String,
    pub(super) reference_id: Option<String>,
}

impl World {
    /// Moves money between an account and the world outside, and lists it.
    pub(super) fn move_outside(
        &mut self,
        key: Option<&str>,
        (from, to): (Uuid, Uuid),
        primary: Uuid,
        amount: i64,
        labels: Labels,
        at: SystemTime,
    ) -> Result<Uuid, LedgerError> {
        let id = self.new_id();
        let posting = self
            .ledger
            .move_money(id, key, from, to, amount, at)?
            .clone();
        self.list_transaction(&posting, primary, labels);
        Ok(id)
    }

    /// Lists a posting as a transaction.
    pub(super) fn list_transaction(&mut self, posting: &Posting, primary: Uuid, labels: Labels) {
        let find = |is_primary: bool| {
            posting
                .lines
                .iter()
                .find(|line| (line.account_id == primary) == is_primary)
                .copied()
        };
        // Every transaction has one line on either side; both are there.
        let (Some(primary), Some(offset)) = (find(true), find(false)) else {
            return;
        };
        let key = posting.idempotency_key.clone().unwrap_or_default();
        self.list_lines(
            posting.transaction_id,
            key,
            (primary, offset),
            labels,
            posting.at,
        );
    }

    /// Lists a transaction that has not changed any balance, or has changed these.
    pub(super) fn list_lines(
        &mut self,
        id: Uuid,
        key: String,
        (primary, offset): (Line, Line),
        labels: Labels,
        at: SystemTime,
    ) {
        self.transaction_places.insert(id, self.transactions.len());
        self.transactions.push(Transaction {
            id,
            number: self.transactions.len() + 1,
            stage: labels.stage,
            kind: labels.kind,
            subtype: labels.subtype,
            key,
            memo: labels.memo,
            reference_id: labels.reference_id,
            created: at,
            updated: at,
            primary,
            offset,
        });
        self.tell_transaction(id, None, at);
    }

    /// A transaction by its id.
    pub(crate) fn transaction(&self, id: Uuid) -> Option<&Transaction> {
        self.transactions.get(*self.transaction_places.get(&id)?)
    }

    /// Changes a transaction and tells whoever wants to know.
    pub(super) fn change_transaction(
        &mut self,
        id: Uuid,
        at: SystemTime,
        change: impl FnOnce(&mut Transaction),
    ) {
        let Some(place) = self.transaction_places.get(&id).copied() else {
            return;
        };
        let Some(old) = self.transactions.get(place).cloned() else {
            return;
        };
        if let Some(transaction) = self.transactions.get_mut(place) {
            transaction.updated = at;
            change(transaction);
        }
        self.tell_transaction(id, Some(&old), at);
    }

    /// As the list that it stands in shows it.
    pub(crate) fn show_transaction(&self, transaction: &Transaction) -> Value {
        match transaction.stage {
            Stage::Pending(hold) => pending::show(self, transaction, hold),
            Stage::Posted => posted::show(self, transaction),
        }
    }
}

/// The sign and size of a line, as the API splits an amount.
fn sign_and_size(line: &Line) -> (&'static str, u64) {
    let sign = if line.amount < 0 { "debit" } else { "credit" };
    (sign, line.amount.unsigned_abs())
}
