// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of what Synctera calls.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `gateway_authorization`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorization {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub acquirer_reference_id: Option<String>,
    pub amount: Option<GatewayAuthorizationAmount>,
    pub balance: Option<GatewayAuthorizationBalance>,
    pub banknet_reference_id: Option<String>,
    pub bin: Option<GatewayAuthorizationBin>,
    pub card_category: Option<String>,
    pub card_format: Option<CardForm>,
    /// Format `uuid`.
    pub card_id: Option<CardId>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<String>,
    /// Format `uuid`.
    pub digital_wallet_token_id: Option<DigitalWalletTokenId>,
    pub digital_wallet_token_reference_id: Option<String>,
    pub enhanced_transaction: Option<GatewayAuthorizationEnhancedTransaction>,
    pub fees: Option<GatewayAuthorizationFees>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub is_surcharge_free: Option<bool>,
    pub last_four: Option<String>,
    pub merchant: Option<GatewayAuthorizationMerchant>,
    pub network: Option<String>,
    pub network_fraud: Option<GatewayAuthorizationNetworkFraud>,
    pub payment_channel: Option<String>,
    pub pos: Option<GatewayAuthorizationPointOfSale>,
    pub processor: Option<GatewayAuthorizationProcessor>,
    /// Free-form JSON.
    pub processor_data: Option<Value>,
    pub settlement_date: Option<Timestamp>,
    pub subnetwork: Option<String>,
    pub three_ds_authentication_status: Option<GatewayAuthorizationThreeDsAuthenticationStatus>,
    /// Format `uuid`.
    pub transaction_id: Option<String>,
    pub r#type: Option<String>,
    pub user: Option<GatewayAuthorizationUser>,
    pub user_transaction_time: Option<Timestamp>,
    pub verification: Option<GatewayAuthorizationVerification>,
}

record! { GatewayAuthorization {
    0 optional show account_id;
    1 optional show acquirer_reference_id;
    2 optional show amount;
    3 optional show balance;
    4 optional show banknet_reference_id;
    5 optional show bin;
    6 optional show card_category;
    7 optional show card_format;
    8 optional show card_id;
    9 optional show customer_id;
    10 optional show dc_sign;
    11 optional show digital_wallet_token_id;
    12 optional show digital_wallet_token_reference_id;
    13 optional show enhanced_transaction;
    14 optional show fees;
    15 optional show id;
    16 optional show is_surcharge_free;
    17 optional hide last_four;
    18 optional show merchant;
    19 optional show network;
    20 optional show network_fraud;
    21 optional show payment_channel;
    22 optional show pos;
    23 optional show processor;
    24 optional hide processor_data;
    25 optional show settlement_date;
    26 optional show subnetwork;
    27 optional show three_ds_authentication_status;
    28 optional show transaction_id;
    29 optional show r#type as "type";
    30 optional show user;
    31 optional show user_transaction_time;
    32 optional show verification;
} }

/// Schema `gateway_authorization_amount`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationAmount {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub approved_amount: Option<i64>,
    pub currency: Option<String>,
    pub currency_conversion: Option<GatewayAuthorizationCurrencyConversion>,
    /// Minor units of the currency (cents).
    pub total_pending_amount: Option<i64>,
}

record! { GatewayAuthorizationAmount {
    0 optional show amount;
    1 optional show approved_amount;
    2 optional show currency;
    3 optional show currency_conversion;
    4 optional show total_pending_amount;
} }

/// Schema `gateway_authorization_balance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationBalance {
    /// Minor units of the currency (cents).
    pub available_balance: Option<i64>,
}

record! { GatewayAuthorizationBalance {
    0 optional show available_balance;
} }

/// Schema `gateway_authorization_bin`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationBin {
    pub country_code: Option<String>,
    /// Format `uuid`.
    pub id: String,
}

record! { GatewayAuthorizationBin {
    0 optional show country_code;
    1 required show id;
} }

/// Schema `gateway_authorization_currency_conversion`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationCurrencyConversion {
    pub conversion_rate: Option<Decimal>,
    pub dynamic_currency_conversion: Option<bool>,
    /// Minor units of the currency (cents).
    pub original_amount: Option<i64>,
    pub original_currency_code: Option<String>,
    /// At least 3 characters. At most 3 characters.
    pub original_currency_code_alpha: Option<String>,
    pub raw_original_amount: Option<Decimal>,
    pub settlement_currency_conversion: Option<GatewayAuthorizationSettlementCurrencyConversion>,
}

record! { GatewayAuthorizationCurrencyConversion {
    0 optional show conversion_rate;
    1 optional show dynamic_currency_conversion;
    2 optional show original_amount;
    3 optional show original_currency_code;
    4 optional show original_currency_code_alpha;
    5 optional hide raw_original_amount;
    6 optional show settlement_currency_conversion;
} }

/// Schema `gateway_authorization_enhanced_transaction`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationEnhancedTransaction {
    pub category: Option<String>,
    pub enhanced_description: Option<String>,
    pub enhanced_raw: Option<Vec<GatewayAuthorizationEnhancedTransactionRaw>>,
}

record! { GatewayAuthorizationEnhancedTransaction {
    0 optional show category;
    1 optional hide enhanced_description;
    2 optional show enhanced_raw;
} }

/// Schema `gateway_authorization_enhanced_transaction_raw`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationEnhancedTransactionRaw {
    pub amount: Nullable<Decimal>,
    pub categorized_by: Nullable<i32>,
    pub category: Nullable<String>,
    pub category_guid: Nullable<String>,
    pub described_by: Nullable<i32>,
    pub description: Nullable<String>,
    pub extended_transaction_type: Nullable<String>,
    pub id: Nullable<String>,
    pub is_bill_pay: Nullable<bool>,
    pub is_direct_deposit: Nullable<bool>,
    pub is_expense: Nullable<bool>,
    pub is_fee: Nullable<bool>,
    pub is_income: Nullable<bool>,
    pub is_international: Nullable<bool>,
    pub is_overdraft_fee: Nullable<bool>,
    pub is_payroll_advance: Nullable<bool>,
    pub is_subscription: Nullable<bool>,
    pub memo: Nullable<String>,
    pub merchant_category_code: Option<String>,
    pub merchant_guid: Nullable<String>,
    pub merchant_location_guid: Nullable<String>,
    pub original_description: Nullable<String>,
    pub r#type: Nullable<String>,
}

record! { GatewayAuthorizationEnhancedTransactionRaw {
    0 optional show amount;
    1 optional show categorized_by;
    2 optional show category;
    3 optional show category_guid;
    4 optional show described_by;
    5 optional hide description;
    6 optional show extended_transaction_type;
    7 optional show id;
    8 optional show is_bill_pay;
    9 optional show is_direct_deposit;
    10 optional show is_expense;
    11 optional show is_fee;
    12 optional show is_income;
    13 optional show is_international;
    14 optional show is_overdraft_fee;
    15 optional show is_payroll_advance;
    16 optional show is_subscription;
    17 optional hide memo;
    18 optional show merchant_category_code;
    19 optional show merchant_guid;
    20 optional show merchant_location_guid;
    21 optional hide original_description;
    22 optional show r#type as "type";
} }

/// Schema `gateway_authorization_fees`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationFees {
    /// Minor units of the currency (cents).
    pub acquirer_user_fee: Option<i64>,
    /// Minor units of the currency (cents).
    pub cross_border_issuer_fee: Option<i64>,
    /// Minor units of the currency (cents).
    pub currency_conversion_issuer_fee: Option<i64>,
    /// Minor units of the currency (cents).
    pub currency_conversion_user_fee: Option<i64>,
    /// Minor units of the currency (cents).
    pub interchange_fee: Option<i64>,
    /// Minor units of the currency (cents).
    pub issuer_fee: Option<i64>,
    /// Minor units of the currency (cents).
    pub network_fee: Option<i64>,
    /// Minor units of the currency (cents).
    pub pindebit_user_fee: Option<i64>,
}

record! { GatewayAuthorizationFees {
    0 optional show acquirer_user_fee;
    1 optional show cross_border_issuer_fee;
    2 optional show currency_conversion_issuer_fee;
    3 optional show currency_conversion_user_fee;
    4 optional show interchange_fee;
    5 optional show issuer_fee;
    6 optional show network_fee;
    7 optional show pindebit_user_fee;
} }

/// Schema `gateway_authorization_merchant`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationMerchant {
    pub city: Option<String>,
    pub country_code: Option<String>,
    pub mcc: Option<String>,
    pub mid: Option<String>,
    pub name: Option<String>,
    pub payment_facilitator_id: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
    pub sub_merchant_id: Option<String>,
}

record! { GatewayAuthorizationMerchant {
    0 optional hide city;
    1 optional show country_code;
    2 optional show mcc;
    3 optional show mid;
    4 optional hide name;
    5 optional show payment_facilitator_id;
    6 optional hide postal_code;
    7 optional hide state;
    8 optional show sub_merchant_id;
} }

/// Schema `gateway_authorization_network_fraud`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationNetworkFraud {
    pub transaction_risk_score: Option<i32>,
}

record! { GatewayAuthorizationNetworkFraud {
    0 optional hide transaction_risk_score;
} }

/// Schema `gateway_authorization_pos`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationPointOfSale {
    pub cardholder_verification_method: Option<String>,
    pub cvv_presence: Option<String>,
    pub pan_entry_mode: Option<String>,
    pub pin_entry_mode: Option<String>,
    pub pin_present: Option<bool>,
    pub terminal_capability: Option<String>,
    pub terminal_id: Option<String>,
}

record! { GatewayAuthorizationPointOfSale {
    0 optional show cardholder_verification_method;
    1 optional show cvv_presence;
    2 optional show pan_entry_mode;
    3 optional show pin_entry_mode;
    4 optional show pin_present;
    5 optional show terminal_capability;
    6 optional show terminal_id;
} }

open_enum! {
    /// Schema `gateway_authorization_processor`.
    pub enum GatewayAuthorizationProcessor {
        /// `MARQETA`.
        Marqeta = "MARQETA",
    }
}

/// Schema `gateway_authorization_settlement_currency_conversion`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationSettlementCurrencyConversion {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub conversion_rate: Option<Decimal>,
    pub currency_code: Option<String>,
    /// At least 3 characters. At most 3 characters.
    pub currency_code_alpha: Option<String>,
}

record! { GatewayAuthorizationSettlementCurrencyConversion {
    0 optional show amount;
    1 optional show conversion_rate;
    2 optional show currency_code;
    3 optional show currency_code_alpha;
} }

open_enum! {
    /// `three_ds_authentication_status` of [`GatewayAuthorization`].
    pub enum GatewayAuthorizationThreeDsAuthenticationStatus {
        /// `ACQUIRER_EXEMPT`.
        AcquirerExempt = "ACQUIRER_EXEMPT",
        /// `AUTHENTICATED`.
        Authenticated = "AUTHENTICATED",
        /// `EXEMPT`.
        Exempt = "EXEMPT",
        /// `NOT_AUTHENTICATED`.
        NotAuthenticated = "NOT_AUTHENTICATED",
    }
}

/// Schema `gateway_authorization_user`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationUser {
    pub metadata: Option<BTreeMap<String, String>>,
}

record! { GatewayAuthorizationUser {
    0 optional hide metadata;
} }

/// Schema `gateway_authorization_verification`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayAuthorizationVerification {
    pub online_security_transaction_code: Option<String>,
}

record! { GatewayAuthorizationVerification {
    0 optional hide online_security_transaction_code;
} }

open_enum! {
    /// Schema `three_ds_authentication_request_type`.
    pub enum ThreeDsAuthenticationType {
        /// `ADD_CARD`.
        AddCard = "ADD_CARD",
        /// `EMV_CARDHOLDER_VERIFICATION`.
        EmvCardholderVerification = "EMV_CARDHOLDER_VERIFICATION",
        /// `INSTALLMENT`.
        Installment = "INSTALLMENT",
        /// `MAINTAIN_CARD`.
        MaintainCard = "MAINTAIN_CARD",
        /// `PAYMENT`.
        Payment = "PAYMENT",
        /// `RECURRING`.
        Recurring = "RECURRING",
    }
}

/// Schema `three_ds_decision_gateway_decision`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayDecision {
    pub decision: ThreeDsDecision,
}

record! { ThreeDsDecisionGatewayDecision {
    0 required show decision;
} }

impl ThreeDsDecisionGatewayDecision {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(decision: ThreeDsDecision) -> Self {
        Self {
            decision,
        }
    }
}

/// Schema `three_ds_decision_gateway_request_merchant`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayMerchant {
    pub category_code: Option<String>,
    /// Pattern `^\d{3}$`.
    pub country_code: Option<String>,
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub name: Option<String>,
}

record! { ThreeDsDecisionGatewayMerchant {
    0 optional show category_code;
    1 optional show country_code;
    2 optional show id;
    3 optional hide name;
} }

/// Schema `three_ds_decision_gateway_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayRequest {
    /// At most 36 characters.
    pub acs_transaction_id: Option<String>,
    pub authentication_request_type: Option<ThreeDsAuthenticationType>,
    /// Format `uuid`.
    pub card_id: Option<CardId>,
    /// Format `uuid`.
    pub card_product_id: Option<CardProductId>,
    pub client_ip_address: Option<String>,
    /// At least 3 characters. At most 3 characters.
    pub currency_code: Option<String>,
    pub device_channel: Option<ThreeDsDeviceChannel>,
    pub merchant: Option<ThreeDsDecisionGatewayMerchant>,
    /// Minor units of the currency (cents).
    pub transaction_amount: Option<i64>,
    pub transaction_sub_type: Option<ThreeDsTransactionSubtype>,
    pub transaction_type: Option<ThreeDsTransactionType>,
}

record! { ThreeDsDecisionGatewayRequest {
    0 optional show acs_transaction_id;
    1 optional show authentication_request_type;
    2 optional show card_id;
    3 optional show card_product_id;
    4 optional hide client_ip_address;
    5 optional show currency_code;
    6 optional show device_channel;
    7 optional show merchant;
    8 optional show transaction_amount;
    9 optional show transaction_sub_type;
    10 optional show transaction_type;
} }

open_enum! {
    /// Schema `three_ds_device_channel`.
    pub enum ThreeDsDeviceChannel {
        /// `APP_BASED`.
        AppBased = "APP_BASED",
        /// `BROWSER`.
        Browser = "BROWSER",
        /// `THREEDS_REQUESTER_INITIATED`.
        ThreedsRequesterInitiated = "THREEDS_REQUESTER_INITIATED",
    }
}

open_enum! {
    /// Schema `three_ds_transaction_subtype`.
    pub enum ThreeDsTransactionSubtype {
        /// `ACCOUNT_FUNDING`.
        AccountFunding = "ACCOUNT_FUNDING",
        /// `ACCOUNT_VERIFICATION`.
        AccountVerification = "ACCOUNT_VERIFICATION",
        /// `PREPAID_ACTIVATION_AND_LOAD`.
        PrepaidActivationAndLoad = "PREPAID_ACTIVATION_AND_LOAD",
        /// `PURCHASE`.
        Purchase = "PURCHASE",
        /// `QUASI_CASH`.
        QuasiCash = "QUASI_CASH",
    }
}

open_enum! {
    /// Schema `three_ds_transaction_type`.
    pub enum ThreeDsTransactionType {
        /// `NON_PAYMENT`.
        NonPayment = "NON_PAYMENT",
        /// `PAYMENT`.
        Payment = "PAYMENT",
    }
}

/// Schema `webhook_request_object`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookDelivery {
    pub changed_fields: Option<String>,
    pub event_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: WebhookEventId,
    /// At most 1024 characters.
    pub metadata: Option<String>,
    pub resource: Option<String>,
    /// Format `uuid`.
    pub resource_id: Option<String>,
    pub r#type: WebhookEventType,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
    /// Format `uuid`.
    pub webhook_id: Option<WebhookId>,
}

record! { WebhookDelivery {
    0 optional hide changed_fields;
    1 optional show event_time;
    2 required show id;
    3 optional hide metadata;
    4 optional hide resource;
    5 optional show resource_id;
    6 required show r#type as "type";
    7 optional hide url;
    8 optional show webhook_id;
} }
