// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `watchlist`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `watchlist_alert`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchlistAlertUpdate {
    pub created: Option<Timestamp>,
    /// Format `uuid`.
    pub id: Option<WatchlistAlertId>,
    /// Free-form JSON.
    pub provider_info: Option<Value>,
    pub provider_subject_id: Option<String>,
    pub provider_subscription_id: Option<String>,
    pub provider_watchlist_name: Option<String>,
    pub status: MonitoringStatus,
    pub urls: Option<Vec<String>>,
    /// Told apart by `content_type`.
    pub vendor_info: Option<VendorResponseInput>,
}

record! { WatchlistAlertUpdate {
    0 optional show created;
    1 optional show id;
    2 optional hide provider_info;
    3 optional show provider_subject_id;
    4 optional show provider_subscription_id;
    5 optional hide provider_watchlist_name;
    6 required show status;
    7 optional hide urls;
    8 optional hide vendor_info;
} }

impl WatchlistAlertUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: MonitoringStatus) -> Self {
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
    into id: WatchlistAlertId,
    into provider_info: Value,
    into provider_subject_id: String,
    into provider_subscription_id: String,
    into provider_watchlist_name: String,
    many urls: String,
    into vendor_info: VendorResponseInput,
});

/// Schema `watchlist_subscription`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchlistSubscription {
    pub auto_renew: Option<bool>,
    pub created: Option<Timestamp>,
    pub customer_consent: Option<bool>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: WatchlistSubscriptionId,
    pub period_end: Option<Date>,
    pub period_start: Option<Date>,
    pub provider_subscription_id: Option<String>,
    pub status: Option<WatchlistSubscriptionStatus>,
}

record! { WatchlistSubscription {
    0 optional show auto_renew;
    1 optional show created;
    2 optional show customer_consent;
    3 optional show id;
    4 optional show period_end;
    5 optional show period_start;
    6 optional show provider_subscription_id;
    7 optional show status;
} }

/// Schema `watchlist_subscription_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchlistSubscriptionList {
    pub next_page_token: Option<String>,
    pub subscriptions: Vec<WatchlistSubscription>,
}

record! { WatchlistSubscriptionList {
    0 optional hide next_page_token;
    1 required show subscriptions;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchlistSubscriptionUpdate {
    pub auto_renew: Option<bool>,
    pub created: Option<Timestamp>,
    pub customer_consent: bool,
    /// Format `uuid`.
    pub id: Option<WatchlistSubscriptionId>,
    pub period_end: Option<Date>,
    pub period_start: Option<Date>,
    pub provider_subscription_id: Option<String>,
    pub status: Option<WatchlistSubscriptionStatus>,
}

record! { WatchlistSubscriptionUpdate {
    0 optional show auto_renew;
    1 optional show created;
    2 required show customer_consent;
    3 optional show id;
    4 optional show period_end;
    5 optional show period_start;
    6 optional show provider_subscription_id;
    7 optional show status;
} }

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
    into id: WatchlistSubscriptionId,
    into period_end: Date,
    into period_start: Date,
    into provider_subscription_id: String,
    into status: WatchlistSubscriptionStatus,
});
