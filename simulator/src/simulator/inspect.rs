//! What a test can look at from inside.

use uuid::Uuid;

use super::Simulator;
use crate::faults::FaultCounters;
use crate::ledger::LedgerSnapshot;
use crate::server::Received;
use crate::world::AccountSummary;

impl Simulator {
    /// The latest 100,000 requests, oldest first, those that met a fault included.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.app.state().received.iter().cloned().collect()
    }

    /// Forgets the requests so far.
    pub fn clear_received(&self) {
        self.app.state().received.clear();
    }

    /// The faults that have struck so far.
    #[must_use]
    pub fn fault_counters(&self) -> FaultCounters {
        self.app.state().counters.clone()
    }

    /// All balances and postings at this moment.
    #[must_use]
    pub fn ledger(&self) -> LedgerSnapshot {
        self.app.state().world.ledger.snapshot()
    }

    /// All accounts with the bank, oldest first.
    #[must_use]
    pub fn accounts(&self) -> Vec<AccountSummary> {
        self.app.state().world.account_summaries()
    }

    /// The account that stands for the world outside the bank. Its balance is what the bank's
    /// accounts hold together, below zero.
    #[must_use]
    pub fn settlement_account(&self) -> Uuid {
        self.app.state().world.settlement()
    }
}
