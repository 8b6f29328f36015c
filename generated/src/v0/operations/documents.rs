// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `documents`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listDocuments")]
/// `GET /documents`
///
/// Lists documents without their contents.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDocuments {
    pub batch_id: Option<String>,
    pub encryption: Option<DocumentEncryption>,
    pub id: Vec<DocumentId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    /// Format `uuid`.
    pub related_resource_id: Option<String>,
    pub related_resource_type: Option<RelatedResourceType>,
    pub r#type: Vec<DocumentType>,
}

record! { ListDocuments {
    0 optional show batch_id;
    1 optional show encryption;
    2 optional show id;
    3 optional show limit;
    4 optional hide page_token;
    5 optional show related_resource_id;
    6 optional show related_resource_type;
    7 optional show r#type as "type";
} }

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
    list id: DocumentId,
    value limit: i64,
    into page_token: String,
    into related_resource_id: String,
    into related_resource_type: RelatedResourceType,
    list r#type: DocumentType,
});

impl Sealed for ListDocuments {}

impl Operation for ListDocuments {
    type Output = DocumentList;
    const META: OperationMeta =
        OperationMeta::new("v0", "documents", "listDocuments", Method::Get, "/documents")
            .tier(Tier::Read).pages("documents");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_type = params::csv("type", &self.r#type, Spelling::Upper)?;
        let built = client.list_documents(
            self.batch_id.as_deref(),
            self.encryption.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            self.related_resource_id.as_deref(),
            self.related_resource_type.as_ref().map(|value| value.as_str()),
            p_type.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<DocumentList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createDocument")]
/// `POST /documents`
///
/// Uploads a document of up to 32 MB; personal data asks for encryption.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadDocument {
    /// What is sent, as a form with files.
    pub body: DocumentCreate,
}

record! { UploadDocument {
    0 required show body;
} }

impl UploadDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: DocumentCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for UploadDocument {}

impl Operation for UploadDocument {
    type Output = Document;
    const META: OperationMeta =
        OperationMeta::new("v0", "documents", "createDocument", Method::Post, "/documents")
            .tier(Tier::Cached).sends(BodyKind::Multipart).success(&[201]);
    const UPLOAD_LIMIT: Option<u64> = Some(32000000);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
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
        let body = EncodedBody::form(&form)?;
        let built = client.create_document(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Document, DecodeError> {
        decode(body)
    }

    fn upload(&self) -> Option<&File> {
        Some(&self.body.file)
    }
}

#[doc(alias = "getDocument")]
/// `GET /documents/{document_id}`
///
/// Fetches a document's attributes, not its contents.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDocument {
    /// Format `uuid`.
    pub document_id: DocumentId,
}

record! { GetDocument {
    0 required show document_id;
} }

impl GetDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<DocumentId>) -> Self {
        Self {
            document_id: document_id.into(),
        }
    }
}

impl Sealed for GetDocument {}

impl Operation for GetDocument {
    type Output = Document;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "documents",
            "getDocument",
            Method::Get,
            "/documents/{document_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_document_id = self.document_id.as_str();
        let built = client.get_document(params::path("document_id", p_document_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Document, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateDocument")]
/// `PATCH /documents/{document_id}`
///
/// Changes attributes of the latest version, such as the reason for deleting it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDocument {
    /// Format `uuid`.
    pub document_id: DocumentId,
    /// What is sent, as JSON.
    pub body: DocumentUpdate,
}

record! { UpdateDocument {
    0 required show document_id;
    1 required show body;
} }

impl UpdateDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<DocumentId>, body: DocumentUpdate) -> Self {
        Self {
            document_id: document_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateDocument {}

impl Operation for UpdateDocument {
    type Output = Document;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "documents",
            "updateDocument",
            Method::Patch,
            "/documents/{document_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_document_id = self.document_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_document(
            params::path("document_id", p_document_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Document, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "deleteDocument")]
/// `DELETE /documents/{document_id}`
///
/// Deletes a document; a deletion reason must have been set before.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDocument {
    /// Format `uuid`.
    pub document_id: DocumentId,
}

record! { DeleteDocument {
    0 required show document_id;
} }

impl DeleteDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<DocumentId>) -> Self {
        Self {
            document_id: document_id.into(),
        }
    }
}

impl Sealed for DeleteDocument {}

impl Operation for DeleteDocument {
    type Output = Deletion;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "documents",
            "deleteDocument",
            Method::Delete,
            "/documents/{document_id}",
        )
            .tier(Tier::Cached);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_document_id = self.document_id.as_str();
        let built = client.delete_document(params::path("document_id", p_document_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Deletion, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getDocumentContents")]
/// `GET /documents/{document_id}/contents`
///
/// Downloads the latest version.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadDocument {
    /// Format `uuid`.
    pub document_id: DocumentId,
}

record! { DownloadDocument {
    0 required show document_id;
} }

impl DownloadDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<DocumentId>) -> Self {
        Self {
            document_id: document_id.into(),
        }
    }
}

impl Sealed for DownloadDocument {}

impl Operation for DownloadDocument {
    type Output = ByteStream;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "documents",
            "getDocumentContents",
            Method::Get,
            "/documents/{document_id}/contents",
        )
            .tier(Tier::Read).gives(ResponseKind::Stream);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_document_id = self.document_id.as_str();
        let built = client.get_document_contents(params::path("document_id", p_document_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ByteStream, DecodeError> {
        Ok(ByteStream::from_bytes(Bytes::copy_from_slice(body)))
    }

    fn stream(content: ByteStream) -> Option<ByteStream> {
        Some(content)
    }
}

#[doc(alias = "createDocumentVersion")]
/// `POST /documents/{document_id}/versions`
///
/// Uploads a new version of a document, of up to 32 MB.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadDocumentVersion {
    /// Format `uuid`.
    pub document_id: DocumentId,
    /// What is sent, as a form with files.
    pub body: DocumentVersionCreate,
}

record! { UploadDocumentVersion {
    0 required show document_id;
    1 required show body;
} }

impl UploadDocumentVersion {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<DocumentId>, body: DocumentVersionCreate) -> Self {
        Self {
            document_id: document_id.into(),
            body,
        }
    }
}

impl Sealed for UploadDocumentVersion {}

impl Operation for UploadDocumentVersion {
    type Output = Document;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "documents",
            "createDocumentVersion",
            Method::Post,
            "/documents/{document_id}/versions",
        )
            .tier(Tier::Cached).sends(BodyKind::Multipart).success(&[201]);
    const UPLOAD_LIMIT: Option<u64> = Some(32000000);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_document_id = self.document_id.as_str();
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
        let body = EncodedBody::form(&form)?;
        let built = client.create_document_version(
            params::path("document_id", p_document_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Document, DecodeError> {
        decode(body)
    }

    fn upload(&self) -> Option<&File> {
        Some(&self.body.file)
    }
}

#[doc(alias = "getDocumentVersion")]
/// `GET /documents/{document_id}/versions/{document_version}`
///
/// Fetches the attributes of one version.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDocumentVersion {
    /// Format `uuid`.
    pub document_id: DocumentId,
    pub document_version: i64,
}

record! { GetDocumentVersion {
    0 required show document_id;
    1 required show document_version;
} }

impl GetDocumentVersion {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<DocumentId>, document_version: i64) -> Self {
        Self {
            document_id: document_id.into(),
            document_version,
        }
    }
}

impl Sealed for GetDocumentVersion {}

impl Operation for GetDocumentVersion {
    type Output = Document;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "documents",
            "getDocumentVersion",
            Method::Get,
            "/documents/{document_id}/versions/{document_version}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_document_id = self.document_id.as_str();
        let p_document_version = &self.document_version.to_string();
        let built = client.get_document_version(
            params::path("document_id", p_document_id)?,
            params::path("document_version", p_document_version)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Document, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getDocumentVersionContents")]
/// `GET /documents/{document_id}/versions/{document_version}/contents`
///
/// Downloads one version.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadDocumentVersion {
    /// Format `uuid`.
    pub document_id: DocumentId,
    pub document_version: i64,
}

record! { DownloadDocumentVersion {
    0 required show document_id;
    1 required show document_version;
} }

impl DownloadDocumentVersion {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<DocumentId>, document_version: i64) -> Self {
        Self {
            document_id: document_id.into(),
            document_version,
        }
    }
}

impl Sealed for DownloadDocumentVersion {}

impl Operation for DownloadDocumentVersion {
    type Output = ByteStream;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "documents",
            "getDocumentVersionContents",
            Method::Get,
            "/documents/{document_id}/versions/{document_version}/contents",
        )
            .tier(Tier::Read).gives(ResponseKind::Stream);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_document_id = self.document_id.as_str();
        let p_document_version = &self.document_version.to_string();
        let built = client.get_document_version_contents(
            params::path("document_id", p_document_id)?,
            params::path("document_version", p_document_version)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ByteStream, DecodeError> {
        Ok(ByteStream::from_bytes(Bytes::copy_from_slice(body)))
    }

    fn stream(content: ByteStream) -> Option<ByteStream> {
        Some(content)
    }
}
