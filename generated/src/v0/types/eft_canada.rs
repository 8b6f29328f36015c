// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `eft_canada`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

open_enum! {
    /// `subtype` of [`EftCanadaTransfer`].
    pub enum EftCanadaSubtype {
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

/// Schema `eft_ca_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EftCanadaTransfer {
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    /// Format `uuid`.
    pub destination_account_id: Option<String>,
    pub destination_account_number: Option<String>,
    pub destination_account_owner_name: Option<String>,
    pub effective_date: Option<Date>,
    pub failed: Option<bool>,
    pub history: Option<Vec<PaymentHistoryEntry>>,
    /// Format `uuid`.
    pub id: EftCanadaTransferId,
    pub is_same_day: Option<bool>,
    pub network_status: Option<PaymentNetworkStatus>,
    /// Format `uuid`.
    pub originating_account_id: Option<String>,
    pub originating_account_number: Option<String>,
    pub originating_account_owner_name: Option<String>,
    pub posting_date: Option<Date>,
    pub reference_id: Option<String>,
    /// Free-form JSON.
    pub source_data: Option<Value>,
    pub status: Option<EftCanadaTransferStatus>,
    pub subtype: Option<EftCanadaSubtype>,
    pub tenant_id: Option<String>,
    /// At least 3. At most 3.
    pub transaction_code: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { EftCanadaTransfer {
    0 optional show amount;
    1 optional show customer_id;
    2 optional show dc_sign;
    3 optional show destination_account_id;
    4 optional hide destination_account_number;
    5 optional hide destination_account_owner_name;
    6 optional show effective_date;
    7 optional show failed;
    8 optional show history;
    9 required show id;
    10 optional show is_same_day;
    11 optional show network_status;
    12 optional show originating_account_id;
    13 optional hide originating_account_number;
    14 optional hide originating_account_owner_name;
    15 optional show posting_date;
    16 optional show reference_id;
    17 optional hide source_data;
    18 optional show status;
    19 optional show subtype;
    20 optional show tenant_id;
    21 optional show transaction_code;
    22 optional show transaction_id;
} }

/// Schema `eft_ca_create`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EftCanadaTransferCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Format `uuid`.
    pub customer_id: CustomerId,
    pub dc_sign: DcSign,
    /// Format `uuid`.
    pub destination_account_id: ExternalAccountId,
    pub destination_account_owner_name: String,
    pub effective_date: Option<Date>,
    pub is_same_day: Option<bool>,
    /// Format `uuid`.
    pub originating_account_id: AccountId,
    pub originating_account_owner_name: String,
    /// Free-form JSON.
    pub source_data: Option<Value>,
    /// At least 3. At most 3.
    pub transaction_code: String,
}

record! { EftCanadaTransferCreate {
    0 required show amount;
    1 required show customer_id;
    2 required show dc_sign;
    3 required show destination_account_id;
    4 required hide destination_account_owner_name;
    5 optional show effective_date;
    6 optional show is_same_day;
    7 required show originating_account_id;
    8 required hide originating_account_owner_name;
    9 optional hide source_data;
    10 required show transaction_code;
} }

impl EftCanadaTransferCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        amount: i64,
        customer_id: impl Into<CustomerId>,
        dc_sign: DcSign,
        destination_account_id: impl Into<ExternalAccountId>,
        destination_account_owner_name: impl Into<String>,
        originating_account_id: impl Into<AccountId>,
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

setters!(EftCanadaTransferCreate {
    into effective_date: Date,
    value is_same_day: bool,
    into source_data: Value,
});

/// Schema `eft_ca_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EftCanadaTransferList {
    pub next_page_token: Option<String>,
    pub transfers: Vec<EftCanadaTransfer>,
}

record! { EftCanadaTransferList {
    0 optional hide next_page_token;
    1 required show transfers;
} }

open_enum! {
    /// Schema `eft_ca_status`; `status` of `EftCanadaTransferUpdate`.
    pub enum EftCanadaTransferStatus {
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

/// Schema `eft_ca_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EftCanadaTransferUpdate {
    /// Free-form JSON.
    pub source_data: Option<Value>,
    pub status: Option<EftCanadaTransferStatus>,
}

record! { EftCanadaTransferUpdate {
    0 optional hide source_data;
    1 optional show status;
} }

impl EftCanadaTransferUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(EftCanadaTransferUpdate {
    into source_data: Value,
    into status: EftCanadaTransferStatus,
});
