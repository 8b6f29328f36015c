// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `synctera_pay`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `action`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Action {
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Timestamp>,
}

redacted_debug!(Action {
    show: [],
    show_optional: [timestamp],
    hide: [],
    hide_optional: [data, message]
});

/// Schema `exchange_details`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExchangeDetails {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<ExchangeFeeDetails>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_currency: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_currency: Option<String>,
}

/// Schema `exchange_details`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExchangeDetailsInput {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<ExchangeFeeDetailsInput>>,
    /// Text.
    pub rate: String,
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub source_amount: i64,
    /// Text.
    pub source_currency: String,
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub target_amount: i64,
    /// Text.
    pub target_currency: String,
}

impl ExchangeDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        rate: impl Into<String>,
        source_amount: i64,
        source_currency: impl Into<String>,
        target_amount: i64,
        target_currency: impl Into<String>,
    ) -> Self {
        Self {
            fees: Default::default(),
            rate: rate.into(),
            source_amount,
            source_currency: source_currency.into(),
            target_amount,
            target_currency: target_currency.into(),
        }
    }
}

setters!(ExchangeDetailsInput {
    many fees: ExchangeFeeDetailsInput,
});

/// Schema `exchange_fee_details`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExchangeFeeDetails {
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_type: Option<ExchangeFeeDetailsFeeType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percentage: Option<String>,
}

open_enum! {
    /// Schema `exchange_fee_details_fee_type`.
    pub enum ExchangeFeeDetailsFeeType {
        /// `FX`.
        Fx = "FX",
        /// `OTHER`.
        Other = "OTHER",
        /// `SERVICE`.
        Service = "SERVICE",
    }
}

/// Schema `exchange_fee_details`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExchangeFeeDetailsInput {
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text.
    pub currency: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// One of 3 values.
    pub fee_type: ExchangeFeeDetailsFeeType,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percentage: Option<String>,
}

impl ExchangeFeeDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(currency: impl Into<String>, fee_type: ExchangeFeeDetailsFeeType) -> Self {
        Self {
            amount: Default::default(),
            currency: currency.into(),
            description: Default::default(),
            fee_type,
            percentage: Default::default(),
        }
    }
}

setters!(ExchangeFeeDetailsInput {
    value amount: i64,
    into description: String,
    into percentage: String,
});

/// Schema `synctera_pay_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SyncteraPay {
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<SyncteraPayDcSign>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_owner_name: Option<String>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<SyncteraPayDirection>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Date>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_details: Option<ExchangeDetails>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<bool>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_external_account_id: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<Action>>,
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_same_day: Option<bool>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_status: Option<SyncteraPayNetworkStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_reference_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_owner_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posting_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_data: Option<Value>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SyncteraPayStatus>,
    /// One of 26 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<SyncteraPaySubtype>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspended: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synctera_pay_network: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synctera_pay_vendor_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(SyncteraPay {
    show: [id],
    show_optional: [
        amount,
        configuration_id,
        currency,
        customer_id,
        dc_sign,
        destination_account_id,
        direction,
        effective_date,
        exchange_details,
        failed,
        final_external_account_id,
        history,
        is_same_day,
        network_status,
        original_reference_id,
        originating_account_id,
        posting_date,
        reference_id,
        status,
        subtype,
        suspended,
        synctera_pay_network,
        synctera_pay_vendor_id,
        tenant_id,
        transaction_id,
    ],
    hide: [],
    hide_optional: [destination_account_owner_name, originating_account_owner_name, source_data]
});

/// Schema `synctera_pay_configuration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SyncteraPayConfiguration {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<SyncteraPayConfigurationDetails>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<SyncteraPayConfigurationRules>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

/// Schema `synctera_pay_configuration_details`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SyncteraPayConfigurationDetails {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domestic: Option<bool>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_payment_rail: Option<SyncteraPayConfigurationDetailsExternalPaymentRail>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_account_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_account_type: Option<SyncteraPayConfigurationDetailsSettlementAccountType>,
    /// List: one of 26 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtypes: Option<Vec<SyncteraPaySubtype>>,
}

open_enum! {
    /// `external_payment_rail` of [`SyncteraPayConfigurationDetails`].
    pub enum SyncteraPayConfigurationDetailsExternalPaymentRail {
        /// `INTERAC`.
        Interac = "INTERAC",
        /// `WIRE`.
        Wire = "WIRE",
    }
}

open_enum! {
    /// `settlement_account_type` of [`SyncteraPayConfigurationDetails`].
    pub enum SyncteraPayConfigurationDetailsSettlementAccountType {
        /// `ACCOUNT`.
        Account = "ACCOUNT",
        /// `INTERNAL_ACCOUNT`.
        InternalAccount = "INTERNAL_ACCOUNT",
    }
}

open_enum! {
    /// Schema `synctera_pay_configuration_required_details`.
    pub enum SyncteraPayConfigurationRequiredDetails {
        /// `exchange_details`.
        ExchangeDetails = "exchange_details",
        /// `final_external_account_id`.
        FinalExternalAccountId = "final_external_account_id",
        /// `reference_id`.
        ReferenceId = "reference_id",
        /// `vendor_id`.
        VendorId = "vendor_id",
    }
}

/// Schema `synctera_pay_configuration_rules`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SyncteraPayConfigurationRules {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_payee: Option<bool>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_time: Option<i64>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_account_required: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peer_to_peer: Option<bool>,
    /// List: one of 4 values.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub required_details: Nullable<Vec<SyncteraPayConfigurationRequiredDetails>>,
}

/// Schema `synctera_pay_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SyncteraPayCreate {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration_id: Option<String>,
    /// Text.
    pub currency: String,
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// One of 1 values.
    pub dc_sign: SyncteraPayDcSign,
    /// One of 1 values.
    pub direction: SyncteraPayDirection,
    /// Day.
    pub effective_date: Date,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_details: Option<ExchangeDetailsInput>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_external_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_data: Option<Value>,
    /// One of 26 values.
    pub subtype: SyncteraPaySubtype,
    /// Text.
    pub synctera_pay_network: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synctera_pay_vendor_id: Option<String>,
}

redacted_debug!(SyncteraPayCreate {
    show: [
        account_id,
        amount,
        currency,
        customer_id,
        dc_sign,
        direction,
        effective_date,
        subtype,
        synctera_pay_network,
    ],
    show_optional: [
        configuration_id,
        exchange_details,
        final_external_account_id,
        reference_id,
        synctera_pay_vendor_id,
    ],
    hide: [],
    hide_optional: [source_data]
});

impl SyncteraPayCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        account_id: impl Into<String>,
        amount: i64,
        currency: impl Into<String>,
        customer_id: impl Into<String>,
        dc_sign: SyncteraPayDcSign,
        direction: SyncteraPayDirection,
        effective_date: impl Into<Date>,
        subtype: SyncteraPaySubtype,
        synctera_pay_network: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            amount,
            configuration_id: Default::default(),
            currency: currency.into(),
            customer_id: customer_id.into(),
            dc_sign,
            direction,
            effective_date: effective_date.into(),
            exchange_details: Default::default(),
            final_external_account_id: Default::default(),
            reference_id: Default::default(),
            source_data: Default::default(),
            subtype,
            synctera_pay_network: synctera_pay_network.into(),
            synctera_pay_vendor_id: Default::default(),
        }
    }
}

setters!(SyncteraPayCreate {
    into configuration_id: String,
    into exchange_details: ExchangeDetailsInput,
    into final_external_account_id: String,
    into reference_id: String,
    into source_data: Value,
    into synctera_pay_vendor_id: String,
});

open_enum! {
    /// `dc_sign` of [`SyncteraPayCreate`].
    pub enum SyncteraPayDcSign {
        /// `CREDIT`.
        Credit = "CREDIT",
    }
}

open_enum! {
    /// Schema `synctera_pay_direction`.
    pub enum SyncteraPayDirection {
        /// `OUTGOING`.
        Outgoing = "OUTGOING",
    }
}

/// Schema `synctera_pay_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SyncteraPayList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub transfers: Vec<SyncteraPay>,
}

redacted_debug!(SyncteraPayList {
    show: [transfers],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `synctera_pay_network_status`.
    pub enum SyncteraPayNetworkStatus {
        /// `PENDING`.
        Pending = "PENDING",
        /// `POSTED`.
        Posted = "POSTED",
        /// `RETURNED`.
        Returned = "RETURNED",
        /// `REVERSED`.
        Reversed = "REVERSED",
    }
}

open_enum! {
    /// Schema `synctera_pay_status`.
    pub enum SyncteraPayStatus {
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `EXPIRED`.
        Expired = "EXPIRED",
        /// `INITIATED`.
        Initiated = "INITIATED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `POSTED`.
        Posted = "POSTED",
    }
}

open_enum! {
    /// Schema `synctera_pay_subtype`.
    pub enum SyncteraPaySubtype {
        /// `INCOMING_INTERAC_AUTODEPOSIT`.
        IncomingInteracAutodeposit = "INCOMING_INTERAC_AUTODEPOSIT",
        /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN`.
        IncomingInteracAutodepositReturn = "INCOMING_INTERAC_AUTODEPOSIT_RETURN",
        /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL`.
        IncomingInteracAutodepositReturnReversal = "INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL",
        /// `INCOMING_INTERAC_AUTODEPOSIT_REVERSAL`.
        IncomingInteracAutodepositReversal = "INCOMING_INTERAC_AUTODEPOSIT_REVERSAL",
        /// `INCOMING_INTERAC_E_TRANSFER`.
        IncomingInteracETransfer = "INCOMING_INTERAC_E_TRANSFER",
        /// `INCOMING_INTERAC_E_TRANSFER_RETURN`.
        IncomingInteracETransferReturn = "INCOMING_INTERAC_E_TRANSFER_RETURN",
        /// `INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL`.
        IncomingInteracETransferReturnReversal = "INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL",
        /// `INCOMING_INTERAC_E_TRANSFER_REVERSAL`.
        IncomingInteracETransferReversal = "INCOMING_INTERAC_E_TRANSFER_REVERSAL",
        /// `OUTGOING_ACCOUNT_TRANSFER`.
        OutgoingAccountTransfer = "OUTGOING_ACCOUNT_TRANSFER",
        /// `OUTGOING_ACCOUNT_TRANSFER_RETURN`.
        OutgoingAccountTransferReturn = "OUTGOING_ACCOUNT_TRANSFER_RETURN",
        /// `OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL`.
        OutgoingAccountTransferReturnReversal = "OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL",
        /// `OUTGOING_ACCOUNT_TRANSFER_REVERSAL`.
        OutgoingAccountTransferReversal = "OUTGOING_ACCOUNT_TRANSFER_REVERSAL",
        /// `OUTGOING_BILL_PAYMENT`.
        OutgoingBillPayment = "OUTGOING_BILL_PAYMENT",
        /// `OUTGOING_BILL_PAYMENT_RETURN`.
        OutgoingBillPaymentReturn = "OUTGOING_BILL_PAYMENT_RETURN",
        /// `OUTGOING_BILL_PAYMENT_RETURN_REVERSAL`.
        OutgoingBillPaymentReturnReversal = "OUTGOING_BILL_PAYMENT_RETURN_REVERSAL",
        /// `OUTGOING_BILL_PAYMENT_REVERSAL`.
        OutgoingBillPaymentReversal = "OUTGOING_BILL_PAYMENT_REVERSAL",
        /// `OUTGOING_CARD_LOAD`.
        OutgoingCardLoad = "OUTGOING_CARD_LOAD",
        /// `OUTGOING_CARD_LOAD_REVERSAL`.
        OutgoingCardLoadReversal = "OUTGOING_CARD_LOAD_REVERSAL",
        /// `OUTGOING_INTERAC_E_TRANSFER`.
        OutgoingInteracETransfer = "OUTGOING_INTERAC_E_TRANSFER",
        /// `OUTGOING_INTERAC_E_TRANSFER_RETURN`.
        OutgoingInteracETransferReturn = "OUTGOING_INTERAC_E_TRANSFER_RETURN",
        /// `OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL`.
        OutgoingInteracETransferReturnReversal = "OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL",
        /// `OUTGOING_INTERAC_E_TRANSFER_REVERSAL`.
        OutgoingInteracETransferReversal = "OUTGOING_INTERAC_E_TRANSFER_REVERSAL",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE`.
        OutgoingInternationalRemittance = "OUTGOING_INTERNATIONAL_REMITTANCE",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN`.
        OutgoingInternationalRemittanceReturn = "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL`.
        OutgoingInternationalRemittanceReturnReversal = "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL",
        /// `OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL`.
        OutgoingInternationalRemittanceReversal = "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL",
    }
}

/// Schema `synctera_pay_patch`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SyncteraPayUpdate {
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_details: Option<ExchangeDetailsInput>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_external_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_data: Option<Value>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SyncteraPayUpdateStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synctera_pay_vendor_id: Option<String>,
}

redacted_debug!(SyncteraPayUpdate {
    show: [],
    show_optional: [
        amount,
        exchange_details,
        final_external_account_id,
        reference_id,
        status,
        synctera_pay_vendor_id,
    ],
    hide: [],
    hide_optional: [source_data]
});

impl SyncteraPayUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(SyncteraPayUpdate {
    value amount: i64,
    into exchange_details: ExchangeDetailsInput,
    into final_external_account_id: String,
    into reference_id: String,
    into source_data: Value,
    into status: SyncteraPayUpdateStatus,
    into synctera_pay_vendor_id: String,
});

open_enum! {
    /// `status` of [`SyncteraPayUpdate`].
    pub enum SyncteraPayUpdateStatus {
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `POSTED`.
        Posted = "POSTED",
    }
}

/// Schema `synctera_pay_vendor_response`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SyncteraPayVendor {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<SyncteraPayVendorConfig>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// Schema `synctera_pay_vendor_config`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SyncteraPayVendorConfig {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique_reference_ids: Option<bool>,
}

/// Schema `synctera_pay_vendor_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SyncteraPayVendorList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub vendors: Vec<SyncteraPayVendor>,
}

redacted_debug!(SyncteraPayVendorList {
    show: [vendors],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});
