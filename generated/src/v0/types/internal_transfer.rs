// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `internal_transfer`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `internal_transfer_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalTransfer {
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// One of 2 values.
    /// The document's default is `IMMEDIATE`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capture_mode: Option<InternalTransferCaptureMode>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_customer_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_alias: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_customer_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_alias: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_customer_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<InternalTransferStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 114 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<InternalTransferType>,
}

redacted_debug!(InternalTransfer {
    show: [id],
    show_optional: [
        amount,
        capture_mode,
        currency,
        expires_at,
        final_customer_id,
        originating_account_customer_id,
        originating_account_id,
        receiving_account_customer_id,
        receiving_account_id,
        reference_id,
        status,
        tenant,
        r#type,
    ],
    hide: [],
    hide_optional: [memo, metadata, originating_account_alias, receiving_account_alias]
});

open_enum! {
    /// Schema `internal_transfer_response_status`.
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalTransferUpdate {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<InternalTransferUpdateStatus>,
}

impl InternalTransferUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(InternalTransferUpdate {
    into status: InternalTransferUpdateStatus,
});

open_enum! {
    /// `status` of [`InternalTransferUpdate`].
    pub enum InternalTransferUpdateStatus {
        /// `CANCELED`.
        Canceled = "CANCELED",
        /// `COMPLETE`.
        Complete = "COMPLETE",
    }
}
