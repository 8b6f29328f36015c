//! Transactions as the two lists show them.

use std::time::SystemTime;

use uuid::Uuid;

use super::World;
use crate::ledger::{Line, Posting};

/// In which of the two lists a transaction stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// It will settle later.
    Pending,
    /// It is final.
    Posted,
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
        self.transactions.push(Transaction {
            id: posting.transaction_id,
            number: self.transactions.len() + 1,
            stage: labels.stage,
            kind: labels.kind,
            subtype: labels.subtype,
            key: posting.idempotency_key.clone().unwrap_or_default(),
            memo: labels.memo,
            reference_id: labels.reference_id,
            created: posting.at,
            updated: posting.at,
            primary,
            offset,
        });
    }
}
