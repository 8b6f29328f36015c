// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `statements`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `account_summary`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountSummary {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_status: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_ceiling: Option<AccountSummaryBalanceCeiling>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_floor: Option<AccountSummaryBalanceFloor>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_type: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub financial_institution: Option<FinancialInstitution>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
}

redacted_debug!(AccountSummary {
    show: [id],
    show_optional: [
        account_status,
        account_type,
        balance_ceiling,
        balance_floor,
        creation_time,
        currency,
        customer_type,
        financial_institution,
        last_updated_time,
    ],
    hide: [],
    hide_optional: [account_number, nickname]
});

/// `balance_ceiling` of [`AccountSummary`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountSummaryBalanceCeiling {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<i64>,
}

/// `balance_floor` of [`AccountSummary`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountSummaryBalanceFloor {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<i64>,
}

/// Schema `customer_service_details`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerServiceDetails {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<FinancialInstitutionLegalAddress>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

redacted_debug!(CustomerServiceDetails {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [address, email, phone_number]
});

/// Schema `financial_institution`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FinancialInstitution {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_address: Option<FinancialInstitutionLegalAddress>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

redacted_debug!(FinancialInstitution {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [legal_address, name, phone_number]
});

/// Schema `address2`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FinancialInstitutionLegalAddress {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_1: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

redacted_debug!(FinancialInstitutionLegalAddress {
    show: [],
    show_optional: [country_code],
    hide: [],
    hide_optional: [address_line_1, address_line_2, city, postal_code, state]
});

/// Schema `savings_summary`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SavingsSummary {
    /// Whole number of at most 32 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accrual_days: Option<i32>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apy: Option<Decimal>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_earned: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_earned_previous_month: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_earned_previous_year: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_earned_ytd: Option<i64>,
}

/// Schema `statement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Statement {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_summary: Option<AccountSummary>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized_signer: Option<Vec<StatementAuthorizedSigner>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closing_balance: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_service_details: Option<CustomerServiceDetails>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosure: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joint_account_holders: Option<Vec<StatementAuthorizedSigner>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening_balance: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_account_holder_business: Option<StatementPrimaryAccountHolderBusiness>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_account_holder_personal: Option<StatementAuthorizedSigner>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub savings_summary: Option<SavingsSummary>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// List: object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transactions: Option<Vec<Transaction>>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transactions_omitted: Option<bool>,
}

/// Schema `person`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatementAuthorizedSigner {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relationship_type: Option<String>,
}

redacted_debug!(StatementAuthorizedSigner {
    show: [id],
    show_optional: [creation_time, last_updated_time, relationship_type],
    hide: [],
    hide_optional: [first_name, last_name, middle_name]
});

/// Schema `business1`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatementPrimaryAccountHolderBusiness {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ein: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formation_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formation_state: Option<String>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structure: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_names: Option<Vec<String>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_last_run: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_status: Option<String>,
}

redacted_debug!(StatementPrimaryAccountHolderBusiness {
    show: [id],
    show_optional: [
        creation_time,
        last_updated_time,
        status,
        structure,
        verification_last_run,
        verification_status,
    ],
    hide: [],
    hide_optional: [
        ein,
        email,
        entity_name,
        formation_date,
        formation_state,
        phone_number,
        trade_names,
    ]
});

/// Schema `statement_summary`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatementSummary {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
}

/// Schema `statement_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatementSummaryList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub statements: Vec<StatementSummary>,
}

redacted_debug!(StatementSummaryList {
    show: [statements],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `transaction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Transaction {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<TransactionData>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Timestamp>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_date: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

/// Schema `transaction_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionData {
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_data: Nullable<Value>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<TransactionLine>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub metadata: Nullable<Value>,
}

redacted_debug!(TransactionData {
    show: [],
    show_optional: [lines],
    hide: [],
    hide_optional: [external_data, memo, metadata]
});

/// Schema `transaction_line`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionLine {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_no: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<DcSign>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

redacted_debug!(TransactionLine {
    show: [],
    show_optional: [account_id, amount, currency, dc_sign, uuid],
    hide: [],
    hide_optional: [account_no]
});

/// Schema `transaction_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub transactions: Vec<Transaction>,
}

redacted_debug!(TransactionList {
    show: [transactions],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});
