// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of what Synctera calls.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `base_loanpro_vendor_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseLoanproVendorData {
    pub cash_advance_bucket_id: Option<i64>,
    pub loc_id: Option<i64>,
    pub loc_product_id: Option<i64>,
    pub purchases_bucket_id: Option<i64>,
    pub tenant_id: Option<String>,
}

record! { BaseLoanproVendorData {
    0 optional show cash_advance_bucket_id;
    1 optional show loc_id;
    2 optional show loc_product_id;
    3 optional show purchases_bucket_id;
    4 optional show tenant_id;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookDelivery {
    pub event_resource: Option<String>,
    pub event_resource_changed_fields: Option<String>,
    pub event_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: String,
    /// At most 1024 characters.
    pub metadata: Option<String>,
    /// Format `uuid`.
    pub resource_id: Option<String>,
    /// Deprecated.
    pub response_history: Option<Vec<HistoryItem>>,
    /// Deprecated.
    pub status: Option<WebhookStatus>,
    pub r#type: EventTypeExplicit,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
    /// Format `uuid`.
    pub webhook_id: Option<String>,
}

record! { WebhookDelivery {
    0 optional hide event_resource;
    1 optional hide event_resource_changed_fields;
    2 optional show event_time;
    3 required show id;
    4 optional hide metadata;
    5 optional show resource_id;
    6 optional show response_history;
    7 optional show status;
    8 required show r#type as "type";
    9 optional hide url;
    10 optional show webhook_id;
} }

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
