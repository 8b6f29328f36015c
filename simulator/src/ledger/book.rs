//! The accounts' balances and the rules for changing them.

use std::collections::BTreeMap;
use std::time::SystemTime;

use uuid::Uuid;

use super::{LedgerError, LedgerSnapshot, Line, Posting};

/// Whether an account may owe money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Floor {
    /// A customer's account: never below zero.
    Zero,
    /// The world outside the bank: whatever came in is owed by it.
    None,
}

/// All balances and postings.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    accounts: BTreeMap<Uuid, (i64, Floor)>,
    postings: Vec<Posting>,
    pub(super) holds: BTreeMap<Uuid, (Uuid, i64)>,
    pub(super) held: BTreeMap<Uuid, i64>,
}

impl Ledger {
    /// Adds an account with nothing in it.
    pub(crate) fn open(&mut self, account: Uuid, floor: Floor) -> Result<(), LedgerError> {
        if self.accounts.contains_key(&account) {
            return Err(LedgerError::DuplicateAccount(account));
        }
        self.accounts.insert(account, (0, floor));
        Ok(())
    }

    /// The balance of an account.
    pub(crate) fn balance(&self, account: Uuid) -> Option<i64> {
        self.accounts.get(&account).map(|(balance, _)| *balance)
    }

    /// Moves `amount` from one account to another.
    pub(crate) fn move_money(
        &mut self,
        transaction_id: Uuid,
        key: Option<&str>,
        from: Uuid,
        to: Uuid,
        amount: i64,
        at: SystemTime,
    ) -> Result<&Posting, LedgerError> {
        if amount <= 0 {
            return Err(LedgerError::NotPositive);
        }
        let taken = amount.checked_neg().ok_or(LedgerError::Overflow)?;
        self.post(transaction_id, key, &[(from, taken), (to, amount)], at)
    }

    /// Changes balances, all of them or none. Every check comes before the first change.
    pub(crate) fn post(
        &mut self,
        transaction_id: Uuid,
        key: Option<&str>,
        changes: &[(Uuid, i64)],
        at: SystemTime,
    ) -> Result<&Posting, LedgerError> {
        let sum: i128 = changes.iter().map(|(_, amount)| i128::from(*amount)).sum();
        if changes.is_empty() || sum != 0 {
            return Err(LedgerError::Unbalanced);
        }
        // An account may stand in several lines, so later lines build on earlier ones.
        let mut after: BTreeMap<Uuid, i64> = BTreeMap::new();
        let mut lines = Vec::with_capacity(changes.len());
        for &(account_id, amount) in changes {
            let (stored, _) = self
                .accounts
                .get(&account_id)
                .ok_or(LedgerError::UnknownAccount(account_id))?;
            let before = after.get(&account_id).unwrap_or(stored);
            let balance = before.checked_add(amount).ok_or(LedgerError::Overflow)?;
            after.insert(account_id, balance);
            lines.push(Line {
                account_id,
                amount,
                balance,
            });
        }
        for (account_id, balance) in &after {
            let floor = self.accounts.get(account_id).map(|(_, floor)| *floor);
            let held = self.held.get(account_id).copied().unwrap_or_default();
            let before = self.balance(*account_id).unwrap_or_default();
            // Money that comes in is welcome however much is held.
            if *balance < held && *balance < before && floor == Some(Floor::Zero) {
                return Err(LedgerError::InsufficientFunds(*account_id));
            }
        }
        for (account_id, balance) in after {
            if let Some((stored, _)) = self.accounts.get_mut(&account_id) {
                *stored = balance;
            }
        }
        let idempotency_key = key.map(str::to_owned);
        let posting = Posting {
            transaction_id,
            idempotency_key,
            lines,
            at,
        };
        self.postings.push(posting);
        self.postings.last().ok_or(LedgerError::Unbalanced)
    }

    /// A copy to look at.
    pub(crate) fn snapshot(&self) -> LedgerSnapshot {
        LedgerSnapshot {
            balances: self
                .accounts
                .iter()
                .map(|(id, (balance, _))| (*id, *balance))
                .collect(),
            postings: self.postings.clone(),
            held: self
                .held
                .iter()
                .filter(|(_, amount)| **amount != 0)
                .map(|(id, amount)| (*id, *amount))
                .collect(),
        }
    }
}

#[cfg(test)]
#[path = "book_tests.rs"]
mod tests;
