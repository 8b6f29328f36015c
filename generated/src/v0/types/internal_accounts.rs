// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `internal_accounts`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

open_enum! {
    /// `gl_type` of `InternalAccountCreate`, `InternalAccount`.
    pub enum GeneralLedgerClass {
        /// `ASSET`.
        Asset = "ASSET",
        /// `EXPENSE`.
        Expense = "EXPENSE",
        /// `LIABILITY`.
        Liability = "LIABILITY",
        /// `REVENUE`.
        Revenue = "REVENUE",
    }
}

/// Schema `internal_account_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalAccount {
    pub account_number: Option<String>,
    pub account_type: Option<InternalAccountType>,
    pub balances: Option<Vec<AccountBalance>>,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    /// At most 9 characters.
    pub bank_routing: Option<String>,
    pub creation_time: Option<Timestamp>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub description: Option<String>,
    pub gl_type: Option<GeneralLedgerClass>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: InternalAccountId,
    /// The document's default is `false`; it is never filled in here.
    pub is_system_acc: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    pub purpose: Option<InternalAccountPurpose>,
    pub status: Option<InternalAccountStatus>,
    pub tenant: Option<String>,
}

record! { InternalAccount {
    0 optional hide account_number;
    1 optional show account_type;
    2 optional show balances;
    3 optional show bank_account_id;
    4 optional hide bank_routing;
    5 optional show creation_time;
    6 optional show currency;
    7 optional hide description;
    8 optional show gl_type;
    9 optional show id;
    10 optional show is_system_acc;
    11 optional show last_updated_time;
    12 optional show purpose;
    13 optional show status;
    14 optional show tenant;
} }

/// Schema `internal_account_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalAccountCreate {
    pub account_type: Option<InternalAccountType>,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: String,
    pub description: Option<String>,
    pub gl_type: Option<GeneralLedgerClass>,
    /// The document's default is `false`; it is never filled in here.
    pub is_system_acc: Option<bool>,
    pub purpose: Option<InternalAccountPurpose>,
    pub status: InternalAccountStatus,
}

record! { InternalAccountCreate {
    0 optional show account_type;
    1 optional show bank_account_id;
    2 required show currency;
    3 optional hide description;
    4 optional show gl_type;
    5 optional show is_system_acc;
    6 optional show purpose;
    7 required show status;
} }

impl InternalAccountCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(currency: impl Into<String>, status: InternalAccountStatus) -> Self {
        Self {
            account_type: Default::default(),
            bank_account_id: Default::default(),
            currency: currency.into(),
            description: Default::default(),
            gl_type: Default::default(),
            is_system_acc: Default::default(),
            purpose: Default::default(),
            status,
        }
    }
}

setters!(InternalAccountCreate {
    into account_type: InternalAccountType,
    into bank_account_id: BankAccountId,
    into description: String,
    into gl_type: GeneralLedgerClass,
    value is_system_acc: bool,
    into purpose: InternalAccountPurpose,
});

/// Schema `internal_accounts_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalAccountList {
    pub internal_accounts: Vec<InternalAccount>,
    pub next_page_token: Option<String>,
}

record! { InternalAccountList {
    0 required show internal_accounts;
    1 optional hide next_page_token;
} }

open_enum! {
    /// `status` of `InternalAccountCreate`, `InternalAccount`.
    pub enum InternalAccountStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
    }
}

/// Schema `internal_account_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalAccountUpdate {
    pub account_type: Option<InternalAccountType>,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    pub description: Option<String>,
    pub purpose: Option<InternalAccountPurpose>,
}

record! { InternalAccountUpdate {
    0 optional show account_type;
    1 optional show bank_account_id;
    2 optional hide description;
    3 optional show purpose;
} }

impl InternalAccountUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(InternalAccountUpdate {
    into account_type: InternalAccountType,
    into bank_account_id: BankAccountId,
    into description: String,
    into purpose: InternalAccountPurpose,
});
