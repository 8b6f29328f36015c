//! A fresh start that keeps what an integration was set up with.

use std::collections::{BTreeSet, HashMap};

use super::webhooks::Queue;
use super::{Table, World, kinds};
use crate::ledger::{Floor, Ledger};

/// Templates, products, gateways and the subscriptions of webhooks outlive a wipe.
const KEPT: &[&str] = &[
    kinds::ACCOUNT_TEMPLATES,
    kinds::CARD_PRODUCTS,
    kinds::WEBHOOKS,
    "accounts/products",
    "ach/gateways",
    "cards/gateways",
    "cards/three_ds_decision_gateways",
    "fee_templates",
    "reward_templates",
];

impl World {
    /// Forgets customers, accounts, money and events.
    pub(crate) fn wipe(&mut self) {
        self.records.keep_only(KEPT);
        self.ledger = Ledger::default();
        // Cannot fail: the ledger is empty.
        let _ = self.ledger.open(self.settlement, Floor::None);
        self.transfers = Table::default();
        self.ach = Table::default();
        self.documents = HashMap::new();
        self.pictures = HashMap::new();
        self.waiting_ach = BTreeSet::new();
        self.payments = Table::default();
        self.transactions = Vec::new();
        self.transaction_places = HashMap::new();
        self.webhooks.queue = Queue::default();
    }
}
