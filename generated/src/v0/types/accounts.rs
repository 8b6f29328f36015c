// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `accounts`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `account_generic_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Account {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_status: Option<AccountAccessStatus>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_status_last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_closure: Option<AccountClosure>,
    /// Text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// Text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number_masked: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_purpose: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_template_id: Option<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<AccountType>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    /// Whole number. At least 0. At most 28.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_payment_period: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_ceiling: Option<BalanceCeiling>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_floor: Option<BalanceFloor>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balances: Option<Vec<Balance>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text. At most 9 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_routing: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_period: Option<BillingPeriod>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_ids: Option<Vec<String>>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_date: Option<Date>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_limit: Option<i64>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ids: Option<Vec<String>>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_type: Option<CustomerType>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_past_due: Option<i64>,
    /// Text. At most 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate_type: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_product_ids: Option<Vec<String>>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_ownership: Option<FundsOwnership>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub general_ledger_category: Option<GeneralLedgerCategory>,
    /// One of 45 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub general_ledger_type: Option<GeneralLedgerType>,
    /// Whole number. At least 21. At most 28.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_period: Option<i64>,
    /// Text. At most 34 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_closing_date: Option<Date>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_product_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_account_pool: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ach_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_eft_ca_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_p2p_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_sar_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_security: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_synctera_pay_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_system_auto_pay_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_wire_enabled: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Object told apart by `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_payment: Option<MinimumPayment>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_date: Option<Date>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdraft_limit: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restrictions: Option<AccountRestrictions>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<Security>,
    /// List: text. At most 20 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_ids: Option<Vec<String>>,
    /// Object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spending_limits: Option<SpendingLimits>,
    /// One of 13 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_payments: Option<Vec<StopPayment>>,
    /// Text. At least 8 characters. At most 11 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swift_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<VendorInfo>,
}

redacted_debug!(Account {
    show: [id],
    show_optional: [
        access_status,
        access_status_last_updated_time,
        account_closure,
        account_template_id,
        account_type,
        application_id,
        auto_payment_period,
        balance_ceiling,
        balance_floor,
        balances,
        bank_account_id,
        billing_period,
        business_ids,
        close_date,
        creation_time,
        credit_limit,
        currency,
        customer_ids,
        customer_type,
        days_past_due,
        exchange_rate_type,
        fee_product_ids,
        funds_ownership,
        general_ledger_category,
        general_ledger_type,
        grace_period,
        in_closing_date,
        interest_product_id,
        is_account_pool,
        is_ach_enabled,
        is_card_enabled,
        is_eft_ca_enabled,
        is_external_card_enabled,
        is_p2p_enabled,
        is_sar_enabled,
        is_security,
        is_synctera_pay_enabled,
        is_system_auto_pay_enabled,
        is_wire_enabled,
        last_updated_time,
        minimum_payment,
        open_date,
        overdraft_limit,
        restrictions,
        security,
        spend_control_ids,
        spending_limits,
        status,
        stop_payments,
        tenant,
    ],
    hide: [],
    hide_optional: [
        account_number,
        account_number_masked,
        account_purpose,
        bank_routing,
        iban,
        metadata,
        nickname,
        swift_code,
        vendor_info,
    ]
});

open_enum! {
    /// Schema `account_access_status`.
    pub enum AccountAccessStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `FROZEN`.
        Frozen = "FROZEN",
    }
}

/// Schema `account_closure_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountClosure {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cases: Option<Vec<Case>>,
    /// Text. Format `uuid`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub destination_id: Nullable<String>,
    /// One of 4 values.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub payment_method: Nullable<AccountClosurePaymentMethod>,
    /// One of 10 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<AccountClosureReason>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_details: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation_responses: Option<Vec<AccountClosureValidation>>,
}

redacted_debug!(AccountClosure {
    show: [],
    show_optional: [cases, destination_id, payment_method, reason, validation_responses],
    hide: [],
    hide_optional: [reason_details]
});

open_enum! {
    /// Schema `account_closure_payment_method`.
    pub enum AccountClosurePaymentMethod {
        /// `ACH`.
        Ach = "ACH",
        /// `BANK_DRAFT`.
        BankDraft = "BANK_DRAFT",
        /// `INTERNAL_TRANSFER_TO_CUSTOMER_ACCOUNT`.
        InternalTransferToCustomerAccount = "INTERNAL_TRANSFER_TO_CUSTOMER_ACCOUNT",
        /// `INTERNAL_TRANSFER_TO_INTERNAL_ACCOUNT`.
        InternalTransferToInternalAccount = "INTERNAL_TRANSFER_TO_INTERNAL_ACCOUNT",
    }
}

open_enum! {
    /// Schema `account_closure_reason`.
    pub enum AccountClosureReason {
        /// `BANK_REQUEST_FRAUD`.
        BankRequestFraud = "BANK_REQUEST_FRAUD",
        /// `BANK_REQUEST_INACTIVITY`.
        BankRequestInactivity = "BANK_REQUEST_INACTIVITY",
        /// `BANK_REQUEST_REDEEMED_OR_REINSTATED_REPOSSESSION`.
        BankRequestRedeemedOrReinstatedRepossession = "BANK_REQUEST_REDEEMED_OR_REINSTATED_REPOSSESSION",
        /// `BANK_REQUEST_REGULATORY_REASONS`.
        BankRequestRegulatoryReasons = "BANK_REQUEST_REGULATORY_REASONS",
        /// `CUSTOMER_REQUEST_CREDIT_CARD_LOST_OR_STOLEN`.
        CustomerRequestCreditCardLostOrStolen = "CUSTOMER_REQUEST_CREDIT_CARD_LOST_OR_STOLEN",
        /// `CUSTOMER_REQUEST_REFINANCE`.
        CustomerRequestRefinance = "CUSTOMER_REQUEST_REFINANCE",
        /// `CUSTOMER_REQUEST_TRANSFER`.
        CustomerRequestTransfer = "CUSTOMER_REQUEST_TRANSFER",
        /// `CUSTOMER_REQUEST_VOLUNTARILY_SURRENDERED`.
        CustomerRequestVoluntarilySurrendered = "CUSTOMER_REQUEST_VOLUNTARILY_SURRENDERED",
        /// `PROGRAM_SHUT_DOWN_BANK`.
        ProgramShutDownBank = "PROGRAM_SHUT_DOWN_BANK",
        /// `PROGRAM_SHUT_DOWN_FINTECH`.
        ProgramShutDownFintech = "PROGRAM_SHUT_DOWN_FINTECH",
    }
}

/// Schema `account_closure_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountClosureRequest {
    /// Text. Format `uuid`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub destination_id: Nullable<String>,
    /// One of 4 values.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub payment_method: Nullable<AccountClosurePaymentMethod>,
    /// One of 10 values.
    pub reason: AccountClosureReason,
    /// Text.
    pub reason_details: String,
}

redacted_debug!(AccountClosureRequest {
    show: [reason],
    show_optional: [destination_id, payment_method],
    hide: [reason_details],
    hide_optional: []
});

impl AccountClosureRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reason: AccountClosureReason, reason_details: impl Into<String>) -> Self {
        Self {
            destination_id: Default::default(),
            payment_method: Default::default(),
            reason,
            reason_details: reason_details.into(),
        }
    }
}

setters!(AccountClosureRequest {
    nullable destination_id: String,
    nullable payment_method: AccountClosurePaymentMethod,
});

/// Schema `account_closure_update_request`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountClosureUpdate {
    /// Text. Format `uuid`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub destination_id: Nullable<String>,
    /// One of 4 values.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub payment_method: Nullable<AccountClosurePaymentMethod>,
}

impl AccountClosureUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountClosureUpdate {
    nullable destination_id: String,
    nullable payment_method: AccountClosurePaymentMethod,
});

/// Schema `account_closure_validation_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountClosureValidation {
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validated: Option<bool>,
}

redacted_debug!(AccountClosureValidation {
    show: [],
    show_optional: [validated],
    hide: [],
    hide_optional: [details, message, name]
});

/// Schema `account_creation`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountCreate {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_status: Option<AccountAccessStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_purpose: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_template_id: Option<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<AccountType>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_ceiling: Option<BalanceCeilingInput>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_floor: Option<BalanceFloorInput>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_limit: Option<i64>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. At most 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate_type: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_product_ids: Option<Vec<String>>,
    /// One of 45 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub general_ledger_type: Option<GeneralLedgerType>,
    /// Whole number. At least 21. At most 28.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_period: Option<i64>,
    /// Text. At most 34 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_product_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_account_pool: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ach_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_eft_ca_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_p2p_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_synctera_pay_enabled: Option<bool>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_system_auto_pay_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_wire_enabled: Option<bool>,
    /// Text. At most 50 characters. Pattern `^[0-9]{7,12}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual_account_number: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Object told apart by `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_payment: Option<AccountMinimumPayment>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdraft_limit: Option<i64>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<AccountRelationshipCreate>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<SecurityInput>,
    /// List: text. At most 20 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_ids: Option<Vec<String>>,
    /// Object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spending_limits: Option<SpendingLimits>,
    /// One of 13 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// Text. At least 8 characters. At most 11 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swift_code: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<VendorInfoInput>,
}

redacted_debug!(AccountCreate {
    show: [],
    show_optional: [
        access_status,
        account_template_id,
        account_type,
        application_id,
        balance_ceiling,
        balance_floor,
        credit_limit,
        currency,
        exchange_rate_type,
        fee_product_ids,
        general_ledger_type,
        grace_period,
        interest_product_id,
        is_account_pool,
        is_ach_enabled,
        is_card_enabled,
        is_eft_ca_enabled,
        is_external_card_enabled,
        is_p2p_enabled,
        is_synctera_pay_enabled,
        is_system_auto_pay_enabled,
        is_wire_enabled,
        minimum_payment,
        overdraft_limit,
        relationships,
        security,
        spend_control_ids,
        spending_limits,
        status,
    ],
    hide: [],
    hide_optional: [
        account_purpose,
        iban,
        manual_account_number,
        metadata,
        nickname,
        note,
        swift_code,
        vendor_info,
    ]
});

impl AccountCreate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountCreate {
    into access_status: AccountAccessStatus,
    into account_purpose: String,
    into account_template_id: String,
    into account_type: AccountType,
    into application_id: String,
    into balance_ceiling: BalanceCeilingInput,
    into balance_floor: BalanceFloorInput,
    value credit_limit: i64,
    into currency: String,
    into exchange_rate_type: String,
    many fee_product_ids: String,
    into general_ledger_type: GeneralLedgerType,
    value grace_period: i64,
    into iban: String,
    into interest_product_id: String,
    value is_account_pool: bool,
    value is_ach_enabled: bool,
    value is_card_enabled: bool,
    value is_eft_ca_enabled: bool,
    value is_external_card_enabled: bool,
    value is_p2p_enabled: bool,
    value is_synctera_pay_enabled: bool,
    value is_system_auto_pay_enabled: bool,
    value is_wire_enabled: bool,
    into manual_account_number: String,
    into metadata: Value,
    into minimum_payment: AccountMinimumPayment,
    into nickname: String,
    into note: String,
    value overdraft_limit: i64,
    many relationships: AccountRelationshipCreate,
    into security: SecurityInput,
    many spend_control_ids: String,
    into spending_limits: SpendingLimits,
    into status: AccountStatus,
    into swift_code: String,
    into vendor_info: VendorInfoInput,
});

/// Schema `account_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountList {
    /// List: object.
    pub accounts: Vec<Account>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(AccountList {
    show: [accounts],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

tagged_union! {
    /// `minimum_payment` of [`AccountCreate`].
    pub enum AccountMinimumPayment by "type" {
        /// Chosen by `FULL`.
        Full(MinimumPaymentTypeFull) = ["FULL"],
        /// Chosen by `RATE_OR_AMOUNT`.
        RateOrAmount(MinimumPaymentTypeRateOrAmountInput) = ["RATE_OR_AMOUNT"],
    }
}

tagged_union! {
    /// Schema `account_product`.
    pub enum AccountProduct by "product_type" {
        /// Chosen by `FEE`.
        Fee(Fee) = ["FEE"],
        /// Chosen by `INTEREST`.
        Interest(Interest) = ["INTEREST"],
    }
}

tagged_union! {
    /// Schema `account_product`.
    pub enum AccountProductCreate by "product_type" {
        /// Chosen by `FEE`.
        Fee(FeeCreate) = ["FEE"],
        /// Chosen by `INTEREST`.
        Interest(InterestCreate) = ["INTEREST"],
    }
}

/// Schema `account_product_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProductList {
    /// List: object told apart by `product_type`.
    pub account_products: Vec<AccountProduct>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(AccountProductList {
    show: [account_products],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Parameter `product_type` of `listAccountResourceProducts`.
    pub enum AccountProductType {
        /// `FEE`.
        Fee = "FEE",
        /// `INTEREST`.
        Interest = "INTEREST",
    }
}

tagged_union! {
    /// Schema `patch_account_product`.
    pub enum AccountProductUpdate by "product_type" {
        /// Chosen by `FEE`.
        Fee(FeeCreate) = ["FEE"],
        /// Chosen by `INTEREST`.
        Interest(InterestUpdate) = ["INTEREST"],
    }
}

/// Schema `account_relationship`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountRelationshipCreate {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// Text. Format `uuid`.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
    /// One of 5 values.
    pub relationship_type: AccountRelationshipType,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
}

impl AccountRelationshipCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(relationship_type: AccountRelationshipType) -> Self {
        Self {
            business_id: Default::default(),
            created_at: Default::default(),
            customer_id: Default::default(),
            deleted_at: Default::default(),
            person_id: Default::default(),
            relationship_type,
            updated_at: Default::default(),
        }
    }
}

setters!(AccountRelationshipCreate {
    into business_id: String,
    into created_at: Timestamp,
    into customer_id: String,
    into deleted_at: Timestamp,
    into person_id: String,
    into updated_at: Timestamp,
});

open_enum! {
    /// Schema `account_relationship_type`.
    pub enum AccountRelationshipType {
        /// `ACCOUNT_HOLDER`.
        AccountHolder = "ACCOUNT_HOLDER",
        /// `AUTHORIZED_SIGNER`.
        AuthorizedSigner = "AUTHORIZED_SIGNER",
        /// `AUTHORIZED_USER`.
        AuthorizedUser = "AUTHORIZED_USER",
        /// `JOINT_ACCOUNT_HOLDER`.
        JointAccountHolder = "JOINT_ACCOUNT_HOLDER",
        /// `PRIMARY_ACCOUNT_HOLDER`.
        PrimaryAccountHolder = "PRIMARY_ACCOUNT_HOLDER",
    }
}

/// Schema `update_account`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountReplacement {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_status: Option<AccountAccessStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_purpose: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_template_id: Option<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<AccountType>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_ceiling: Option<BalanceCeilingInput>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_floor: Option<BalanceFloorInput>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. At most 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate_type: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_product_ids: Option<Vec<String>>,
    /// Text. At most 34 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_product_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_account_pool: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ach_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_eft_ca_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_p2p_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_synctera_pay_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_wire_enabled: Option<bool>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdraft_limit: Option<i64>,
    /// List: text. At most 20 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_ids: Option<Vec<String>>,
    /// Object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spending_limits: Option<SpendingLimits>,
    /// One of 13 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// Text. At least 8 characters. At most 11 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swift_code: Option<String>,
}

redacted_debug!(AccountReplacement {
    show: [],
    show_optional: [
        access_status,
        account_template_id,
        account_type,
        application_id,
        balance_ceiling,
        balance_floor,
        currency,
        exchange_rate_type,
        fee_product_ids,
        interest_product_id,
        is_account_pool,
        is_ach_enabled,
        is_card_enabled,
        is_eft_ca_enabled,
        is_external_card_enabled,
        is_p2p_enabled,
        is_synctera_pay_enabled,
        is_wire_enabled,
        overdraft_limit,
        spend_control_ids,
        spending_limits,
        status,
    ],
    hide: [],
    hide_optional: [account_purpose, iban, metadata, nickname, note, swift_code]
});

impl AccountReplacement {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountReplacement {
    into access_status: AccountAccessStatus,
    into account_purpose: String,
    into account_template_id: String,
    into account_type: AccountType,
    into application_id: String,
    into balance_ceiling: BalanceCeilingInput,
    into balance_floor: BalanceFloorInput,
    into currency: String,
    into exchange_rate_type: String,
    many fee_product_ids: String,
    into iban: String,
    into interest_product_id: String,
    value is_account_pool: bool,
    value is_ach_enabled: bool,
    value is_card_enabled: bool,
    value is_eft_ca_enabled: bool,
    value is_external_card_enabled: bool,
    value is_p2p_enabled: bool,
    value is_synctera_pay_enabled: bool,
    value is_wire_enabled: bool,
    into metadata: Value,
    into nickname: String,
    into note: String,
    value overdraft_limit: i64,
    many spend_control_ids: String,
    into spending_limits: SpendingLimits,
    into status: AccountStatus,
    into swift_code: String,
});

/// Schema `account_restrictions`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountRestrictions {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_account_out_of_area: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_delinquent: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_past_due: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_revoked: Option<bool>,
}

open_enum! {
    /// Parameter `sort_by` of `listAccounts`.
    pub enum AccountSortBy {
        /// `account_number:asc`.
        AccountNumberAsc = "account_number:asc",
        /// `account_number:desc`.
        AccountNumberDesc = "account_number:desc",
        /// `account_type:asc`.
        AccountTypeAsc = "account_type:asc",
        /// `account_type:desc`.
        AccountTypeDesc = "account_type:desc",
        /// `first_name:asc`.
        FirstNameAsc = "first_name:asc",
        /// `first_name:desc`.
        FirstNameDesc = "first_name:desc",
        /// `last_name:asc`.
        LastNameAsc = "last_name:asc",
        /// `last_name:desc`.
        LastNameDesc = "last_name:desc",
    }
}

open_enum! {
    /// Schema `account_status`.
    pub enum AccountStatus {
        /// `ACCOUNT_NEVER_ACTIVE`.
        AccountNeverActive = "ACCOUNT_NEVER_ACTIVE",
        /// `ACCOUNT_NOT_DESIRED`.
        AccountNotDesired = "ACCOUNT_NOT_DESIRED",
        /// `ACTIVATED_NOT_DISBURSED`.
        ActivatedNotDisbursed = "ACTIVATED_NOT_DISBURSED",
        /// `ACTIVE_OR_DISBURSED`.
        ActiveOrDisbursed = "ACTIVE_OR_DISBURSED",
        /// `APPLICATION_SUBMITTED`.
        ApplicationSubmitted = "APPLICATION_SUBMITTED",
        /// `AWAITING_FIXING`.
        AwaitingFixing = "AWAITING_FIXING",
        /// `CHARGED_OFF`.
        ChargedOff = "CHARGED_OFF",
        /// `CLOSED`.
        Closed = "CLOSED",
        /// `DELINQUENT`.
        Delinquent = "DELINQUENT",
        /// `FAILED_KYC`.
        FailedKyc = "FAILED_KYC",
        /// `IN_CLOSING`.
        InClosing = "IN_CLOSING",
        /// `RESTRICTED`.
        Restricted = "RESTRICTED",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
    }
}

/// Schema `account_template_response`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountTemplate {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_type: Option<ApplicationType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<TemplateFields>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

/// Schema `account_template`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountTemplateCreate {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_type: Option<ApplicationType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True or false.
    pub is_enabled: bool,
    /// Text.
    pub name: String,
    /// Object told apart by `account_type`.
    pub template: TemplateFieldsInput,
}

impl AccountTemplateCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(is_enabled: bool, name: impl Into<String>, template: TemplateFieldsInput) -> Self {
        Self {
            application_type: Default::default(),
            description: Default::default(),
            is_enabled,
            name: name.into(),
            template,
        }
    }
}

setters!(AccountTemplateCreate {
    into application_type: ApplicationType,
    into description: String,
});

/// Schema `patch_account_template_fields`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountTemplateFields {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<AccountTemplateFieldsAccountType>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_workflow_id: Option<String>,
    /// Whole number. At least 0. At most 28.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_payment_period: Option<i64>,
    /// Whole number. At least 21. At most 28.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_period: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_product_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ach_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_eft_ca_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_p2p_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_sar_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_synctera_pay_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_wire_enabled: Option<bool>,
    /// Object told apart by `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_payment: Option<AccountTemplateFieldsMinimumPayment>,
    /// List: text. At most 20 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_ids: Option<Vec<String>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<TemplateVendorInfoInput>,
}

redacted_debug!(AccountTemplateFields {
    show: [],
    show_optional: [
        account_type,
        application_workflow_id,
        auto_payment_period,
        grace_period,
        interest_product_id,
        is_ach_enabled,
        is_card_enabled,
        is_eft_ca_enabled,
        is_external_card_enabled,
        is_p2p_enabled,
        is_sar_enabled,
        is_synctera_pay_enabled,
        is_wire_enabled,
        minimum_payment,
        spend_control_ids,
    ],
    hide: [],
    hide_optional: [vendor_info]
});

impl AccountTemplateFields {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountTemplateFields {
    into account_type: AccountTemplateFieldsAccountType,
    into application_workflow_id: String,
    value auto_payment_period: i64,
    value grace_period: i64,
    into interest_product_id: String,
    value is_ach_enabled: bool,
    value is_card_enabled: bool,
    value is_eft_ca_enabled: bool,
    value is_external_card_enabled: bool,
    value is_p2p_enabled: bool,
    value is_sar_enabled: bool,
    value is_synctera_pay_enabled: bool,
    value is_wire_enabled: bool,
    into minimum_payment: AccountTemplateFieldsMinimumPayment,
    many spend_control_ids: String,
    into vendor_info: TemplateVendorInfoInput,
});

open_enum! {
    /// `account_type` of [`AccountTemplateFields`].
    pub enum AccountTemplateFieldsAccountType {
        /// `CHECKING`.
        Checking = "CHECKING",
        /// `PREPAID`.
        Prepaid = "PREPAID",
        /// `SAVING`.
        Saving = "SAVING",
    }
}

tagged_union! {
    /// `minimum_payment` of [`AccountTemplateFields`].
    pub enum AccountTemplateFieldsMinimumPayment by "type" {
        /// Chosen by `FULL`.
        Full(MinimumPaymentTypeFull) = ["FULL"],
        /// Chosen by `RATE_OR_AMOUNT`.
        RateOrAmount(MinimumPaymentTypeRateOrAmountInput) = ["RATE_OR_AMOUNT"],
    }
}

/// Schema `template_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountTemplateList {
    /// List: object.
    pub account_templates: Vec<AccountTemplate>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(AccountTemplateList {
    show: [account_templates],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `patch_account_template`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountTemplateUpdate {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<AccountTemplateFields>,
}

impl AccountTemplateUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountTemplateUpdate {
    into description: String,
    value is_enabled: bool,
    into name: String,
    into template: AccountTemplateFields,
});

open_enum! {
    /// Schema `account_type`.
    pub enum AccountType {
        /// `CHARGE_SECURED`.
        ChargeSecured = "CHARGE_SECURED",
        /// `CHARGE_UNSECURED`.
        ChargeUnsecured = "CHARGE_UNSECURED",
        /// `CHECKING`.
        Checking = "CHECKING",
        /// `GENERAL_LEDGER`.
        GeneralLedger = "GENERAL_LEDGER",
        /// `LINE_OF_CREDIT`.
        LineOfCredit = "LINE_OF_CREDIT",
        /// `PREPAID`.
        Prepaid = "PREPAID",
        /// `REVOLVING_CREDIT_SECURED`.
        RevolvingCreditSecured = "REVOLVING_CREDIT_SECURED",
        /// `REVOLVING_CREDIT_UNSECURED`.
        RevolvingCreditUnsecured = "REVOLVING_CREDIT_UNSECURED",
        /// `SAVING`.
        Saving = "SAVING",
    }
}

/// Schema `patch_account`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountUpdate {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_status: Option<AccountAccessStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_purpose: Option<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<AccountType>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_ceiling: Option<BalanceCeilingInput>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_floor: Option<BalanceFloorInput>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_limit: Option<i64>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. At most 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate_type: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_product_ids: Option<Vec<String>>,
    /// Whole number. At least 21. At most 28.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_period: Option<i64>,
    /// Text. At most 34 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_product_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_account_pool: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ach_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_eft_ca_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_p2p_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_synctera_pay_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_system_auto_pay_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_wire_enabled: Option<bool>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Object told apart by `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_payment: Option<MinimumPaymentPartial>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdraft_limit: Option<i64>,
    /// List: text. At most 20 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_ids: Option<Vec<String>>,
    /// Object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spending_limits: Option<SpendingLimits>,
    /// One of 13 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// Text. At least 8 characters. At most 11 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swift_code: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<VendorInfoPatch>,
}

redacted_debug!(AccountUpdate {
    show: [],
    show_optional: [
        access_status,
        account_type,
        application_id,
        balance_ceiling,
        balance_floor,
        bank_account_id,
        credit_limit,
        currency,
        exchange_rate_type,
        fee_product_ids,
        grace_period,
        interest_product_id,
        is_account_pool,
        is_ach_enabled,
        is_card_enabled,
        is_eft_ca_enabled,
        is_external_card_enabled,
        is_p2p_enabled,
        is_synctera_pay_enabled,
        is_system_auto_pay_enabled,
        is_wire_enabled,
        minimum_payment,
        overdraft_limit,
        spend_control_ids,
        spending_limits,
        status,
    ],
    hide: [],
    hide_optional: [account_purpose, iban, metadata, nickname, note, swift_code, vendor_info]
});

impl AccountUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountUpdate {
    into access_status: AccountAccessStatus,
    into account_purpose: String,
    into account_type: AccountType,
    into application_id: String,
    into balance_ceiling: BalanceCeilingInput,
    into balance_floor: BalanceFloorInput,
    into bank_account_id: String,
    value credit_limit: i64,
    into currency: String,
    into exchange_rate_type: String,
    many fee_product_ids: String,
    value grace_period: i64,
    into iban: String,
    into interest_product_id: String,
    value is_account_pool: bool,
    value is_ach_enabled: bool,
    value is_card_enabled: bool,
    value is_eft_ca_enabled: bool,
    value is_external_card_enabled: bool,
    value is_p2p_enabled: bool,
    value is_synctera_pay_enabled: bool,
    value is_system_auto_pay_enabled: bool,
    value is_wire_enabled: bool,
    into metadata: Value,
    into minimum_payment: MinimumPaymentPartial,
    into nickname: String,
    into note: String,
    value overdraft_limit: i64,
    many spend_control_ids: String,
    into spending_limits: SpendingLimits,
    into status: AccountStatus,
    into swift_code: String,
    into vendor_info: VendorInfoPatch,
});

open_enum! {
    /// Schema `accrual_payout_schedule`.
    pub enum AccrualPayoutSchedule {
        /// `MONTHLY`.
        Monthly = "MONTHLY",
        /// `NONE`.
        None = "NONE",
    }
}

open_enum! {
    /// Schema `application_type`.
    pub enum ApplicationType {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `LINE_OF_CREDIT`.
        LineOfCredit = "LINE_OF_CREDIT",
        /// `RESTRICTED_ACCOUNT`.
        RestrictedAccount = "RESTRICTED_ACCOUNT",
    }
}

/// Schema `balance_ceiling`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BalanceCeiling {
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_account_id: Option<String>,
    /// Text. Format `uuid`.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overflow_account_id: Option<String>,
}

/// Schema `balance_ceiling`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BalanceCeilingInput {
    /// Whole number. Minor units of the currency (cents). At least 0.
    pub balance: i64,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_account_id: Option<String>,
    /// Text. Format `uuid`.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overflow_account_id: Option<String>,
}

impl BalanceCeilingInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(balance: i64) -> Self {
        Self {
            balance,
            linked_account_id: Default::default(),
            overflow_account_id: Default::default(),
        }
    }
}

setters!(BalanceCeilingInput {
    into linked_account_id: String,
    into overflow_account_id: String,
});

/// Schema `balance_floor`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BalanceFloor {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_account_id: Option<String>,
    /// Text. Format `uuid`.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdraft_account_id: Option<String>,
}

/// Schema `balance_floor`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BalanceFloorInput {
    /// Whole number. Minor units of the currency (cents).
    pub balance: i64,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_account_id: Option<String>,
    /// Text. Format `uuid`.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdraft_account_id: Option<String>,
}

impl BalanceFloorInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(balance: i64) -> Self {
        Self {
            balance,
            linked_account_id: Default::default(),
            overdraft_account_id: Default::default(),
        }
    }
}

setters!(BalanceFloorInput {
    into linked_account_id: String,
    into overdraft_account_id: String,
});

/// Schema `base_template_fields`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BaseTemplateFields {
    /// Always `GENERAL_LEDGER`.
    pub(crate) account_type: GeneralLedgerTag,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text. Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Text. Pattern `^[A-Z]{3}$`.
    pub currency: String,
}

impl BaseTemplateFields {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(bank_country: impl Into<String>, currency: impl Into<String>) -> Self {
        Self {
            account_type: GeneralLedgerTag::default(),
            bank_account_id: Default::default(),
            bank_country: bank_country.into(),
            currency: currency.into(),
        }
    }
}

setters!(BaseTemplateFields {
    into bank_account_id: String,
});

open_enum! {
    /// Schema `billing_frequency`.
    pub enum BillingFrequency {
        /// `ANNUALLY`.
        Annually = "ANNUALLY",
        /// `BI_WEEKLY`.
        BiWeekly = "BI_WEEKLY",
        /// `DAILY`.
        Daily = "DAILY",
        /// `MONTHLY`.
        Monthly = "MONTHLY",
        /// `SEMI_MONTHLY`.
        SemiMonthly = "SEMI_MONTHLY",
        /// `WEEKLY`.
        Weekly = "WEEKLY",
    }
}

/// Schema `billing_period`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BillingPeriod {
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<BillingFrequency>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
}

open_enum! {
    /// Schema `calculation_method`.
    pub enum CalculationMethod {
        /// `COMPOUNDED_DAILY`.
        CompoundedDaily = "COMPOUNDED_DAILY",
        /// `COMPOUNDED_MONTHLY`.
        CompoundedMonthly = "COMPOUNDED_MONTHLY",
    }
}

/// Schema `case`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Case {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_reason: Option<String>,
}

redacted_debug!(Case {
    show: [],
    show_optional: [case_id],
    hide: [],
    hide_optional: [case_reason]
});

tag_enum! {
    /// What `account_type` says in this variant.
    pub enum ChargeSecuredTag {
        /// `CHARGE_SECURED`.
        ChargeSecured = "CHARGE_SECURED",
    }
}

tag_enum! {
    /// What `account_type` says in this variant.
    pub enum ChargeUnsecuredTag {
        /// `CHARGE_UNSECURED`.
        ChargeUnsecured = "CHARGE_UNSECURED",
    }
}

open_enum! {
    /// Schema `customer_type`.
    pub enum CustomerType {
        /// `BUSINESS`.
        Business = "BUSINESS",
        /// `PERSONAL`.
        Personal = "PERSONAL",
    }
}

/// Schema `fee`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Fee {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_type: Option<FeeType>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Always `FEE`.
    pub(crate) product_type: FeeTag,
}

/// Schema `fee`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FeeCreate {
    /// Whole number. Minor units of the currency (cents).
    pub amount: i64,
    /// Text. Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// One of 6 values.
    pub fee_type: FeeType,
    /// Always `FEE`.
    pub(crate) product_type: FeeTag,
}

impl FeeCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, currency: impl Into<String>, fee_type: FeeType) -> Self {
        Self {
            amount,
            currency: currency.into(),
            fee_type,
            product_type: FeeTag::default(),
        }
    }
}

tag_enum! {
    /// What `product_type` says in this variant.
    pub enum FeeTag {
        /// `FEE`.
        Fee = "FEE",
    }
}

open_enum! {
    /// `fee_type` of [`Fee`].
    pub enum FeeType {
        /// `ACH_FEE`.
        AchFee = "ACH_FEE",
        /// `ANNUAL_FEE`.
        AnnualFee = "ANNUAL_FEE",
        /// `ATM_WITHDRWAL_FEE`.
        AtmWithdrwalFee = "ATM_WITHDRWAL_FEE",
        /// `MONTHLY_FEE`.
        MonthlyFee = "MONTHLY_FEE",
        /// `OVERDRAFT_FEE`.
        OverdraftFee = "OVERDRAFT_FEE",
        /// `WIRE_FEE`.
        WireFee = "WIRE_FEE",
    }
}

tag_enum! {
    /// What `type` says in this variant.
    pub enum FullTag {
        /// `FULL`.
        Full = "FULL",
    }
}

open_enum! {
    /// Schema `funds_ownership`.
    pub enum FundsOwnership {
        /// `BANK`.
        Bank = "BANK",
        /// `FINTECH`.
        Fintech = "FINTECH",
        /// `PLATFORM`.
        Platform = "PLATFORM",
    }
}

open_enum! {
    /// Schema `general_ledger_category`.
    pub enum GeneralLedgerCategory {
        /// `CORE`.
        Core = "CORE",
        /// `PROFIT_AND_LOSS`.
        ProfitAndLoss = "PROFIT_AND_LOSS",
        /// `RESERVE`.
        Reserve = "RESERVE",
        /// `SETTLEMENT`.
        Settlement = "SETTLEMENT",
        /// `SUSPENSE`.
        Suspense = "SUSPENSE",
        /// `TREASURY`.
        Treasury = "TREASURY",
    }
}

tag_enum! {
    /// What `account_type` says in this variant.
    pub enum GeneralLedgerTag {
        /// `GENERAL_LEDGER`.
        GeneralLedger = "GENERAL_LEDGER",
    }
}

open_enum! {
    /// Schema `general_ledger_type`.
    pub enum GeneralLedgerType {
        /// `ACH_SETTLEMENT`.
        AchSettlement = "ACH_SETTLEMENT",
        /// `ACH_SUSPENSE`.
        AchSuspense = "ACH_SUSPENSE",
        /// `ALLOCATED_SUSPENSE`.
        AllocatedSuspense = "ALLOCATED_SUSPENSE",
        /// `BANK_DRAFT`.
        BankDraft = "BANK_DRAFT",
        /// `BILLING_EXPENSE`.
        BillingExpense = "BILLING_EXPENSE",
        /// `BILLING_REVENUE`.
        BillingRevenue = "BILLING_REVENUE",
        /// `CARD_AFT_PREFUNDING`.
        CardAftPrefunding = "CARD_AFT_PREFUNDING",
        /// `CARD_OCT_SETTLEMENT`.
        CardOctSettlement = "CARD_OCT_SETTLEMENT",
        /// `CARD_SETTLEMENT`.
        CardSettlement = "CARD_SETTLEMENT",
        /// `CASH_SETTLEMENT`.
        CashSettlement = "CASH_SETTLEMENT",
        /// `CASH_SUSPENSE`.
        CashSuspense = "CASH_SUSPENSE",
        /// `CHECK_SETTLEMENT`.
        CheckSettlement = "CHECK_SETTLEMENT",
        /// `DISPUTE_WRITE_OFF_PNL`.
        DisputeWriteOffPnl = "DISPUTE_WRITE_OFF_PNL",
        /// `EFT_CA_SETTLEMENT`.
        EftCaSettlement = "EFT_CA_SETTLEMENT",
        /// `EFT_CA_SUSPENSE`.
        EftCaSuspense = "EFT_CA_SUSPENSE",
        /// `EXTERNAL_CARD_AFT_SETTLEMENT`.
        ExternalCardAftSettlement = "EXTERNAL_CARD_AFT_SETTLEMENT",
        /// `EXTERNAL_CARD_OCT_SETTLEMENT`.
        ExternalCardOctSettlement = "EXTERNAL_CARD_OCT_SETTLEMENT",
        /// `FEDNOW_SETTLEMENT`.
        FednowSettlement = "FEDNOW_SETTLEMENT",
        /// `FEES`.
        Fees = "FEES",
        /// `FRAUD_LOSSES`.
        FraudLosses = "FRAUD_LOSSES",
        /// `FUNDING_ACCOUNTS`.
        FundingAccounts = "FUNDING_ACCOUNTS",
        /// `GENERAL_PNL`.
        GeneralPnl = "GENERAL_PNL",
        /// `INTEREST_PAYOUT`.
        InterestPayout = "INTEREST_PAYOUT",
        /// `INTERNATIONAL_WIRE_SETTLEMENT`.
        InternationalWireSettlement = "INTERNATIONAL_WIRE_SETTLEMENT",
        /// `IN_STORE_CASH_SETTLEMENT`.
        InStoreCashSettlement = "IN_STORE_CASH_SETTLEMENT",
        /// `LOC_INTEREST_INCOME`.
        LocInterestIncome = "LOC_INTEREST_INCOME",
        /// `LOC_INVESTOR_PORTFOLIO`.
        LocInvestorPortfolio = "LOC_INVESTOR_PORTFOLIO",
        /// `LOC_REPURCHASE`.
        LocRepurchase = "LOC_REPURCHASE",
        /// `MONEY_IN_AND_OUT`.
        MoneyInAndOut = "MONEY_IN_AND_OUT",
        /// `NEGATIVE_BALANCE`.
        NegativeBalance = "NEGATIVE_BALANCE",
        /// `NETWORK_ADJUSTMENT`.
        NetworkAdjustment = "NETWORK_ADJUSTMENT",
        /// `NETWORK_CHARGEBACK`.
        NetworkChargeback = "NETWORK_CHARGEBACK",
        /// `NEW_FUNDING_ACCOUNT`.
        NewFundingAccount = "NEW_FUNDING_ACCOUNT",
        /// `PROVISIONAL_CREDIT_PNL`.
        ProvisionalCreditPnl = "PROVISIONAL_CREDIT_PNL",
        /// `RESERVE`.
        Reserve = "RESERVE",
        /// `REWARDS`.
        Rewards = "REWARDS",
        /// `SC_INVESTOR_PORTFOLIO`.
        ScInvestorPortfolio = "SC_INVESTOR_PORTFOLIO",
        /// `SC_REPURCHASE`.
        ScRepurchase = "SC_REPURCHASE",
        /// `SYNCTERA_PAY_SUSPENSE`.
        SyncteraPaySuspense = "SYNCTERA_PAY_SUSPENSE",
        /// `USC_INTEREST_INCOME`.
        UscInterestIncome = "USC_INTEREST_INCOME",
        /// `USC_INVESTOR_PORTFOLIO`.
        UscInvestorPortfolio = "USC_INVESTOR_PORTFOLIO",
        /// `USC_REPURCHASE`.
        UscRepurchase = "USC_REPURCHASE",
        /// `WIRE_SETTLEMENT`.
        WireSettlement = "WIRE_SETTLEMENT",
        /// `WIRE_SUSPENSE`.
        WireSuspense = "WIRE_SUSPENSE",
        /// `WRITE_OFF`.
        WriteOff = "WRITE_OFF",
    }
}

/// Schema `interest`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Interest {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accrual_payout_schedule: Option<AccrualPayoutSchedule>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calculation_method: Option<CalculationMethod>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Always `INTEREST`.
    pub(crate) product_type: InterestTag,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rates: Option<Vec<RateDetails>>,
}

/// Schema `interest`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InterestCreate {
    /// One of 2 values.
    pub accrual_payout_schedule: AccrualPayoutSchedule,
    /// One of 2 values.
    pub calculation_method: CalculationMethod,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Always `INTEREST`.
    pub(crate) product_type: InterestTag,
    /// List: object.
    pub rates: Vec<RateDetailsInput>,
}

impl InterestCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        accrual_payout_schedule: AccrualPayoutSchedule,
        calculation_method: CalculationMethod,
        rates: impl IntoMany<RateDetailsInput>,
    ) -> Self {
        Self {
            accrual_payout_schedule,
            calculation_method,
            description: Default::default(),
            product_type: InterestTag::default(),
            rates: rates.into_many(),
        }
    }
}

setters!(InterestCreate {
    into description: String,
});

tag_enum! {
    /// What `product_type` says in this variant.
    pub enum InterestTag {
        /// `INTEREST`.
        Interest = "INTEREST",
    }
}

/// Schema `patch_interest`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InterestUpdate {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accrual_payout_schedule: Option<AccrualPayoutSchedule>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calculation_method: Option<CalculationMethod>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Always `INTEREST`.
    pub(crate) product_type: InterestTag,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rates: Option<Vec<RateDetailsInput>>,
}

impl InterestUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(InterestUpdate {
    into accrual_payout_schedule: AccrualPayoutSchedule,
    into calculation_method: CalculationMethod,
    into description: String,
    many rates: RateDetailsInput,
});

tag_enum! {
    /// What `account_type` says in this variant.
    pub enum LineOfCreditTag {
        /// `LINE_OF_CREDIT`.
        LineOfCredit = "LINE_OF_CREDIT",
    }
}

/// Schema `loanpro_template_vendor_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoanproTemplateVendorData {
    /// Whole number. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_advance_bucket_id: Option<i64>,
    /// Whole number. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loc_product_id: Option<i64>,
    /// Whole number. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchases_bucket_id: Option<i64>,
    /// Text. At least 1 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// Schema `loanpro_template_vendor_data`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoanproTemplateVendorDataInput {
    /// Whole number. At least 1.
    pub cash_advance_bucket_id: i64,
    /// Whole number. At least 1.
    pub loc_product_id: i64,
    /// Whole number. At least 1.
    pub purchases_bucket_id: i64,
    /// Text. At least 1 characters.
    pub tenant_id: String,
}

impl LoanproTemplateVendorDataInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        cash_advance_bucket_id: i64,
        loc_product_id: i64,
        purchases_bucket_id: i64,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            cash_advance_bucket_id,
            loc_product_id,
            purchases_bucket_id,
            tenant_id: tenant_id.into(),
        }
    }
}

/// Schema `loanpro_vendor_data_response`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoanproVendorData {
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_advance_bucket_id: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loc_id: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loc_product_id: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchases_bucket_id: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// Schema `loanpro_vendor_data`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoanproVendorDataInput {
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_advance_bucket_id: Option<i64>,
    /// Whole number.
    pub loc_id: i64,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loc_product_id: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchases_bucket_id: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

impl LoanproVendorDataInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(loc_id: i64) -> Self {
        Self {
            cash_advance_bucket_id: Default::default(),
            loc_id,
            loc_product_id: Default::default(),
            purchases_bucket_id: Default::default(),
            tenant_id: Default::default(),
        }
    }
}

setters!(LoanproVendorDataInput {
    value cash_advance_bucket_id: i64,
    value loc_product_id: i64,
    value purchases_bucket_id: i64,
    into tenant_id: String,
});

tagged_union! {
    /// Schema `minimum_payment`.
    pub enum MinimumPayment by "type" {
        /// Chosen by `FULL`.
        Full(MinimumPaymentTypeFull) = ["FULL"],
        /// Chosen by `RATE_OR_AMOUNT`.
        RateOrAmount(MinimumPaymentTypeRateOrAmount) = ["RATE_OR_AMOUNT"],
    }
}

tagged_union! {
    /// Schema `minimum_payment_full`.
    pub enum MinimumPaymentFull by "type" {
        /// Chosen by `FULL`.
        Full(MinimumPaymentTypeFull) = ["FULL"],
    }
}

tagged_union! {
    /// Schema `minimum_payment_partial`.
    pub enum MinimumPaymentPartial by "type" {
        /// Chosen by `RATE_OR_AMOUNT`.
        RateOrAmount(MinimumPaymentTypeRateOrAmountInput) = ["RATE_OR_AMOUNT"],
    }
}

/// Schema `minimum_payment_type_full`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MinimumPaymentTypeFull {
    /// Always `FULL`.
    pub(crate) r#type: FullTag,
}

impl MinimumPaymentTypeFull {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

/// Schema `minimum_payment_type_rate_or_amount`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MinimumPaymentTypeRateOrAmount {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_amount: Option<i64>,
    /// Whole number. Basis points: 100 are one percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
    /// Always `RATE_OR_AMOUNT`.
    pub(crate) r#type: RateOrAmountTag,
}

/// Schema `minimum_payment_type_rate_or_amount`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MinimumPaymentTypeRateOrAmountInput {
    /// Whole number. Minor units of the currency (cents).
    pub min_amount: i64,
    /// Whole number. Basis points: 100 are one percent.
    pub rate: i64,
    /// Always `RATE_OR_AMOUNT`.
    pub(crate) r#type: RateOrAmountTag,
}

impl MinimumPaymentTypeRateOrAmountInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(min_amount: i64, rate: i64) -> Self {
        Self {
            min_amount,
            rate,
            r#type: RateOrAmountTag::default(),
        }
    }
}

/// Schema `rate_details`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RateDetails {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accrual_period: Option<RateDetailsAccrualPeriod>,
    /// Whole number of at most 32 bits. Basis points: 100 are one percent. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i32>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
}

open_enum! {
    /// `accrual_period` of [`RateDetails`].
    pub enum RateDetailsAccrualPeriod {
        /// `DAILY`.
        Daily = "DAILY",
        /// `MONTHLY`.
        Monthly = "MONTHLY",
    }
}

/// Schema `rate_details`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RateDetailsInput {
    /// One of 2 values.
    pub accrual_period: RateDetailsAccrualPeriod,
    /// Whole number of at most 32 bits. Basis points: 100 are one percent. At least 0.
    pub rate: i32,
    /// Day.
    pub valid_from: Date,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
}

impl RateDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        accrual_period: RateDetailsAccrualPeriod,
        rate: i32,
        valid_from: impl Into<Date>,
    ) -> Self {
        Self {
            accrual_period,
            rate,
            valid_from: valid_from.into(),
            valid_to: Default::default(),
        }
    }
}

setters!(RateDetailsInput {
    into valid_to: Date,
});

tag_enum! {
    /// What `type` says in this variant.
    pub enum RateOrAmountTag {
        /// `RATE_OR_AMOUNT`.
        RateOrAmount = "RATE_OR_AMOUNT",
    }
}

/// Schema `relationship_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RelationshipList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub relationships: Vec<RelationshipResponse>,
}

redacted_debug!(RelationshipList {
    show: [relationships],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `relationship_response`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RelationshipResponse {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Text. Format `uuid`.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relationship_type: Option<AccountRelationshipType>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
}

tag_enum! {
    /// What `account_type` says in this variant.
    pub enum RevolvingCreditSecuredTag {
        /// `REVOLVING_CREDIT_SECURED`.
        RevolvingCreditSecured = "REVOLVING_CREDIT_SECURED",
    }
}

tag_enum! {
    /// What `account_type` says in this variant.
    pub enum RevolvingCreditUnsecuredTag {
        /// `REVOLVING_CREDIT_UNSECURED`.
        RevolvingCreditUnsecured = "REVOLVING_CREDIT_UNSECURED",
    }
}

/// Schema `security`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Security {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_account_id: Option<String>,
}

/// Schema `security`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecurityInput {
    /// Text. Format `uuid`.
    pub linked_account_id: String,
}

impl SecurityInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(linked_account_id: impl Into<String>) -> Self {
        Self {
            linked_account_id: linked_account_id.into(),
        }
    }
}

/// Schema `spending_limit_with_time`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpendingLimitWithTime {
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Whole number. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transactions: Option<i64>,
}

impl SpendingLimitWithTime {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(SpendingLimitWithTime {
    value amount: i64,
    value transactions: i64,
});

/// Schema `spending_limits`.
/// Deprecated.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpendingLimits {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<SpendingLimitWithTime>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime: Option<SpendingLimitWithTime>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<SpendingLimitWithTime>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction: Option<SpendingLimitsTransaction>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub week: Option<SpendingLimitWithTime>,
}

impl SpendingLimits {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(SpendingLimits {
    into day: SpendingLimitWithTime,
    into description: String,
    into lifetime: SpendingLimitWithTime,
    into month: SpendingLimitWithTime,
    into transaction: SpendingLimitsTransaction,
    into week: SpendingLimitWithTime,
});

/// `transaction` of [`SpendingLimits`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpendingLimitsTransaction {
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

impl SpendingLimitsTransaction {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(SpendingLimitsTransaction {
    value amount: i64,
});

/// Schema `stop_payment`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StopPayment {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispute_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originator_name: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_payment_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(StopPayment {
    show: [],
    show_optional: [dispute_id, expires_on, stop_payment_id, transaction_id],
    hide: [],
    hide_optional: [originator_name]
});

/// Schema `stop_payment_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StopPaymentWAccountList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub stop_payments: Vec<StopPaymentWithAccount>,
}

redacted_debug!(StopPaymentWAccountList {
    show: [stop_payments],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `stop_payment_response_w_account`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StopPaymentWithAccount {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispute_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originator_name: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_payment_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(StopPaymentWithAccount {
    show: [],
    show_optional: [
        account_id,
        creation_time,
        dispute_id,
        expires_on,
        last_updated_time,
        stop_payment_id,
        tenant,
        transaction_id,
    ],
    hide: [],
    hide_optional: [originator_name]
});

/// Schema `template_fields_generic_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateFields {
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<AccountType>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_workflow_id: Option<String>,
    /// Whole number. At least 0. At most 28.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_payment_period: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_ceiling: Option<BalanceCeiling>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_floor: Option<BalanceFloor>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text. Pattern `^[A-Z]{2,3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_country: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_period: Option<BillingPeriod>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_product_ids: Option<Vec<String>>,
    /// Whole number. At least 21. At most 28.
    /// The document's default is `21`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_period: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_product_id: Option<String>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ach_enabled: Option<bool>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_eft_ca_enabled: Option<bool>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external_card_enabled: Option<bool>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_p2p_enabled: Option<bool>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_sar_enabled: Option<bool>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_synctera_pay_enabled: Option<bool>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_wire_enabled: Option<bool>,
    /// Object told apart by `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_payment: Option<MinimumPayment>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdraft_limit: Option<i64>,
    /// List: text. At most 20 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_ids: Option<Vec<String>>,
    /// Object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spending_limits: Option<SpendingLimits>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<TemplateVendorInfo>,
}

redacted_debug!(TemplateFields {
    show: [],
    show_optional: [
        account_type,
        application_workflow_id,
        auto_payment_period,
        balance_ceiling,
        balance_floor,
        bank_account_id,
        bank_country,
        billing_period,
        currency,
        fee_product_ids,
        grace_period,
        interest_product_id,
        is_ach_enabled,
        is_card_enabled,
        is_eft_ca_enabled,
        is_external_card_enabled,
        is_p2p_enabled,
        is_sar_enabled,
        is_synctera_pay_enabled,
        is_wire_enabled,
        minimum_payment,
        overdraft_limit,
        spend_control_ids,
        spending_limits,
    ],
    hide: [],
    hide_optional: [vendor_info]
});

/// Schema `template_fields_charge_secured`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateFieldsChargeSecured {
    /// Always `CHARGE_SECURED`.
    pub(crate) account_type: ChargeSecuredTag,
    /// Whole number. At least 0. At most 28.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_payment_period: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text. Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Text. Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// Whole number. At least 21. At most 28.
    /// The document's default is `21`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_period: Option<i64>,
    /// Object told apart by `type`.
    pub minimum_payment: MinimumPaymentFull,
    /// List: text. At most 20 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_ids: Option<Vec<String>>,
}

impl TemplateFieldsChargeSecured {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        bank_country: impl Into<String>,
        currency: impl Into<String>,
        minimum_payment: MinimumPaymentFull,
    ) -> Self {
        Self {
            account_type: ChargeSecuredTag::default(),
            auto_payment_period: Default::default(),
            bank_account_id: Default::default(),
            bank_country: bank_country.into(),
            currency: currency.into(),
            grace_period: Default::default(),
            minimum_payment,
            spend_control_ids: Default::default(),
        }
    }
}

setters!(TemplateFieldsChargeSecured {
    value auto_payment_period: i64,
    into bank_account_id: String,
    value grace_period: i64,
    many spend_control_ids: String,
});

/// Schema `template_fields_charge_unsecured`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateFieldsChargeUnsecured {
    /// Always `CHARGE_UNSECURED`.
    pub(crate) account_type: ChargeUnsecuredTag,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text. Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Text. Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// Whole number. At least 21. At most 28.
    /// The document's default is `21`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_period: Option<i64>,
    /// Object told apart by `type`.
    pub minimum_payment: MinimumPaymentFull,
    /// List: text. At most 20 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_ids: Option<Vec<String>>,
}

impl TemplateFieldsChargeUnsecured {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        bank_country: impl Into<String>,
        currency: impl Into<String>,
        minimum_payment: MinimumPaymentFull,
    ) -> Self {
        Self {
            account_type: ChargeUnsecuredTag::default(),
            bank_account_id: Default::default(),
            bank_country: bank_country.into(),
            currency: currency.into(),
            grace_period: Default::default(),
            minimum_payment,
            spend_control_ids: Default::default(),
        }
    }
}

setters!(TemplateFieldsChargeUnsecured {
    into bank_account_id: String,
    value grace_period: i64,
    many spend_control_ids: String,
});

/// Schema `template_fields_depository`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateFieldsDepository {
    /// Always `CHECKING` or `PREPAID` or `SAVING`.
    pub account_type: TemplateFieldsDepositoryAccountType,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_ceiling: Option<BalanceCeilingInput>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_floor: Option<BalanceFloorInput>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text. Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Text. Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_product_ids: Option<Vec<String>>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_product_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ach_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_eft_ca_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external_card_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_p2p_enabled: Option<bool>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_sar_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_synctera_pay_enabled: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_wire_enabled: Option<bool>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdraft_limit: Option<i64>,
    /// List: text. At most 20 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_ids: Option<Vec<String>>,
    /// Object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spending_limits: Option<SpendingLimits>,
}

impl TemplateFieldsDepository {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_type: TemplateFieldsDepositoryAccountType,
        bank_country: impl Into<String>,
        currency: impl Into<String>,
    ) -> Self {
        Self {
            account_type,
            balance_ceiling: Default::default(),
            balance_floor: Default::default(),
            bank_account_id: Default::default(),
            bank_country: bank_country.into(),
            currency: currency.into(),
            fee_product_ids: Default::default(),
            interest_product_id: Default::default(),
            is_ach_enabled: Default::default(),
            is_card_enabled: Default::default(),
            is_eft_ca_enabled: Default::default(),
            is_external_card_enabled: Default::default(),
            is_p2p_enabled: Default::default(),
            is_sar_enabled: Default::default(),
            is_synctera_pay_enabled: Default::default(),
            is_wire_enabled: Default::default(),
            overdraft_limit: Default::default(),
            spend_control_ids: Default::default(),
            spending_limits: Default::default(),
        }
    }
}

setters!(TemplateFieldsDepository {
    into balance_ceiling: BalanceCeilingInput,
    into balance_floor: BalanceFloorInput,
    into bank_account_id: String,
    many fee_product_ids: String,
    into interest_product_id: String,
    value is_ach_enabled: bool,
    value is_card_enabled: bool,
    value is_eft_ca_enabled: bool,
    value is_external_card_enabled: bool,
    value is_p2p_enabled: bool,
    value is_sar_enabled: bool,
    value is_synctera_pay_enabled: bool,
    value is_wire_enabled: bool,
    value overdraft_limit: i64,
    many spend_control_ids: String,
    into spending_limits: SpendingLimits,
});

tag_enum! {
    /// What `account_type` says in this variant.
    pub enum TemplateFieldsDepositoryAccountType {
        /// `CHECKING`.
        Checking = "CHECKING",
        /// `PREPAID`.
        Prepaid = "PREPAID",
        /// `SAVING`.
        Saving = "SAVING",
    }
}

tagged_union! {
    /// Schema `template_fields`.
    pub enum TemplateFieldsInput by "account_type" {
        /// Chosen by `CHARGE_SECURED`.
        ChargeSecured(TemplateFieldsChargeSecured) = ["CHARGE_SECURED"],
        /// Chosen by `CHARGE_UNSECURED`.
        ChargeUnsecured(TemplateFieldsChargeUnsecured) = ["CHARGE_UNSECURED"],
        /// Chosen by `CHECKING` or `PREPAID` or `SAVING`.
        Depository(TemplateFieldsDepository) = ["CHECKING", "PREPAID", "SAVING"],
        /// Chosen by `GENERAL_LEDGER`.
        GeneralLedger(BaseTemplateFields) = ["GENERAL_LEDGER"],
        /// Chosen by `LINE_OF_CREDIT`.
        LineOfCredit(TemplateFieldsLineOfCredit) = ["LINE_OF_CREDIT"],
        /// Chosen by `REVOLVING_CREDIT_SECURED`.
        RevolvingCreditSecured(TemplateFieldsRevolvingCreditSecured) = ["REVOLVING_CREDIT_SECURED"],
        /// Chosen by `REVOLVING_CREDIT_UNSECURED`.
        RevolvingCreditUnsecured(TemplateFieldsRevolvingCreditUnsecured) = ["REVOLVING_CREDIT_UNSECURED"],
    }
}

/// Schema `template_fields_line_of_credit`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateFieldsLineOfCredit {
    /// Always `LINE_OF_CREDIT`.
    pub(crate) account_type: LineOfCreditTag,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text. Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Text. Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// Whole number. At least 21. At most 28.
    /// The document's default is `21`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_period: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_product_id: Option<String>,
    /// Object told apart by `type`.
    pub minimum_payment: MinimumPaymentPartial,
}

impl TemplateFieldsLineOfCredit {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        bank_country: impl Into<String>,
        currency: impl Into<String>,
        minimum_payment: MinimumPaymentPartial,
    ) -> Self {
        Self {
            account_type: LineOfCreditTag::default(),
            bank_account_id: Default::default(),
            bank_country: bank_country.into(),
            currency: currency.into(),
            grace_period: Default::default(),
            interest_product_id: Default::default(),
            minimum_payment,
        }
    }
}

setters!(TemplateFieldsLineOfCredit {
    into bank_account_id: String,
    value grace_period: i64,
    into interest_product_id: String,
});

/// Schema `template_fields_revolving_credit_secured`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateFieldsRevolvingCreditSecured {
    /// Always `REVOLVING_CREDIT_SECURED`.
    pub(crate) account_type: RevolvingCreditSecuredTag,
    /// Text. Format `uuid`.
    pub application_workflow_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text. Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Text. Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// List: text. At most 20 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_ids: Option<Vec<String>>,
    /// Object.
    pub vendor_info: TemplateVendorInfoInput,
}

redacted_debug!(TemplateFieldsRevolvingCreditSecured {
    show: [account_type, application_workflow_id, bank_country, currency],
    show_optional: [bank_account_id, spend_control_ids],
    hide: [vendor_info],
    hide_optional: []
});

impl TemplateFieldsRevolvingCreditSecured {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        application_workflow_id: impl Into<String>,
        bank_country: impl Into<String>,
        currency: impl Into<String>,
        vendor_info: TemplateVendorInfoInput,
    ) -> Self {
        Self {
            account_type: RevolvingCreditSecuredTag::default(),
            application_workflow_id: application_workflow_id.into(),
            bank_account_id: Default::default(),
            bank_country: bank_country.into(),
            currency: currency.into(),
            spend_control_ids: Default::default(),
            vendor_info,
        }
    }
}

setters!(TemplateFieldsRevolvingCreditSecured {
    into bank_account_id: String,
    many spend_control_ids: String,
});

/// Schema `template_fields_revolving_credit_unsecured`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateFieldsRevolvingCreditUnsecured {
    /// Always `REVOLVING_CREDIT_UNSECURED`.
    pub(crate) account_type: RevolvingCreditUnsecuredTag,
    /// Text. Format `uuid`.
    pub application_workflow_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_id: Option<String>,
    /// Text. Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Text. Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// List: text. At most 20 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_ids: Option<Vec<String>>,
    /// Object.
    pub vendor_info: TemplateVendorInfoInput,
}

redacted_debug!(TemplateFieldsRevolvingCreditUnsecured {
    show: [account_type, application_workflow_id, bank_country, currency],
    show_optional: [bank_account_id, spend_control_ids],
    hide: [vendor_info],
    hide_optional: []
});

impl TemplateFieldsRevolvingCreditUnsecured {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        application_workflow_id: impl Into<String>,
        bank_country: impl Into<String>,
        currency: impl Into<String>,
        vendor_info: TemplateVendorInfoInput,
    ) -> Self {
        Self {
            account_type: RevolvingCreditUnsecuredTag::default(),
            application_workflow_id: application_workflow_id.into(),
            bank_account_id: Default::default(),
            bank_country: bank_country.into(),
            currency: currency.into(),
            spend_control_ids: Default::default(),
            vendor_info,
        }
    }
}

setters!(TemplateFieldsRevolvingCreditUnsecured {
    into bank_account_id: String,
    many spend_control_ids: String,
});

/// Schema `template_vendor_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateVendorData {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loanpro: Option<LoanproTemplateVendorData>,
}

/// Schema `template_vendor_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateVendorDataInput {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loanpro: Option<LoanproTemplateVendorDataInput>,
}

impl TemplateVendorDataInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(TemplateVendorDataInput {
    into loanpro: LoanproTemplateVendorDataInput,
});

/// Schema `template_vendor_info`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateVendorInfo {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_data: Option<TemplateVendorData>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_type: Option<VendorType>,
}

redacted_debug!(TemplateVendorInfo {
    show: [],
    show_optional: [vendor_type],
    hide: [],
    hide_optional: [vendor_data]
});

/// Schema `template_vendor_info`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateVendorInfoInput {
    /// Object.
    pub vendor_data: TemplateVendorDataInput,
    /// One of 1 values.
    pub vendor_type: VendorType,
}

redacted_debug!(TemplateVendorInfoInput {
    show: [vendor_type],
    show_optional: [],
    hide: [vendor_data],
    hide_optional: []
});

impl TemplateVendorInfoInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(vendor_data: TemplateVendorDataInput, vendor_type: VendorType) -> Self {
        Self {
            vendor_data,
            vendor_type,
        }
    }
}

/// Schema `vendor_data_response`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VendorData {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loanpro: Option<LoanproVendorData>,
}

impl VendorData {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(VendorData {
    into loanpro: LoanproVendorData,
});

/// Schema `vendor_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VendorDataInput {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loanpro: Option<LoanproVendorDataInput>,
}

impl VendorDataInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(VendorDataInput {
    into loanpro: LoanproVendorDataInput,
});

/// Schema `vendor_info_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VendorInfo {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_data: Option<VendorData>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_type: Option<VendorType>,
}

redacted_debug!(VendorInfo {
    show: [],
    show_optional: [vendor_type],
    hide: [],
    hide_optional: [vendor_data]
});

/// Schema `vendor_info`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VendorInfoInput {
    /// Object.
    pub vendor_data: VendorDataInput,
    /// One of 1 values.
    pub vendor_type: VendorType,
}

redacted_debug!(VendorInfoInput {
    show: [vendor_type],
    show_optional: [],
    hide: [vendor_data],
    hide_optional: []
});

impl VendorInfoInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(vendor_data: VendorDataInput, vendor_type: VendorType) -> Self {
        Self {
            vendor_data,
            vendor_type,
        }
    }
}

/// Schema `vendor_info_patch`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VendorInfoPatch {
    /// Object.
    pub vendor_data: VendorData,
    /// One of 1 values.
    pub vendor_type: VendorType,
}

redacted_debug!(VendorInfoPatch {
    show: [vendor_type],
    show_optional: [],
    hide: [vendor_data],
    hide_optional: []
});

impl VendorInfoPatch {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(vendor_data: VendorData, vendor_type: VendorType) -> Self {
        Self {
            vendor_data,
            vendor_type,
        }
    }
}

open_enum! {
    /// Schema `vendor_type`.
    pub enum VendorType {
        /// `LOANPRO`.
        Loanpro = "LOANPRO",
    }
}
