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

/// Schema `business`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Business {
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

redacted_debug!(Business {
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

/// Schema `charge_secured_statement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChargeSecuredStatement {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_summary: Option<AccountSummary>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized_signers: Option<Vec<Person>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closing_balance: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_summary: Option<CreditSummary>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_service_details: Option<CustomerServiceDetails>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosure: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_jit_transactions: Option<bool>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_child_transactions: Option<bool>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joint_account_holders: Option<Vec<Person>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening_balance: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_account_holder_business: Option<Business>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_account_holder_personal: Option<Person>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_account_summary: Option<SecurityAccountSummary>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// Always `CHARGE_SECURED`.
    pub(crate) statement_type: ChargeSecuredTag,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_transactions: Option<i64>,
}

tag_enum! {
    /// What `statement_type` says in this variant.
    pub enum ChargeSecuredTag {
        /// `CHARGE_SECURED`.
        ChargeSecured = "CHARGE_SECURED",
    }
}

/// Schema `charge_unsecured_statement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChargeUnsecuredStatement {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_summary: Option<AccountSummary>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized_signers: Option<Vec<Person>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closing_balance: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_summary: Option<CreditSummary>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_service_details: Option<CustomerServiceDetails>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosure: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_jit_transactions: Option<bool>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_child_transactions: Option<bool>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joint_account_holders: Option<Vec<Person>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening_balance: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_account_holder_business: Option<Business>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_account_holder_personal: Option<Person>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// Always `CHARGE_UNSECURED`.
    pub(crate) statement_type: ChargeUnsecuredTag,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_transactions: Option<i64>,
}

tag_enum! {
    /// What `statement_type` says in this variant.
    pub enum ChargeUnsecuredTag {
        /// `CHARGE_UNSECURED`.
        ChargeUnsecured = "CHARGE_UNSECURED",
    }
}

/// Schema `credit_summary`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreditSummary {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_over_limit: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_past_due: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apr: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_for_interest: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosure: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disputed_balance: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees_ytd: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_ytd: Option<i64>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_past_due: Option<bool>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_payment_date: Option<Date>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_payment_due: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_due: Option<i64>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_due_date: Option<Date>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payments_received: Option<i64>,
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

/// Schema `decline_info`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeclineInfo {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decline_details: Option<String>,
    /// One of 11 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<DeclineInfoReason>,
}

redacted_debug!(DeclineInfo {
    show: [],
    show_optional: [reason],
    hide: [],
    hide_optional: [decline_details]
});

open_enum! {
    /// `reason` of [`DeclineInfo`].
    pub enum DeclineInfoReason {
        /// `ACH_RETURN`.
        AchReturn = "ACH_RETURN",
        /// `BALANCE_VIOLATION`.
        BalanceViolation = "BALANCE_VIOLATION",
        /// `DISABLED_PAYMENT_TYPE`.
        DisabledPaymentType = "DISABLED_PAYMENT_TYPE",
        /// `DUPLICATE_TRANSACTION`.
        DuplicateTransaction = "DUPLICATE_TRANSACTION",
        /// `GATEWAY_DECLINED`.
        GatewayDeclined = "GATEWAY_DECLINED",
        /// `GATEWAY_ERROR`.
        GatewayError = "GATEWAY_ERROR",
        /// `INSUFFICIENT_FUNDS`.
        InsufficientFunds = "INSUFFICIENT_FUNDS",
        /// `NETWORK_DECLINED`.
        NetworkDeclined = "NETWORK_DECLINED",
        /// `OTHER`.
        Other = "OTHER",
        /// `SUSPECTED_FRAUD`.
        SuspectedFraud = "SUSPECTED_FRAUD",
        /// `TRANSACTION_NOT_PERMITTED`.
        TransactionNotPermitted = "TRANSACTION_NOT_PERMITTED",
    }
}

tag_enum! {
    /// What `statement_type` says in this variant.
    pub enum DepositTag {
        /// `DEPOSIT`.
        Deposit = "DEPOSIT",
    }
}

/// Schema `depository_statement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DepositoryStatement {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_summary: Option<AccountSummary>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized_signers: Option<Vec<Person>>,
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
    pub end_date: Option<Date>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_jit_transactions: Option<bool>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_child_transactions: Option<bool>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joint_account_holders: Option<Vec<Person>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening_balance: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_account_holder_business: Option<Business>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_account_holder_personal: Option<Person>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saving_summary: Option<SavingSummary>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// Always `DEPOSIT`.
    pub(crate) statement_type: DepositTag,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_transactions: Option<i64>,
}

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

/// Schema `address1`.
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

/// Schema `line_of_credit_statement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LineOfCreditStatement {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_summary: Option<AccountSummary>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized_signers: Option<Vec<Person>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closing_balance: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_summary: Option<CreditSummary>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_service_details: Option<CustomerServiceDetails>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosure: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_jit_transactions: Option<bool>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_child_transactions: Option<bool>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joint_account_holders: Option<Vec<Person>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening_balance: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_account_holder_business: Option<Business>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_account_holder_personal: Option<Person>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// Always `LINE_OF_CREDIT`.
    pub(crate) statement_type: LineOfCreditTag,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_transactions: Option<i64>,
}

tag_enum! {
    /// What `statement_type` says in this variant.
    pub enum LineOfCreditTag {
        /// `LINE_OF_CREDIT`.
        LineOfCredit = "LINE_OF_CREDIT",
    }
}

/// Schema `person`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Person {
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

redacted_debug!(Person {
    show: [id],
    show_optional: [creation_time, last_updated_time, relationship_type],
    hide: [],
    hide_optional: [first_name, last_name, middle_name]
});

/// Schema `saving_summary`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SavingSummary {
    /// Whole number of at most 32 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accrual_days: Option<i32>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apy: Option<i64>,
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

/// Schema `security_account_summary`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecurityAccountSummary {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<String>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apy: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closing_balance: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosure: Option<String>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_previous_month: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_previous_year: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_ytd: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening_balance: Option<i64>,
}

redacted_debug!(SecurityAccountSummary {
    show: [],
    show_optional: [
        account_id,
        account_type,
        apy,
        closing_balance,
        disclosure,
        interest,
        interest_previous_month,
        interest_previous_year,
        interest_ytd,
        opening_balance,
    ],
    hide: [],
    hide_optional: [account_number]
});

tagged_union! {
    /// Schema `statement`.
    pub enum Statement by "statement_type" {
        /// Chosen by `CHARGE_SECURED`.
        ChargeSecured(ChargeSecuredStatement) = ["CHARGE_SECURED"],
        /// Chosen by `CHARGE_UNSECURED`.
        ChargeUnsecured(ChargeUnsecuredStatement) = ["CHARGE_UNSECURED"],
        /// Chosen by `DEPOSIT`.
        Deposit(DepositoryStatement) = ["DEPOSIT"],
        /// Chosen by `LINE_OF_CREDIT`.
        LineOfCredit(LineOfCreditStatement) = ["LINE_OF_CREDIT"],
    }
}

/// Schema `statement_summary`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatementSummary {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatementTransaction {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<TransactionDcSign>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decline: Option<DeclineInfo>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Date>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_post: Option<bool>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fraud_risk: Option<FraudRiskData>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_expiration_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_account_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub metadata: Nullable<Value>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partial_hold: Option<bool>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_amount: Option<i64>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TransactionStatuses>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_description: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

redacted_debug!(StatementTransaction {
    show: [id],
    show_optional: [
        account_id,
        amount,
        creation_time,
        currency,
        customer_id,
        dc_sign,
        decline,
        effective_date,
        enhanced_transaction,
        force_post,
        fraud_risk,
        group_id,
        hold_expiration_time,
        internal_account_id,
        last_updated_time,
        partial_hold,
        pending_amount,
        posted_amount,
        posted_date,
        reference_id,
        status,
        subtype,
        transaction_time,
        r#type,
    ],
    hide: [],
    hide_optional: [description, metadata, system_description]
});

/// Schema `transaction_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatementTransactionList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub transactions: Vec<StatementTransaction>,
}

redacted_debug!(StatementTransactionList {
    show: [transactions],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// `dc_sign` of [`StatementTransaction`].
    pub enum TransactionDcSign {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `DEBIT`.
        Debit = "DEBIT",
    }
}
