// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `synctera_pay`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `exchange_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyExchange {
    pub fees: Option<Vec<CurrencyExchangeFee>>,
    pub rate: Option<String>,
    /// Minor units of the currency (cents). At least 1.
    pub source_amount: Option<i64>,
    pub source_currency: Option<String>,
    /// Minor units of the currency (cents). At least 1.
    pub target_amount: Option<i64>,
    pub target_currency: Option<String>,
}

record! { CurrencyExchange {
    0 optional show fees;
    1 optional show rate;
    2 optional show source_amount;
    3 optional show source_currency;
    4 optional show target_amount;
    5 optional show target_currency;
} }

/// Schema `exchange_fee_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyExchangeFee {
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    pub currency: Option<String>,
    pub description: Option<String>,
    pub fee_type: Option<CurrencyExchangeFeeType>,
    pub percentage: Option<String>,
}

record! { CurrencyExchangeFee {
    0 optional show amount;
    1 optional show currency;
    2 optional show description;
    3 optional show fee_type;
    4 optional show percentage;
} }

/// Schema `exchange_fee_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyExchangeFeeInput {
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    pub currency: String,
    pub description: Option<String>,
    pub fee_type: CurrencyExchangeFeeType,
    pub percentage: Option<String>,
}

record! { CurrencyExchangeFeeInput {
    0 optional show amount;
    1 required show currency;
    2 optional show description;
    3 required show fee_type;
    4 optional show percentage;
} }

impl CurrencyExchangeFeeInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(currency: impl Into<String>, fee_type: CurrencyExchangeFeeType) -> Self {
        Self {
            amount: Default::default(),
            currency: currency.into(),
            description: Default::default(),
            fee_type,
            percentage: Default::default(),
        }
    }
}

setters!(CurrencyExchangeFeeInput {
    value amount: i64,
    into description: String,
    into percentage: String,
});

open_enum! {
    /// Schema `exchange_fee_details_fee_type`.
    pub enum CurrencyExchangeFeeType {
        /// `FX`.
        Fx = "FX",
        /// `OTHER`.
        Other = "OTHER",
        /// `SERVICE`.
        Service = "SERVICE",
    }
}

/// Schema `exchange_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyExchangeInput {
    pub fees: Option<Vec<CurrencyExchangeFeeInput>>,
    pub rate: String,
    /// Minor units of the currency (cents). At least 1.
    pub source_amount: i64,
    pub source_currency: String,
    /// Minor units of the currency (cents). At least 1.
    pub target_amount: i64,
    pub target_currency: String,
}

record! { CurrencyExchangeInput {
    0 optional show fees;
    1 required show rate;
    2 required show source_amount;
    3 required show source_currency;
    4 required show target_amount;
    5 required show target_currency;
} }

impl CurrencyExchangeInput {
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

setters!(CurrencyExchangeInput {
    many fees: CurrencyExchangeFeeInput,
});

/// Schema `synctera_pay_configuration`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayConfiguration {
    pub description: Option<String>,
    pub details: Option<SyncteraPayConfigurationDetails>,
    pub enabled: Option<bool>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: SyncteraPayConfigurationId,
    pub name: Option<String>,
    pub rules: Option<SyncteraPayConfigurationRules>,
    pub tenant: Option<String>,
}

record! { SyncteraPayConfiguration {
    0 optional show description;
    1 optional show details;
    2 optional show enabled;
    3 optional show id;
    4 optional show name;
    5 optional show rules;
    6 optional show tenant;
} }

/// Schema `synctera_pay_configuration_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayConfigurationDetails {
    pub currency: Option<String>,
    pub domestic: Option<bool>,
    pub external_payment_rail: Option<SyncteraPayConfigurationDetailsExternalPaymentRail>,
    /// Format `uuid`.
    pub settlement_account_id: Option<AccountId>,
    pub settlement_account_type: Option<SyncteraPayConfigurationDetailsSettlementAccountType>,
    pub subtypes: Option<Vec<SyncteraPaySubtype>>,
}

record! { SyncteraPayConfigurationDetails {
    0 optional show currency;
    1 optional show domestic;
    2 optional show external_payment_rail;
    3 optional show settlement_account_id;
    4 optional show settlement_account_type;
    5 optional show subtypes;
} }

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
    pub enum SyncteraPayConfigurationRequiredDetail {
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayConfigurationRules {
    pub enforce_payee: Option<bool>,
    pub hold_time: Option<i64>,
    pub payee_account_required: Option<bool>,
    pub peer_to_peer: Option<bool>,
    pub required_details: Nullable<Vec<SyncteraPayConfigurationRequiredDetail>>,
}

record! { SyncteraPayConfigurationRules {
    0 optional show enforce_payee;
    1 optional show hold_time;
    2 optional show payee_account_required;
    3 optional show peer_to_peer;
    4 optional show required_details;
} }

open_enum! {
    /// Schema `synctera_pay_direction`.
    pub enum SyncteraPayDirection {
        /// `OUTGOING`.
        Outgoing = "OUTGOING",
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

/// Schema `synctera_pay_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayTransfer {
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    /// Format `uuid`.
    pub configuration_id: Option<SyncteraPayConfigurationId>,
    pub currency: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub destination_account_id: Option<String>,
    pub destination_account_owner_name: Option<String>,
    pub direction: Option<SyncteraPayDirection>,
    pub effective_date: Option<Date>,
    pub exchange_details: Option<CurrencyExchange>,
    pub failed: Option<bool>,
    /// Format `uuid`.
    pub final_external_account_id: Option<ExternalAccountId>,
    pub history: Option<Vec<PaymentHistoryEntry>>,
    /// Format `uuid`.
    pub id: SyncteraPayTransferId,
    pub is_same_day: Option<bool>,
    pub network_status: Option<PaymentNetworkStatus>,
    pub original_reference_id: Option<String>,
    pub originating_account_id: Option<String>,
    pub originating_account_owner_name: Option<String>,
    pub posting_date: Option<Date>,
    pub reference_id: Option<String>,
    /// Free-form JSON.
    pub source_data: Option<Value>,
    pub status: Option<CashOrSyncteraPayStatus>,
    pub subtype: Option<SyncteraPaySubtype>,
    pub suspended: Option<bool>,
    pub synctera_pay_network: Option<String>,
    /// Format `uuid`.
    pub synctera_pay_vendor_id: Option<SyncteraPayVendorId>,
    pub tenant_id: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { SyncteraPayTransfer {
    0 optional show amount;
    1 optional show configuration_id;
    2 optional show currency;
    3 optional show customer_id;
    4 optional show dc_sign;
    5 optional show destination_account_id;
    6 optional hide destination_account_owner_name;
    7 optional show direction;
    8 optional show effective_date;
    9 optional show exchange_details;
    10 optional show failed;
    11 optional show final_external_account_id;
    12 optional show history;
    13 required show id;
    14 optional show is_same_day;
    15 optional show network_status;
    16 optional show original_reference_id;
    17 optional show originating_account_id;
    18 optional hide originating_account_owner_name;
    19 optional show posting_date;
    20 optional show reference_id;
    21 optional hide source_data;
    22 optional show status;
    23 optional show subtype;
    24 optional show suspended;
    25 optional show synctera_pay_network;
    26 optional show synctera_pay_vendor_id;
    27 optional show tenant_id;
    28 optional show transaction_id;
} }

/// Schema `synctera_pay_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayTransferCreate {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Format `uuid`.
    pub configuration_id: Option<SyncteraPayConfigurationId>,
    pub currency: String,
    /// Format `uuid`.
    pub customer_id: CustomerId,
    pub dc_sign: DcSign,
    pub direction: SyncteraPayDirection,
    pub effective_date: Date,
    pub exchange_details: Option<CurrencyExchangeInput>,
    /// Format `uuid`.
    pub final_external_account_id: Option<ExternalAccountId>,
    pub reference_id: Option<String>,
    /// Free-form JSON.
    pub source_data: Option<Value>,
    pub subtype: SyncteraPaySubtype,
    pub synctera_pay_network: String,
    /// Format `uuid`.
    pub synctera_pay_vendor_id: Option<SyncteraPayVendorId>,
}

record! { SyncteraPayTransferCreate {
    0 required show account_id;
    1 required show amount;
    2 optional show configuration_id;
    3 required show currency;
    4 required show customer_id;
    5 required show dc_sign;
    6 required show direction;
    7 required show effective_date;
    8 optional show exchange_details;
    9 optional show final_external_account_id;
    10 optional show reference_id;
    11 optional hide source_data;
    12 required show subtype;
    13 required show synctera_pay_network;
    14 optional show synctera_pay_vendor_id;
} }

impl SyncteraPayTransferCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        account_id: impl Into<AccountId>,
        amount: i64,
        currency: impl Into<String>,
        customer_id: impl Into<CustomerId>,
        dc_sign: DcSign,
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

setters!(SyncteraPayTransferCreate {
    into configuration_id: SyncteraPayConfigurationId,
    into exchange_details: CurrencyExchangeInput,
    into final_external_account_id: ExternalAccountId,
    into reference_id: String,
    into source_data: Value,
    into synctera_pay_vendor_id: SyncteraPayVendorId,
});

/// Schema `synctera_pay_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayTransferList {
    pub next_page_token: Option<String>,
    pub transfers: Vec<SyncteraPayTransfer>,
}

record! { SyncteraPayTransferList {
    0 optional hide next_page_token;
    1 required show transfers;
} }

/// Schema `synctera_pay_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayTransferUpdate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    pub exchange_details: Option<CurrencyExchangeInput>,
    /// Format `uuid`.
    pub final_external_account_id: Option<ExternalAccountId>,
    pub reference_id: Option<String>,
    /// Free-form JSON.
    pub source_data: Option<Value>,
    pub status: Option<CashOrSyncteraPayStatus>,
    /// Format `uuid`.
    pub synctera_pay_vendor_id: Option<SyncteraPayVendorId>,
}

record! { SyncteraPayTransferUpdate {
    0 optional show amount;
    1 optional show exchange_details;
    2 optional show final_external_account_id;
    3 optional show reference_id;
    4 optional hide source_data;
    5 optional show status;
    6 optional show synctera_pay_vendor_id;
} }

impl SyncteraPayTransferUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(SyncteraPayTransferUpdate {
    value amount: i64,
    into exchange_details: CurrencyExchangeInput,
    into final_external_account_id: ExternalAccountId,
    into reference_id: String,
    into source_data: Value,
    into status: CashOrSyncteraPayStatus,
    into synctera_pay_vendor_id: SyncteraPayVendorId,
});

/// Schema `synctera_pay_vendor_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayVendor {
    pub config: Option<SyncteraPayVendorConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    /// Format `uuid`.
    pub id: SyncteraPayVendorId,
    pub name: Option<String>,
    pub tenant_id: Option<String>,
}

record! { SyncteraPayVendor {
    0 optional show config;
    1 optional show description;
    2 optional show enabled;
    3 required show id;
    4 optional show name;
    5 optional show tenant_id;
} }

/// Schema `synctera_pay_vendor_config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayVendorConfig {
    pub unique_reference_ids: Option<bool>,
}

record! { SyncteraPayVendorConfig {
    0 optional show unique_reference_ids;
} }

/// Schema `synctera_pay_vendor_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayVendorList {
    pub next_page_token: Option<String>,
    pub vendors: Vec<SyncteraPayVendor>,
}

record! { SyncteraPayVendorList {
    0 optional hide next_page_token;
    1 required show vendors;
} }
