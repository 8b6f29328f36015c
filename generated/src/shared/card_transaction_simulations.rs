// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `card_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// v0 and v1: schema `authorization_advice_model`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationAdviceSimulationRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub network_fees: Option<Vec<SimulatedNetworkFee>>,
    /// Format `uuid`.
    pub original_transaction_id: String,
    pub transaction_options: Option<SimulatedTransactionOptions>,
}

record! { AuthorizationAdviceSimulationRequest {
    0 required show amount;
    1 optional show network_fees;
    2 required show original_transaction_id;
    3 optional show transaction_options;
} }

impl AuthorizationAdviceSimulationRequest {
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

setters!(AuthorizationAdviceSimulationRequest {
    many network_fees: SimulatedNetworkFee,
    into transaction_options: SimulatedTransactionOptions,
});

/// v0 and v1: schema `fleets_emv`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetEmvPurchaseDetails {
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
    pub non_fuel_item_details: Option<Vec<NonFuelPurchaseItem>>,
    /// Minor units of the currency (cents).
    pub non_fuel_net_amount: Option<i64>,
    pub odometer_reading: Option<String>,
    pub service_type: Option<String>,
    pub trailer_number: Option<String>,
    pub type_of_purchase: Option<String>,
    pub vat_tax_rate: Option<Decimal>,
}

record! { FleetEmvPurchaseDetails {
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

impl FleetEmvPurchaseDetails {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(FleetEmvPurchaseDetails {
    into employee_number: String,
    into expanded_fuel_type: String,
    value fuel_gross_amount: i64,
    value fuel_net_amount: i64,
    into fuel_quantity: Decimal,
    into fuel_unit_of_measure: String,
    into fuel_unit_price: Decimal,
    value non_fuel_gross_amount: i64,
    many non_fuel_item_details: NonFuelPurchaseItem,
    value non_fuel_net_amount: i64,
    into odometer_reading: String,
    into service_type: String,
    into trailer_number: String,
    into type_of_purchase: String,
    into vat_tax_rate: Decimal,
});

/// v0 and v1: schema `fleets`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetPurchaseDetails {
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
    pub non_fuel_item_details: Option<Vec<NonFuelPurchaseItem>>,
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

record! { FleetPurchaseDetails {
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

impl FleetPurchaseDetails {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(FleetPurchaseDetails {
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
    many non_fuel_item_details: NonFuelPurchaseItem,
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

/// v0 and v1: schema `l2l3_model`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Level2And3DataSimulationRequest {
    pub enhanced_data_id: Option<String>,
    pub financial: Option<PurchaseTaxDetails>,
    pub fleet_emv: Option<FleetEmvPurchaseDetails>,
    pub fleets: Option<FleetPurchaseDetails>,
    pub inventory_details: Option<Vec<PurchaseInventoryDetails>>,
    pub original_transaction_id: String,
    pub purchase_order: Option<String>,
}

record! { Level2And3DataSimulationRequest {
    0 optional show enhanced_data_id;
    1 optional show financial;
    2 optional show fleet_emv;
    3 optional show fleets;
    4 optional show inventory_details;
    5 required show original_transaction_id;
    6 optional hide purchase_order;
} }

impl Level2And3DataSimulationRequest {
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

setters!(Level2And3DataSimulationRequest {
    into enhanced_data_id: String,
    into financial: PurchaseTaxDetails,
    into fleet_emv: FleetEmvPurchaseDetails,
    into fleets: FleetPurchaseDetails,
    many inventory_details: PurchaseInventoryDetails,
    into purchase_order: String,
});

/// v0 and v1: schema `non_fuel_item_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NonFuelPurchaseItem {
    pub description: Option<String>,
    pub product_code: Option<String>,
    pub quantity: Option<i64>,
    pub unit_of_measure: Option<String>,
    pub unit_price: Option<i64>,
}

record! { NonFuelPurchaseItem {
    0 optional hide description;
    1 optional show product_code;
    2 optional show quantity;
    3 optional show unit_of_measure;
    4 optional show unit_price;
} }

impl NonFuelPurchaseItem {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(NonFuelPurchaseItem {
    into description: String,
    into product_code: String,
    value quantity: i64,
    into unit_of_measure: String,
    value unit_price: i64,
});

/// v0 and v1: schema `original_credit_sender_data`.
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
    /// v0 and v1: `funding_source` of `OriginalCreditSenderData`.
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
    /// v0 and v1: `sender_account_type` of `OriginalCreditSenderData`.
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
    /// v0 and v1: `transaction_purpose` of `OriginalCreditSenderData`.
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
    /// v0 and v1: `type` of `OriginalCreditSimulationRequest`.
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

/// v0 and v1: schema `inventory_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseInventoryDetails {
    pub commodity_code: Option<String>,
    pub description: Option<String>,
    pub discount_amount: Option<String>,
    pub item_detail_taxes: Option<Vec<PurchaseItemTaxes>>,
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

record! { PurchaseInventoryDetails {
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

impl PurchaseInventoryDetails {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(PurchaseInventoryDetails {
    into commodity_code: String,
    into description: String,
    into discount_amount: String,
    many item_detail_taxes: PurchaseItemTaxes,
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

/// v0 and v1: schema `item_detail_taxes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseItemTaxes {
    /// Minor units of the currency (cents).
    pub detail_tax_amount: Option<i64>,
    pub detail_tax_amount_inclusion_indicator: Option<String>,
    pub detail_tax_amount_indicator: Option<String>,
    /// Basis points: 100 are one percent.
    pub detail_tax_rate: Option<i64>,
    pub detail_tax_type_applied: Option<String>,
    pub detail_tax_type_identifier: Option<String>,
}

record! { PurchaseItemTaxes {
    0 optional show detail_tax_amount;
    1 optional show detail_tax_amount_inclusion_indicator;
    2 optional show detail_tax_amount_indicator;
    3 optional show detail_tax_rate;
    4 optional show detail_tax_type_applied;
    5 optional show detail_tax_type_identifier;
} }

impl PurchaseItemTaxes {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(PurchaseItemTaxes {
    value detail_tax_amount: i64,
    into detail_tax_amount_inclusion_indicator: String,
    into detail_tax_amount_indicator: String,
    value detail_tax_rate: i64,
    into detail_tax_type_applied: String,
    into detail_tax_type_identifier: String,
});

/// v0 and v1: schema `financial`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseTaxDetails {
    pub tax_id: Option<String>,
    /// Minor units of the currency (cents).
    pub total_tax_amount: Option<i64>,
    pub total_tax_amount_indicator: Option<String>,
}

record! { PurchaseTaxDetails {
    0 optional hide tax_id;
    1 optional show total_tax_amount;
    2 optional show total_tax_amount_indicator;
} }

impl PurchaseTaxDetails {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(PurchaseTaxDetails {
    into tax_id: String,
    value total_tax_amount: i64,
    into total_tax_amount_indicator: String,
});

/// v0 and v1: schema `reversal_model`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReversalSimulationRequest {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub find_original_window_days: Option<i32>,
    /// The document's default is `false`; it is never filled in here.
    pub is_advice: Option<bool>,
    pub network_fees: Option<Vec<SimulatedNetworkFee>>,
    /// Format `uuid`.
    pub original_transaction_id: String,
}

record! { ReversalSimulationRequest {
    0 required show amount;
    1 optional show find_original_window_days;
    2 optional show is_advice;
    3 optional show network_fees;
    4 required show original_transaction_id;
} }

impl ReversalSimulationRequest {
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

setters!(ReversalSimulationRequest {
    value find_original_window_days: i32,
    value is_advice: bool,
    many network_fees: SimulatedNetworkFee,
});

/// v0 and v1: schema `billing_address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimulatedBillingAddress {
    pub address: Option<String>,
    pub compressed_zip: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub zip: Option<String>,
}

record! { SimulatedBillingAddress {
    0 optional hide address;
    1 optional hide compressed_zip;
    2 optional hide first_name;
    3 optional hide last_name;
    4 optional hide zip;
} }

impl SimulatedBillingAddress {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(SimulatedBillingAddress {
    into address: String,
    into compressed_zip: String,
    into first_name: String,
    into last_name: String,
    into zip: String,
});

/// v0 and v1: schema `card_options`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimulatedCardOptions {
    pub billing_address: Option<SimulatedBillingAddress>,
    /// The document's default is `false`; it is never filled in here.
    pub card_present: Option<bool>,
    /// At most 3 characters.
    pub cvv: Option<String>,
    /// At least 4 characters. At most 4 characters.
    pub expiration: Option<String>,
}

record! { SimulatedCardOptions {
    0 optional hide billing_address;
    1 optional show card_present;
    2 optional hide cvv;
    3 optional hide expiration;
} }

impl SimulatedCardOptions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(SimulatedCardOptions {
    into billing_address: SimulatedBillingAddress,
    value card_present: bool,
    into cvv: String,
    into expiration: String,
});

/// v0 and v1: schema `network_fee_model`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulatedNetworkFee {
    /// Minor units of the currency (cents).
    pub amount: i64,
    pub credit_debit: Option<SimulatedNetworkFeeSign>,
    pub r#type: SimulatedNetworkFeeType,
}

record! { SimulatedNetworkFee {
    0 required show amount;
    1 optional show credit_debit;
    2 required show r#type as "type";
} }

impl SimulatedNetworkFee {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(amount: i64, r#type: SimulatedNetworkFeeType) -> Self {
        Self {
            amount,
            credit_debit: Default::default(),
            r#type,
        }
    }
}

setters!(SimulatedNetworkFee {
    into credit_debit: SimulatedNetworkFeeSign,
});

open_enum! {
    /// v0 and v1: `credit_debit` of `SimulatedNetworkFee`.
    pub enum SimulatedNetworkFeeSign {
        /// `C`.
        C = "C",
        /// `D`.
        D = "D",
    }
}

open_enum! {
    /// v0 and v1: `type` of `SimulatedNetworkFee`.
    pub enum SimulatedNetworkFeeType {
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

/// v0 and v1: schema `transaction_options`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimulatedTransactionOptions {
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

record! { SimulatedTransactionOptions {
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

impl SimulatedTransactionOptions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(SimulatedTransactionOptions {
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
    /// v0 and v1: `account_type` of `BalanceInquirySimulationRequest`, `WithdrawalSimulationRequest`.
    pub enum TerminalAccountType {
        /// `checking`.
        Checking = "checking",
        /// `credit`.
        Credit = "credit",
        /// `savings`.
        Savings = "savings",
    }
}
