// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of what Synctera calls.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `base_loanpro_vendor_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BaseLoanproVendorData {
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_advance_bucket_id: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loc_id: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loc_product_id: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchases_bucket_id: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

impl BaseLoanproVendorData {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(BaseLoanproVendorData {
    value cash_advance_bucket_id: i64,
    value loc_id: i64,
    value loc_product_id: i64,
    value purchases_bucket_id: i64,
    into tenant_id: String,
});

/// Schema `webhook_request_object`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_resource: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_resource_changed_fields: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text. At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// List: object.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_history: Option<Vec<HistoryItem>>,
    /// One of 4 values.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<WebhookStatus>,
    /// One of 47 values.
    pub r#type: EventTypeExplicit,
    /// Text. Format `uri`. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_id: Option<String>,
}

redacted_debug!(WebhookDelivery {
    show: [id, r#type],
    show_optional: [event_time, resource_id, response_history, status, webhook_id],
    hide: [],
    hide_optional: [event_resource, event_resource_changed_fields, metadata, url]
});

open_enum! {
    /// `status` of [`WebhookDelivery`].
    /// Deprecated.
    pub enum WebhookStatus {
        /// `FAILED`.
        Failed = "FAILED",
        /// `RETRYING`.
        Retrying = "RETRYING",
        /// `RUNNING`.
        Running = "RUNNING",
        /// `SUCCESS`.
        Success = "SUCCESS",
    }
}
