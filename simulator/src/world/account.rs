//! Accounts with the bank.

use std::time::SystemTime;

use serde_json::Value;
use uuid::Uuid;

use super::World;
use crate::ledger::{Floor, LedgerError};

/// An account as tests see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountSummary {
    /// Its id.
    pub id: Uuid,
    /// Its nickname; empty if it has none.
    pub nickname: String,
    /// Its balance in minor units.
    pub balance: i64,
}

/// An account; its balance is in the ledger.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    pub(crate) id: Uuid,
    pub(crate) number: String,
    pub(crate) opened: SystemTime,
    pub(crate) given: NewAccount,
}

/// What whoever opens an account says about it.
#[derive(Debug, Clone, Default)]
pub(crate) struct NewAccount {
    pub(crate) account_type: Option<String>,
    pub(crate) nickname: Option<String>,
    pub(crate) account_template_id: Option<Uuid>,
    pub(crate) metadata: Option<Value>,
}

impl World {
    /// Opens an account with nothing in it.
    pub(crate) fn open_account(
        &mut self,
        given: NewAccount,
        at: SystemTime,
    ) -> Result<Uuid, LedgerError> {
        let id = self.ids.next();
        self.ledger.open(id, Floor::Zero)?;
        // Visibly invented.
        let number = format!("9999{:08}", self.accounts.len());
        self.accounts.insert(
            id,
            Account {
                id,
                number,
                opened: at,
                given,
            },
        );
        Ok(id)
    }

    /// Opens an account with money from outside in it, or does not open it at all.
    pub(crate) fn open_account_with(
        &mut self,
        balance: i64,
        given: NewAccount,
        at: SystemTime,
    ) -> Result<Uuid, LedgerError> {
        if balance < 0 {
            return Err(LedgerError::NotPositive);
        }
        let outside = self.ledger.balance(self.settlement).unwrap_or_default();
        outside.checked_sub(balance).ok_or(LedgerError::Overflow)?;
        let id = self.open_account(given, at)?;
        if balance > 0 {
            let transaction = self.ids.next();
            self.ledger
                .move_money(transaction, None, self.settlement, id, balance, at)?;
        }
        Ok(id)
    }

    /// Whether this is an account a request may name: the settlement account is in the ledger and
    /// belongs to nobody.
    pub(crate) fn expect_account(&self, id: Uuid) -> Result<(), LedgerError> {
        self.accounts
            .get(id)
            .map(|_| ())
            .ok_or(LedgerError::UnknownAccount(id))
    }

    /// All accounts with their balances.
    pub(crate) fn account_summaries(&self) -> Vec<AccountSummary> {
        self.accounts
            .iter()
            .map(|account| AccountSummary {
                id: account.id,
                nickname: account.given.nickname.clone().unwrap_or_default(),
                balance: self.ledger.balance(account.id).unwrap_or_default(),
            })
            .collect()
    }

    /// The number of an account; the settlement account has an invented one.
    pub(crate) fn account_number(&self, id: Uuid) -> &str {
        self.accounts
            .get(id)
            .map_or("999900000000-settlement", |account| account.number.as_str())
    }
}
