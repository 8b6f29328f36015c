//! What an earlier attempt has done.

use std::fmt;

use synctera_runtime::types::ids::{LedgerAccountId, TransactionId};

/// A transaction found under a key that was used before.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppliedTransaction {
    /// Its id in the ledger; stays the same from pending to posted. Empty if the server left it out.
    pub id: TransactionId,
    /// Whether it is still pending.
    pub pending: bool,
    /// The amounts that it moves, in minor units.
    pub amounts: Vec<i64>,
    /// The accounts that it moves them between.
    pub accounts: Vec<LedgerAccountId>,
}

impl fmt::Debug for AppliedTransaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppliedTransaction")
            .field("id", &self.id)
            .field("pending", &self.pending)
            .field("amounts", &self.amounts)
            .field("accounts", &self.accounts)
            .finish()
    }
}
