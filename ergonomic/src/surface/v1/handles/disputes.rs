// Written by `cargo xtask regen`; changes made by hand are lost.
//! `disputes`.

use synctera_runtime::types::ids::{DisputeDocumentId, DisputeId};
use synctera_api::v1::{
    CreateDispute,
    CreateDisputeAction,
    DisputeActionCreate,
    DisputeCreate,
    DisputeDocumentCreate,
    DisputeUpdate,
    DownloadDisputeDocument,
    GetDispute,
    ListDisputes,
    UpdateDispute,
    UploadDisputeDocument,
};

use crate::Synctera;
use crate::handle::Caller;

/// Transactions that customers dispute, and the way through the networks.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().disputes().list(v1::ListDisputes::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Disputes<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Disputes<C> {
    /// Evidence for disputes.
    pub fn documents(&self) -> DisputesDocuments<C> {
        DisputesDocuments {
            caller: self.caller.clone(),
        }
    }

    /// Lists disputes.
    ///
    /// `GET /v1/disputes`.
    #[doc(alias = "listDisputes")]
    pub fn list(&self, operation: ListDisputes) -> C::List<ListDisputes> {
        self.caller.list(operation)
    }

    /// Opens a dispute over a posted transaction, up to its amount; credits follow by `create_action`.
    ///
    /// `POST /v1/disputes`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createDispute")]
    pub fn create(&self, body: DisputeCreate) -> C::Call<CreateDispute> {
        self.caller.call(CreateDispute::new(body))
    }

    /// Fetches a dispute with the actions open to it.
    ///
    /// `GET /v1/disputes/{dispute_id}`.
    #[doc(alias = "getDispute")]
    pub fn get(&self, dispute_id: impl Into<DisputeId>) -> C::Call<GetDispute> {
        self.caller.call(GetDispute::new(dispute_id))
    }

    /// Closes or reopens a dispute, or has it filed with the network against its rules.
    ///
    /// `PATCH /v1/disputes/{dispute_id}`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "updateDispute")]
    pub fn update(&self, dispute_id: impl Into<DisputeId>, body: DisputeUpdate) -> C::Call<UpdateDispute> {
        self.caller.call(UpdateDispute::new(dispute_id, body))
    }

    /// Takes a step: provisional credit, write-off, chargeback, ACH return and so on. May move money.
    ///
    /// `POST /v1/disputes/{dispute_id}/actions`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createAction")]
    pub fn create_action(
        &self,
        dispute_id: impl Into<DisputeId>,
        body: DisputeActionCreate,
    ) -> C::Call<CreateDisputeAction> {
        self.caller.call(CreateDisputeAction::new(dispute_id, body))
    }
}

/// Evidence for disputes.
#[derive(Clone, Debug)]
pub struct DisputesDocuments<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> DisputesDocuments<C> {
    /// Uploads evidence of up to 14 MB to a dispute.
    ///
    /// `POST /v1/disputes/{dispute_id}/documents`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "addDisputeDocument")]
    pub fn upload(
        &self,
        dispute_id: impl Into<DisputeId>,
        body: DisputeDocumentCreate,
    ) -> C::Call<UploadDisputeDocument> {
        self.caller.call(UploadDisputeDocument::new(dispute_id, body))
    }

    /// Downloads evidence.
    ///
    /// `GET /v1/disputes/documents/{document_id}/contents`.
    #[doc(alias = "getDisputeDocumentContents")]
    pub fn download(&self, document_id: impl Into<DisputeDocumentId>) -> C::Call<DownloadDisputeDocument> {
        self.caller.call(DownloadDisputeDocument::new(document_id))
    }
}
