//! A copy of the ledger for tests to look at.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::Posting;

/// The ledger at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerSnapshot {
    /// Balance of each account in minor units, the settlement account included.
    pub balances: BTreeMap<Uuid, i64>,
    /// All postings, oldest first.
    pub postings: Vec<Posting>,
    /// What is held in accounts for card payments that were authorized and not cleared.
    pub held: BTreeMap<Uuid, i64>,
}

impl LedgerSnapshot {
    /// The sum over all accounts; zero, or the simulator has a defect.
    #[must_use]
    pub fn total(&self) -> i128 {
        self.balances
            .values()
            .map(|balance| i128::from(*balance))
            .sum()
    }

    /// The postings a request with this idempotency key caused.
    pub fn postings_with_key<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a Posting> {
        self.postings
            .iter()
            .filter(move |posting| posting.idempotency_key.as_deref() == Some(key))
    }
}
