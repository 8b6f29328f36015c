// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `monitoring`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `monitoring_alert`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringAlert {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: MonitoringAlertId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
    pub status: Option<MonitoringStatus>,
    pub title: Option<String>,
    pub r#type: Option<MonitoringAlertType>,
    pub urls: Option<Vec<String>>,
    /// Told apart by `content_type`.
    pub vendor_info: Option<VendorResponse>,
}

record! { MonitoringAlert {
    0 optional show business_id;
    1 optional show creation_time;
    2 optional show id;
    3 optional show last_updated_time;
    4 optional hide metadata;
    5 optional show person_id;
    6 optional show status;
    7 optional hide title;
    8 optional show r#type as "type";
    9 optional hide urls;
    10 optional hide vendor_info;
} }

/// Schema `monitoring_alert_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitoringAlertList {
    pub alerts: Vec<MonitoringAlert>,
    pub next_page_token: Option<String>,
}

record! { MonitoringAlertList {
    0 required show alerts;
    1 optional hide next_page_token;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringAlertUpdate {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
    pub status: Option<MonitoringStatus>,
    pub title: Option<String>,
    /// Told apart by `content_type`.
    pub vendor_info: Option<VendorResponseInput>,
}

record! { MonitoringAlertUpdate {
    0 optional show business_id;
    1 optional hide metadata;
    2 optional show person_id;
    3 optional show status;
    4 optional hide title;
    5 optional hide vendor_info;
} }

impl MonitoringAlertUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(MonitoringAlertUpdate {
    into business_id: BusinessId,
    into metadata: Value,
    into person_id: PersonId,
    into status: MonitoringStatus,
    into title: String,
    into vendor_info: VendorResponseInput,
});

/// Schema `monitoring_subscription`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringSubscription {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: MonitoringSubscriptionId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
}

record! { MonitoringSubscription {
    0 optional show business_id;
    1 optional show creation_time;
    2 optional show id;
    3 optional show last_updated_time;
    4 optional hide metadata;
    5 optional show person_id;
} }

/// Schema `monitoring_subscription`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringSubscriptionCreate {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
}

record! { MonitoringSubscriptionCreate {
    0 optional show business_id;
    1 optional hide metadata;
    2 optional show person_id;
} }

impl MonitoringSubscriptionCreate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(MonitoringSubscriptionCreate {
    into business_id: BusinessId,
    into metadata: Value,
    into person_id: PersonId,
});

/// Schema `monitoring_subscription_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitoringSubscriptionList {
    pub next_page_token: Option<String>,
    pub subscriptions: Vec<MonitoringSubscription>,
}

record! { MonitoringSubscriptionList {
    0 optional hide next_page_token;
    1 required show subscriptions;
} }
