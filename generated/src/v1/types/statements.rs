// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `statements`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `charge_secured_statement`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChargeSecuredStatement {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub account_summary: Option<StatementAccountSummary>,
    pub authorized_signers: Option<Vec<StatementPerson>>,
    /// Minor units of the currency (cents).
    pub closing_balance: Option<i64>,
    pub credit_summary: Option<StatementCreditSummary>,
    pub customer_service_details: Option<StatementCustomerService>,
    pub disclosure: Option<String>,
    pub end_date: Option<Date>,
    /// The document's default is `false`; it is never filled in here.
    pub exclude_jit_transactions: Option<bool>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: StatementId,
    /// The document's default is `false`; it is never filled in here.
    pub include_child_transactions: Option<bool>,
    pub issue_date: Option<Date>,
    pub joint_account_holders: Option<Vec<StatementPerson>>,
    /// Minor units of the currency (cents).
    pub opening_balance: Option<i64>,
    pub primary_account_holder_business: Option<StatementBusiness>,
    pub primary_account_holder_personal: Option<StatementPerson>,
    pub security_account_summary: Option<StatementSecurityAccount>,
    pub start_date: Option<Date>,
    /// Always `CHARGE_SECURED`.
    pub(crate) statement_type: ChargeSecuredTag,
    pub total_transactions: Option<i64>,
}

record! { ChargeSecuredStatement {
    0 optional show account_id;
    1 optional show account_summary;
    2 optional show authorized_signers;
    3 optional show closing_balance;
    4 optional show credit_summary;
    5 optional show customer_service_details;
    6 optional show disclosure;
    7 optional show end_date;
    8 optional show exclude_jit_transactions;
    9 optional show id;
    10 optional show include_child_transactions;
    11 optional show issue_date;
    12 optional show joint_account_holders;
    13 optional show opening_balance;
    14 optional show primary_account_holder_business;
    15 optional show primary_account_holder_personal;
    16 optional show security_account_summary;
    17 optional show start_date;
    18 required show statement_type;
    19 optional show total_transactions;
} }

/// Schema `charge_unsecured_statement`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChargeUnsecuredStatement {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub account_summary: Option<StatementAccountSummary>,
    pub authorized_signers: Option<Vec<StatementPerson>>,
    /// Minor units of the currency (cents).
    pub closing_balance: Option<i64>,
    pub credit_summary: Option<StatementCreditSummary>,
    pub customer_service_details: Option<StatementCustomerService>,
    pub disclosure: Option<String>,
    pub end_date: Option<Date>,
    /// The document's default is `false`; it is never filled in here.
    pub exclude_jit_transactions: Option<bool>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: StatementId,
    /// The document's default is `false`; it is never filled in here.
    pub include_child_transactions: Option<bool>,
    pub issue_date: Option<Date>,
    pub joint_account_holders: Option<Vec<StatementPerson>>,
    /// Minor units of the currency (cents).
    pub opening_balance: Option<i64>,
    pub primary_account_holder_business: Option<StatementBusiness>,
    pub primary_account_holder_personal: Option<StatementPerson>,
    pub start_date: Option<Date>,
    /// Always `CHARGE_UNSECURED`.
    pub(crate) statement_type: ChargeUnsecuredTag,
    pub total_transactions: Option<i64>,
}

record! { ChargeUnsecuredStatement {
    0 optional show account_id;
    1 optional show account_summary;
    2 optional show authorized_signers;
    3 optional show closing_balance;
    4 optional show credit_summary;
    5 optional show customer_service_details;
    6 optional show disclosure;
    7 optional show end_date;
    8 optional show exclude_jit_transactions;
    9 optional show id;
    10 optional show include_child_transactions;
    11 optional show issue_date;
    12 optional show joint_account_holders;
    13 optional show opening_balance;
    14 optional show primary_account_holder_business;
    15 optional show primary_account_holder_personal;
    16 optional show start_date;
    17 required show statement_type;
    18 optional show total_transactions;
} }

tag_enum! {
    /// What `statement_type` says in this variant.
    pub enum DepositTag {
        /// `DEPOSIT`.
        Deposit = "DEPOSIT",
    }
}

/// Schema `depository_statement`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepositoryStatement {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub account_summary: Option<StatementAccountSummary>,
    pub authorized_signers: Option<Vec<StatementPerson>>,
    /// Minor units of the currency (cents).
    pub closing_balance: Option<i64>,
    pub customer_service_details: Option<StatementCustomerService>,
    pub disclosure: Option<String>,
    pub end_date: Option<Date>,
    /// The document's default is `false`; it is never filled in here.
    pub exclude_jit_transactions: Option<bool>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: StatementId,
    /// The document's default is `false`; it is never filled in here.
    pub include_child_transactions: Option<bool>,
    pub issue_date: Option<Date>,
    pub joint_account_holders: Option<Vec<StatementPerson>>,
    /// Minor units of the currency (cents).
    pub opening_balance: Option<i64>,
    pub primary_account_holder_business: Option<StatementBusiness>,
    pub primary_account_holder_personal: Option<StatementPerson>,
    pub saving_summary: Option<StatementSavingsSummary>,
    pub start_date: Option<Date>,
    /// Always `DEPOSIT`.
    pub(crate) statement_type: DepositTag,
    pub total_transactions: Option<i64>,
}

record! { DepositoryStatement {
    0 optional show account_id;
    1 optional show account_summary;
    2 optional show authorized_signers;
    3 optional show closing_balance;
    4 optional show customer_service_details;
    5 optional show disclosure;
    6 optional show end_date;
    7 optional show exclude_jit_transactions;
    8 optional show id;
    9 optional show include_child_transactions;
    10 optional show issue_date;
    11 optional show joint_account_holders;
    12 optional show opening_balance;
    13 optional show primary_account_holder_business;
    14 optional show primary_account_holder_personal;
    15 optional show saving_summary;
    16 optional show start_date;
    17 required show statement_type;
    18 optional show total_transactions;
} }

/// Schema `line_of_credit_statement`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditStatement {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub account_summary: Option<StatementAccountSummary>,
    pub authorized_signers: Option<Vec<StatementPerson>>,
    /// Minor units of the currency (cents).
    pub closing_balance: Option<i64>,
    pub credit_summary: Option<StatementCreditSummary>,
    pub customer_service_details: Option<StatementCustomerService>,
    pub disclosure: Option<String>,
    pub end_date: Option<Date>,
    /// The document's default is `false`; it is never filled in here.
    pub exclude_jit_transactions: Option<bool>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: StatementId,
    /// The document's default is `false`; it is never filled in here.
    pub include_child_transactions: Option<bool>,
    pub issue_date: Option<Date>,
    pub joint_account_holders: Option<Vec<StatementPerson>>,
    /// Minor units of the currency (cents).
    pub opening_balance: Option<i64>,
    pub primary_account_holder_business: Option<StatementBusiness>,
    pub primary_account_holder_personal: Option<StatementPerson>,
    pub start_date: Option<Date>,
    /// Always `LINE_OF_CREDIT`.
    pub(crate) statement_type: LineOfCreditTag,
    pub total_transactions: Option<i64>,
}

record! { LineOfCreditStatement {
    0 optional show account_id;
    1 optional show account_summary;
    2 optional show authorized_signers;
    3 optional show closing_balance;
    4 optional show credit_summary;
    5 optional show customer_service_details;
    6 optional show disclosure;
    7 optional show end_date;
    8 optional show exclude_jit_transactions;
    9 optional show id;
    10 optional show include_child_transactions;
    11 optional show issue_date;
    12 optional show joint_account_holders;
    13 optional show opening_balance;
    14 optional show primary_account_holder_business;
    15 optional show primary_account_holder_personal;
    16 optional show start_date;
    17 required show statement_type;
    18 optional show total_transactions;
} }

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

/// Schema `credit_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementCreditSummary {
    /// Minor units of the currency (cents).
    pub amount_over_limit: Option<i64>,
    /// Minor units of the currency (cents).
    pub amount_past_due: Option<i64>,
    pub apr: Option<i64>,
    /// Minor units of the currency (cents).
    pub balance_for_interest: Option<i64>,
    /// Minor units of the currency (cents).
    pub credit_limit: Option<i64>,
    pub disclosure: Option<String>,
    /// Minor units of the currency (cents).
    pub disputed_balance: Option<i64>,
    pub fees: Option<i64>,
    pub fees_ytd: Option<i64>,
    pub interest: Option<i64>,
    pub interest_ytd: Option<i64>,
    pub is_past_due: Option<bool>,
    pub last_payment_date: Option<Date>,
    /// Minor units of the currency (cents).
    pub minimum_payment_due: Option<i64>,
    pub payment_due: Option<i64>,
    pub payment_due_date: Option<Date>,
    pub payments_received: Option<i64>,
}

record! { StatementCreditSummary {
    0 optional show amount_over_limit;
    1 optional show amount_past_due;
    2 optional show apr;
    3 optional show balance_for_interest;
    4 optional show credit_limit;
    5 optional show disclosure;
    6 optional show disputed_balance;
    7 optional show fees;
    8 optional show fees_ytd;
    9 optional show interest;
    10 optional show interest_ytd;
    11 optional show is_past_due;
    12 optional show last_payment_date;
    13 optional show minimum_payment_due;
    14 optional show payment_due;
    15 optional show payment_due_date;
    16 optional show payments_received;
} }

/// Schema `saving_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementSavingsSummary {
    pub accrual_days: Option<i32>,
    pub apy: Option<i64>,
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

/// Schema `security_account_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementSecurityAccount {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub account_number: Option<String>,
    pub account_type: Option<String>,
    pub apy: Option<i64>,
    /// Minor units of the currency (cents).
    pub closing_balance: Option<i64>,
    pub disclosure: Option<String>,
    pub interest: Option<i64>,
    pub interest_previous_month: Option<i64>,
    pub interest_previous_year: Option<i64>,
    pub interest_ytd: Option<i64>,
    /// Minor units of the currency (cents).
    pub opening_balance: Option<i64>,
}

record! { StatementSecurityAccount {
    0 optional show account_id;
    1 optional hide account_number;
    2 optional show account_type;
    3 optional show apy;
    4 optional show closing_balance;
    5 optional show disclosure;
    6 optional show interest;
    7 optional show interest_previous_month;
    8 optional show interest_previous_year;
    9 optional show interest_ytd;
    10 optional show opening_balance;
} }

/// Schema `statement_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementSummary {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub end_date: Option<Date>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: StatementId,
    pub issue_date: Option<Date>,
    pub start_date: Option<Date>,
}

record! { StatementSummary {
    0 optional show account_id;
    1 optional show end_date;
    2 optional show id;
    3 optional show issue_date;
    4 optional show start_date;
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementTransaction {
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub decline: Option<TransactionDecline>,
    pub description: Option<String>,
    pub effective_date: Option<Date>,
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    pub force_post: Option<bool>,
    pub fraud_risk: Option<FraudRiskData>,
    pub group_id: Option<TransactionGroupId>,
    pub hold_expiration_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    pub partial_hold: Option<bool>,
    /// Minor units of the currency (cents).
    pub pending_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub posted_amount: Option<i64>,
    pub posted_date: Option<Date>,
    pub reference_id: Option<String>,
    pub status: Option<TransactionStatus>,
    pub subtype: Option<String>,
    pub system_description: Option<String>,
    pub transaction_time: Option<Timestamp>,
    pub r#type: Option<String>,
}

record! { StatementTransaction {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show dc_sign;
    6 optional show decline;
    7 optional hide description;
    8 optional show effective_date;
    9 optional show enhanced_transaction;
    10 optional show force_post;
    11 optional show fraud_risk;
    12 optional show group_id;
    13 optional show hold_expiration_time;
    14 required show id;
    15 optional show internal_account_id;
    16 optional show last_updated_time;
    17 optional hide metadata;
    18 optional show partial_hold;
    19 optional show pending_amount;
    20 optional show posted_amount;
    21 optional show posted_date;
    22 optional show reference_id;
    23 optional show status;
    24 optional show subtype;
    25 optional hide system_description;
    26 optional show transaction_time;
    27 optional show r#type as "type";
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
