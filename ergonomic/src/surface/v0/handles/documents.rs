// Written by `cargo xtask regen`; changes made by hand are lost.
//! `documents`.

use synctera_runtime::types::ids::{DocumentId};
use synctera_api::v0::{
    DeleteDocument,
    DocumentCreate,
    DocumentUpdate,
    DocumentVersionCreate,
    DownloadDocument,
    DownloadDocumentVersion,
    GetDocument,
    GetDocumentVersion,
    ListDocuments,
    UpdateDocument,
    UploadDocument,
    UploadDocumentVersion,
};

use crate::Synctera;
use crate::handle::Caller;

/// Files about people, businesses and other things, with their versions.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.documents().list(v0::ListDocuments::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Documents<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Documents<C> {
    /// Versions of a document.
    pub fn versions(&self) -> DocumentsVersions<C> {
        DocumentsVersions {
            caller: self.caller.clone(),
        }
    }

    /// Lists documents without their contents.
    ///
    /// `GET /v0/documents`.
    #[doc(alias = "listDocuments")]
    pub fn list(&self, operation: ListDocuments) -> C::List<ListDocuments> {
        self.caller.list(operation)
    }

    /// Uploads a document of up to 32 MB; personal data asks for encryption.
    ///
    /// `POST /v0/documents`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createDocument")]
    pub fn upload(&self, body: DocumentCreate) -> C::Call<UploadDocument> {
        self.caller.call(UploadDocument::new(body))
    }

    /// Fetches a document's attributes, not its contents.
    ///
    /// `GET /v0/documents/{document_id}`.
    #[doc(alias = "getDocument")]
    pub fn get(&self, document_id: impl Into<DocumentId>) -> C::Call<GetDocument> {
        self.caller.call(GetDocument::new(document_id))
    }

    /// Changes attributes of the latest version, such as the reason for deleting it.
    ///
    /// `PATCH /v0/documents/{document_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateDocument")]
    pub fn update(&self, document_id: impl Into<DocumentId>, body: DocumentUpdate) -> C::Call<UpdateDocument> {
        self.caller.call(UpdateDocument::new(document_id, body))
    }

    /// Deletes a document; a deletion reason must have been set before.
    ///
    /// `DELETE /v0/documents/{document_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "deleteDocument")]
    pub fn delete(&self, document_id: impl Into<DocumentId>) -> C::Call<DeleteDocument> {
        self.caller.call(DeleteDocument::new(document_id))
    }

    /// Downloads the latest version.
    ///
    /// `GET /v0/documents/{document_id}/contents`.
    #[doc(alias = "getDocumentContents")]
    pub fn download(&self, document_id: impl Into<DocumentId>) -> C::Call<DownloadDocument> {
        self.caller.call(DownloadDocument::new(document_id))
    }
}

/// Versions of a document.
#[derive(Clone, Debug)]
pub struct DocumentsVersions<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> DocumentsVersions<C> {
    /// Uploads a new version of a document, of up to 32 MB.
    ///
    /// `POST /v0/documents/{document_id}/versions`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createDocumentVersion")]
    pub fn upload(
        &self,
        document_id: impl Into<DocumentId>,
        body: DocumentVersionCreate,
    ) -> C::Call<UploadDocumentVersion> {
        self.caller.call(UploadDocumentVersion::new(document_id, body))
    }

    /// Fetches the attributes of one version.
    ///
    /// `GET /v0/documents/{document_id}/versions/{document_version}`.
    #[doc(alias = "getDocumentVersion")]
    pub fn get(&self, document_id: impl Into<DocumentId>, document_version: i64) -> C::Call<GetDocumentVersion> {
        self.caller.call(GetDocumentVersion::new(document_id, document_version))
    }

    /// Downloads one version.
    ///
    /// `GET /v0/documents/{document_id}/versions/{document_version}/contents`.
    #[doc(alias = "getDocumentVersionContents")]
    pub fn download(
        &self,
        document_id: impl Into<DocumentId>,
        document_version: i64,
    ) -> C::Call<DownloadDocumentVersion> {
        self.caller.call(DownloadDocumentVersion::new(document_id, document_version))
    }
}
