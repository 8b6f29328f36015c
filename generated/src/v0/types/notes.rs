// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `notes`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `note_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Note {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
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
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_field: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_id: Option<String>,
    /// One of 11 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_type: Option<NoteRelatedResourceType>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<NoteStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 5 values.
    /// The document's default is `NOTE`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<NoteType>,
}

redacted_debug!(Note {
    show: [id],
    show_optional: [
        creation_time,
        last_updated_time,
        related_resource_field,
        related_resource_id,
        related_resource_type,
        status,
        tenant,
        r#type,
    ],
    hide: [],
    hide_optional: [author, content, metadata]
});

/// Schema `note_create`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NoteCreate {
    /// Text.
    pub content: String,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_field: Option<String>,
    /// Text.
    pub related_resource_id: String,
    /// One of 11 values.
    pub related_resource_type: NoteRelatedResourceType,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<NoteStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 5 values.
    /// The document's default is `NOTE`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<NoteType>,
}

redacted_debug!(NoteCreate {
    show: [related_resource_id, related_resource_type],
    show_optional: [related_resource_field, status, tenant, r#type],
    hide: [content],
    hide_optional: [metadata]
});

impl NoteCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        content: impl Into<String>,
        related_resource_id: impl Into<String>,
        related_resource_type: NoteRelatedResourceType,
    ) -> Self {
        Self {
            content: content.into(),
            metadata: Default::default(),
            related_resource_field: Default::default(),
            related_resource_id: related_resource_id.into(),
            related_resource_type,
            status: Default::default(),
            tenant: Default::default(),
            r#type: Default::default(),
        }
    }
}

setters!(NoteCreate {
    into metadata: Value,
    into related_resource_field: String,
    into status: NoteStatus,
    into tenant: String,
    into r#type: NoteType,
});

/// Schema `note_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NoteList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub notes: Vec<Note>,
}

redacted_debug!(NoteList {
    show: [notes],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `related_resource_type2`.
    pub enum NoteRelatedResourceType {
        /// `ACCOUNT`.
        Account = "ACCOUNT",
        /// `APPLICATION`.
        Application = "APPLICATION",
        /// `BILLING`.
        Billing = "BILLING",
        /// `BUSINESS`.
        Business = "BUSINESS",
        /// `CUSTOMER`.
        Customer = "CUSTOMER",
        /// `FILE`.
        File = "FILE",
        /// `SHADOW_TRANSACTION`.
        ShadowTransaction = "SHADOW_TRANSACTION",
        /// `SNAPSHOT`.
        Snapshot = "SNAPSHOT",
        /// `TENANT`.
        Tenant = "TENANT",
        /// `TRANSACTION`.
        Transaction = "TRANSACTION",
        /// `USER`.
        User = "USER",
    }
}

open_enum! {
    /// Schema `note_status`.
    pub enum NoteStatus {
        /// `RESOLVED`.
        Resolved = "RESOLVED",
        /// `UNRESOLVED`.
        Unresolved = "UNRESOLVED",
    }
}

open_enum! {
    /// Schema `type`.
    /// The document's default is `NOTE`; it is never filled in here.
    pub enum NoteType {
        /// `ACCOUNT_FROZEN`.
        AccountFrozen = "ACCOUNT_FROZEN",
        /// `ACCOUNT_SUSPENDED`.
        AccountSuspended = "ACCOUNT_SUSPENDED",
        /// `CUSTOMER_SUSPENDED`.
        CustomerSuspended = "CUSTOMER_SUSPENDED",
        /// `FEEDBACK`.
        Feedback = "FEEDBACK",
        /// `NOTE`.
        Note = "NOTE",
    }
}

/// Schema `patch_note`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NoteUpdate {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<NoteStatus>,
}

impl NoteUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(NoteUpdate {
    into status: NoteStatus,
});
