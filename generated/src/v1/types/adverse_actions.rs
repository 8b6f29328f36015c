// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `adverse_actions`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `adverse_action_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdverseAction {
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: AdverseActionId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub notification_time: Option<Timestamp>,
    pub purpose: Option<AdverseActionPurpose>,
    pub reasons: Option<Vec<String>>,
    /// Format `uuid`.
    pub related_resource_id: Option<String>,
    pub related_resource_type: Option<RelatedResourceType>,
}

record! { AdverseAction {
    0 optional show creation_time;
    1 required show id;
    2 optional show last_updated_time;
    3 optional hide metadata;
    4 optional show notification_time;
    5 optional show purpose;
    6 optional hide reasons;
    7 optional show related_resource_id;
    8 optional show related_resource_type;
} }

/// Schema `adverse_action`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdverseActionCreate {
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub notification_time: Timestamp,
    pub purpose: AdverseActionPurpose,
    pub reasons: Vec<String>,
    /// Format `uuid`.
    pub related_resource_id: String,
    pub related_resource_type: RelatedResourceType,
}

record! { AdverseActionCreate {
    0 optional hide metadata;
    1 required show notification_time;
    2 required show purpose;
    3 required hide reasons;
    4 required show related_resource_id;
    5 required show related_resource_type;
} }

impl AdverseActionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        notification_time: impl Into<Timestamp>,
        purpose: AdverseActionPurpose,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdverseActionList {
    pub adverse_actions: Vec<AdverseAction>,
    pub next_page_token: Option<String>,
}

record! { AdverseActionList {
    0 required show adverse_actions;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `purpose`.
    pub enum AdverseActionPurpose {
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
