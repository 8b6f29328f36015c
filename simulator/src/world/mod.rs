//! What the simulated bank knows: accounts, persons, transfers, transactions.
//!
//! Nothing here knows of HTTP. The caller holds the one lock.

mod account;
mod ach;
mod ids;
mod table;
mod transaction;
mod transfer;

use std::time::SystemTime;

use fastrand::Rng;
use serde_json::{Map, Value};
use uuid::Uuid;

pub use account::AccountSummary;
pub(crate) use account::{Account, NewAccount};
pub(crate) use ach::{Ach, AchDirection, NewAch};
use ids::Ids;
pub(crate) use table::Table;
pub(crate) use transaction::{Stage, Transaction};
pub(crate) use transfer::{NewTransfer, Transfer};

use crate::ledger::{Floor, Ledger};

/// Name of the simulated tenant.
pub(crate) const TENANT: &str = "simulated_tenant";
/// The only currency.
pub(crate) const CURRENCY: &str = "USD";

/// The bank.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) ledger: Ledger,
    pub(crate) accounts: Table<Account>,
    pub(crate) persons: Table<Map<String, Value>>,
    pub(crate) transfers: Table<Transfer>,
    pub(crate) ach: Table<Ach>,
    pub(crate) transactions: Vec<Transaction>,
    ids: Ids,
    settlement: Uuid,
}

impl World {
    /// A bank without customers.
    pub(crate) fn new(rng: Rng) -> Self {
        let mut ids = Ids::new(rng);
        let settlement = ids.next();
        let mut ledger = Ledger::default();
        // Cannot fail: the ledger is empty.
        let _ = ledger.open(settlement, Floor::None);
        Self {
            ledger,
            accounts: Table::default(),
            persons: Table::default(),
            transfers: Table::default(),
            ach: Table::default(),
            transactions: Vec::new(),
            ids,
            settlement,
        }
    }

    /// The account that stands for the world outside the bank.
    pub(crate) fn settlement(&self) -> Uuid {
        self.settlement
    }

    /// Adds a person; the members are taken as they are.
    pub(crate) fn add_person(&mut self, person: impl FnOnce(Uuid) -> Map<String, Value>) -> Uuid {
        let id = self.ids.next();
        self.persons.insert(id, person(id));
        id
    }

    /// All pending transactions become posted, and keep their ids.
    pub(crate) fn settle_ach(&mut self, at: SystemTime) {
        for ach in self.ach.iter_mut() {
            ach.is_complete = true;
        }
        for transaction in &mut self.transactions {
            if transaction.stage == Stage::Pending {
                transaction.stage = Stage::Posted;
                transaction.updated = at;
            }
        }
    }
}
