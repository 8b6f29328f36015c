// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `notes`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `note_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub author: Option<String>,
    pub content: Option<String>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: NoteId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub related_resource_field: Option<String>,
    pub related_resource_id: Option<String>,
    pub related_resource_type: Option<RelatedResourceType>,
    pub status: Option<NoteStatus>,
    pub tenant: Option<String>,
    /// The document's default is `NOTE`; it is never filled in here.
    pub r#type: Option<NoteType>,
}

record! { Note {
    0 optional hide author;
    1 optional hide content;
    2 optional show creation_time;
    3 required show id;
    4 optional show last_updated_time;
    5 optional hide metadata;
    6 optional show related_resource_field;
    7 optional show related_resource_id;
    8 optional show related_resource_type;
    9 optional show status;
    10 optional show tenant;
    11 optional show r#type as "type";
} }

/// Schema `note_create`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NoteCreate {
    pub content: String,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub related_resource_field: Option<String>,
    pub related_resource_id: String,
    pub related_resource_type: RelatedResourceType,
    pub status: Option<NoteStatus>,
    pub tenant: Option<String>,
    /// The document's default is `NOTE`; it is never filled in here.
    pub r#type: Option<NoteType>,
}

record! { NoteCreate {
    0 required hide content;
    1 optional hide metadata;
    2 optional show related_resource_field;
    3 required show related_resource_id;
    4 required show related_resource_type;
    5 optional show status;
    6 optional show tenant;
    7 optional show r#type as "type";
} }

impl NoteCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        content: impl Into<String>,
        related_resource_id: impl Into<String>,
        related_resource_type: RelatedResourceType,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NoteList {
    pub next_page_token: Option<String>,
    pub notes: Vec<Note>,
}

record! { NoteList {
    0 optional hide next_page_token;
    1 required show notes;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteUpdate {
    pub status: Option<NoteStatus>,
}

record! { NoteUpdate {
    0 optional show status;
} }

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
