//! Accounts with the bank: records whose balance is in the ledger.

use std::time::SystemTime;

use serde_json::json;
use uuid::Uuid;

use super::{CURRENCY, Record, Refusal, TENANT, World, id, kinds, text};
use crate::clock::{date, timestamp};
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

impl World {
    /// Opens the account in the ledger and adds to its record what the bank decides.
    pub(crate) fn open_ledger_account(
        &mut self,
        id: Uuid,
        account: &mut Record,
        at: SystemTime,
    ) -> Result<(), LedgerError> {
        self.ledger.open(id, Floor::Zero)?;
        // Visibly invented.
        let number = format!("9999{:08}", self.accounts_opened);
        self.accounts_opened += 1;
        let last_four = &number[number.len() - 4..];
        let decided = [
            (
                "account_number_masked",
                json!(format!("********{last_four}")),
            ),
            ("account_number", json!(number)),
            // Visibly not a real one.
            ("bank_routing", json!("000000000")),
            ("open_date", json!(date(at))),
        ];
        let defaults = [
            ("access_status", json!("ACTIVE")),
            ("account_type", json!("CHECKING")),
            ("currency", json!(CURRENCY)),
            ("customer_type", json!("PERSONAL")),
            ("is_account_pool", json!(false)),
            ("is_ach_enabled", json!(true)),
            ("is_card_enabled", json!(true)),
            ("is_p2p_enabled", json!(true)),
            ("is_wire_enabled", json!(true)),
            ("status", json!("ACTIVE_OR_DISBURSED")),
        ];
        for (name, value) in decided {
            account.insert(name.into(), value);
        }
        for (name, value) in defaults {
            account.entry(name).or_insert(value);
        }
        Ok(())
    }

    /// Opens an account with money from outside in it, or does not open it at all.
    pub(crate) fn open_account_with(
        &mut self,
        balance: i64,
        nickname: String,
        at: SystemTime,
    ) -> Result<Uuid, LedgerError> {
        if balance < 0 {
            return Err(LedgerError::NotPositive);
        }
        let outside = self.ledger.balance(self.settlement).unwrap_or_default();
        outside.checked_sub(balance).ok_or(LedgerError::Overflow)?;
        let id = self.new_id();
        let mut account = Record::new();
        self.open_ledger_account(id, &mut account, at)?;
        account.insert("nickname".into(), json!(nickname));
        account.insert("id".into(), json!(id));
        account.insert("tenant".into(), json!(TENANT));
        for time in ["creation_time", "last_updated_time"] {
            account.insert(time.into(), json!(timestamp(at)));
        }
        self.records.insert(kinds::ACCOUNTS, id, account);
        if balance > 0 {
            self.bring_money(id, balance, at)?;
        }
        Ok(id)
    }

    /// Money that has been there before the story begins.
    pub(crate) fn bring_money(
        &mut self,
        account: Uuid,
        amount: i64,
        at: SystemTime,
    ) -> Result<(), LedgerError> {
        let transaction = self.new_id();
        self.ledger
            .move_money(transaction, None, self.settlement, account, amount, at)
            .map(|_| ())
    }

    /// The account with this number.
    pub(crate) fn account_with_number(&self, number: &str) -> Result<Uuid, Refusal> {
        self.records
            .iter(kinds::ACCOUNTS)
            .find(|account| text(account, "account_number") == number)
            .and_then(|account| id(account, "id"))
            .ok_or(Refusal::NoSuchNumber)
    }

    /// All accounts with their balances.
    pub(crate) fn account_summaries(&self) -> Vec<AccountSummary> {
        self.records
            .iter(kinds::ACCOUNTS)
            .filter_map(|account| {
                let id = id(account, "id")?;
                Some(AccountSummary {
                    id,
                    nickname: text(account, "nickname").to_owned(),
                    balance: self.ledger.balance(id).unwrap_or_default(),
                })
            })
            .collect()
    }

    /// The number of an account; the settlement account has an invented one.
    pub(crate) fn account_number(&self, id: Uuid) -> &str {
        self.records
            .get(kinds::ACCOUNTS, id)
            .map_or("999900000000-settlement", |account| {
                text(account, "account_number")
            })
    }
}
