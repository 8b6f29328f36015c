// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `notes`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /notes`
///
/// Lists notes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListNotes {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_user_id: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related_resource_id: Vec<String>,
    /// One of 11 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_type: Option<NoteRelatedResourceType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(ListNotes {
    show: [id, related_resource_id],
    show_optional: [author_user_id, limit, related_resource_type, tenant],
    hide: [],
    hide_optional: [page_token]
});

impl ListNotes {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListNotes {
    into author_user_id: String,
    list id: String,
    value limit: i64,
    into page_token: String,
    list related_resource_id: String,
    into related_resource_type: NoteRelatedResourceType,
    into tenant: String,
});

impl Operation for ListNotes {
    type Client = Client;
    type Output = NoteList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listNotes",
        method: Method::Get,
        path: "/notes",
        group: "notes",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("notes") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<NoteList>, SendError> {
        let p_id = params::csv("id", &self.id)?;
        let p_related_resource_id = params::csv("related_resource_id", &self.related_resource_id)?;
        client.list_notes(self.author_user_id.as_deref(), p_id.as_deref(), self.limit, self.page_token.as_deref(), p_related_resource_id.as_deref(), self.related_resource_type.as_ref().map(|value| value.as_str()), self.tenant.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<NoteList>(json))
    }
}

/// `POST /notes`
///
/// Leaves a note on a resource.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateNote {
    /// What is sent, as JSON.
    pub body: NoteCreate,
}

impl CreateNote {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: NoteCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateNote {
    type Client = Client;
    type Output = Note;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createNote",
        method: Method::Post,
        path: "/notes",
        group: "notes",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Note>, SendError> {
        client.create_note(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Note>(json))
    }
}

/// `PATCH /notes/{note_id}`
///
/// Changes a note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchNote {
    /// Text. Format `uuid`.
    pub note_id: String,
    /// One of 11 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_type: Option<NoteRelatedResourceType>,
    /// What is sent, as JSON.
    pub body: NoteUpdate,
}

impl PatchNote {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(note_id: impl Into<String>, body: NoteUpdate) -> Self {
        Self {
            note_id: note_id.into(),
            related_resource_type: Default::default(),
            body,
        }
    }
}

setters!(PatchNote {
    into related_resource_type: NoteRelatedResourceType,
});

impl Operation for PatchNote {
    type Client = Client;
    type Output = Note;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchNote",
        method: Method::Patch,
        path: "/notes/{note_id}",
        group: "notes",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Note>, SendError> {
        let p_note_id = &self.note_id;
        client.patch_note(params::path("note_id", p_note_id)?, self.related_resource_type.as_ref().map(|value| value.as_str()), &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Note>(json))
    }
}
