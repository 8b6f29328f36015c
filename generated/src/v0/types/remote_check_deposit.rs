// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `remote_check_deposit`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `deposit_get`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Deposit {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_image_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_captured: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_processed: Option<Timestamp>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deposit_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deposit_currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub front_image_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ocr_account_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ocr_check_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ocr_routing_number: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DepositStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Object told apart by `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<DepositVendorInfo>,
}

redacted_debug!(Deposit {
    show: [id],
    show_optional: [
        account_id,
        back_image_id,
        business_id,
        check_amount,
        creation_time,
        date_captured,
        date_processed,
        deposit_amount,
        deposit_currency,
        front_image_id,
        last_updated_time,
        person_id,
        status,
        transaction_id,
    ],
    hide: [],
    hide_optional: [metadata, ocr_account_number, ocr_check_number, ocr_routing_number, vendor_info]
});

/// Schema `deposit_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DepositCreate {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Text. Format `uuid`.
    pub back_image_id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub check_amount: i64,
    /// Text.
    pub deposit_currency: String,
    /// Text. Format `uuid`.
    pub front_image_id: String,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
}

redacted_debug!(DepositCreate {
    show: [account_id, back_image_id, check_amount, deposit_currency, front_image_id],
    show_optional: [business_id, person_id],
    hide: [],
    hide_optional: [metadata]
});

impl DepositCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        back_image_id: impl Into<String>,
        check_amount: i64,
        deposit_currency: impl Into<String>,
        front_image_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            back_image_id: back_image_id.into(),
            business_id: Default::default(),
            check_amount,
            deposit_currency: deposit_currency.into(),
            front_image_id: front_image_id.into(),
            metadata: Default::default(),
            person_id: Default::default(),
        }
    }
}

setters!(DepositCreate {
    into business_id: String,
    into metadata: Value,
    into person_id: String,
});

/// Schema `deposit_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DepositList {
    /// List: object.
    pub deposits: Vec<Deposit>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(DepositList {
    show: [deposits],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `deposit_status`.
    pub enum DepositStatus {
        /// `FAILED`.
        Failed = "FAILED",
        /// `MANUAL_POST_REJECTED`.
        ManualPostRejected = "MANUAL_POST_REJECTED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `RETURNED`.
        Returned = "RETURNED",
        /// `SUBMITTED`.
        Submitted = "SUBMITTED",
    }
}

tagged_union! {
    /// Schema `vendor_info3`.
    pub enum DepositVendorInfo by "content_type" {
        /// Chosen by `application/json`.
        ApplicationJson(VendorJson) = ["application/json"],
        /// Chosen by `text/xml`.
        TextXml(VendorXml) = ["text/xml"],
    }
}
