//! Money that is set aside: still in the account, and not to be spent.

use uuid::Uuid;

use super::{Ledger, LedgerError};

impl Ledger {
    /// What can be taken out of an account: its balance without what is held.
    pub(crate) fn available(&self, account: Uuid) -> Option<i64> {
        let held = self.held.get(&account).copied().unwrap_or_default();
        self.balance(account)
            .map(|balance| balance.saturating_sub(held))
    }

    /// Sets money aside until [`Ledger::release`]. An id holds once.
    pub(crate) fn hold(&mut self, id: Uuid, account: Uuid, amount: i64) -> Result<(), LedgerError> {
        if amount < 0 {
            return Err(LedgerError::NotPositive);
        }
        let available = self
            .available(account)
            .ok_or(LedgerError::UnknownAccount(account))?;
        if amount > available {
            return Err(LedgerError::InsufficientFunds(account));
        }
        self.release(id);
        *self.held.entry(account).or_default() += amount;
        self.holds.insert(id, (account, amount));
        Ok(())
    }

    /// Gives back what was set aside, and says how much that was.
    pub(crate) fn release(&mut self, id: Uuid) -> i64 {
        let Some((account, amount)) = self.holds.remove(&id) else {
            return 0;
        };
        if let Some(held) = self.held.get_mut(&account) {
            *held -= amount;
        }
        amount
    }
}
