// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of what Synctera calls.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `gateway_authorization`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorization {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquirer_reference_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<GatewayAuthorizationAmount>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<GatewayAuthorizationBalance>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub banknet_reference_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin: Option<GatewayAuthorizationBin>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_category: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_format: Option<GatewayAuthorizationCardFormat>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digital_wallet_token_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digital_wallet_token_reference_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_transaction: Option<GatewayAuthorizationEnhancedTransaction>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<GatewayAuthorizationFees>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_surcharge_free: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_four: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<GatewayAuthorizationMerchant>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_fraud: Option<GatewayAuthorizationNetworkFraud>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_channel: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pos: Option<GatewayAuthorizationPos>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processor: Option<GatewayAuthorizationProcessor>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processor_data: Option<Value>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_date: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnetwork: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub three_ds_authentication_status: Option<GatewayAuthorizationThreeDsAuthenticationStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<GatewayAuthorizationUser>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_transaction_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification: Option<GatewayAuthorizationVerification>,
}

redacted_debug!(GatewayAuthorization {
    show: [id],
    show_optional: [
        account_id,
        acquirer_reference_id,
        amount,
        balance,
        banknet_reference_id,
        bin,
        card_category,
        card_format,
        card_id,
        customer_id,
        dc_sign,
        digital_wallet_token_id,
        digital_wallet_token_reference_id,
        enhanced_transaction,
        fees,
        is_surcharge_free,
        merchant,
        network,
        network_fraud,
        payment_channel,
        pos,
        processor,
        settlement_date,
        subnetwork,
        three_ds_authentication_status,
        transaction_id,
        r#type,
        user,
        user_transaction_time,
        verification,
    ],
    hide: [],
    hide_optional: [last_four, processor_data]
});

/// Schema `gateway_authorization_amount`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationAmount {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_conversion: Option<GatewayAuthorizationCurrencyConversion>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_pending_amount: Option<i64>,
}

/// Schema `gateway_authorization_balance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationBalance {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_balance: Option<i64>,
}

/// Schema `gateway_authorization_bin`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationBin {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
}

open_enum! {
    /// Schema `gateway_authorization_card_format`.
    pub enum GatewayAuthorizationCardFormat {
        /// `PHYSICAL`.
        Physical = "PHYSICAL",
        /// `VIRTUAL`.
        Virtual = "VIRTUAL",
    }
}

/// Schema `gateway_authorization_currency_conversion`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationCurrencyConversion {
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversion_rate: Option<Decimal>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dynamic_currency_conversion: Option<bool>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_currency_code: Option<String>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_currency_code_alpha: Option<String>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_original_amount: Option<Decimal>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_currency_conversion: Option<GatewayAuthorizationSettlementCurrencyConversion>,
}

redacted_debug!(GatewayAuthorizationCurrencyConversion {
    show: [],
    show_optional: [
        conversion_rate,
        dynamic_currency_conversion,
        original_amount,
        original_currency_code,
        original_currency_code_alpha,
        settlement_currency_conversion,
    ],
    hide: [],
    hide_optional: [raw_original_amount]
});

/// Schema `gateway_authorization_enhanced_transaction`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationEnhancedTransaction {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_description: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_raw: Option<Vec<GatewayAuthorizationEnhancedTransactionRaw>>,
}

redacted_debug!(GatewayAuthorizationEnhancedTransaction {
    show: [],
    show_optional: [category, enhanced_raw],
    hide: [],
    hide_optional: [enhanced_description]
});

/// Schema `gateway_authorization_enhanced_transaction_raw`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationEnhancedTransactionRaw {
    /// Exact decimal number.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub amount: Nullable<Decimal>,
    /// Whole number of at most 32 bits.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub categorized_by: Nullable<i32>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub category: Nullable<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub category_guid: Nullable<String>,
    /// Whole number of at most 32 bits.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub described_by: Nullable<i32>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub description: Nullable<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub extended_transaction_type: Nullable<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub id: Nullable<String>,
    /// True or false.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_bill_pay: Nullable<bool>,
    /// True or false.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_direct_deposit: Nullable<bool>,
    /// True or false.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_expense: Nullable<bool>,
    /// True or false.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_fee: Nullable<bool>,
    /// True or false.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_income: Nullable<bool>,
    /// True or false.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_international: Nullable<bool>,
    /// True or false.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_overdraft_fee: Nullable<bool>,
    /// True or false.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_payroll_advance: Nullable<bool>,
    /// True or false.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_subscription: Nullable<bool>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub memo: Nullable<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_category_code: Option<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub merchant_guid: Nullable<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub merchant_location_guid: Nullable<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub original_description: Nullable<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub r#type: Nullable<String>,
}

redacted_debug!(GatewayAuthorizationEnhancedTransactionRaw {
    show: [],
    show_optional: [
        amount,
        categorized_by,
        category,
        category_guid,
        described_by,
        extended_transaction_type,
        id,
        is_bill_pay,
        is_direct_deposit,
        is_expense,
        is_fee,
        is_income,
        is_international,
        is_overdraft_fee,
        is_payroll_advance,
        is_subscription,
        merchant_category_code,
        merchant_guid,
        merchant_location_guid,
        r#type,
    ],
    hide: [],
    hide_optional: [description, memo, original_description]
});

/// Schema `gateway_authorization_fees`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationFees {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquirer_user_fee: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_border_issuer_fee: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_conversion_issuer_fee: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_conversion_user_fee: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interchange_fee: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer_fee: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_fee: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pindebit_user_fee: Option<i64>,
}

/// Schema `gateway_authorization_merchant`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationMerchant {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcc: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mid: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_facilitator_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_merchant_id: Option<String>,
}

redacted_debug!(GatewayAuthorizationMerchant {
    show: [],
    show_optional: [country_code, mcc, mid, payment_facilitator_id, sub_merchant_id],
    hide: [],
    hide_optional: [city, name, postal_code, state]
});

/// Schema `gateway_authorization_network_fraud`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationNetworkFraud {
    /// Whole number of at most 32 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_risk_score: Option<i32>,
}

redacted_debug!(GatewayAuthorizationNetworkFraud {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [transaction_risk_score]
});

/// Schema `gateway_authorization_pos`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationPos {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cardholder_verification_method: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cvv_presence: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pan_entry_mode: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin_entry_mode: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin_present: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminal_capability: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminal_id: Option<String>,
}

open_enum! {
    /// Schema `gateway_authorization_processor`.
    pub enum GatewayAuthorizationProcessor {
        /// `MARQETA`.
        Marqeta = "MARQETA",
    }
}

/// Schema `gateway_authorization_settlement_currency_conversion`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationSettlementCurrencyConversion {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversion_rate: Option<Decimal>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code_alpha: Option<String>,
}

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationUser {
    /// By key: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
}

redacted_debug!(GatewayAuthorizationUser {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [metadata]
});

/// Schema `gateway_authorization_verification`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayAuthorizationVerification {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online_security_transaction_code: Option<String>,
}

redacted_debug!(GatewayAuthorizationVerification {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [online_security_transaction_code]
});

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayDecision {
    /// One of 2 values.
    pub decision: ThreeDsDecision,
}

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
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayMerchant {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_code: Option<String>,
    /// Text. Pattern `^\d{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Text.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

redacted_debug!(ThreeDsDecisionGatewayMerchant {
    show: [id],
    show_optional: [category_code, country_code],
    hide: [],
    hide_optional: [name]
});

/// Schema `three_ds_decision_gateway_request`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayRequest {
    /// Text. At most 36 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acs_transaction_id: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication_request_type: Option<ThreeDsAuthenticationType>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_product_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_ip_address: Option<String>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_channel: Option<ThreeDsDeviceChannel>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant: Option<ThreeDsDecisionGatewayMerchant>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_amount: Option<i64>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_sub_type: Option<ThreeDsTransactionSubtype>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_type: Option<ThreeDsTransactionType>,
}

redacted_debug!(ThreeDsDecisionGatewayRequest {
    show: [],
    show_optional: [
        acs_transaction_id,
        authentication_request_type,
        card_id,
        card_product_id,
        currency_code,
        device_channel,
        merchant,
        transaction_amount,
        transaction_sub_type,
        transaction_type,
    ],
    hide: [],
    hide_optional: [client_ip_address]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed_fields: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text. At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// One of 20 values.
    pub r#type: EventTypeExplicit,
    /// Text. Format `uri`. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_id: Option<String>,
}

redacted_debug!(WebhookDelivery {
    show: [id, r#type],
    show_optional: [event_time, resource_id, webhook_id],
    hide: [],
    hide_optional: [changed_fields, metadata, resource, url]
});
