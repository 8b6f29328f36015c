// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `card_transaction_simulations`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `auth_request_model`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthRequest {
    /// Whole number. Minor units of the currency (cents).
    pub amount: i64,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_acceptor: Option<CardAcceptor>,
    /// Text. Format `uuid`.
    pub card_id: String,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_options: Option<CardOptions>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_back_amount: Option<i64>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pre_auth: Option<bool>,
    /// Text. At least 1 characters. At most 50 characters.
    pub mid: String,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_fees: Option<Vec<NetworkFee>>,
    /// Text. At least 1 characters. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_options: Option<TransactionOptions>,
}

redacted_debug!(AuthRequest {
    show: [amount, card_id, mid],
    show_optional: [
        card_acceptor,
        card_options,
        cash_back_amount,
        is_pre_auth,
        network_fees,
        transaction_options,
    ],
    hide: [],
    hide_optional: [pin]
});

impl AuthRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, card_id: impl Into<String>, mid: impl Into<String>) -> Self {
        Self {
            amount,
            card_acceptor: Default::default(),
            card_id: card_id.into(),
            card_options: Default::default(),
            cash_back_amount: Default::default(),
            is_pre_auth: Default::default(),
            mid: mid.into(),
            network_fees: Default::default(),
            pin: Default::default(),
            transaction_options: Default::default(),
        }
    }
}

setters!(AuthRequest {
    into card_acceptor: CardAcceptor,
    into card_options: CardOptions,
    value cash_back_amount: i64,
    value is_pre_auth: bool,
    many network_fees: NetworkFee,
    into pin: String,
    into transaction_options: TransactionOptions,
});

/// Schema `authorization_advice_model`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthorizationAdviceRequest {
    /// Whole number. Minor units of the currency (cents).
    pub amount: i64,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_fees: Option<Vec<NetworkFee>>,
    /// Text. Format `uuid`.
    pub original_transaction_id: String,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_options: Option<TransactionOptions>,
}

impl AuthorizationAdviceRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, original_transaction_id: impl Into<String>) -> Self {
        Self {
            amount,
            network_fees: Default::default(),
            original_transaction_id: original_transaction_id.into(),
            transaction_options: Default::default(),
        }
    }
}

setters!(AuthorizationAdviceRequest {
    many network_fees: NetworkFee,
    into transaction_options: TransactionOptions,
});

open_enum! {
    /// `account_type` of [`BalanceInquiryRequest`].
    pub enum BalanceInquiryAccountType {
        /// `checking`.
        Checking = "checking",
        /// `credit`.
        Credit = "credit",
        /// `savings`.
        Savings = "savings",
    }
}

/// Schema `balance_inquiry_request_model`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BalanceInquiryRequest {
    /// One of 3 values.
    pub account_type: BalanceInquiryAccountType,
    /// Object.
    pub card_acceptor: CardAcceptor,
    /// Text. Format `uuid`.
    pub card_id: String,
    /// Text. At least 1 characters. At most 50 characters.
    pub mid: String,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_fees: Option<Vec<NetworkFee>>,
    /// Text. At least 1 characters. At most 15 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<String>,
}

redacted_debug!(BalanceInquiryRequest {
    show: [account_type, card_acceptor, card_id, mid],
    show_optional: [network_fees],
    hide: [],
    hide_optional: [pin]
});

impl BalanceInquiryRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_type: BalanceInquiryAccountType,
        card_acceptor: CardAcceptor,
        card_id: impl Into<String>,
        mid: impl Into<String>,
    ) -> Self {
        Self {
            account_type,
            card_acceptor,
            card_id: card_id.into(),
            mid: mid.into(),
            network_fees: Default::default(),
            pin: Default::default(),
        }
    }
}

setters!(BalanceInquiryRequest {
    many network_fees: NetworkFee,
    into pin: String,
});

/// Schema `billing_address`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BillingAddress {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compressed_zip: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
}

redacted_debug!(BillingAddress {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [address, compressed_zip, first_name, last_name, zip]
});

impl BillingAddress {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(BillingAddress {
    into address: String,
    into compressed_zip: String,
    into first_name: String,
    into last_name: String,
    into zip: String,
});

/// Schema `card_acceptor_model`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardAcceptor {
    /// Text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Text. At most 40 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ecommerce_security_level_indicator: Option<String>,
    /// Text. At most 5 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcc: Option<String>,
    /// Text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partial_approval_capable: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Text. At most 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
}

redacted_debug!(CardAcceptor {
    show: [],
    show_optional: [country, ecommerce_security_level_indicator, mcc, partial_approval_capable],
    hide: [],
    hide_optional: [address, city, name, state, zip]
});

impl CardAcceptor {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CardAcceptor {
    into address: String,
    into city: String,
    into country: String,
    into ecommerce_security_level_indicator: String,
    into mcc: String,
    into name: String,
    value partial_approval_capable: bool,
    into state: String,
    into zip: String,
});

/// Schema `card_options`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardOptions {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<BillingAddress>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_present: Option<bool>,
    /// Text. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cvv: Option<String>,
    /// Text. At least 4 characters. At most 4 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration: Option<String>,
}

redacted_debug!(CardOptions {
    show: [],
    show_optional: [card_present],
    hide: [],
    hide_optional: [billing_address, cvv, expiration]
});

impl CardOptions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CardOptions {
    into billing_address: BillingAddress,
    value card_present: bool,
    into cvv: String,
    into expiration: String,
});

/// Schema `clearing_model`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClearingRequest {
    /// Whole number. Minor units of the currency (cents).
    pub amount: i64,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_acceptor: Option<CardAcceptor>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_post: Option<bool>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_refund: Option<bool>,
    /// Text. At least 1 characters. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mid: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_fees: Option<Vec<NetworkFee>>,
    /// Text. Format `uuid`.
    pub original_transaction_id: String,
}

impl ClearingRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, original_transaction_id: impl Into<String>) -> Self {
        Self {
            amount,
            card_acceptor: Default::default(),
            force_post: Default::default(),
            is_refund: Default::default(),
            mid: Default::default(),
            network_fees: Default::default(),
            original_transaction_id: original_transaction_id.into(),
        }
    }
}

setters!(ClearingRequest {
    into card_acceptor: CardAcceptor,
    value force_post: bool,
    value is_refund: bool,
    into mid: String,
    many network_fees: NetworkFee,
});

/// Schema `financial`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Financial {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_id: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_tax_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_tax_amount_indicator: Option<String>,
}

redacted_debug!(Financial {
    show: [],
    show_optional: [total_tax_amount, total_tax_amount_indicator],
    hide: [],
    hide_optional: [tax_id]
});

impl Financial {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(Financial {
    into tax_id: String,
    value total_tax_amount: i64,
    into total_tax_amount_indicator: String,
});

/// Schema `financial_request_model`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FinancialRequest {
    /// Whole number. Minor units of the currency (cents).
    pub amount: i64,
    /// Object.
    pub card_acceptor: CardAcceptor,
    /// Text. Format `uuid`.
    pub card_id: String,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_back_amount: Option<i64>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pre_auth: Option<bool>,
    /// Text. At least 1 characters. At most 50 characters.
    pub mid: String,
    /// Text. At least 1 characters. At most 15 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_options: Option<TransactionOptions>,
}

redacted_debug!(FinancialRequest {
    show: [amount, card_acceptor, card_id, mid],
    show_optional: [cash_back_amount, is_pre_auth, transaction_options],
    hide: [],
    hide_optional: [pin]
});

impl FinancialRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        card_acceptor: CardAcceptor,
        card_id: impl Into<String>,
        mid: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            card_acceptor,
            card_id: card_id.into(),
            cash_back_amount: Default::default(),
            is_pre_auth: Default::default(),
            mid: mid.into(),
            pin: Default::default(),
            transaction_options: Default::default(),
        }
    }
}

setters!(FinancialRequest {
    value cash_back_amount: i64,
    value is_pre_auth: bool,
    into pin: String,
    into transaction_options: TransactionOptions,
});

/// Schema `fleets`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Fleets {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub driver_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expanded_fuel_type: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fleet_number: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_gross_amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_net_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_product_qualifier: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_purchase_type: Option<String>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_quantity: Option<Decimal>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_service_type: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_tax_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_tax_exemption_status: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_type: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_unit_of_measure: Option<String>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_unit_price: Option<Decimal>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_number: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_fuel_gross_amount: Option<i64>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_fuel_item_details: Option<Vec<NonFuelItemDetails>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_fuel_net_amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_fuel_tax_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_fuel_tax_exemption_status: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub odometer_reading: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_tax_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_type: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_of_purchase: Option<String>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_tax_rate: Option<Decimal>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_id: Option<String>,
}

redacted_debug!(Fleets {
    show: [],
    show_optional: [
        expanded_fuel_type,
        fleet_number,
        fuel_gross_amount,
        fuel_net_amount,
        fuel_product_qualifier,
        fuel_purchase_type,
        fuel_quantity,
        fuel_service_type,
        fuel_tax_amount,
        fuel_tax_exemption_status,
        fuel_type,
        fuel_unit_of_measure,
        fuel_unit_price,
        job_number,
        non_fuel_gross_amount,
        non_fuel_item_details,
        non_fuel_net_amount,
        non_fuel_tax_amount,
        non_fuel_tax_exemption_status,
        odometer_reading,
        sales_tax_amount,
        service_type,
        type_of_purchase,
        vat_tax_rate,
    ],
    hide: [],
    hide_optional: [driver_id, vehicle_id]
});

impl Fleets {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(Fleets {
    into driver_id: String,
    into expanded_fuel_type: String,
    into fleet_number: String,
    value fuel_gross_amount: i64,
    value fuel_net_amount: i64,
    into fuel_product_qualifier: String,
    into fuel_purchase_type: String,
    into fuel_quantity: Decimal,
    into fuel_service_type: String,
    value fuel_tax_amount: i64,
    into fuel_tax_exemption_status: String,
    into fuel_type: String,
    into fuel_unit_of_measure: String,
    into fuel_unit_price: Decimal,
    into job_number: String,
    value non_fuel_gross_amount: i64,
    many non_fuel_item_details: NonFuelItemDetails,
    value non_fuel_net_amount: i64,
    value non_fuel_tax_amount: i64,
    into non_fuel_tax_exemption_status: String,
    into odometer_reading: String,
    value sales_tax_amount: i64,
    into service_type: String,
    into type_of_purchase: String,
    into vat_tax_rate: Decimal,
    into vehicle_id: String,
});

/// Schema `fleets_emv`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FleetsEmv {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expanded_fuel_type: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_gross_amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_net_amount: Option<i64>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_quantity: Option<Decimal>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_unit_of_measure: Option<String>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuel_unit_price: Option<Decimal>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_fuel_gross_amount: Option<i64>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_fuel_item_details: Option<Vec<NonFuelItemDetails>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_fuel_net_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub odometer_reading: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_type: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trailer_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_of_purchase: Option<String>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_tax_rate: Option<Decimal>,
}

redacted_debug!(FleetsEmv {
    show: [],
    show_optional: [
        expanded_fuel_type,
        fuel_gross_amount,
        fuel_net_amount,
        fuel_quantity,
        fuel_unit_of_measure,
        fuel_unit_price,
        non_fuel_gross_amount,
        non_fuel_item_details,
        non_fuel_net_amount,
        odometer_reading,
        service_type,
        trailer_number,
        type_of_purchase,
        vat_tax_rate,
    ],
    hide: [],
    hide_optional: [employee_number]
});

impl FleetsEmv {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(FleetsEmv {
    into employee_number: String,
    into expanded_fuel_type: String,
    value fuel_gross_amount: i64,
    value fuel_net_amount: i64,
    into fuel_quantity: Decimal,
    into fuel_unit_of_measure: String,
    into fuel_unit_price: Decimal,
    value non_fuel_gross_amount: i64,
    many non_fuel_item_details: NonFuelItemDetails,
    value non_fuel_net_amount: i64,
    into odometer_reading: String,
    into service_type: String,
    into trailer_number: String,
    into type_of_purchase: String,
    into vat_tax_rate: Decimal,
});

/// Schema `inventory_details`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InventoryDetails {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commodity_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_detail_taxes: Option<Vec<ItemDetailTaxes>>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_discount_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_discount_amount_indicator: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_discount_applied_indicator: Option<String>,
    /// Whole number. Basis points: 100 are one percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_discount_rate: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_extended_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_extended_amount_indicator: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_total_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_total_amount_indicator: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_vat_amount: Option<i64>,
    /// Whole number. Basis points: 100 are one percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_vat_rate: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_code: Option<String>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_of_measure: Option<String>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_tax_amount: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_tax_rate: Option<String>,
}

redacted_debug!(InventoryDetails {
    show: [],
    show_optional: [
        commodity_code,
        discount_amount,
        item_detail_taxes,
        item_discount_amount,
        item_discount_amount_indicator,
        item_discount_applied_indicator,
        item_discount_rate,
        item_extended_amount,
        item_extended_amount_indicator,
        item_total_amount,
        item_total_amount_indicator,
        item_vat_amount,
        item_vat_rate,
        product_code,
        quantity,
        total_amount,
        unit_of_measure,
        unit_price,
        vat_tax_amount,
        vat_tax_rate,
    ],
    hide: [],
    hide_optional: [description]
});

impl InventoryDetails {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(InventoryDetails {
    into commodity_code: String,
    into description: String,
    into discount_amount: String,
    many item_detail_taxes: ItemDetailTaxes,
    value item_discount_amount: i64,
    into item_discount_amount_indicator: String,
    into item_discount_applied_indicator: String,
    value item_discount_rate: i64,
    value item_extended_amount: i64,
    into item_extended_amount_indicator: String,
    value item_total_amount: i64,
    into item_total_amount_indicator: String,
    value item_vat_amount: i64,
    value item_vat_rate: i64,
    into product_code: String,
    into quantity: Decimal,
    into total_amount: String,
    into unit_of_measure: String,
    value unit_price: i64,
    into vat_tax_amount: String,
    into vat_tax_rate: String,
});

/// Schema `item_detail_taxes`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemDetailTaxes {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_tax_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_tax_amount_inclusion_indicator: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_tax_amount_indicator: Option<String>,
    /// Whole number. Basis points: 100 are one percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_tax_rate: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_tax_type_applied: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_tax_type_identifier: Option<String>,
}

impl ItemDetailTaxes {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ItemDetailTaxes {
    value detail_tax_amount: i64,
    into detail_tax_amount_inclusion_indicator: String,
    into detail_tax_amount_indicator: String,
    value detail_tax_rate: i64,
    into detail_tax_type_applied: String,
    into detail_tax_type_identifier: String,
});

/// Schema `l2l3_model`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct L2l3Request {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_data_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub financial: Option<Financial>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fleet_emv: Option<FleetsEmv>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fleets: Option<Fleets>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inventory_details: Option<Vec<InventoryDetails>>,
    /// Text.
    pub original_transaction_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchase_order: Option<String>,
}

redacted_debug!(L2l3Request {
    show: [original_transaction_id],
    show_optional: [enhanced_data_id, financial, fleet_emv, fleets, inventory_details],
    hide: [],
    hide_optional: [purchase_order]
});

impl L2l3Request {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(original_transaction_id: impl Into<String>) -> Self {
        Self {
            enhanced_data_id: Default::default(),
            financial: Default::default(),
            fleet_emv: Default::default(),
            fleets: Default::default(),
            inventory_details: Default::default(),
            original_transaction_id: original_transaction_id.into(),
            purchase_order: Default::default(),
        }
    }
}

setters!(L2l3Request {
    into enhanced_data_id: String,
    into financial: Financial,
    into fleet_emv: FleetsEmv,
    into fleets: Fleets,
    many inventory_details: InventoryDetails,
    into purchase_order: String,
});

/// Schema `network_fee_model`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NetworkFee {
    /// Whole number. Minor units of the currency (cents).
    pub amount: i64,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_debit: Option<NetworkFeeCreditDebit>,
    /// One of 8 values.
    pub r#type: NetworkFeeType,
}

impl NetworkFee {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, r#type: NetworkFeeType) -> Self {
        Self {
            amount,
            credit_debit: Default::default(),
            r#type,
        }
    }
}

setters!(NetworkFee {
    into credit_debit: NetworkFeeCreditDebit,
});

open_enum! {
    /// `credit_debit` of [`NetworkFee`].
    pub enum NetworkFeeCreditDebit {
        /// `C`.
        C = "C",
        /// `D`.
        D = "D",
    }
}

open_enum! {
    /// `type` of [`NetworkFee`].
    pub enum NetworkFeeType {
        /// `ACQUIRER_FEE`.
        AcquirerFee = "ACQUIRER_FEE",
        /// `CROSS_BORDER_ISSUER_FEE`.
        CrossBorderIssuerFee = "CROSS_BORDER_ISSUER_FEE",
        /// `CUR_CONV_CARDHOLDER_FEE`.
        CurConvCardholderFee = "CUR_CONV_CARDHOLDER_FEE",
        /// `CUR_CONV_ISSUER_FEE`.
        CurConvIssuerFee = "CUR_CONV_ISSUER_FEE",
        /// `INTERCHANGE_FEE`.
        InterchangeFee = "INTERCHANGE_FEE",
        /// `ISSUER_FEE`.
        IssuerFee = "ISSUER_FEE",
        /// `PINDEBIT_ASSOC_FEE`.
        PindebitAssocFee = "PINDEBIT_ASSOC_FEE",
        /// `SWITCH_FEE`.
        SwitchFee = "SWITCH_FEE",
    }
}

/// Schema `non_fuel_item_details`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NonFuelItemDetails {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_code: Option<String>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_of_measure: Option<String>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
}

redacted_debug!(NonFuelItemDetails {
    show: [],
    show_optional: [product_code, quantity, unit_of_measure, unit_price],
    hide: [],
    hide_optional: [description]
});

impl NonFuelItemDetails {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(NonFuelItemDetails {
    into description: String,
    into product_code: String,
    value quantity: i64,
    into unit_of_measure: String,
    value unit_price: i64,
});

/// Schema `original_credit_request_model`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OriginalCreditRequest {
    /// Whole number. Minor units of the currency (cents).
    pub amount: i64,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_acceptor: Option<CardAcceptor>,
    /// Text. Format `uuid`.
    pub card_id: String,
    /// Text. At least 1 characters. At most 50 characters.
    pub mid: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screening_score: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_data: Option<OriginalCreditSenderData>,
    /// Text.
    #[serde(rename = "transactionPurpose")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_purpose: Option<String>,
    /// One of 24 values.
    pub r#type: OriginalCreditType,
}

redacted_debug!(OriginalCreditRequest {
    show: [amount, card_id, mid, r#type],
    show_optional: [card_acceptor, sender_data],
    hide: [],
    hide_optional: [screening_score, transaction_purpose]
});

impl OriginalCreditRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        card_id: impl Into<String>,
        mid: impl Into<String>,
        r#type: OriginalCreditType,
    ) -> Self {
        Self {
            amount,
            card_acceptor: Default::default(),
            card_id: card_id.into(),
            mid: mid.into(),
            screening_score: Default::default(),
            sender_data: Default::default(),
            transaction_purpose: Default::default(),
            r#type,
        }
    }
}

setters!(OriginalCreditRequest {
    into card_acceptor: CardAcceptor,
    into screening_score: String,
    into sender_data: OriginalCreditSenderData,
    into transaction_purpose: String,
});

/// Schema `original_credit_sender_data`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OriginalCreditSenderData {
    /// One of 7 values.
    pub funding_source: OriginalCreditSenderDataFundingSource,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_account_number: Option<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_account_type: Option<OriginalCreditSenderDataSenderAccountType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_address: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_city: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_country: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_reference_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_state: Option<String>,
    /// One of 12 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_purpose: Option<OriginalCreditSenderDataTransactionPurpose>,
    /// Text. At least 1 characters. At most 17 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique_transaction_reference_number: Option<String>,
}

redacted_debug!(OriginalCreditSenderData {
    show: [funding_source],
    show_optional: [
        sender_account_type,
        sender_country,
        sender_reference_number,
        unique_transaction_reference_number,
    ],
    hide: [],
    hide_optional: [
        sender_account_number,
        sender_address,
        sender_city,
        sender_name,
        sender_state,
        transaction_purpose,
    ]
});

impl OriginalCreditSenderData {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(funding_source: OriginalCreditSenderDataFundingSource) -> Self {
        Self {
            funding_source,
            sender_account_number: Default::default(),
            sender_account_type: Default::default(),
            sender_address: Default::default(),
            sender_city: Default::default(),
            sender_country: Default::default(),
            sender_name: Default::default(),
            sender_reference_number: Default::default(),
            sender_state: Default::default(),
            transaction_purpose: Default::default(),
            unique_transaction_reference_number: Default::default(),
        }
    }
}

setters!(OriginalCreditSenderData {
    into sender_account_number: String,
    into sender_account_type: OriginalCreditSenderDataSenderAccountType,
    into sender_address: String,
    into sender_city: String,
    into sender_country: String,
    into sender_name: String,
    into sender_reference_number: String,
    into sender_state: String,
    into transaction_purpose: OriginalCreditSenderDataTransactionPurpose,
    into unique_transaction_reference_number: String,
});

open_enum! {
    /// `funding_source` of [`OriginalCreditSenderData`].
    pub enum OriginalCreditSenderDataFundingSource {
        /// `cash`.
        Cash = "cash",
        /// `credit`.
        Credit = "credit",
        /// `debit`.
        Debit = "debit",
        /// `deposit_account`.
        DepositAccount = "deposit_account",
        /// `mobile_money_payment`.
        MobileMoneyPayment = "mobile_money_payment",
        /// `non_visa_credit`.
        NonVisaCredit = "non_visa_credit",
        /// `prepaid`.
        Prepaid = "prepaid",
    }
}

open_enum! {
    /// `sender_account_type` of [`OriginalCreditSenderData`].
    pub enum OriginalCreditSenderDataSenderAccountType {
        /// `bank_account_number_and_identification_code`.
        BankAccountNumberAndIdentificationCode = "bank_account_number_and_identification_code",
        /// `card_account`.
        CardAccount = "card_account",
        /// `email`.
        Email = "email",
        /// `iban`.
        Iban = "iban",
        /// `other`.
        Other = "other",
        /// `phone_number`.
        PhoneNumber = "phone_number",
        /// `rtn_bank_account`.
        RtnBankAccount = "rtn_bank_account",
        /// `social_network_id`.
        SocialNetworkId = "social_network_id",
        /// `wallet_id`.
        WalletId = "wallet_id",
    }
}

open_enum! {
    /// `transaction_purpose` of [`OriginalCreditSenderData`].
    pub enum OriginalCreditSenderDataTransactionPurpose {
        /// `crypto_currency`.
        CryptoCurrency = "crypto_currency",
        /// `education`.
        Education = "education",
        /// `emergency_need`.
        EmergencyNeed = "emergency_need",
        /// `family_support`.
        FamilySupport = "family_support",
        /// `gifts`.
        Gifts = "gifts",
        /// `labor_transfers`.
        LaborTransfers = "labor_transfers",
        /// `lending`.
        Lending = "lending",
        /// `medical_treatment`.
        MedicalTreatment = "medical_treatment",
        /// `other`.
        Other = "other",
        /// `salary`.
        Salary = "salary",
        /// `savings`.
        Savings = "savings",
        /// `travel`.
        Travel = "travel",
    }
}

open_enum! {
    /// `type` of [`OriginalCreditRequest`].
    pub enum OriginalCreditType {
        /// `account_to_account`.
        AccountToAccount = "account_to_account",
        /// `bill_payment`.
        BillPayment = "bill_payment",
        /// `business_to_business`.
        BusinessToBusiness = "business_to_business",
        /// `card_bill_payment`.
        CardBillPayment = "card_bill_payment",
        /// `cash_claim`.
        CashClaim = "cash_claim",
        /// `cash_in`.
        CashIn = "cash_in",
        /// `cash_out`.
        CashOut = "cash_out",
        /// `disbursement`.
        Disbursement = "disbursement",
        /// `face_to_face_merchant_payment`.
        FaceToFaceMerchantPayment = "face_to_face_merchant_payment",
        /// `gambling_payout`.
        GamblingPayout = "gambling_payout",
        /// `government_disbursement`.
        GovernmentDisbursement = "government_disbursement",
        /// `government_payment`.
        GovernmentPayment = "government_payment",
        /// `loyalty`.
        Loyalty = "loyalty",
        /// `merchant_disbursement`.
        MerchantDisbursement = "merchant_disbursement",
        /// `mobile_air_time_payment`.
        MobileAirTimePayment = "mobile_air_time_payment",
        /// `money_transfer_by_bank`.
        MoneyTransferByBank = "money_transfer_by_bank",
        /// `money_transfer_by_merchant`.
        MoneyTransferByMerchant = "money_transfer_by_merchant",
        /// `online_gambling_payout`.
        OnlineGamblingPayout = "online_gambling_payout",
        /// `payments_goods_services`.
        PaymentsGoodsServices = "payments_goods_services",
        /// `pension_disbursement`.
        PensionDisbursement = "pension_disbursement",
        /// `person_to_person`.
        PersonToPerson = "person_to_person",
        /// `prepaid`.
        Prepaid = "prepaid",
        /// `prepaid_loads`.
        PrepaidLoads = "prepaid_loads",
        /// `wallet_transfer`.
        WalletTransfer = "wallet_transfer",
    }
}

/// Schema `reversal_model`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReversalRequest {
    /// Whole number. Minor units of the currency (cents).
    pub amount: i64,
    /// Whole number of at most 32 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub find_original_window_days: Option<i32>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_advice: Option<bool>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_fees: Option<Vec<NetworkFee>>,
    /// Text. Format `uuid`.
    pub original_transaction_id: String,
}

impl ReversalRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, original_transaction_id: impl Into<String>) -> Self {
        Self {
            amount,
            find_original_window_days: Default::default(),
            is_advice: Default::default(),
            network_fees: Default::default(),
            original_transaction_id: original_transaction_id.into(),
        }
    }
}

setters!(ReversalRequest {
    value find_original_window_days: i32,
    value is_advice: bool,
    many network_fees: NetworkFee,
});

/// Schema `transaction_options`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionOptions {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_expiration_date_yymm: Option<String>,
    /// Whole number of at most 32 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_transaction_timeout: Option<i32>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption_key_id: Option<String>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_async: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_auth_time_limit: Option<String>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_expiration_date: Option<bool>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_track_data: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_timeout_threshold_seconds: Option<i64>,
}

redacted_debug!(TransactionOptions {
    show: [],
    show_optional: [
        database_transaction_timeout,
        encryption_key_id,
        is_async,
        pre_auth_time_limit,
        send_expiration_date,
        send_track_data,
        transaction_id,
        transaction_timeout_threshold_seconds,
    ],
    hide: [],
    hide_optional: [additional_data, card_expiration_date_yymm]
});

impl TransactionOptions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(TransactionOptions {
    into additional_data: String,
    into card_expiration_date_yymm: String,
    value database_transaction_timeout: i32,
    into encryption_key_id: String,
    value is_async: bool,
    into pre_auth_time_limit: String,
    value send_expiration_date: bool,
    value send_track_data: bool,
    into transaction_id: String,
    value transaction_timeout_threshold_seconds: i64,
});

open_enum! {
    /// `account_type` of [`WithdrawalRequest`].
    pub enum WithdrawalAccountType {
        /// `checking`.
        Checking = "checking",
        /// `credit`.
        Credit = "credit",
        /// `savings`.
        Savings = "savings",
    }
}

/// Schema `withdrawal_request_model`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WithdrawalRequest {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<WithdrawalAccountType>,
    /// Whole number. Minor units of the currency (cents).
    pub amount: i64,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_acceptor: Option<CardAcceptor>,
    /// Text. Format `uuid`.
    pub card_id: String,
    /// Text. At least 1 characters. At most 50 characters.
    pub mid: String,
    /// Text. At least 1 characters. At most 15 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<String>,
}

redacted_debug!(WithdrawalRequest {
    show: [amount, card_id, mid],
    show_optional: [account_type, card_acceptor],
    hide: [],
    hide_optional: [pin]
});

impl WithdrawalRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, card_id: impl Into<String>, mid: impl Into<String>) -> Self {
        Self {
            account_type: Default::default(),
            amount,
            card_acceptor: Default::default(),
            card_id: card_id.into(),
            mid: mid.into(),
            pin: Default::default(),
        }
    }
}

setters!(WithdrawalRequest {
    into account_type: WithdrawalAccountType,
    into card_acceptor: CardAcceptor,
    into pin: String,
});
