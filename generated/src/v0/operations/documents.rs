// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `documents`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /documents`
///
/// Lists documents without their contents.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListDocuments {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<DocumentEncryption>,
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
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_id: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_type: Option<RelatedResourceType>,
    /// List: one of 14 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub r#type: Vec<DocumentType>,
}

redacted_debug!(ListDocuments {
    show: [id, r#type],
    show_optional: [batch_id, encryption, limit, related_resource_id, related_resource_type],
    hide: [],
    hide_optional: [page_token]
});

impl ListDocuments {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListDocuments {
    into batch_id: String,
    into encryption: DocumentEncryption,
    list id: String,
    value limit: i64,
    into page_token: String,
    into related_resource_id: String,
    into related_resource_type: RelatedResourceType,
    list r#type: DocumentType,
});

impl Operation for ListDocuments {
    type Client = Client;
    type Output = DocumentList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listDocuments",
        method: Method::Get,
        path: "/documents",
        group: "documents",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("documents") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DocumentList>, SendError> {
        let p_id = params::csv("id", &self.id)?;
        let p_type = params::csv("type", &self.r#type)?;
        client.list_documents(self.batch_id.as_deref(), self.encryption.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.limit, self.page_token.as_deref(), self.related_resource_id.as_deref(), self.related_resource_type.as_ref().map(|value| value.as_str()), p_type.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DocumentList>(json))
    }
}

/// `POST /documents`
///
/// Uploads a document of up to 32 MB; personal data asks for encryption.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateDocument {
    /// What is sent, as a form with files.
    pub body: DocumentCreate,
}

impl CreateDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: DocumentCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateDocument {
    type Client = Client;
    type Output = Document;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createDocument",
        method: Method::Post,
        path: "/documents",
        group: "documents",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Multipart,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };
    const UPLOAD_LIMIT: Option<u64> = Some(32000000);

    async fn send(&self, client: &Client) -> Result<ResponseValue<Document>, SendError> {
        let mut form = Multipart::new();
        if let Some(value) = &self.body.batch_id {
            form = form.text("batch_id", value);
        }
        if let Some(value) = &self.body.description {
            form = form.text("description", value);
        }
        if let Some(value) = &self.body.encryption {
            form = form.text("encryption", value.as_str());
        }
        form = form.file("file", &self.body.file);
        if let Some(value) = &self.body.metadata {
            form = form.text("metadata", value);
        }
        if let Some(value) = &self.body.name {
            form = form.text("name", value);
        }
        if let Some(value) = &self.body.related_resource_id {
            form = form.text("related_resource_id", value);
        }
        if let Some(value) = &self.body.related_resource_type {
            form = form.text("related_resource_type", value.as_str());
        }
        if let Some(value) = &self.body.r#type {
            form = form.text("type", value.as_str());
        }
        let (kind, content) = form.encode();
        let client = &client.with_content_type(&kind)?;
        client.create_document(content).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Document>(json))
    }

    fn upload(&self) -> Option<&File> {
        Some(&self.body.file)
    }
}

/// `GET /documents/{document_id}`
///
/// Fetches a document's attributes, not its contents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetDocument {
    /// Text. Format `uuid`.
    pub document_id: String,
}

impl GetDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<String>) -> Self {
        Self {
            document_id: document_id.into(),
        }
    }
}

impl Operation for GetDocument {
    type Client = Client;
    type Output = Document;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getDocument",
        method: Method::Get,
        path: "/documents/{document_id}",
        group: "documents",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Document>, SendError> {
        let p_document_id = &self.document_id;
        client.get_document(params::path("document_id", p_document_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Document>(json))
    }
}

/// `PATCH /documents/{document_id}`
///
/// Changes attributes of the latest version, such as the reason for deleting it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateDocument {
    /// Text. Format `uuid`.
    pub document_id: String,
    /// What is sent, as JSON.
    pub body: DocumentUpdate,
}

impl UpdateDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<String>, body: DocumentUpdate) -> Self {
        Self {
            document_id: document_id.into(),
            body,
        }
    }
}

impl Operation for UpdateDocument {
    type Client = Client;
    type Output = Document;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateDocument",
        method: Method::Patch,
        path: "/documents/{document_id}",
        group: "documents",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Document>, SendError> {
        let p_document_id = &self.document_id;
        client.update_document(params::path("document_id", p_document_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Document>(json))
    }
}

/// `DELETE /documents/{document_id}`
///
/// Deletes a document; a deletion reason must have been set before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteDocument {
    /// Text. Format `uuid`.
    pub document_id: String,
}

impl DeleteDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<String>) -> Self {
        Self {
            document_id: document_id.into(),
        }
    }
}

impl Operation for DeleteDocument {
    type Client = Client;
    type Output = DeleteResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "deleteDocument",
        method: Method::Delete,
        path: "/documents/{document_id}",
        group: "documents",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DeleteResponse>, SendError> {
        let p_document_id = &self.document_id;
        client.delete_document(params::path("document_id", p_document_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DeleteResponse>(json))
    }
}

/// `GET /documents/{document_id}/contents`
///
/// Downloads the latest version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetDocumentContents {
    /// Text. Format `uuid`.
    pub document_id: String,
}

impl GetDocumentContents {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<String>) -> Self {
        Self {
            document_id: document_id.into(),
        }
    }
}

impl Operation for GetDocumentContents {
    type Client = Client;
    type Output = ByteStream;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getDocumentContents",
        method: Method::Get,
        path: "/documents/{document_id}/contents",
        group: "documents",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Bytes,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ByteStream>, SendError> {
        let p_document_id = &self.document_id;
        client.get_document_contents(params::path("document_id", p_document_id)?).await.map_err(SendError::from)
    }
}

/// `POST /documents/{document_id}/versions`
///
/// Uploads a new version of a document, of up to 32 MB.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateDocumentVersion {
    /// Text. Format `uuid`.
    pub document_id: String,
    /// What is sent, as a form with files.
    pub body: DocumentVersionCreate,
}

impl CreateDocumentVersion {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<String>, body: DocumentVersionCreate) -> Self {
        Self {
            document_id: document_id.into(),
            body,
        }
    }
}

impl Operation for CreateDocumentVersion {
    type Client = Client;
    type Output = Document;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createDocumentVersion",
        method: Method::Post,
        path: "/documents/{document_id}/versions",
        group: "documents",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Multipart,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };
    const UPLOAD_LIMIT: Option<u64> = Some(32000000);

    async fn send(&self, client: &Client) -> Result<ResponseValue<Document>, SendError> {
        let p_document_id = &self.document_id;
        let mut form = Multipart::new();
        if let Some(value) = &self.body.description {
            form = form.text("description", value);
        }
        if let Some(value) = &self.body.encryption {
            form = form.text("encryption", value.as_str());
        }
        form = form.file("file", &self.body.file);
        if let Some(value) = &self.body.name {
            form = form.text("name", value);
        }
        if let Some(value) = &self.body.r#type {
            form = form.text("type", value.as_str());
        }
        let (kind, content) = form.encode();
        let client = &client.with_content_type(&kind)?;
        client.create_document_version(params::path("document_id", p_document_id)?, content).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Document>(json))
    }

    fn upload(&self) -> Option<&File> {
        Some(&self.body.file)
    }
}

/// `GET /documents/{document_id}/versions/{document_version}`
///
/// Fetches the attributes of one version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetDocumentVersion {
    /// Text. Format `uuid`.
    pub document_id: String,
    /// Whole number.
    pub document_version: i64,
}

impl GetDocumentVersion {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<String>, document_version: i64) -> Self {
        Self {
            document_id: document_id.into(),
            document_version,
        }
    }
}

impl Operation for GetDocumentVersion {
    type Client = Client;
    type Output = Document;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getDocumentVersion",
        method: Method::Get,
        path: "/documents/{document_id}/versions/{document_version}",
        group: "documents",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Document>, SendError> {
        let p_document_id = &self.document_id;
        let p_document_version = &self.document_version.to_string();
        client.get_document_version(params::path("document_id", p_document_id)?, params::path("document_version", p_document_version)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Document>(json))
    }
}

/// `GET /documents/{document_id}/versions/{document_version}/contents`
///
/// Downloads one version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetDocumentVersionContents {
    /// Text. Format `uuid`.
    pub document_id: String,
    /// Whole number.
    pub document_version: i64,
}

impl GetDocumentVersionContents {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<String>, document_version: i64) -> Self {
        Self {
            document_id: document_id.into(),
            document_version,
        }
    }
}

impl Operation for GetDocumentVersionContents {
    type Client = Client;
    type Output = ByteStream;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getDocumentVersionContents",
        method: Method::Get,
        path: "/documents/{document_id}/versions/{document_version}/contents",
        group: "documents",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Bytes,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ByteStream>, SendError> {
        let p_document_id = &self.document_id;
        let p_document_version = &self.document_version.to_string();
        client.get_document_version_contents(params::path("document_id", p_document_id)?, params::path("document_version", p_document_version)?).await.map_err(SendError::from)
    }
}
