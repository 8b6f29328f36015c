// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `accounts`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `account_generic_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub access_status: Option<AccountAccessStatus>,
    pub access_status_last_updated_time: Option<Timestamp>,
    pub account_closure: Option<AccountClosure>,
    /// At most 50 characters.
    pub account_number: Option<String>,
    /// At most 50 characters.
    pub account_number_masked: Option<String>,
    pub account_purpose: Option<String>,
    /// Format `uuid`.
    pub account_template_id: Option<AccountTemplateId>,
    pub account_type: Option<AccountType>,
    /// Format `uuid`.
    pub application_id: Option<ApplicationId>,
    /// At least 0. At most 28.
    pub auto_payment_period: Option<i64>,
    pub balance_ceiling: Option<BalanceCeiling>,
    pub balance_floor: Option<BalanceFloor>,
    pub balances: Option<Vec<AccountBalance>>,
    pub bank_account_id: Option<BankAccountId>,
    /// At most 9 characters.
    pub bank_routing: Option<String>,
    pub billing_period: Option<AccountBillingPeriod>,
    pub business_ids: Option<Vec<BusinessId>>,
    pub close_date: Option<Date>,
    pub creation_time: Option<Timestamp>,
    /// Minor units of the currency (cents). At least 0.
    pub credit_limit: Option<i64>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub customer_ids: Option<Vec<CustomerId>>,
    pub customer_type: Option<CustomerType>,
    pub days_past_due: Option<i64>,
    /// At most 10 characters.
    pub exchange_rate_type: Option<String>,
    pub fee_product_ids: Option<Vec<AccountProductId>>,
    pub funds_ownership: Option<ManagedBy>,
    pub general_ledger_category: Option<InternalAccountPurpose>,
    pub general_ledger_type: Option<InternalAccountType>,
    /// At least 21. At most 28.
    pub grace_period: Option<i64>,
    /// At most 34 characters.
    pub iban: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: AccountId,
    pub in_closing_date: Option<Date>,
    /// Format `uuid`.
    pub interest_product_id: Option<AccountProductId>,
    pub is_account_pool: Option<bool>,
    pub is_ach_enabled: Option<bool>,
    pub is_card_enabled: Option<bool>,
    pub is_eft_ca_enabled: Option<bool>,
    pub is_external_card_enabled: Option<bool>,
    pub is_p2p_enabled: Option<bool>,
    pub is_sar_enabled: Option<bool>,
    pub is_security: Option<bool>,
    pub is_synctera_pay_enabled: Option<bool>,
    pub is_system_auto_pay_enabled: Option<bool>,
    pub is_wire_enabled: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Told apart by `type`.
    pub minimum_payment: Option<MinimumPayment>,
    pub nickname: Option<String>,
    pub open_date: Option<Date>,
    /// Minor units of the currency (cents). At least 0.
    /// Deprecated.
    pub overdraft_limit: Option<i64>,
    pub restrictions: Option<AccountRestrictions>,
    pub security: Option<CreditCollateral>,
    /// At most 20 items.
    pub spend_control_ids: Option<Vec<SpendControlId>>,
    /// Deprecated.
    pub spending_limits: Option<AccountSpendingLimits>,
    pub status: Option<AccountStatus>,
    pub stop_payments: Option<Vec<StopPayment>>,
    /// At least 8 characters. At most 11 characters.
    pub swift_code: Option<String>,
    pub tenant: Option<String>,
    pub vendor_info: Option<AccountVendor>,
}

record! { Account {
    0 optional show access_status;
    1 optional show access_status_last_updated_time;
    2 optional show account_closure;
    3 optional hide account_number;
    4 optional hide account_number_masked;
    5 optional hide account_purpose;
    6 optional show account_template_id;
    7 optional show account_type;
    8 optional show application_id;
    9 optional show auto_payment_period;
    10 optional show balance_ceiling;
    11 optional show balance_floor;
    12 optional show balances;
    13 optional show bank_account_id;
    14 optional hide bank_routing;
    15 optional show billing_period;
    16 optional show business_ids;
    17 optional show close_date;
    18 optional show creation_time;
    19 optional show credit_limit;
    20 optional show currency;
    21 optional show customer_ids;
    22 optional show customer_type;
    23 optional show days_past_due;
    24 optional show exchange_rate_type;
    25 optional show fee_product_ids;
    26 optional show funds_ownership;
    27 optional show general_ledger_category;
    28 optional show general_ledger_type;
    29 optional show grace_period;
    30 optional hide iban;
    31 optional show id;
    32 optional show in_closing_date;
    33 optional show interest_product_id;
    34 optional show is_account_pool;
    35 optional show is_ach_enabled;
    36 optional show is_card_enabled;
    37 optional show is_eft_ca_enabled;
    38 optional show is_external_card_enabled;
    39 optional show is_p2p_enabled;
    40 optional show is_sar_enabled;
    41 optional show is_security;
    42 optional show is_synctera_pay_enabled;
    43 optional show is_system_auto_pay_enabled;
    44 optional show is_wire_enabled;
    45 optional show last_updated_time;
    46 optional hide metadata;
    47 optional show minimum_payment;
    48 optional hide nickname;
    49 optional show open_date;
    50 optional show overdraft_limit;
    51 optional show restrictions;
    52 optional show security;
    53 optional show spend_control_ids;
    54 optional show spending_limits;
    55 optional show status;
    56 optional show stop_payments;
    57 optional hide swift_code;
    58 optional show tenant;
    59 optional hide vendor_info;
} }

open_enum! {
    /// Schema `account_access_status`.
    pub enum AccountAccessStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `FROZEN`.
        Frozen = "FROZEN",
    }
}

/// Schema `billing_period`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountBillingPeriod {
    pub frequency: Option<BillingFrequency>,
    pub start_date: Option<Timestamp>,
}

record! { AccountBillingPeriod {
    0 optional show frequency;
    1 optional show start_date;
} }

/// Schema `account_closure_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountClosure {
    pub cases: Option<Vec<AccountClosureCase>>,
    /// Format `uuid`.
    pub destination_id: Nullable<String>,
    pub payment_method: Nullable<AccountClosurePaymentMethod>,
    pub reason: Option<AccountClosureReason>,
    pub reason_details: Option<String>,
    pub validation_responses: Option<Vec<AccountClosureValidation>>,
}

record! { AccountClosure {
    0 optional show cases;
    1 optional show destination_id;
    2 optional show payment_method;
    3 optional show reason;
    4 optional hide reason_details;
    5 optional show validation_responses;
} }

/// Schema `case`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountClosureCase {
    pub case_id: Option<String>,
    pub case_reason: Option<String>,
}

record! { AccountClosureCase {
    0 optional show case_id;
    1 optional hide case_reason;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountClosureRequest {
    /// Format `uuid`.
    pub destination_id: Nullable<String>,
    pub payment_method: Nullable<AccountClosurePaymentMethod>,
    pub reason: AccountClosureReason,
    pub reason_details: String,
}

record! { AccountClosureRequest {
    0 optional show destination_id;
    1 optional show payment_method;
    2 required show reason;
    3 required hide reason_details;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountClosureUpdate {
    /// Format `uuid`.
    pub destination_id: Nullable<String>,
    pub payment_method: Nullable<AccountClosurePaymentMethod>,
}

record! { AccountClosureUpdate {
    0 optional show destination_id;
    1 optional show payment_method;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountClosureValidation {
    /// Free-form JSON.
    pub details: Option<Value>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub validated: Option<bool>,
}

record! { AccountClosureValidation {
    0 optional hide details;
    1 optional hide message;
    2 optional hide name;
    3 optional show validated;
} }

/// Schema `account_creation`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountCreate {
    pub access_status: Option<AccountAccessStatus>,
    pub account_purpose: Option<String>,
    /// Format `uuid`.
    pub account_template_id: Option<AccountTemplateId>,
    pub account_type: Option<AccountType>,
    /// Format `uuid`.
    pub application_id: Option<ApplicationId>,
    pub balance_ceiling: Option<BalanceCeilingInput>,
    pub balance_floor: Option<BalanceFloorInput>,
    /// Minor units of the currency (cents). At least 0.
    pub credit_limit: Option<i64>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// At most 10 characters.
    pub exchange_rate_type: Option<String>,
    pub fee_product_ids: Option<Vec<AccountProductId>>,
    pub general_ledger_type: Option<InternalAccountType>,
    /// At least 21. At most 28.
    pub grace_period: Option<i64>,
    /// At most 34 characters.
    pub iban: Option<String>,
    /// Format `uuid`.
    pub interest_product_id: Option<AccountProductId>,
    pub is_account_pool: Option<bool>,
    pub is_ach_enabled: Option<bool>,
    pub is_card_enabled: Option<bool>,
    pub is_eft_ca_enabled: Option<bool>,
    pub is_external_card_enabled: Option<bool>,
    pub is_p2p_enabled: Option<bool>,
    pub is_synctera_pay_enabled: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub is_system_auto_pay_enabled: Option<bool>,
    pub is_wire_enabled: Option<bool>,
    /// At most 50 characters. Pattern `^[0-9]{7,12}$`.
    pub manual_account_number: Option<String>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Told apart by `type`.
    pub minimum_payment: Option<AccountMinimumPayment>,
    pub nickname: Option<String>,
    pub note: Option<String>,
    /// Minor units of the currency (cents). At least 0.
    /// Deprecated.
    pub overdraft_limit: Option<i64>,
    pub relationships: Option<Vec<AccountRelationshipCreate>>,
    pub security: Option<CreditCollateralInput>,
    /// At most 20 items.
    pub spend_control_ids: Option<Vec<SpendControlId>>,
    /// Deprecated.
    pub spending_limits: Option<AccountSpendingLimits>,
    pub status: Option<AccountStatus>,
    /// At least 8 characters. At most 11 characters.
    pub swift_code: Option<String>,
    pub vendor_info: Option<AccountVendorInput>,
}

record! { AccountCreate {
    0 optional show access_status;
    1 optional hide account_purpose;
    2 optional show account_template_id;
    3 optional show account_type;
    4 optional show application_id;
    5 optional show balance_ceiling;
    6 optional show balance_floor;
    7 optional show credit_limit;
    8 optional show currency;
    9 optional show exchange_rate_type;
    10 optional show fee_product_ids;
    11 optional show general_ledger_type;
    12 optional show grace_period;
    13 optional hide iban;
    14 optional show interest_product_id;
    15 optional show is_account_pool;
    16 optional show is_ach_enabled;
    17 optional show is_card_enabled;
    18 optional show is_eft_ca_enabled;
    19 optional show is_external_card_enabled;
    20 optional show is_p2p_enabled;
    21 optional show is_synctera_pay_enabled;
    22 optional show is_system_auto_pay_enabled;
    23 optional show is_wire_enabled;
    24 optional hide manual_account_number;
    25 optional hide metadata;
    26 optional show minimum_payment;
    27 optional hide nickname;
    28 optional hide note;
    29 optional show overdraft_limit;
    30 optional show relationships;
    31 optional show security;
    32 optional show spend_control_ids;
    33 optional show spending_limits;
    34 optional show status;
    35 optional hide swift_code;
    36 optional hide vendor_info;
} }

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
    into account_template_id: AccountTemplateId,
    into account_type: AccountType,
    into application_id: ApplicationId,
    into balance_ceiling: BalanceCeilingInput,
    into balance_floor: BalanceFloorInput,
    value credit_limit: i64,
    into currency: String,
    into exchange_rate_type: String,
    many fee_product_ids: AccountProductId,
    into general_ledger_type: InternalAccountType,
    value grace_period: i64,
    into iban: String,
    into interest_product_id: AccountProductId,
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
    into security: CreditCollateralInput,
    many spend_control_ids: SpendControlId,
    into spending_limits: AccountSpendingLimits,
    into status: AccountStatus,
    into swift_code: String,
    into vendor_info: AccountVendorInput,
});

/// Schema `account_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountList {
    pub accounts: Vec<Account>,
    pub next_page_token: Option<String>,
}

record! { AccountList {
    0 required show accounts;
    1 optional hide next_page_token;
} }

tagged_union! {
    /// `minimum_payment` of `AccountCreate`, `AccountTemplateFieldsUpdate`.
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
        Fee(FeeProduct) = ["FEE"],
        /// Chosen by `INTEREST`.
        Interest(InterestProduct) = ["INTEREST"],
    }
}

tagged_union! {
    /// Schema `account_product`.
    pub enum AccountProductCreate by "product_type" {
        /// Chosen by `FEE`.
        Fee(FeeProductCreate) = ["FEE"],
        /// Chosen by `INTEREST`.
        Interest(InterestProductCreate) = ["INTEREST"],
    }
}

/// Schema `account_product_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountProductList {
    /// Told apart by `product_type`.
    pub account_products: Vec<AccountProduct>,
    pub next_page_token: Option<String>,
}

record! { AccountProductList {
    0 required show account_products;
    1 optional hide next_page_token;
} }

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
        Fee(FeeProductCreate) = ["FEE"],
        /// Chosen by `INTEREST`.
        Interest(InterestProductUpdate) = ["INTEREST"],
    }
}

/// Schema `relationship_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountRelationship {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub created_at: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub deleted_at: Option<Timestamp>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: AccountRelationshipId,
    /// Format `uuid`.
    /// Deprecated.
    pub person_id: Option<PersonId>,
    pub relationship_type: Option<AccountRelationshipType>,
    pub updated_at: Option<Timestamp>,
}

record! { AccountRelationship {
    0 optional show account_id;
    1 optional show business_id;
    2 optional show created_at;
    3 optional show customer_id;
    4 optional show deleted_at;
    5 optional show id;
    6 optional show person_id;
    7 optional show relationship_type;
    8 optional show updated_at;
} }

/// Schema `account_relationship`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountRelationshipCreate {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub created_at: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub deleted_at: Option<Timestamp>,
    /// Format `uuid`.
    /// Deprecated.
    pub person_id: Option<PersonId>,
    pub relationship_type: AccountRelationshipType,
    pub updated_at: Option<Timestamp>,
}

record! { AccountRelationshipCreate {
    0 optional show business_id;
    1 optional show created_at;
    2 optional show customer_id;
    3 optional show deleted_at;
    4 optional show person_id;
    5 required show relationship_type;
    6 optional show updated_at;
} }

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
    into business_id: BusinessId,
    into created_at: Timestamp,
    into customer_id: CustomerId,
    into deleted_at: Timestamp,
    into person_id: PersonId,
    into updated_at: Timestamp,
});

/// Schema `relationship_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountRelationshipList {
    pub next_page_token: Option<String>,
    pub relationships: Vec<AccountRelationship>,
}

record! { AccountRelationshipList {
    0 optional hide next_page_token;
    1 required show relationships;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountReplacement {
    pub access_status: Option<AccountAccessStatus>,
    pub account_purpose: Option<String>,
    /// Format `uuid`.
    pub account_template_id: Option<AccountTemplateId>,
    pub account_type: Option<AccountType>,
    /// Format `uuid`.
    pub application_id: Option<ApplicationId>,
    pub balance_ceiling: Option<BalanceCeilingInput>,
    pub balance_floor: Option<BalanceFloorInput>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// At most 10 characters.
    pub exchange_rate_type: Option<String>,
    pub fee_product_ids: Option<Vec<AccountProductId>>,
    /// At most 34 characters.
    pub iban: Option<String>,
    /// Format `uuid`.
    pub interest_product_id: Option<AccountProductId>,
    pub is_account_pool: Option<bool>,
    pub is_ach_enabled: Option<bool>,
    pub is_card_enabled: Option<bool>,
    pub is_eft_ca_enabled: Option<bool>,
    pub is_external_card_enabled: Option<bool>,
    pub is_p2p_enabled: Option<bool>,
    pub is_synctera_pay_enabled: Option<bool>,
    pub is_wire_enabled: Option<bool>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub nickname: Option<String>,
    pub note: Option<String>,
    /// Minor units of the currency (cents). At least 0.
    /// Deprecated.
    pub overdraft_limit: Option<i64>,
    /// At most 20 items.
    pub spend_control_ids: Option<Vec<SpendControlId>>,
    /// Deprecated.
    pub spending_limits: Option<AccountSpendingLimits>,
    pub status: Option<AccountStatus>,
    /// At least 8 characters. At most 11 characters.
    pub swift_code: Option<String>,
}

record! { AccountReplacement {
    0 optional show access_status;
    1 optional hide account_purpose;
    2 optional show account_template_id;
    3 optional show account_type;
    4 optional show application_id;
    5 optional show balance_ceiling;
    6 optional show balance_floor;
    7 optional show currency;
    8 optional show exchange_rate_type;
    9 optional show fee_product_ids;
    10 optional hide iban;
    11 optional show interest_product_id;
    12 optional show is_account_pool;
    13 optional show is_ach_enabled;
    14 optional show is_card_enabled;
    15 optional show is_eft_ca_enabled;
    16 optional show is_external_card_enabled;
    17 optional show is_p2p_enabled;
    18 optional show is_synctera_pay_enabled;
    19 optional show is_wire_enabled;
    20 optional hide metadata;
    21 optional hide nickname;
    22 optional hide note;
    23 optional show overdraft_limit;
    24 optional show spend_control_ids;
    25 optional show spending_limits;
    26 optional show status;
    27 optional hide swift_code;
} }

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
    into account_template_id: AccountTemplateId,
    into account_type: AccountType,
    into application_id: ApplicationId,
    into balance_ceiling: BalanceCeilingInput,
    into balance_floor: BalanceFloorInput,
    into currency: String,
    into exchange_rate_type: String,
    many fee_product_ids: AccountProductId,
    into iban: String,
    into interest_product_id: AccountProductId,
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
    many spend_control_ids: SpendControlId,
    into spending_limits: AccountSpendingLimits,
    into status: AccountStatus,
    into swift_code: String,
});

/// Schema `account_restrictions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountRestrictions {
    pub is_account_out_of_area: Option<bool>,
    pub is_delinquent: Option<bool>,
    pub is_past_due: Option<bool>,
    pub is_revoked: Option<bool>,
}

record! { AccountRestrictions {
    0 optional show is_account_out_of_area;
    1 optional show is_delinquent;
    2 optional show is_past_due;
    3 optional show is_revoked;
} }

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

/// Schema `spending_limits`.
/// Deprecated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountSpendingLimits {
    pub day: Option<PeriodSpendingLimit>,
    pub description: Option<String>,
    pub lifetime: Option<PeriodSpendingLimit>,
    pub month: Option<PeriodSpendingLimit>,
    pub transaction: Option<TransactionSpendingLimit>,
    pub week: Option<PeriodSpendingLimit>,
}

record! { AccountSpendingLimits {
    0 optional show day;
    1 optional show description;
    2 optional show lifetime;
    3 optional show month;
    4 optional show transaction;
    5 optional show week;
} }

impl AccountSpendingLimits {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountSpendingLimits {
    into day: PeriodSpendingLimit,
    into description: String,
    into lifetime: PeriodSpendingLimit,
    into month: PeriodSpendingLimit,
    into transaction: TransactionSpendingLimit,
    into week: PeriodSpendingLimit,
});

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplate {
    pub application_type: Option<ApplicationType>,
    pub description: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: AccountTemplateId,
    pub is_enabled: Option<bool>,
    pub name: Option<String>,
    pub template: Option<AccountTemplateFields>,
    pub tenant: Option<String>,
}

record! { AccountTemplate {
    0 optional show application_type;
    1 optional show description;
    2 optional show id;
    3 optional show is_enabled;
    4 optional show name;
    5 optional show template;
    6 optional show tenant;
} }

/// Schema `account_template`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateCreate {
    pub application_type: Option<ApplicationType>,
    pub description: Option<String>,
    pub is_enabled: bool,
    pub name: String,
    /// Told apart by `account_type`.
    pub template: AccountTemplateFieldsInput,
}

record! { AccountTemplateCreate {
    0 optional show application_type;
    1 optional show description;
    2 required show is_enabled;
    3 required show name;
    4 required show template;
} }

impl AccountTemplateCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        is_enabled: bool,
        name: impl Into<String>,
        template: AccountTemplateFieldsInput,
    ) -> Self {
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

open_enum! {
    /// `account_type` of [`AccountTemplateFieldsUpdate`].
    pub enum AccountTemplateDepositoryType {
        /// `CHECKING`.
        Checking = "CHECKING",
        /// `PREPAID`.
        Prepaid = "PREPAID",
        /// `SAVING`.
        Saving = "SAVING",
    }
}

/// Schema `template_fields_generic_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateFields {
    pub account_type: Option<AccountType>,
    /// Format `uuid`.
    pub application_workflow_id: Option<String>,
    /// At least 0. At most 28.
    pub auto_payment_period: Option<i64>,
    pub balance_ceiling: Option<BalanceCeiling>,
    pub balance_floor: Option<BalanceFloor>,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    /// Pattern `^[A-Z]{2,3}$`.
    pub bank_country: Option<String>,
    pub billing_period: Option<AccountBillingPeriod>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub fee_product_ids: Option<Vec<AccountProductId>>,
    /// At least 21. At most 28.
    /// The document's default is `21`; it is never filled in here.
    pub grace_period: Option<i64>,
    /// Format `uuid`.
    pub interest_product_id: Option<AccountProductId>,
    /// The document's default is `false`; it is never filled in here.
    pub is_ach_enabled: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub is_card_enabled: Option<bool>,
    pub is_eft_ca_enabled: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub is_external_card_enabled: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub is_p2p_enabled: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub is_sar_enabled: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub is_synctera_pay_enabled: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub is_wire_enabled: Option<bool>,
    /// Told apart by `type`.
    pub minimum_payment: Option<MinimumPayment>,
    /// Minor units of the currency (cents). At least 0.
    /// Deprecated.
    pub overdraft_limit: Option<i64>,
    /// At most 20 items.
    pub spend_control_ids: Option<Vec<SpendControlId>>,
    /// Deprecated.
    pub spending_limits: Option<AccountSpendingLimits>,
    pub vendor_info: Option<AccountTemplateVendor>,
}

record! { AccountTemplateFields {
    0 optional show account_type;
    1 optional show application_workflow_id;
    2 optional show auto_payment_period;
    3 optional show balance_ceiling;
    4 optional show balance_floor;
    5 optional show bank_account_id;
    6 optional show bank_country;
    7 optional show billing_period;
    8 optional show currency;
    9 optional show fee_product_ids;
    10 optional show grace_period;
    11 optional show interest_product_id;
    12 optional show is_ach_enabled;
    13 optional show is_card_enabled;
    14 optional show is_eft_ca_enabled;
    15 optional show is_external_card_enabled;
    16 optional show is_p2p_enabled;
    17 optional show is_sar_enabled;
    18 optional show is_synctera_pay_enabled;
    19 optional show is_wire_enabled;
    20 optional show minimum_payment;
    21 optional show overdraft_limit;
    22 optional show spend_control_ids;
    23 optional show spending_limits;
    24 optional hide vendor_info;
} }

/// Schema `template_fields_charge_secured`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateFieldsChargeSecured {
    /// Always `CHARGE_SECURED`.
    pub(crate) account_type: ChargeSecuredTag,
    /// At least 0. At most 28.
    pub auto_payment_period: Option<i64>,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    /// Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// At least 21. At most 28.
    /// The document's default is `21`; it is never filled in here.
    pub grace_period: Option<i64>,
    /// Told apart by `type`.
    pub minimum_payment: MinimumPaymentFull,
    /// At most 20 items.
    pub spend_control_ids: Option<Vec<SpendControlId>>,
}

record! { AccountTemplateFieldsChargeSecured {
    0 required show account_type;
    1 optional show auto_payment_period;
    2 optional show bank_account_id;
    3 required show bank_country;
    4 required show currency;
    5 optional show grace_period;
    6 required show minimum_payment;
    7 optional show spend_control_ids;
} }

impl AccountTemplateFieldsChargeSecured {
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

setters!(AccountTemplateFieldsChargeSecured {
    value auto_payment_period: i64,
    into bank_account_id: BankAccountId,
    value grace_period: i64,
    many spend_control_ids: SpendControlId,
});

/// Schema `template_fields_charge_unsecured`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateFieldsChargeUnsecured {
    /// Always `CHARGE_UNSECURED`.
    pub(crate) account_type: ChargeUnsecuredTag,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    /// Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// At least 21. At most 28.
    /// The document's default is `21`; it is never filled in here.
    pub grace_period: Option<i64>,
    /// Told apart by `type`.
    pub minimum_payment: MinimumPaymentFull,
    /// At most 20 items.
    pub spend_control_ids: Option<Vec<SpendControlId>>,
}

record! { AccountTemplateFieldsChargeUnsecured {
    0 required show account_type;
    1 optional show bank_account_id;
    2 required show bank_country;
    3 required show currency;
    4 optional show grace_period;
    5 required show minimum_payment;
    6 optional show spend_control_ids;
} }

impl AccountTemplateFieldsChargeUnsecured {
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

setters!(AccountTemplateFieldsChargeUnsecured {
    into bank_account_id: BankAccountId,
    value grace_period: i64,
    many spend_control_ids: SpendControlId,
});

/// Schema `template_fields_depository`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateFieldsDepository {
    /// One of `CHECKING`, `PREPAID`, `SAVING`.
    pub account_type: AccountTemplateFieldsDepositoryType,
    pub balance_ceiling: Option<BalanceCeilingInput>,
    pub balance_floor: Option<BalanceFloorInput>,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    /// Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: String,
    pub fee_product_ids: Option<Vec<AccountProductId>>,
    /// Format `uuid`.
    pub interest_product_id: Option<AccountProductId>,
    pub is_ach_enabled: Option<bool>,
    pub is_card_enabled: Option<bool>,
    pub is_eft_ca_enabled: Option<bool>,
    pub is_external_card_enabled: Option<bool>,
    pub is_p2p_enabled: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub is_sar_enabled: Option<bool>,
    pub is_synctera_pay_enabled: Option<bool>,
    pub is_wire_enabled: Option<bool>,
    /// Minor units of the currency (cents). At least 0.
    /// Deprecated.
    pub overdraft_limit: Option<i64>,
    /// At most 20 items.
    pub spend_control_ids: Option<Vec<SpendControlId>>,
    /// Deprecated.
    pub spending_limits: Option<AccountSpendingLimits>,
}

record! { AccountTemplateFieldsDepository {
    0 required show account_type;
    1 optional show balance_ceiling;
    2 optional show balance_floor;
    3 optional show bank_account_id;
    4 required show bank_country;
    5 required show currency;
    6 optional show fee_product_ids;
    7 optional show interest_product_id;
    8 optional show is_ach_enabled;
    9 optional show is_card_enabled;
    10 optional show is_eft_ca_enabled;
    11 optional show is_external_card_enabled;
    12 optional show is_p2p_enabled;
    13 optional show is_sar_enabled;
    14 optional show is_synctera_pay_enabled;
    15 optional show is_wire_enabled;
    16 optional show overdraft_limit;
    17 optional show spend_control_ids;
    18 optional show spending_limits;
} }

impl AccountTemplateFieldsDepository {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_type: AccountTemplateFieldsDepositoryType,
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

setters!(AccountTemplateFieldsDepository {
    into balance_ceiling: BalanceCeilingInput,
    into balance_floor: BalanceFloorInput,
    into bank_account_id: BankAccountId,
    many fee_product_ids: AccountProductId,
    into interest_product_id: AccountProductId,
    value is_ach_enabled: bool,
    value is_card_enabled: bool,
    value is_eft_ca_enabled: bool,
    value is_external_card_enabled: bool,
    value is_p2p_enabled: bool,
    value is_sar_enabled: bool,
    value is_synctera_pay_enabled: bool,
    value is_wire_enabled: bool,
    value overdraft_limit: i64,
    many spend_control_ids: SpendControlId,
    into spending_limits: AccountSpendingLimits,
});

tag_enum! {
    /// What `account_type` says in this variant.
    pub enum AccountTemplateFieldsDepositoryType {
        /// `CHECKING`.
        Checking = "CHECKING",
        /// `PREPAID`.
        Prepaid = "PREPAID",
        /// `SAVING`.
        Saving = "SAVING",
    }
}

/// Schema `base_template_fields`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateFieldsGeneralLedger {
    /// Always `GENERAL_LEDGER`.
    pub(crate) account_type: GeneralLedgerTag,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    /// Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: String,
}

record! { AccountTemplateFieldsGeneralLedger {
    0 required show account_type;
    1 optional show bank_account_id;
    2 required show bank_country;
    3 required show currency;
} }

impl AccountTemplateFieldsGeneralLedger {
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

setters!(AccountTemplateFieldsGeneralLedger {
    into bank_account_id: BankAccountId,
});

tagged_union! {
    /// Schema `template_fields`.
    pub enum AccountTemplateFieldsInput by "account_type" {
        /// Chosen by `CHARGE_SECURED`.
        ChargeSecured(AccountTemplateFieldsChargeSecured) = ["CHARGE_SECURED"],
        /// Chosen by `CHARGE_UNSECURED`.
        ChargeUnsecured(AccountTemplateFieldsChargeUnsecured) = ["CHARGE_UNSECURED"],
        /// Chosen by `CHECKING` or `PREPAID` or `SAVING`.
        Depository(AccountTemplateFieldsDepository) = ["CHECKING", "PREPAID", "SAVING"],
        /// Chosen by `GENERAL_LEDGER`.
        GeneralLedger(AccountTemplateFieldsGeneralLedger) = ["GENERAL_LEDGER"],
        /// Chosen by `LINE_OF_CREDIT`.
        LineOfCredit(AccountTemplateFieldsLineOfCredit) = ["LINE_OF_CREDIT"],
        /// Chosen by `REVOLVING_CREDIT_SECURED`.
        RevolvingCreditSecured(AccountTemplateFieldsRevolvingCreditSecured) = ["REVOLVING_CREDIT_SECURED"],
        /// Chosen by `REVOLVING_CREDIT_UNSECURED`.
        RevolvingCreditUnsecured(AccountTemplateFieldsRevolvingCreditUnsecured) = ["REVOLVING_CREDIT_UNSECURED"],
    }
}

/// Schema `template_fields_line_of_credit`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateFieldsLineOfCredit {
    /// Always `LINE_OF_CREDIT`.
    pub(crate) account_type: LineOfCreditTag,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    /// Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// At least 21. At most 28.
    /// The document's default is `21`; it is never filled in here.
    pub grace_period: Option<i64>,
    /// Format `uuid`.
    pub interest_product_id: Option<AccountProductId>,
    /// Told apart by `type`.
    pub minimum_payment: MinimumPaymentPartial,
}

record! { AccountTemplateFieldsLineOfCredit {
    0 required show account_type;
    1 optional show bank_account_id;
    2 required show bank_country;
    3 required show currency;
    4 optional show grace_period;
    5 optional show interest_product_id;
    6 required show minimum_payment;
} }

impl AccountTemplateFieldsLineOfCredit {
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

setters!(AccountTemplateFieldsLineOfCredit {
    into bank_account_id: BankAccountId,
    value grace_period: i64,
    into interest_product_id: AccountProductId,
});

/// Schema `template_fields_revolving_credit_secured`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateFieldsRevolvingCreditSecured {
    /// Always `REVOLVING_CREDIT_SECURED`.
    pub(crate) account_type: RevolvingCreditSecuredTag,
    /// Format `uuid`.
    pub application_workflow_id: String,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    /// Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// At most 20 items.
    pub spend_control_ids: Option<Vec<SpendControlId>>,
    pub vendor_info: AccountTemplateVendorInput,
}

record! { AccountTemplateFieldsRevolvingCreditSecured {
    0 required show account_type;
    1 required show application_workflow_id;
    2 optional show bank_account_id;
    3 required show bank_country;
    4 required show currency;
    5 optional show spend_control_ids;
    6 required hide vendor_info;
} }

impl AccountTemplateFieldsRevolvingCreditSecured {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        application_workflow_id: impl Into<String>,
        bank_country: impl Into<String>,
        currency: impl Into<String>,
        vendor_info: AccountTemplateVendorInput,
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

setters!(AccountTemplateFieldsRevolvingCreditSecured {
    into bank_account_id: BankAccountId,
    many spend_control_ids: SpendControlId,
});

/// Schema `template_fields_revolving_credit_unsecured`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateFieldsRevolvingCreditUnsecured {
    /// Always `REVOLVING_CREDIT_UNSECURED`.
    pub(crate) account_type: RevolvingCreditUnsecuredTag,
    /// Format `uuid`.
    pub application_workflow_id: String,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    /// Pattern `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: String,
    /// At most 20 items.
    pub spend_control_ids: Option<Vec<SpendControlId>>,
    pub vendor_info: AccountTemplateVendorInput,
}

record! { AccountTemplateFieldsRevolvingCreditUnsecured {
    0 required show account_type;
    1 required show application_workflow_id;
    2 optional show bank_account_id;
    3 required show bank_country;
    4 required show currency;
    5 optional show spend_control_ids;
    6 required hide vendor_info;
} }

impl AccountTemplateFieldsRevolvingCreditUnsecured {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        application_workflow_id: impl Into<String>,
        bank_country: impl Into<String>,
        currency: impl Into<String>,
        vendor_info: AccountTemplateVendorInput,
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

setters!(AccountTemplateFieldsRevolvingCreditUnsecured {
    into bank_account_id: BankAccountId,
    many spend_control_ids: SpendControlId,
});

/// Schema `patch_account_template_fields`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateFieldsUpdate {
    pub account_type: Option<AccountTemplateDepositoryType>,
    /// Format `uuid`.
    pub application_workflow_id: Option<String>,
    /// At least 0. At most 28.
    pub auto_payment_period: Option<i64>,
    /// At least 21. At most 28.
    pub grace_period: Option<i64>,
    /// Format `uuid`.
    pub interest_product_id: Option<AccountProductId>,
    pub is_ach_enabled: Option<bool>,
    pub is_card_enabled: Option<bool>,
    pub is_eft_ca_enabled: Option<bool>,
    pub is_external_card_enabled: Option<bool>,
    pub is_p2p_enabled: Option<bool>,
    pub is_sar_enabled: Option<bool>,
    pub is_synctera_pay_enabled: Option<bool>,
    pub is_wire_enabled: Option<bool>,
    /// Told apart by `type`.
    pub minimum_payment: Option<AccountMinimumPayment>,
    /// At most 20 items.
    pub spend_control_ids: Option<Vec<SpendControlId>>,
    pub vendor_info: Option<AccountTemplateVendorInput>,
}

record! { AccountTemplateFieldsUpdate {
    0 optional show account_type;
    1 optional show application_workflow_id;
    2 optional show auto_payment_period;
    3 optional show grace_period;
    4 optional show interest_product_id;
    5 optional show is_ach_enabled;
    6 optional show is_card_enabled;
    7 optional show is_eft_ca_enabled;
    8 optional show is_external_card_enabled;
    9 optional show is_p2p_enabled;
    10 optional show is_sar_enabled;
    11 optional show is_synctera_pay_enabled;
    12 optional show is_wire_enabled;
    13 optional show minimum_payment;
    14 optional show spend_control_ids;
    15 optional hide vendor_info;
} }

impl AccountTemplateFieldsUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountTemplateFieldsUpdate {
    into account_type: AccountTemplateDepositoryType,
    into application_workflow_id: String,
    value auto_payment_period: i64,
    value grace_period: i64,
    into interest_product_id: AccountProductId,
    value is_ach_enabled: bool,
    value is_card_enabled: bool,
    value is_eft_ca_enabled: bool,
    value is_external_card_enabled: bool,
    value is_p2p_enabled: bool,
    value is_sar_enabled: bool,
    value is_synctera_pay_enabled: bool,
    value is_wire_enabled: bool,
    into minimum_payment: AccountMinimumPayment,
    many spend_control_ids: SpendControlId,
    into vendor_info: AccountTemplateVendorInput,
});

/// Schema `template_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateList {
    pub account_templates: Vec<AccountTemplate>,
    pub next_page_token: Option<String>,
}

record! { AccountTemplateList {
    0 required show account_templates;
    1 optional hide next_page_token;
} }

/// Schema `patch_account_template`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateUpdate {
    pub description: Option<String>,
    pub is_enabled: Option<bool>,
    pub name: Option<String>,
    pub template: Option<AccountTemplateFieldsUpdate>,
}

record! { AccountTemplateUpdate {
    0 optional show description;
    1 optional show is_enabled;
    2 optional show name;
    3 optional show template;
} }

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
    into template: AccountTemplateFieldsUpdate,
});

/// Schema `template_vendor_info`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateVendor {
    pub vendor_data: Option<AccountTemplateVendorData>,
    pub vendor_type: Option<LoanServicer>,
}

record! { AccountTemplateVendor {
    0 optional hide vendor_data;
    1 optional show vendor_type;
} }

/// Schema `template_vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateVendorData {
    pub loanpro: Option<LoanProTemplateData>,
}

record! { AccountTemplateVendorData {
    0 optional show loanpro;
} }

/// Schema `template_vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateVendorDataInput {
    pub loanpro: Option<LoanProTemplateDataInput>,
}

record! { AccountTemplateVendorDataInput {
    0 optional show loanpro;
} }

impl AccountTemplateVendorDataInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountTemplateVendorDataInput {
    into loanpro: LoanProTemplateDataInput,
});

/// Schema `template_vendor_info`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTemplateVendorInput {
    pub vendor_data: AccountTemplateVendorDataInput,
    pub vendor_type: LoanServicer,
}

record! { AccountTemplateVendorInput {
    0 required hide vendor_data;
    1 required show vendor_type;
} }

impl AccountTemplateVendorInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(vendor_data: AccountTemplateVendorDataInput, vendor_type: LoanServicer) -> Self {
        Self {
            vendor_data,
            vendor_type,
        }
    }
}

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountUpdate {
    pub access_status: Option<AccountAccessStatus>,
    pub account_purpose: Option<String>,
    pub account_type: Option<AccountType>,
    /// Format `uuid`.
    pub application_id: Option<ApplicationId>,
    pub balance_ceiling: Option<BalanceCeilingInput>,
    pub balance_floor: Option<BalanceFloorInput>,
    /// Format `uuid`.
    pub bank_account_id: Option<BankAccountId>,
    /// Minor units of the currency (cents). At least 0.
    pub credit_limit: Option<i64>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// At most 10 characters.
    pub exchange_rate_type: Option<String>,
    pub fee_product_ids: Option<Vec<AccountProductId>>,
    /// At least 21. At most 28.
    pub grace_period: Option<i64>,
    /// At most 34 characters.
    pub iban: Option<String>,
    /// Format `uuid`.
    pub interest_product_id: Option<AccountProductId>,
    pub is_account_pool: Option<bool>,
    pub is_ach_enabled: Option<bool>,
    pub is_card_enabled: Option<bool>,
    pub is_eft_ca_enabled: Option<bool>,
    pub is_external_card_enabled: Option<bool>,
    pub is_p2p_enabled: Option<bool>,
    pub is_synctera_pay_enabled: Option<bool>,
    pub is_system_auto_pay_enabled: Option<bool>,
    pub is_wire_enabled: Option<bool>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Told apart by `type`.
    pub minimum_payment: Option<MinimumPaymentPartial>,
    pub nickname: Option<String>,
    pub note: Option<String>,
    /// Minor units of the currency (cents). At least 0.
    pub overdraft_limit: Option<i64>,
    /// At most 20 items.
    pub spend_control_ids: Option<Vec<SpendControlId>>,
    /// Deprecated.
    pub spending_limits: Option<AccountSpendingLimits>,
    pub status: Option<AccountStatus>,
    /// At least 8 characters. At most 11 characters.
    pub swift_code: Option<String>,
    pub vendor_info: Option<AccountVendorUpdate>,
}

record! { AccountUpdate {
    0 optional show access_status;
    1 optional hide account_purpose;
    2 optional show account_type;
    3 optional show application_id;
    4 optional show balance_ceiling;
    5 optional show balance_floor;
    6 optional show bank_account_id;
    7 optional show credit_limit;
    8 optional show currency;
    9 optional show exchange_rate_type;
    10 optional show fee_product_ids;
    11 optional show grace_period;
    12 optional hide iban;
    13 optional show interest_product_id;
    14 optional show is_account_pool;
    15 optional show is_ach_enabled;
    16 optional show is_card_enabled;
    17 optional show is_eft_ca_enabled;
    18 optional show is_external_card_enabled;
    19 optional show is_p2p_enabled;
    20 optional show is_synctera_pay_enabled;
    21 optional show is_system_auto_pay_enabled;
    22 optional show is_wire_enabled;
    23 optional hide metadata;
    24 optional show minimum_payment;
    25 optional hide nickname;
    26 optional hide note;
    27 optional show overdraft_limit;
    28 optional show spend_control_ids;
    29 optional show spending_limits;
    30 optional show status;
    31 optional hide swift_code;
    32 optional hide vendor_info;
} }

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
    into application_id: ApplicationId,
    into balance_ceiling: BalanceCeilingInput,
    into balance_floor: BalanceFloorInput,
    into bank_account_id: BankAccountId,
    value credit_limit: i64,
    into currency: String,
    into exchange_rate_type: String,
    many fee_product_ids: AccountProductId,
    value grace_period: i64,
    into iban: String,
    into interest_product_id: AccountProductId,
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
    many spend_control_ids: SpendControlId,
    into spending_limits: AccountSpendingLimits,
    into status: AccountStatus,
    into swift_code: String,
    into vendor_info: AccountVendorUpdate,
});

/// Schema `vendor_info_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountVendor {
    pub vendor_data: Option<AccountVendorData>,
    pub vendor_type: Option<LoanServicer>,
}

record! { AccountVendor {
    0 optional hide vendor_data;
    1 optional show vendor_type;
} }

/// Schemas `vendor_data_patch`, `vendor_data_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountVendorData {
    pub loanpro: Option<LoanProAccountData>,
}

record! { AccountVendorData {
    0 optional show loanpro;
} }

impl AccountVendorData {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountVendorData {
    into loanpro: LoanProAccountData,
});

/// Schema `vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountVendorDataInput {
    pub loanpro: Option<LoanProAccountDataInput>,
}

record! { AccountVendorDataInput {
    0 optional show loanpro;
} }

impl AccountVendorDataInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AccountVendorDataInput {
    into loanpro: LoanProAccountDataInput,
});

/// Schema `vendor_info`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountVendorInput {
    pub vendor_data: AccountVendorDataInput,
    pub vendor_type: LoanServicer,
}

record! { AccountVendorInput {
    0 required hide vendor_data;
    1 required show vendor_type;
} }

impl AccountVendorInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(vendor_data: AccountVendorDataInput, vendor_type: LoanServicer) -> Self {
        Self {
            vendor_data,
            vendor_type,
        }
    }
}

/// Schema `vendor_info_patch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountVendorUpdate {
    pub vendor_data: AccountVendorData,
    pub vendor_type: LoanServicer,
}

record! { AccountVendorUpdate {
    0 required hide vendor_data;
    1 required show vendor_type;
} }

impl AccountVendorUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(vendor_data: AccountVendorData, vendor_type: LoanServicer) -> Self {
        Self {
            vendor_data,
            vendor_type,
        }
    }
}

/// Schema `balance_ceiling`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BalanceCeiling {
    /// Minor units of the currency (cents). At least 0.
    pub balance: Option<i64>,
    /// Format `uuid`.
    pub linked_account_id: Option<AccountId>,
    /// Format `uuid`.
    /// Deprecated.
    pub overflow_account_id: Option<AccountId>,
}

record! { BalanceCeiling {
    0 optional show balance;
    1 optional show linked_account_id;
    2 optional show overflow_account_id;
} }

/// Schema `balance_ceiling`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceCeilingInput {
    /// Minor units of the currency (cents). At least 0.
    pub balance: i64,
    /// Format `uuid`.
    pub linked_account_id: Option<AccountId>,
    /// Format `uuid`.
    /// Deprecated.
    pub overflow_account_id: Option<AccountId>,
}

record! { BalanceCeilingInput {
    0 required show balance;
    1 optional show linked_account_id;
    2 optional show overflow_account_id;
} }

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
    into linked_account_id: AccountId,
    into overflow_account_id: AccountId,
});

/// Schema `balance_floor`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BalanceFloor {
    /// Minor units of the currency (cents).
    pub balance: Option<i64>,
    /// Format `uuid`.
    pub linked_account_id: Option<AccountId>,
    /// Format `uuid`.
    /// Deprecated.
    pub overdraft_account_id: Option<AccountId>,
}

record! { BalanceFloor {
    0 optional show balance;
    1 optional show linked_account_id;
    2 optional show overdraft_account_id;
} }

/// Schema `balance_floor`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceFloorInput {
    /// Minor units of the currency (cents).
    pub balance: i64,
    /// Format `uuid`.
    pub linked_account_id: Option<AccountId>,
    /// Format `uuid`.
    /// Deprecated.
    pub overdraft_account_id: Option<AccountId>,
}

record! { BalanceFloorInput {
    0 required show balance;
    1 optional show linked_account_id;
    2 optional show overdraft_account_id;
} }

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
    into linked_account_id: AccountId,
    into overdraft_account_id: AccountId,
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

/// Schema `security`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditCollateral {
    /// Format `uuid`.
    pub linked_account_id: Option<AccountId>,
}

record! { CreditCollateral {
    0 optional show linked_account_id;
} }

/// Schema `security`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCollateralInput {
    /// Format `uuid`.
    pub linked_account_id: AccountId,
}

record! { CreditCollateralInput {
    0 required show linked_account_id;
} }

impl CreditCollateralInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(linked_account_id: impl Into<AccountId>) -> Self {
        Self {
            linked_account_id: linked_account_id.into(),
        }
    }
}

/// Schema `fee`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeeProduct {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: Option<String>,
    pub fee_type: Option<FeeProductType>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: AccountProductId,
    /// Always `FEE`.
    pub(crate) product_type: FeeTag,
}

record! { FeeProduct {
    0 optional show amount;
    1 optional show currency;
    2 optional show fee_type;
    3 optional show id;
    4 required show product_type;
} }

/// Schema `fee`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeProductCreate {
    /// Minor units of the currency (cents).
    pub amount: i64,
    /// Pattern `^[A-Z]{3}$`.
    pub currency: String,
    pub fee_type: FeeProductType,
    /// Always `FEE`.
    pub(crate) product_type: FeeTag,
}

record! { FeeProductCreate {
    0 required show amount;
    1 required show currency;
    2 required show fee_type;
    3 required show product_type;
} }

impl FeeProductCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, currency: impl Into<String>, fee_type: FeeProductType) -> Self {
        Self {
            amount,
            currency: currency.into(),
            fee_type,
            product_type: FeeTag::default(),
        }
    }
}

open_enum! {
    /// `fee_type` of [`FeeProduct`].
    pub enum FeeProductType {
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

tag_enum! {
    /// What `account_type` says in this variant.
    pub enum GeneralLedgerTag {
        /// `GENERAL_LEDGER`.
        GeneralLedger = "GENERAL_LEDGER",
    }
}

open_enum! {
    /// `accrual_period` of [`InterestRate`].
    pub enum InterestAccrualPeriod {
        /// `DAILY`.
        Daily = "DAILY",
        /// `MONTHLY`.
        Monthly = "MONTHLY",
    }
}

open_enum! {
    /// Schema `calculation_method`.
    pub enum InterestCalculationMethod {
        /// `COMPOUNDED_DAILY`.
        CompoundedDaily = "COMPOUNDED_DAILY",
        /// `COMPOUNDED_MONTHLY`.
        CompoundedMonthly = "COMPOUNDED_MONTHLY",
    }
}

open_enum! {
    /// Schema `accrual_payout_schedule`.
    pub enum InterestPayoutSchedule {
        /// `MONTHLY`.
        Monthly = "MONTHLY",
        /// `NONE`.
        None = "NONE",
    }
}

/// Schema `interest`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterestProduct {
    pub accrual_payout_schedule: Option<InterestPayoutSchedule>,
    pub calculation_method: Option<InterestCalculationMethod>,
    pub description: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: AccountProductId,
    /// Always `INTEREST`.
    pub(crate) product_type: InterestTag,
    pub rates: Option<Vec<InterestRate>>,
}

record! { InterestProduct {
    0 optional show accrual_payout_schedule;
    1 optional show calculation_method;
    2 optional show description;
    3 optional show id;
    4 required show product_type;
    5 optional show rates;
} }

/// Schema `interest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InterestProductCreate {
    pub accrual_payout_schedule: InterestPayoutSchedule,
    pub calculation_method: InterestCalculationMethod,
    pub description: Option<String>,
    /// Always `INTEREST`.
    pub(crate) product_type: InterestTag,
    pub rates: Vec<InterestRateInput>,
}

record! { InterestProductCreate {
    0 required show accrual_payout_schedule;
    1 required show calculation_method;
    2 optional show description;
    3 required show product_type;
    4 required show rates;
} }

impl InterestProductCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        accrual_payout_schedule: InterestPayoutSchedule,
        calculation_method: InterestCalculationMethod,
        rates: impl IntoMany<InterestRateInput>,
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

setters!(InterestProductCreate {
    into description: String,
});

/// Schema `patch_interest`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterestProductUpdate {
    pub accrual_payout_schedule: Option<InterestPayoutSchedule>,
    pub calculation_method: Option<InterestCalculationMethod>,
    pub description: Option<String>,
    /// Always `INTEREST`.
    pub(crate) product_type: InterestTag,
    pub rates: Option<Vec<InterestRateInput>>,
}

record! { InterestProductUpdate {
    0 optional show accrual_payout_schedule;
    1 optional show calculation_method;
    2 optional show description;
    3 required show product_type;
    4 optional show rates;
} }

impl InterestProductUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(InterestProductUpdate {
    into accrual_payout_schedule: InterestPayoutSchedule,
    into calculation_method: InterestCalculationMethod,
    into description: String,
    many rates: InterestRateInput,
});

/// Schema `rate_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterestRate {
    pub accrual_period: Option<InterestAccrualPeriod>,
    /// Basis points: 100 are one percent. At least 0.
    pub rate: Option<i32>,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
}

record! { InterestRate {
    0 optional show accrual_period;
    1 optional show rate;
    2 optional show valid_from;
    3 optional show valid_to;
} }

/// Schema `rate_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InterestRateInput {
    pub accrual_period: InterestAccrualPeriod,
    /// Basis points: 100 are one percent. At least 0.
    pub rate: i32,
    pub valid_from: Date,
    pub valid_to: Option<Date>,
}

record! { InterestRateInput {
    0 required show accrual_period;
    1 required show rate;
    2 required show valid_from;
    3 optional show valid_to;
} }

impl InterestRateInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        accrual_period: InterestAccrualPeriod,
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

setters!(InterestRateInput {
    into valid_to: Date,
});

tag_enum! {
    /// What `product_type` says in this variant.
    pub enum InterestTag {
        /// `INTEREST`.
        Interest = "INTEREST",
    }
}

/// Schemas `base_loanpro_vendor_data`, `loanpro_vendor_data_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanProAccountData {
    pub cash_advance_bucket_id: Option<i64>,
    pub loc_id: Option<i64>,
    pub loc_product_id: Option<i64>,
    pub purchases_bucket_id: Option<i64>,
    pub tenant_id: Option<String>,
}

record! { LoanProAccountData {
    0 optional show cash_advance_bucket_id;
    1 optional show loc_id;
    2 optional show loc_product_id;
    3 optional show purchases_bucket_id;
    4 optional show tenant_id;
} }

impl LoanProAccountData {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(LoanProAccountData {
    value cash_advance_bucket_id: i64,
    value loc_id: i64,
    value loc_product_id: i64,
    value purchases_bucket_id: i64,
    into tenant_id: String,
});

/// Schema `loanpro_vendor_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoanProAccountDataInput {
    pub cash_advance_bucket_id: Option<i64>,
    pub loc_id: i64,
    pub loc_product_id: Option<i64>,
    pub purchases_bucket_id: Option<i64>,
    pub tenant_id: Option<String>,
}

record! { LoanProAccountDataInput {
    0 optional show cash_advance_bucket_id;
    1 required show loc_id;
    2 optional show loc_product_id;
    3 optional show purchases_bucket_id;
    4 optional show tenant_id;
} }

impl LoanProAccountDataInput {
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

setters!(LoanProAccountDataInput {
    value cash_advance_bucket_id: i64,
    value loc_product_id: i64,
    value purchases_bucket_id: i64,
    into tenant_id: String,
});

/// Schema `loanpro_template_vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanProTemplateData {
    /// At least 1.
    pub cash_advance_bucket_id: Option<i64>,
    /// At least 1.
    pub loc_product_id: Option<i64>,
    /// At least 1.
    pub purchases_bucket_id: Option<i64>,
    /// At least 1 characters.
    pub tenant_id: Option<String>,
}

record! { LoanProTemplateData {
    0 optional show cash_advance_bucket_id;
    1 optional show loc_product_id;
    2 optional show purchases_bucket_id;
    3 optional show tenant_id;
} }

/// Schema `loanpro_template_vendor_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoanProTemplateDataInput {
    /// At least 1.
    pub cash_advance_bucket_id: i64,
    /// At least 1.
    pub loc_product_id: i64,
    /// At least 1.
    pub purchases_bucket_id: i64,
    /// At least 1 characters.
    pub tenant_id: String,
}

record! { LoanProTemplateDataInput {
    0 required show cash_advance_bucket_id;
    1 required show loc_product_id;
    2 required show purchases_bucket_id;
    3 required show tenant_id;
} }

impl LoanProTemplateDataInput {
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MinimumPaymentTypeFull {
    /// Always `FULL`.
    pub(crate) r#type: FullTag,
}

record! { MinimumPaymentTypeFull {
    0 required show r#type as "type";
} }

impl MinimumPaymentTypeFull {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

/// Schema `minimum_payment_type_rate_or_amount`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MinimumPaymentTypeRateOrAmount {
    /// Minor units of the currency (cents).
    pub min_amount: Option<i64>,
    /// Basis points: 100 are one percent.
    pub rate: Option<i64>,
    /// Always `RATE_OR_AMOUNT`.
    pub(crate) r#type: RateOrAmountTag,
}

record! { MinimumPaymentTypeRateOrAmount {
    0 optional show min_amount;
    1 optional show rate;
    2 required show r#type as "type";
} }

/// Schema `minimum_payment_type_rate_or_amount`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MinimumPaymentTypeRateOrAmountInput {
    /// Minor units of the currency (cents).
    pub min_amount: i64,
    /// Basis points: 100 are one percent.
    pub rate: i64,
    /// Always `RATE_OR_AMOUNT`.
    pub(crate) r#type: RateOrAmountTag,
}

record! { MinimumPaymentTypeRateOrAmountInput {
    0 required show min_amount;
    1 required show rate;
    2 required show r#type as "type";
} }

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

/// Schema `spending_limit_with_time`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeriodSpendingLimit {
    /// Minor units of the currency (cents). At least 0.
    pub amount: Option<i64>,
    /// At least 0.
    pub transactions: Option<i64>,
}

record! { PeriodSpendingLimit {
    0 optional show amount;
    1 optional show transactions;
} }

impl PeriodSpendingLimit {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(PeriodSpendingLimit {
    value amount: i64,
    value transactions: i64,
});

tag_enum! {
    /// What `type` says in this variant.
    pub enum RateOrAmountTag {
        /// `RATE_OR_AMOUNT`.
        RateOrAmount = "RATE_OR_AMOUNT",
    }
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

/// Schema `stop_payment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopPayment {
    /// Format `uuid`.
    pub dispute_id: Option<DisputeId>,
    pub expires_on: Option<Timestamp>,
    pub originator_name: Option<String>,
    /// Format `uuid`.
    pub stop_payment_id: Option<StopPaymentId>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { StopPayment {
    0 optional show dispute_id;
    1 optional show expires_on;
    2 optional hide originator_name;
    3 optional show stop_payment_id;
    4 optional show transaction_id;
} }

/// Schema `stop_payment_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StopPaymentList {
    pub next_page_token: Option<String>,
    pub stop_payments: Vec<StopPaymentWithAccount>,
}

record! { StopPaymentList {
    0 optional hide next_page_token;
    1 required show stop_payments;
} }

/// Schema `stop_payment_response_w_account`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopPaymentWithAccount {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub dispute_id: Option<DisputeId>,
    pub expires_on: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub originator_name: Option<String>,
    /// Format `uuid`.
    pub stop_payment_id: Option<StopPaymentId>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { StopPaymentWithAccount {
    0 optional show account_id;
    1 optional show creation_time;
    2 optional show dispute_id;
    3 optional show expires_on;
    4 optional show last_updated_time;
    5 optional hide originator_name;
    6 optional show stop_payment_id;
    7 optional show tenant;
    8 optional show transaction_id;
} }

/// `transaction` of `AccountSpendingLimits`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionSpendingLimit {
    /// Minor units of the currency (cents). At least 0.
    pub amount: Option<i64>,
}

record! { TransactionSpendingLimit {
    0 optional show amount;
} }

impl TransactionSpendingLimit {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(TransactionSpendingLimit {
    value amount: i64,
});
