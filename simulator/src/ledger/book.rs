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
    holds: BTreeMap<Uuid, (Uuid, i64)>,
    held: BTreeMap<Uuid, i64>,
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
mod tests {
    use super::*;

    const OUTSIDE: Uuid = Uuid::from_u128(1);
    const ANNA: Uuid = Uuid::from_u128(2);
    const BEN: Uuid = Uuid::from_u128(3);
    const NOW: SystemTime = SystemTime::UNIX_EPOCH;

    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        ledger.open(OUTSIDE, Floor::None).unwrap();
        ledger.open(ANNA, Floor::Zero).unwrap();
        ledger.open(BEN, Floor::Zero).unwrap();
        ledger
            .move_money(Uuid::nil(), None, OUTSIDE, ANNA, 100, NOW)
            .unwrap();
        ledger
    }

    /// Refused, and nothing at all has changed.
    fn refused(changes: &[(Uuid, i64)], expected: &LedgerError) {
        let mut ledger = ledger();
        let before = ledger.snapshot();
        assert_eq!(
            ledger
                .post(Uuid::nil(), Some("k"), changes, NOW)
                .unwrap_err(),
            *expected
        );
        assert_eq!(ledger.snapshot(), before);
    }

    #[test]
    fn money_moves_and_the_total_stays_zero() {
        let mut ledger = ledger();
        let posting = ledger
            .move_money(Uuid::from_u128(9), Some("k"), ANNA, BEN, 40, NOW)
            .unwrap();
        assert_eq!(
            posting.lines[0],
            Line {
                account_id: ANNA,
                amount: -40,
                balance: 60
            }
        );
        assert_eq!(
            posting.lines[1],
            Line {
                account_id: BEN,
                amount: 40,
                balance: 40
            }
        );
        let snapshot = ledger.snapshot();
        assert_eq!(snapshot.total(), 0);
        assert_eq!(snapshot.balances[&OUTSIDE], -100);
        assert_eq!(snapshot.postings_with_key("k").count(), 1);
        assert_eq!(snapshot.postings_with_key("other").count(), 0);
    }

    #[test]
    fn the_last_cent_can_be_spent_and_not_one_more() {
        ledger()
            .post(Uuid::nil(), None, &[(ANNA, -100), (BEN, 100)], NOW)
            .unwrap();
        refused(
            &[(ANNA, -101), (BEN, 101)],
            &LedgerError::InsufficientFunds(ANNA),
        );
    }

    #[test]
    fn held_money_cannot_be_spent_until_it_is_released() {
        let mut ledger = ledger();
        let hold = Uuid::from_u128(50);
        ledger.hold(hold, ANNA, 70).unwrap();
        assert_eq!(ledger.available(ANNA), Some(30));
        let refused = ledger.move_money(Uuid::nil(), None, ANNA, BEN, 31, NOW);
        assert_eq!(refused.unwrap_err(), LedgerError::InsufficientFunds(ANNA));
        assert!(ledger.hold(Uuid::from_u128(51), ANNA, 31).is_err());
        ledger
            .move_money(Uuid::nil(), None, OUTSIDE, ANNA, 5, NOW)
            .unwrap();
        assert_eq!(ledger.release(hold), 70);
        assert_eq!(ledger.release(hold), 0);
        ledger
            .move_money(Uuid::nil(), None, ANNA, BEN, 105, NOW)
            .unwrap();
        assert!(ledger.snapshot().held.is_empty());
    }

    #[test]
    fn what_does_not_add_up_is_refused() {
        refused(&[], &LedgerError::Unbalanced);
        refused(&[(ANNA, -1), (BEN, 2)], &LedgerError::Unbalanced);
        refused(&[(ANNA, 5)], &LedgerError::Unbalanced);
        let stranger = Uuid::from_u128(77);
        refused(
            &[(ANNA, -1), (stranger, 1)],
            &LedgerError::UnknownAccount(stranger),
        );
    }

    #[test]
    fn money_moves_forwards_only() {
        for amount in [0, -1, i64::MIN] {
            let error = ledger()
                .move_money(Uuid::nil(), None, ANNA, BEN, amount, NOW)
                .unwrap_err();
            assert_eq!(error, LedgerError::NotPositive);
        }
    }

    #[test]
    fn too_large_an_amount_is_refused() {
        refused(
            &[(OUTSIDE, -i64::MAX), (ANNA, i64::MAX)],
            &LedgerError::Overflow,
        );
    }

    #[test]
    fn an_account_in_several_lines_is_counted_once_each() {
        let mut ledger = ledger();
        let changes = [(ANNA, -60), (ANNA, -40), (BEN, 100)];
        ledger.post(Uuid::nil(), None, &changes, NOW).unwrap();
        assert_eq!(ledger.balance(ANNA), Some(0));
        refused(
            &[(ANNA, -60), (ANNA, -60), (BEN, 120)],
            &LedgerError::InsufficientFunds(ANNA),
        );
    }

    #[test]
    fn an_account_is_opened_once() {
        assert_eq!(
            ledger().open(BEN, Floor::Zero),
            Err(LedgerError::DuplicateAccount(BEN))
        );
    }
}
