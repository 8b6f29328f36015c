// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `card_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `auth_request_model`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub card_acceptor: Option<CardAcceptor>,
    /// Format `uuid`.
    pub card_id: String,
    pub card_options: Option<CardOptions>,
    /// Minor units of the currency (cents).
    pub cash_back_amount: Option<i64>,
    /// The document's default is `false`; it is never filled in here.
    pub is_pre_auth: Option<bool>,
    /// At least 1 characters. At most 50 characters.
    pub mid: String,
    pub network_fees: Option<Vec<NetworkFee>>,
    /// At least 1 characters. At most 50 characters.
    pub pin: Option<String>,
    pub transaction_options: Option<TransactionOptions>,
}

record! { AuthRequest {
    0 required show amount;
    1 optional show card_acceptor;
    2 required show card_id;
    3 optional show card_options;
    4 optional show cash_back_amount;
    5 optional show is_pre_auth;
    6 required show mid;
    7 optional show network_fees;
    8 optional hide pin;
    9 optional show transaction_options;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationAdviceRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub network_fees: Option<Vec<NetworkFee>>,
    /// Format `uuid`.
    pub original_transaction_id: String,
    pub transaction_options: Option<TransactionOptions>,
}

record! { AuthorizationAdviceRequest {
    0 required show amount;
    1 optional show network_fees;
    2 required show original_transaction_id;
    3 optional show transaction_options;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceInquiryRequest {
    pub account_type: BalanceInquiryAccountType,
    pub card_acceptor: CardAcceptor,
    /// Format `uuid`.
    pub card_id: String,
    /// At least 1 characters. At most 50 characters.
    pub mid: String,
    pub network_fees: Option<Vec<NetworkFee>>,
    /// At least 1 characters. At most 15 characters.
    pub pin: Option<String>,
}

record! { BalanceInquiryRequest {
    0 required show account_type;
    1 required show card_acceptor;
    2 required show card_id;
    3 required show mid;
    4 optional show network_fees;
    5 optional hide pin;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddress {
    pub address: Option<String>,
    pub compressed_zip: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub zip: Option<String>,
}

record! { BillingAddress {
    0 optional hide address;
    1 optional hide compressed_zip;
    2 optional hide first_name;
    3 optional hide last_name;
    4 optional hide zip;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardAcceptor {
    /// At most 255 characters.
    pub address: Option<String>,
    /// At most 40 characters.
    pub city: Option<String>,
    pub country: Option<String>,
    pub ecommerce_security_level_indicator: Option<String>,
    /// At most 5 characters.
    pub mcc: Option<String>,
    /// At most 50 characters.
    pub name: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    pub partial_approval_capable: Option<bool>,
    /// Pattern `\b(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b`.
    pub state: Option<String>,
    /// At most 10 characters.
    pub zip: Option<String>,
}

record! { CardAcceptor {
    0 optional hide address;
    1 optional hide city;
    2 optional show country;
    3 optional show ecommerce_security_level_indicator;
    4 optional show mcc;
    5 optional hide name;
    6 optional show partial_approval_capable;
    7 optional hide state;
    8 optional hide zip;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardOptions {
    pub billing_address: Option<BillingAddress>,
    /// The document's default is `false`; it is never filled in here.
    pub card_present: Option<bool>,
    /// At most 3 characters.
    pub cvv: Option<String>,
    /// At least 4 characters. At most 4 characters.
    pub expiration: Option<String>,
}

record! { CardOptions {
    0 optional hide billing_address;
    1 optional show card_present;
    2 optional hide cvv;
    3 optional hide expiration;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearingRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub card_acceptor: Option<CardAcceptor>,
    /// The document's default is `false`; it is never filled in here.
    pub force_post: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub is_refund: Option<bool>,
    /// At least 1 characters. At most 50 characters.
    pub mid: Option<String>,
    pub network_fees: Option<Vec<NetworkFee>>,
    /// Format `uuid`.
    pub original_transaction_id: String,
}

record! { ClearingRequest {
    0 required show amount;
    1 optional show card_acceptor;
    2 optional show force_post;
    3 optional show is_refund;
    4 optional show mid;
    5 optional show network_fees;
    6 required show original_transaction_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Financial {
    pub tax_id: Option<String>,
    /// Minor units of the currency (cents).
    pub total_tax_amount: Option<i64>,
    pub total_tax_amount_indicator: Option<String>,
}

record! { Financial {
    0 optional hide tax_id;
    1 optional show total_tax_amount;
    2 optional show total_tax_amount_indicator;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FinancialRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub card_acceptor: CardAcceptor,
    /// Format `uuid`.
    pub card_id: String,
    /// Minor units of the currency (cents).
    pub cash_back_amount: Option<i64>,
    /// The document's default is `false`; it is never filled in here.
    pub is_pre_auth: Option<bool>,
    /// At least 1 characters. At most 50 characters.
    pub mid: String,
    /// At least 1 characters. At most 15 characters.
    pub pin: Option<String>,
    pub transaction_options: Option<TransactionOptions>,
}

record! { FinancialRequest {
    0 required show amount;
    1 required show card_acceptor;
    2 required show card_id;
    3 optional show cash_back_amount;
    4 optional show is_pre_auth;
    5 required show mid;
    6 optional hide pin;
    7 optional show transaction_options;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fleets {
    pub driver_id: Option<String>,
    pub expanded_fuel_type: Option<String>,
    pub fleet_number: Option<String>,
    /// Minor units of the currency (cents).
    pub fuel_gross_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub fuel_net_amount: Option<i64>,
    pub fuel_product_qualifier: Option<String>,
    pub fuel_purchase_type: Option<String>,
    pub fuel_quantity: Option<Decimal>,
    pub fuel_service_type: Option<String>,
    /// Minor units of the currency (cents).
    pub fuel_tax_amount: Option<i64>,
    pub fuel_tax_exemption_status: Option<String>,
    pub fuel_type: Option<String>,
    pub fuel_unit_of_measure: Option<String>,
    pub fuel_unit_price: Option<Decimal>,
    pub job_number: Option<String>,
    /// Minor units of the currency (cents).
    pub non_fuel_gross_amount: Option<i64>,
    pub non_fuel_item_details: Option<Vec<NonFuelItemDetails>>,
    /// Minor units of the currency (cents).
    pub non_fuel_net_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub non_fuel_tax_amount: Option<i64>,
    pub non_fuel_tax_exemption_status: Option<String>,
    pub odometer_reading: Option<String>,
    /// Minor units of the currency (cents).
    pub sales_tax_amount: Option<i64>,
    pub service_type: Option<String>,
    pub type_of_purchase: Option<String>,
    pub vat_tax_rate: Option<Decimal>,
    pub vehicle_id: Option<String>,
}

record! { Fleets {
    0 optional hide driver_id;
    1 optional show expanded_fuel_type;
    2 optional show fleet_number;
    3 optional show fuel_gross_amount;
    4 optional show fuel_net_amount;
    5 optional show fuel_product_qualifier;
    6 optional show fuel_purchase_type;
    7 optional show fuel_quantity;
    8 optional show fuel_service_type;
    9 optional show fuel_tax_amount;
    10 optional show fuel_tax_exemption_status;
    11 optional show fuel_type;
    12 optional show fuel_unit_of_measure;
    13 optional show fuel_unit_price;
    14 optional show job_number;
    15 optional show non_fuel_gross_amount;
    16 optional show non_fuel_item_details;
    17 optional show non_fuel_net_amount;
    18 optional show non_fuel_tax_amount;
    19 optional show non_fuel_tax_exemption_status;
    20 optional show odometer_reading;
    21 optional show sales_tax_amount;
    22 optional show service_type;
    23 optional show type_of_purchase;
    24 optional show vat_tax_rate;
    25 optional hide vehicle_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetsEmv {
    pub employee_number: Option<String>,
    pub expanded_fuel_type: Option<String>,
    /// Minor units of the currency (cents).
    pub fuel_gross_amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub fuel_net_amount: Option<i64>,
    pub fuel_quantity: Option<Decimal>,
    pub fuel_unit_of_measure: Option<String>,
    pub fuel_unit_price: Option<Decimal>,
    /// Minor units of the currency (cents).
    pub non_fuel_gross_amount: Option<i64>,
    pub non_fuel_item_details: Option<Vec<NonFuelItemDetails>>,
    /// Minor units of the currency (cents).
    pub non_fuel_net_amount: Option<i64>,
    pub odometer_reading: Option<String>,
    pub service_type: Option<String>,
    pub trailer_number: Option<String>,
    pub type_of_purchase: Option<String>,
    pub vat_tax_rate: Option<Decimal>,
}

record! { FleetsEmv {
    0 optional hide employee_number;
    1 optional show expanded_fuel_type;
    2 optional show fuel_gross_amount;
    3 optional show fuel_net_amount;
    4 optional show fuel_quantity;
    5 optional show fuel_unit_of_measure;
    6 optional show fuel_unit_price;
    7 optional show non_fuel_gross_amount;
    8 optional show non_fuel_item_details;
    9 optional show non_fuel_net_amount;
    10 optional show odometer_reading;
    11 optional show service_type;
    12 optional show trailer_number;
    13 optional show type_of_purchase;
    14 optional show vat_tax_rate;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryDetails {
    pub commodity_code: Option<String>,
    pub description: Option<String>,
    pub discount_amount: Option<String>,
    pub item_detail_taxes: Option<Vec<ItemDetailTaxes>>,
    /// Minor units of the currency (cents).
    pub item_discount_amount: Option<i64>,
    pub item_discount_amount_indicator: Option<String>,
    pub item_discount_applied_indicator: Option<String>,
    /// Basis points: 100 are one percent.
    pub item_discount_rate: Option<i64>,
    /// Minor units of the currency (cents).
    pub item_extended_amount: Option<i64>,
    pub item_extended_amount_indicator: Option<String>,
    /// Minor units of the currency (cents).
    pub item_total_amount: Option<i64>,
    pub item_total_amount_indicator: Option<String>,
    /// Minor units of the currency (cents).
    pub item_vat_amount: Option<i64>,
    /// Basis points: 100 are one percent.
    pub item_vat_rate: Option<i64>,
    pub product_code: Option<String>,
    pub quantity: Option<Decimal>,
    pub total_amount: Option<String>,
    pub unit_of_measure: Option<String>,
    pub unit_price: Option<i64>,
    pub vat_tax_amount: Option<String>,
    pub vat_tax_rate: Option<String>,
}

record! { InventoryDetails {
    0 optional show commodity_code;
    1 optional hide description;
    2 optional show discount_amount;
    3 optional show item_detail_taxes;
    4 optional show item_discount_amount;
    5 optional show item_discount_amount_indicator;
    6 optional show item_discount_applied_indicator;
    7 optional show item_discount_rate;
    8 optional show item_extended_amount;
    9 optional show item_extended_amount_indicator;
    10 optional show item_total_amount;
    11 optional show item_total_amount_indicator;
    12 optional show item_vat_amount;
    13 optional show item_vat_rate;
    14 optional show product_code;
    15 optional show quantity;
    16 optional show total_amount;
    17 optional show unit_of_measure;
    18 optional show unit_price;
    19 optional show vat_tax_amount;
    20 optional show vat_tax_rate;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemDetailTaxes {
    /// Minor units of the currency (cents).
    pub detail_tax_amount: Option<i64>,
    pub detail_tax_amount_inclusion_indicator: Option<String>,
    pub detail_tax_amount_indicator: Option<String>,
    /// Basis points: 100 are one percent.
    pub detail_tax_rate: Option<i64>,
    pub detail_tax_type_applied: Option<String>,
    pub detail_tax_type_identifier: Option<String>,
}

record! { ItemDetailTaxes {
    0 optional show detail_tax_amount;
    1 optional show detail_tax_amount_inclusion_indicator;
    2 optional show detail_tax_amount_indicator;
    3 optional show detail_tax_rate;
    4 optional show detail_tax_type_applied;
    5 optional show detail_tax_type_identifier;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct L2l3Request {
    pub enhanced_data_id: Option<String>,
    pub financial: Option<Financial>,
    pub fleet_emv: Option<FleetsEmv>,
    pub fleets: Option<Fleets>,
    pub inventory_details: Option<Vec<InventoryDetails>>,
    pub original_transaction_id: String,
    pub purchase_order: Option<String>,
}

record! { L2l3Request {
    0 optional show enhanced_data_id;
    1 optional show financial;
    2 optional show fleet_emv;
    3 optional show fleets;
    4 optional show inventory_details;
    5 required show original_transaction_id;
    6 optional hide purchase_order;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkFee {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub credit_debit: Option<NetworkFeeCreditDebit>,
    pub r#type: NetworkFeeType,
}

record! { NetworkFee {
    0 required show amount;
    1 optional show credit_debit;
    2 required show r#type as "type";
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NonFuelItemDetails {
    pub description: Option<String>,
    pub product_code: Option<String>,
    pub quantity: Option<i64>,
    pub unit_of_measure: Option<String>,
    pub unit_price: Option<i64>,
}

record! { NonFuelItemDetails {
    0 optional hide description;
    1 optional show product_code;
    2 optional show quantity;
    3 optional show unit_of_measure;
    4 optional show unit_price;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OriginalCreditRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub card_acceptor: Option<CardAcceptor>,
    /// Format `uuid`.
    pub card_id: String,
    /// At least 1 characters. At most 50 characters.
    pub mid: String,
    pub screening_score: Option<String>,
    pub sender_data: Option<OriginalCreditSenderData>,
    pub transaction_purpose: Option<String>,
    pub r#type: OriginalCreditType,
}

record! { OriginalCreditRequest {
    0 required show amount;
    1 optional show card_acceptor;
    2 required show card_id;
    3 required show mid;
    4 optional hide screening_score;
    5 optional show sender_data;
    6 optional hide transaction_purpose as "transactionPurpose";
    7 required show r#type as "type";
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OriginalCreditSenderData {
    pub funding_source: OriginalCreditSenderDataFundingSource,
    pub sender_account_number: Option<String>,
    pub sender_account_type: Option<OriginalCreditSenderDataSenderAccountType>,
    pub sender_address: Option<String>,
    pub sender_city: Option<String>,
    pub sender_country: Option<String>,
    pub sender_name: Option<String>,
    pub sender_reference_number: Option<String>,
    pub sender_state: Option<String>,
    pub transaction_purpose: Option<OriginalCreditSenderDataTransactionPurpose>,
    /// At least 1 characters. At most 17 characters.
    pub unique_transaction_reference_number: Option<String>,
}

record! { OriginalCreditSenderData {
    0 required show funding_source;
    1 optional hide sender_account_number;
    2 optional show sender_account_type;
    3 optional hide sender_address;
    4 optional hide sender_city;
    5 optional show sender_country;
    6 optional hide sender_name;
    7 optional show sender_reference_number;
    8 optional hide sender_state;
    9 optional hide transaction_purpose;
    10 optional show unique_transaction_reference_number;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReversalRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub find_original_window_days: Option<i32>,
    /// The document's default is `false`; it is never filled in here.
    pub is_advice: Option<bool>,
    pub network_fees: Option<Vec<NetworkFee>>,
    /// Format `uuid`.
    pub original_transaction_id: String,
}

record! { ReversalRequest {
    0 required show amount;
    1 optional show find_original_window_days;
    2 optional show is_advice;
    3 optional show network_fees;
    4 required show original_transaction_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionOptions {
    pub additional_data: Option<String>,
    pub card_expiration_date_yymm: Option<String>,
    pub database_transaction_timeout: Option<i32>,
    pub encryption_key_id: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    pub is_async: Option<bool>,
    pub pre_auth_time_limit: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    pub send_expiration_date: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub send_track_data: Option<bool>,
    pub transaction_id: Option<String>,
    pub transaction_timeout_threshold_seconds: Option<i64>,
}

record! { TransactionOptions {
    0 optional hide additional_data;
    1 optional hide card_expiration_date_yymm;
    2 optional show database_transaction_timeout;
    3 optional show encryption_key_id;
    4 optional show is_async;
    5 optional show pre_auth_time_limit;
    6 optional show send_expiration_date;
    7 optional show send_track_data;
    8 optional show transaction_id;
    9 optional show transaction_timeout_threshold_seconds;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WithdrawalRequest {
    pub account_type: Option<WithdrawalAccountType>,
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub card_acceptor: Option<CardAcceptor>,
    /// Format `uuid`.
    pub card_id: String,
    /// At least 1 characters. At most 50 characters.
    pub mid: String,
    /// At least 1 characters. At most 15 characters.
    pub pin: Option<String>,
}

record! { WithdrawalRequest {
    0 optional show account_type;
    1 required show amount;
    2 optional show card_acceptor;
    3 required show card_id;
    4 required show mid;
    5 optional hide pin;
} }

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
