// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `watchlist`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

open_enum! {
    /// `status` of [`WatchlistAlertUpdate`].
    pub enum WatchlistAlertStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `SUPPRESSED`.
        Suppressed = "SUPPRESSED",
    }
}

/// Schema `watchlist_alert`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WatchlistAlertUpdate {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_info: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_subject_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_subscription_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_watchlist_name: Option<String>,
    /// One of 2 values.
    pub status: WatchlistAlertStatus,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urls: Option<Vec<String>>,
    /// Object told apart by `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<WatchlistAlertVendorInfoInput>,
}

redacted_debug!(WatchlistAlertUpdate {
    show: [status],
    show_optional: [created, id, provider_subject_id, provider_subscription_id],
    hide: [],
    hide_optional: [provider_info, provider_watchlist_name, urls, vendor_info]
});

impl WatchlistAlertUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: WatchlistAlertStatus) -> Self {
        Self {
            created: Default::default(),
            id: Default::default(),
            provider_info: Default::default(),
            provider_subject_id: Default::default(),
            provider_subscription_id: Default::default(),
            provider_watchlist_name: Default::default(),
            status,
            urls: Default::default(),
            vendor_info: Default::default(),
        }
    }
}

setters!(WatchlistAlertUpdate {
    into created: Timestamp,
    into id: String,
    into provider_info: Value,
    into provider_subject_id: String,
    into provider_subscription_id: String,
    into provider_watchlist_name: String,
    many urls: String,
    into vendor_info: WatchlistAlertVendorInfoInput,
});

tagged_union! {
    /// Schema `vendor_info5`.
    pub enum WatchlistAlertVendorInfoInput by "content_type" {
        /// Chosen by `application/json`.
        ApplicationJson(VendorJsonInput) = ["application/json"],
        /// Chosen by `text/xml`.
        TextXml(VendorXmlInput) = ["text/xml"],
    }
}

/// Schema `watchlist_subscription`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WatchlistSubscription {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_renew: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_consent: Option<bool>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_end: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_start: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_subscription_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<WatchlistSubscriptionStatus>,
}

/// Schema `watchlist_subscription_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WatchlistSubscriptionList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub subscriptions: Vec<WatchlistSubscription>,
}

redacted_debug!(WatchlistSubscriptionList {
    show: [subscriptions],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// `status` of [`WatchlistSubscription`].
    pub enum WatchlistSubscriptionStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `INACTIVE`.
        Inactive = "INACTIVE",
    }
}

/// Schema `watchlist_subscription`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WatchlistSubscriptionUpdate {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_renew: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// True or false.
    pub customer_consent: bool,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_end: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_start: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_subscription_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<WatchlistSubscriptionStatus>,
}

impl WatchlistSubscriptionUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_consent: bool) -> Self {
        Self {
            auto_renew: Default::default(),
            created: Default::default(),
            customer_consent,
            id: Default::default(),
            period_end: Default::default(),
            period_start: Default::default(),
            provider_subscription_id: Default::default(),
            status: Default::default(),
        }
    }
}

setters!(WatchlistSubscriptionUpdate {
    value auto_renew: bool,
    into created: Timestamp,
    into id: String,
    into period_end: Date,
    into period_start: Date,
    into provider_subscription_id: String,
    into status: WatchlistSubscriptionStatus,
});
