// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `internal_transfer`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `internal_transfer_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalTransfer {
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    /// The document's default is `IMMEDIATE`; it is never filled in here.
    pub capture_mode: Option<CaptureMode>,
    pub currency: Option<String>,
    pub expires_at: Option<Timestamp>,
    /// Format `uuid`.
    pub final_customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub id: TransactionId,
    pub memo: Option<String>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub originating_account_alias: Option<String>,
    /// Format `uuid`.
    pub originating_account_customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub originating_account_id: Option<LedgerAccountId>,
    pub receiving_account_alias: Option<String>,
    /// Format `uuid`.
    pub receiving_account_customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub receiving_account_id: Option<LedgerAccountId>,
    pub reference_id: Option<String>,
    pub status: Option<InternalTransferStatus>,
    pub tenant: Option<String>,
    pub r#type: Option<InternalTransferType>,
}

record! { InternalTransfer {
    0 optional show amount;
    1 optional show capture_mode;
    2 optional show currency;
    3 optional show expires_at;
    4 optional show final_customer_id;
    5 required show id;
    6 optional hide memo;
    7 optional hide metadata;
    8 optional hide originating_account_alias;
    9 optional show originating_account_customer_id;
    10 optional show originating_account_id;
    11 optional hide receiving_account_alias;
    12 optional show receiving_account_customer_id;
    13 optional show receiving_account_id;
    14 optional show reference_id;
    15 optional show status;
    16 optional show tenant;
    17 optional show r#type as "type";
} }

open_enum! {
    /// Schema `internal_transfer_response_status`; `status` of `InternalTransferUpdate`.
    pub enum InternalTransferStatus {
        /// `CANCELED`.
        Canceled = "CANCELED",
        /// `COMPLETE`.
        Complete = "COMPLETE",
        /// `EXPIRED`.
        Expired = "EXPIRED",
        /// `PENDING`.
        Pending = "PENDING",
    }
}

/// Schema `internal_transfer_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalTransferUpdate {
    pub status: Option<InternalTransferStatus>,
}

record! { InternalTransferUpdate {
    0 optional show status;
} }

impl InternalTransferUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(InternalTransferUpdate {
    into status: InternalTransferStatus,
});
