// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `eft_canada`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `eft_ca_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EftCa {
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<EftCaDcSign>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_owner_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Date>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<bool>,
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
    pub network_status: Option<EftCaNetworkStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_number: Option<String>,
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
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<EftCaStatus>,
    /// One of 24 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<EftCaSubtype>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Text. At least 3. At most 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_code: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(EftCa {
    show: [id],
    show_optional: [
        amount,
        customer_id,
        dc_sign,
        destination_account_id,
        effective_date,
        failed,
        history,
        is_same_day,
        network_status,
        originating_account_id,
        posting_date,
        reference_id,
        status,
        subtype,
        tenant_id,
        transaction_code,
        transaction_id,
    ],
    hide: [],
    hide_optional: [
        destination_account_number,
        destination_account_owner_name,
        originating_account_number,
        originating_account_owner_name,
        source_data,
    ]
});

/// Schema `eft_ca_create`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EftCaCreate {
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// One of 2 values.
    pub dc_sign: EftCaDcSign,
    /// Text. Format `uuid`.
    pub destination_account_id: String,
    /// Text.
    pub destination_account_owner_name: String,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Date>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_same_day: Option<bool>,
    /// Text. Format `uuid`.
    pub originating_account_id: String,
    /// Text.
    pub originating_account_owner_name: String,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_data: Option<Value>,
    /// Text. At least 3. At most 3.
    pub transaction_code: String,
}

redacted_debug!(EftCaCreate {
    show: [
        amount,
        customer_id,
        dc_sign,
        destination_account_id,
        originating_account_id,
        transaction_code,
    ],
    show_optional: [effective_date, is_same_day],
    hide: [destination_account_owner_name, originating_account_owner_name],
    hide_optional: [source_data]
});

impl EftCaCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        amount: i64,
        customer_id: impl Into<String>,
        dc_sign: EftCaDcSign,
        destination_account_id: impl Into<String>,
        destination_account_owner_name: impl Into<String>,
        originating_account_id: impl Into<String>,
        originating_account_owner_name: impl Into<String>,
        transaction_code: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            customer_id: customer_id.into(),
            dc_sign,
            destination_account_id: destination_account_id.into(),
            destination_account_owner_name: destination_account_owner_name.into(),
            effective_date: Default::default(),
            is_same_day: Default::default(),
            originating_account_id: originating_account_id.into(),
            originating_account_owner_name: originating_account_owner_name.into(),
            source_data: Default::default(),
            transaction_code: transaction_code.into(),
        }
    }
}

setters!(EftCaCreate {
    into effective_date: Date,
    value is_same_day: bool,
    into source_data: Value,
});

open_enum! {
    /// `dc_sign` of [`EftCaCreate`].
    pub enum EftCaDcSign {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `DEBIT`.
        Debit = "DEBIT",
    }
}

/// Schema `eft_ca_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EftCaList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub transfers: Vec<EftCa>,
}

redacted_debug!(EftCaList {
    show: [transfers],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// `network_status` of [`EftCa`].
    pub enum EftCaNetworkStatus {
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
    /// Schema `eft_ca_status`.
    pub enum EftCaStatus {
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `EXPIRED`.
        Expired = "EXPIRED",
        /// `INITIATED`.
        Initiated = "INITIATED",
        /// `IN_SUSPENSE`.
        InSuspense = "IN_SUSPENSE",
        /// `PENDING`.
        Pending = "PENDING",
        /// `POSTED`.
        Posted = "POSTED",
    }
}

open_enum! {
    /// `subtype` of [`EftCa`].
    pub enum EftCaSubtype {
        /// `BULK_OUTGOING_CREDIT`.
        BulkOutgoingCredit = "BULK_OUTGOING_CREDIT",
        /// `BULK_OUTGOING_CREDIT_RETURN`.
        BulkOutgoingCreditReturn = "BULK_OUTGOING_CREDIT_RETURN",
        /// `BULK_OUTGOING_CREDIT_RETURN_REVERSAL`.
        BulkOutgoingCreditReturnReversal = "BULK_OUTGOING_CREDIT_RETURN_REVERSAL",
        /// `BULK_OUTGOING_CREDIT_REVERSAL`.
        BulkOutgoingCreditReversal = "BULK_OUTGOING_CREDIT_REVERSAL",
        /// `BULK_OUTGOING_DEBIT`.
        BulkOutgoingDebit = "BULK_OUTGOING_DEBIT",
        /// `BULK_OUTGOING_DEBIT_RETURN`.
        BulkOutgoingDebitReturn = "BULK_OUTGOING_DEBIT_RETURN",
        /// `BULK_OUTGOING_DEBIT_RETURN_REVERSAL`.
        BulkOutgoingDebitReturnReversal = "BULK_OUTGOING_DEBIT_RETURN_REVERSAL",
        /// `BULK_OUTGOING_DEBIT_REVERSAL`.
        BulkOutgoingDebitReversal = "BULK_OUTGOING_DEBIT_REVERSAL",
        /// `INCOMING_CREDIT`.
        IncomingCredit = "INCOMING_CREDIT",
        /// `INCOMING_CREDIT_RETURN`.
        IncomingCreditReturn = "INCOMING_CREDIT_RETURN",
        /// `INCOMING_CREDIT_RETURN_REVERSAL`.
        IncomingCreditReturnReversal = "INCOMING_CREDIT_RETURN_REVERSAL",
        /// `INCOMING_CREDIT_REVERSAL`.
        IncomingCreditReversal = "INCOMING_CREDIT_REVERSAL",
        /// `INCOMING_DEBIT`.
        IncomingDebit = "INCOMING_DEBIT",
        /// `INCOMING_DEBIT_RETURN`.
        IncomingDebitReturn = "INCOMING_DEBIT_RETURN",
        /// `INCOMING_DEBIT_RETURN_REVERSAL`.
        IncomingDebitReturnReversal = "INCOMING_DEBIT_RETURN_REVERSAL",
        /// `INCOMING_DEBIT_REVERSAL`.
        IncomingDebitReversal = "INCOMING_DEBIT_REVERSAL",
        /// `OUTGOING_CREDIT`.
        OutgoingCredit = "OUTGOING_CREDIT",
        /// `OUTGOING_CREDIT_RETURN`.
        OutgoingCreditReturn = "OUTGOING_CREDIT_RETURN",
        /// `OUTGOING_CREDIT_RETURN_REVERSAL`.
        OutgoingCreditReturnReversal = "OUTGOING_CREDIT_RETURN_REVERSAL",
        /// `OUTGOING_CREDIT_REVERSAL`.
        OutgoingCreditReversal = "OUTGOING_CREDIT_REVERSAL",
        /// `OUTGOING_DEBIT`.
        OutgoingDebit = "OUTGOING_DEBIT",
        /// `OUTGOING_DEBIT_RETURN`.
        OutgoingDebitReturn = "OUTGOING_DEBIT_RETURN",
        /// `OUTGOING_DEBIT_RETURN_REVERSAL`.
        OutgoingDebitReturnReversal = "OUTGOING_DEBIT_RETURN_REVERSAL",
        /// `OUTGOING_DEBIT_REVERSAL`.
        OutgoingDebitReversal = "OUTGOING_DEBIT_REVERSAL",
    }
}

/// Schema `eft_ca_patch`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EftCaUpdate {
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_data: Option<Value>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<EftCaUpdateStatus>,
}

redacted_debug!(EftCaUpdate {
    show: [],
    show_optional: [status],
    hide: [],
    hide_optional: [source_data]
});

impl EftCaUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(EftCaUpdate {
    into source_data: Value,
    into status: EftCaUpdateStatus,
});

open_enum! {
    /// `status` of [`EftCaUpdate`].
    pub enum EftCaUpdateStatus {
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
    }
}
