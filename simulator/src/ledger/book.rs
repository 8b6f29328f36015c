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
            if *balance < 0 && floor == Some(Floor::Zero) {
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
