// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `statements`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `account_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountSummary {
    pub account_number: Option<String>,
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub balance_ceiling: Option<AccountSummaryBalanceCeiling>,
    pub balance_floor: Option<AccountSummaryBalanceFloor>,
    pub creation_time: Option<Timestamp>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub customer_type: Option<String>,
    pub financial_institution: Option<FinancialInstitution>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub last_updated_time: Option<Timestamp>,
    pub nickname: Option<String>,
}

record! { AccountSummary {
    0 optional hide account_number;
    1 optional show account_status;
    2 optional show account_type;
    3 optional show balance_ceiling;
    4 optional show balance_floor;
    5 optional show creation_time;
    6 optional show currency;
    7 optional show customer_type;
    8 optional show financial_institution;
    9 optional show id;
    10 optional show last_updated_time;
    11 optional hide nickname;
} }

/// `balance_ceiling` of [`AccountSummary`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountSummaryBalanceCeiling {
    /// Minor units of the currency (cents).
    pub balance: Option<i64>,
}

record! { AccountSummaryBalanceCeiling {
    0 optional show balance;
} }

/// `balance_floor` of [`AccountSummary`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountSummaryBalanceFloor {
    /// Minor units of the currency (cents).
    pub balance: Option<i64>,
}

record! { AccountSummaryBalanceFloor {
    0 optional show balance;
} }

/// Schema `customer_service_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerServiceDetails {
    pub address: Option<FinancialInstitutionLegalAddress>,
    pub email: Option<String>,
    pub phone_number: Option<String>,
}

record! { CustomerServiceDetails {
    0 optional hide address;
    1 optional hide email;
    2 optional hide phone_number;
} }

/// Schema `financial_institution`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinancialInstitution {
    pub legal_address: Option<FinancialInstitutionLegalAddress>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
}

record! { FinancialInstitution {
    0 optional hide legal_address;
    1 optional hide name;
    2 optional hide phone_number;
} }

/// Schema `address2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinancialInstitutionLegalAddress {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub city: Option<String>,
    pub country_code: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { FinancialInstitutionLegalAddress {
    0 optional hide address_line_1;
    1 optional hide address_line_2;
    2 optional hide city;
    3 optional show country_code;
    4 optional hide postal_code;
    5 optional hide state;
} }

/// Schema `savings_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SavingsSummary {
    pub accrual_days: Option<i32>,
    pub apy: Option<Decimal>,
    pub interest_earned: Option<i64>,
    pub interest_earned_previous_month: Option<i64>,
    pub interest_earned_previous_year: Option<i64>,
    pub interest_earned_ytd: Option<i64>,
}

record! { SavingsSummary {
    0 optional show accrual_days;
    1 optional show apy;
    2 optional show interest_earned;
    3 optional show interest_earned_previous_month;
    4 optional show interest_earned_previous_year;
    5 optional show interest_earned_ytd;
} }

/// Schema `statement`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Statement {
    /// Format `uuid`.
    pub account_id: Option<String>,
    pub account_summary: Option<AccountSummary>,
    pub authorized_signer: Option<Vec<StatementAuthorizedSigner>>,
    /// Minor units of the currency (cents).
    pub closing_balance: Option<i64>,
    pub customer_service_details: Option<CustomerServiceDetails>,
    pub disclosure: Option<String>,
    pub due_date: Option<Date>,
    pub end_date: Option<Date>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub issue_date: Option<Date>,
    pub joint_account_holders: Option<Vec<StatementAuthorizedSigner>>,
    /// Minor units of the currency (cents).
    pub opening_balance: Option<i64>,
    pub primary_account_holder_business: Option<StatementPrimaryAccountHolderBusiness>,
    pub primary_account_holder_personal: Option<StatementAuthorizedSigner>,
    pub savings_summary: Option<SavingsSummary>,
    pub start_date: Option<Date>,
    /// Deprecated.
    pub transactions: Option<Vec<Transaction>>,
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

/// Schema `person`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementAuthorizedSigner {
    pub creation_time: Option<Timestamp>,
    pub first_name: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub last_name: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    pub middle_name: Option<String>,
    pub relationship_type: Option<String>,
}

record! { StatementAuthorizedSigner {
    0 optional show creation_time;
    1 optional hide first_name;
    2 optional show id;
    3 optional hide last_name;
    4 optional show last_updated_time;
    5 optional hide middle_name;
    6 optional show relationship_type;
} }

/// Schema `business1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementPrimaryAccountHolderBusiness {
    pub creation_time: Option<Timestamp>,
    pub ein: Option<String>,
    pub email: Option<String>,
    pub entity_name: Option<String>,
    pub formation_date: Option<Date>,
    pub formation_state: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub last_updated_time: Option<Timestamp>,
    pub phone_number: Option<String>,
    pub status: Option<String>,
    pub structure: Option<String>,
    pub trade_names: Option<Vec<String>>,
    pub verification_last_run: Option<Timestamp>,
    pub verification_status: Option<String>,
}

record! { StatementPrimaryAccountHolderBusiness {
    0 optional show creation_time;
    1 optional hide ein;
    2 optional hide email;
    3 optional hide entity_name;
    4 optional hide formation_date;
    5 optional hide formation_state;
    6 optional show id;
    7 optional show last_updated_time;
    8 optional hide phone_number;
    9 optional show status;
    10 optional show structure;
    11 optional hide trade_names;
    12 optional show verification_last_run;
    13 optional show verification_status;
} }

/// Schema `statement_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementSummary {
    /// Format `uuid`.
    pub account_id: Option<String>,
    pub due_date: Option<Date>,
    pub end_date: Option<Date>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
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
pub struct Transaction {
    pub data: Option<TransactionData>,
    pub effective_date: Option<Timestamp>,
    pub id: Option<i64>,
    pub posted_date: Option<Timestamp>,
    pub status: Option<String>,
    pub subtype: Option<String>,
    pub r#type: Option<String>,
    /// Format `uuid`.
    pub uuid: Option<String>,
}

record! { Transaction {
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
pub struct TransactionData {
    /// Free-form JSON.
    pub external_data: Nullable<Value>,
    pub lines: Option<Vec<TransactionLine>>,
    pub memo: Option<String>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
}

record! { TransactionData {
    0 optional hide external_data;
    1 optional show lines;
    2 optional hide memo;
    3 optional hide metadata;
} }

/// Schema `transaction_line`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionLine {
    pub account_id: Option<String>,
    pub account_no: Option<String>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub currency: Option<String>,
    pub dc_sign: Option<DcSign>,
    /// Format `uuid`.
    pub uuid: Option<String>,
}

record! { TransactionLine {
    0 optional show account_id;
    1 optional hide account_no;
    2 optional show amount;
    3 optional show currency;
    4 optional show dc_sign;
    5 optional show uuid;
} }

/// Schema `transaction_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionList {
    pub next_page_token: Option<String>,
    pub transactions: Vec<Transaction>,
}

record! { TransactionList {
    0 optional hide next_page_token;
    1 required show transactions;
} }
