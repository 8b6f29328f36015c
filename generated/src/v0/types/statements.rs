// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `statements`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `statement`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Statement {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub account_summary: Option<StatementAccountSummary>,
    pub authorized_signer: Option<Vec<StatementPerson>>,
    /// Minor units of the currency (cents).
    pub closing_balance: Option<i64>,
    pub customer_service_details: Option<StatementCustomerService>,
    pub disclosure: Option<String>,
    pub due_date: Option<Date>,
    pub end_date: Option<Date>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: StatementId,
    pub issue_date: Option<Date>,
    pub joint_account_holders: Option<Vec<StatementPerson>>,
    /// Minor units of the currency (cents).
    pub opening_balance: Option<i64>,
    pub primary_account_holder_business: Option<StatementBusiness>,
    pub primary_account_holder_personal: Option<StatementPerson>,
    pub savings_summary: Option<StatementSavingsSummary>,
    pub start_date: Option<Date>,
    /// Deprecated.
    pub transactions: Option<Vec<StatementTransaction>>,
    pub transactions_omitted: Option<bool>,
}

record! { Statement {
    0 optional show account_id;
    1 optional show account_summary;
    2 optional show authorized_signer;
    3 optional show closing_balance;
    4 optional show customer_service_details;
    5 optional show disclosure;
    6 optional show due_date;
    7 optional show end_date;
    8 optional show id;
    9 optional show issue_date;
    10 optional show joint_account_holders;
    11 optional show opening_balance;
    12 optional show primary_account_holder_business;
    13 optional show primary_account_holder_personal;
    14 optional show savings_summary;
    15 optional show start_date;
    16 optional show transactions;
    17 optional show transactions_omitted;
} }

/// Schema `savings_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementSavingsSummary {
    pub accrual_days: Option<i32>,
    pub apy: Option<Decimal>,
    pub interest_earned: Option<i64>,
    pub interest_earned_previous_month: Option<i64>,
    pub interest_earned_previous_year: Option<i64>,
    pub interest_earned_ytd: Option<i64>,
}

record! { StatementSavingsSummary {
    0 optional show accrual_days;
    1 optional show apy;
    2 optional show interest_earned;
    3 optional show interest_earned_previous_month;
    4 optional show interest_earned_previous_year;
    5 optional show interest_earned_ytd;
} }

/// Schema `statement_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementSummary {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub due_date: Option<Date>,
    pub end_date: Option<Date>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: StatementId,
    pub issue_date: Option<Date>,
    pub start_date: Option<Date>,
}

record! { StatementSummary {
    0 optional show account_id;
    1 optional show due_date;
    2 optional show end_date;
    3 optional show id;
    4 optional show issue_date;
    5 optional show start_date;
} }

/// Schema `statement_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementSummaryList {
    pub next_page_token: Option<String>,
    pub statements: Vec<StatementSummary>,
}

record! { StatementSummaryList {
    0 optional hide next_page_token;
    1 required show statements;
} }

/// Schema `transaction`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementTransaction {
    pub data: Option<StatementTransactionData>,
    pub effective_date: Option<Timestamp>,
    pub id: Option<i64>,
    pub posted_date: Option<Timestamp>,
    pub status: Option<String>,
    pub subtype: Option<String>,
    pub r#type: Option<String>,
    /// Format `uuid`.
    pub uuid: Option<TransactionId>,
}

record! { StatementTransaction {
    0 optional show data;
    1 optional show effective_date;
    2 optional show id;
    3 optional show posted_date;
    4 optional show status;
    5 optional show subtype;
    6 optional show r#type as "type";
    7 optional show uuid;
} }

/// Schema `transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementTransactionData {
    /// Free-form JSON.
    pub external_data: Nullable<Value>,
    pub lines: Option<Vec<StatementTransactionLine>>,
    pub memo: Option<String>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
}

record! { StatementTransactionData {
    0 optional hide external_data;
    1 optional show lines;
    2 optional hide memo;
    3 optional hide metadata;
} }

/// Schema `transaction_line`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementTransactionLine {
    pub account_id: Option<LedgerAccountId>,
    pub account_no: Option<String>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub currency: Option<String>,
    pub dc_sign: Option<DcSign>,
    /// Format `uuid`.
    pub uuid: Option<String>,
}

record! { StatementTransactionLine {
    0 optional show account_id;
    1 optional hide account_no;
    2 optional show amount;
    3 optional show currency;
    4 optional show dc_sign spelled Lower;
    5 optional show uuid;
} }

/// Schema `transaction_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementTransactionList {
    pub next_page_token: Option<String>,
    pub transactions: Vec<StatementTransaction>,
}

record! { StatementTransactionList {
    0 optional hide next_page_token;
    1 required show transactions;
} }
