//! What the simulated bank knows: accounts, persons, transfers, transactions.
//!
//! Nothing here knows of HTTP. The caller holds the one lock.

mod account;
mod ach;
mod ach_returns;
mod card_credits;
mod card_payments;
mod ids;
mod incoming_ach;
pub(crate) mod kinds;
mod kyc;
mod record;
mod refusal;
mod table;
mod transactions;
mod transfer;
mod webhooks;
mod wipe;
mod wires;

use std::collections::{BTreeSet, HashMap};
use std::time::SystemTime;

use bytes::Bytes;
use fastrand::Rng;
use uuid::Uuid;

pub use account::AccountSummary;
pub(crate) use ach::{Ach, AchDirection, NewAch};
pub(crate) use ach_returns::{AchState, ReturnError};
pub(crate) use card_payments::{CardPayment, PaymentError, PaymentState};
use ids::Ids;
pub(crate) use incoming_ach::NewIncoming;
pub(crate) use kyc::{Outcome, business_outcome, person_outcome};
pub(crate) use record::{Record, Records, id, integer, is_set, shown, text};
pub(crate) use refusal::{Rail, Refusal};
pub(crate) use table::Table;
pub(crate) use transactions::{Hold, Stage, Transaction};
pub(crate) use transfer::NewTransfer;
pub(crate) use webhooks::{Delivery, Event, Outgoing, Webhooks};
pub(crate) use wires::NewWire;

use crate::ledger::{Floor, Ledger};

/// Name of the simulated tenant.
pub(crate) const TENANT: &str = "simulated_tenant";
/// The only currency.
pub(crate) const CURRENCY: &str = "USD";

/// The bank.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) ledger: Ledger,
    pub(crate) records: Records,
    pub(crate) transfers: Table<Record>,
    pub(crate) ach: Table<Ach>,
    /// All versions of the documents, with their files.
    pub(crate) documents: HashMap<Uuid, Vec<(Record, Bytes)>>,
    /// The pictures of card images.
    pub(crate) pictures: HashMap<Uuid, Bytes>,
    /// Incoming ACH for a later day.
    waiting_ach: BTreeSet<(String, Uuid)>,
    pub(crate) payments: Table<CardPayment>,
    pub(crate) transactions: Vec<Transaction>,
    transaction_places: HashMap<Uuid, usize>,
    pub(crate) webhooks: Webhooks,
    /// Whether it can be wiped and things can be simulated.
    pub(crate) is_sandbox: bool,
    ids: Ids,
    settlement: Uuid,
    accounts_opened: u64,
}

impl World {
    /// A bank without customers.
    pub(crate) fn new(rng: Rng, is_sandbox: bool) -> Self {
        let mut ids = Ids::new(rng);
        let settlement = ids.next();
        let mut ledger = Ledger::default();
        // Cannot fail: the ledger is empty.
        let _ = ledger.open(settlement, Floor::None);
        Self {
            ledger,
            records: Records::default(),
            transfers: Table::default(),
            ach: Table::default(),
            documents: HashMap::new(),
            pictures: HashMap::new(),
            waiting_ach: BTreeSet::new(),
            payments: Table::default(),
            transactions: Vec::new(),
            transaction_places: HashMap::new(),
            webhooks: Webhooks::default(),
            is_sandbox,
            ids,
            settlement,
            accounts_opened: 0,
        }
    }

    /// The account that stands for the world outside the bank.
    pub(crate) fn settlement(&self) -> Uuid {
        self.settlement
    }

    /// An id that the seed decides.
    pub(crate) fn new_id(&mut self) -> Uuid {
        self.ids.next()
    }

    /// All pending ACH become posted, and keep their ids.
    pub(crate) fn settle_ach(&mut self, at: SystemTime) {
        for ach in self.ach.iter_mut() {
            if ach.state == AchState::Pending {
                ach.state = AchState::Complete;
            }
        }
        let pending: Vec<Uuid> = self
            .transactions
            .iter()
            .filter(|transaction| {
                transaction.kind == "ACH" && transaction.stage == Stage::Pending(Hold::Pending)
            })
            .map(|transaction| transaction.id)
            .collect();
        for id in pending {
            self.change_transaction(id, at, |transaction| transaction.stage = Stage::Posted);
        }
    }
}
