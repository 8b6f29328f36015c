// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `adverse_actions`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `adverse_action_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdverseAction {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_time: Option<Timestamp>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<Vec<String>>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_id: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_type: Option<RelatedResourceType>,
}

redacted_debug!(AdverseAction {
    show: [id],
    show_optional: [
        creation_time,
        last_updated_time,
        notification_time,
        purpose,
        related_resource_id,
        related_resource_type,
    ],
    hide: [],
    hide_optional: [metadata, reasons]
});

/// Schema `adverse_action`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdverseActionCreate {
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Point in time.
    pub notification_time: Timestamp,
    /// One of 5 values.
    pub purpose: Purpose,
    /// List: text.
    pub reasons: Vec<String>,
    /// Text. Format `uuid`.
    pub related_resource_id: String,
    /// One of 3 values.
    pub related_resource_type: RelatedResourceType,
}

redacted_debug!(AdverseActionCreate {
    show: [notification_time, purpose, related_resource_id, related_resource_type],
    show_optional: [],
    hide: [reasons],
    hide_optional: [metadata]
});

impl AdverseActionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        notification_time: impl Into<Timestamp>,
        purpose: Purpose,
        reasons: impl IntoMany<String>,
        related_resource_id: impl Into<String>,
        related_resource_type: RelatedResourceType,
    ) -> Self {
        Self {
            metadata: Default::default(),
            notification_time: notification_time.into(),
            purpose,
            reasons: reasons.into_many(),
            related_resource_id: related_resource_id.into(),
            related_resource_type,
        }
    }
}

setters!(AdverseActionCreate {
    into metadata: Value,
});

/// Schema `adverse_action_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdverseActionList {
    /// List: object.
    pub adverse_actions: Vec<AdverseAction>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(AdverseActionList {
    show: [adverse_actions],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `purpose`.
    pub enum Purpose {
        /// `ACCOUNT_CLOSURE`.
        AccountClosure = "ACCOUNT_CLOSURE",
        /// `ACCOUNT_OPENING`.
        AccountOpening = "ACCOUNT_OPENING",
        /// `APR_INCREASE`.
        AprIncrease = "APR_INCREASE",
        /// `LINE_DECREASE`.
        LineDecrease = "LINE_DECREASE",
        /// `OTHER`.
        Other = "OTHER",
    }
}

open_enum! {
    /// Schema `related_resource_type`.
    pub enum RelatedResourceType {
        /// `ACCOUNT`.
        Account = "ACCOUNT",
        /// `BUSINESS`.
        Business = "BUSINESS",
        /// `CUSTOMER`.
        Customer = "CUSTOMER",
    }
}
