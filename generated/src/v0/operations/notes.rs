// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `notes`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listNotes")]
/// `GET /notes`
///
/// Lists notes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNotes {
    /// Format `uuid`.
    pub author_user_id: Option<String>,
    pub id: Vec<NoteId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub related_resource_id: Vec<String>,
    pub related_resource_type: Option<RelatedResourceType>,
    pub tenant: Option<String>,
}

record! { ListNotes {
    0 optional show author_user_id;
    1 optional show id;
    2 optional show limit;
    3 optional hide page_token;
    4 optional show related_resource_id;
    5 optional show related_resource_type;
    6 optional show tenant;
} }

impl ListNotes {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListNotes {
    into author_user_id: String,
    list id: NoteId,
    value limit: i64,
    into page_token: String,
    list related_resource_id: String,
    into related_resource_type: RelatedResourceType,
    into tenant: String,
});

impl Sealed for ListNotes {}

impl Operation for ListNotes {
    type Output = NoteList;
    const META: OperationMeta =
        OperationMeta::new("v0", "notes", "listNotes", Method::Get, "/notes")
            .tier(Tier::Read).pages("notes");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_related_resource_id = params::csv("related_resource_id", &self.related_resource_id, Spelling::Upper)?;
        let built = client.list_notes(
            self.author_user_id.as_deref(),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_related_resource_id.as_deref(),
            self.related_resource_type.as_ref().map(|value| value.as_str()),
            self.tenant.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<NoteList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createNote")]
/// `POST /notes`
///
/// Leaves a note on a resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNote {
    /// What is sent, as JSON.
    pub body: NoteCreate,
}

record! { CreateNote {
    0 required show body;
} }

impl CreateNote {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: NoteCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateNote {}

impl Operation for CreateNote {
    type Output = Note;
    const META: OperationMeta =
        OperationMeta::new("v0", "notes", "createNote", Method::Post, "/notes")
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_note(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Note, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchNote")]
/// `PATCH /notes/{note_id}`
///
/// Changes a note.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNote {
    /// Format `uuid`.
    pub note_id: NoteId,
    pub related_resource_type: Option<RelatedResourceType>,
    /// What is sent, as JSON.
    pub body: NoteUpdate,
}

record! { UpdateNote {
    0 required show note_id;
    1 optional show related_resource_type;
    2 required show body;
} }

impl UpdateNote {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(note_id: impl Into<NoteId>, body: NoteUpdate) -> Self {
        Self {
            note_id: note_id.into(),
            related_resource_type: Default::default(),
            body,
        }
    }
}

setters!(UpdateNote {
    into related_resource_type: RelatedResourceType,
});

impl Sealed for UpdateNote {}

impl Operation for UpdateNote {
    type Output = Note;
    const META: OperationMeta =
        OperationMeta::new("v0", "notes", "patchNote", Method::Patch, "/notes/{note_id}")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_note_id = self.note_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_note(
            params::path("note_id", p_note_id)?,
            self.related_resource_type.as_ref().map(|value| value.as_str()),
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Note, DecodeError> {
        decode(body)
    }
}
