// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `monitoring`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `monitoring_alert`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MonitoringAlert {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MonitoringStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<MonitoringAlertType>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urls: Option<Vec<String>>,
    /// Object told apart by `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<MonitoringAlertVendorInfo>,
}

redacted_debug!(MonitoringAlert {
    show: [id],
    show_optional: [business_id, creation_time, last_updated_time, person_id, status, r#type],
    hide: [],
    hide_optional: [metadata, title, urls, vendor_info]
});

/// Schema `monitoring_alert_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MonitoringAlertList {
    /// List: object.
    pub alerts: Vec<MonitoringAlert>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(MonitoringAlertList {
    show: [alerts],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// `type` of [`MonitoringAlert`].
    pub enum MonitoringAlertType {
        /// `BANKRUPTCY`.
        Bankruptcy = "BANKRUPTCY",
        /// `LICENSE_VALIDITY`.
        LicenseValidity = "LICENSE_VALIDITY",
        /// `NEGATIVE_NEWS`.
        NegativeNews = "NEGATIVE_NEWS",
        /// `WATCHLIST`.
        Watchlist = "WATCHLIST",
    }
}

/// Schema `monitoring_alert`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MonitoringAlertUpdate {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MonitoringStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Object told apart by `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<MonitoringAlertVendorInfoInput>,
}

redacted_debug!(MonitoringAlertUpdate {
    show: [],
    show_optional: [business_id, person_id, status],
    hide: [],
    hide_optional: [metadata, title, vendor_info]
});

impl MonitoringAlertUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(MonitoringAlertUpdate {
    into business_id: String,
    into metadata: Value,
    into person_id: String,
    into status: MonitoringStatus,
    into title: String,
    into vendor_info: MonitoringAlertVendorInfoInput,
});

tagged_union! {
    /// Schema `vendor_info2`.
    pub enum MonitoringAlertVendorInfo by "content_type" {
        /// Chosen by `application/json`.
        ApplicationJson(VendorJson) = ["application/json"],
        /// Chosen by `text/xml`.
        TextXml(VendorXml) = ["text/xml"],
    }
}

tagged_union! {
    /// Schema `vendor_info2`.
    pub enum MonitoringAlertVendorInfoInput by "content_type" {
        /// Chosen by `application/json`.
        ApplicationJson(VendorJsonInput) = ["application/json"],
        /// Chosen by `text/xml`.
        TextXml(VendorXmlInput) = ["text/xml"],
    }
}

open_enum! {
    /// Schema `monitoring_status`.
    pub enum MonitoringStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `SUPPRESSED`.
        Suppressed = "SUPPRESSED",
    }
}

/// Schema `monitoring_subscription`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MonitoringSubscription {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
}

redacted_debug!(MonitoringSubscription {
    show: [id],
    show_optional: [business_id, creation_time, last_updated_time, person_id],
    hide: [],
    hide_optional: [metadata]
});

/// Schema `monitoring_subscription`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MonitoringSubscriptionCreate {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
}

redacted_debug!(MonitoringSubscriptionCreate {
    show: [],
    show_optional: [business_id, person_id],
    hide: [],
    hide_optional: [metadata]
});

impl MonitoringSubscriptionCreate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(MonitoringSubscriptionCreate {
    into business_id: String,
    into metadata: Value,
    into person_id: String,
});

/// Schema `monitoring_subscription_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MonitoringSubscriptionList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub subscriptions: Vec<MonitoringSubscription>,
}

redacted_debug!(MonitoringSubscriptionList {
    show: [subscriptions],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});
