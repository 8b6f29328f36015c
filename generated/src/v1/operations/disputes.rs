// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `disputes`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listDisputes")]
/// `GET /disputes`
///
/// Lists disputes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDisputes {
    pub account_id: Vec<AccountId>,
    pub decision: Option<DisputeDecision>,
    pub end_time: Option<Timestamp>,
    pub from_date: Option<Date>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub payment_rail: Option<PaymentRail>,
    /// Format `uuid`.
    pub related_transaction_id: Option<TransactionId>,
    pub start_time: Option<Timestamp>,
    pub status: Option<DisputeStatus>,
    pub to_date: Option<Date>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { ListDisputes {
    0 optional show account_id;
    1 optional show decision;
    2 optional show end_time;
    3 optional show from_date;
    4 optional show limit;
    5 optional hide page_token;
    6 optional show payment_rail;
    7 optional show related_transaction_id;
    8 optional show start_time;
    9 optional show status;
    10 optional show to_date;
    11 optional show transaction_id;
} }

impl ListDisputes {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListDisputes {
    list account_id: AccountId,
    into decision: DisputeDecision,
    into end_time: Timestamp,
    into from_date: Date,
    value limit: i64,
    into page_token: String,
    into payment_rail: PaymentRail,
    into related_transaction_id: TransactionId,
    into start_time: Timestamp,
    into status: DisputeStatus,
    into to_date: Date,
    into transaction_id: TransactionId,
});

impl Sealed for ListDisputes {}

impl Operation for ListDisputes {
    type Output = DisputeList;
    const META: OperationMeta =
        OperationMeta::new("v1", "disputes", "listDisputes", Method::Get, "/disputes")
            .tier(Tier::Read).pages("disputes");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::csv("account_id", &self.account_id, Spelling::Upper)?;
        let built = client.list_disputes(
            p_account_id.as_deref(),
            self.decision.as_ref().map(|value| value.as_str()),
            self.end_time.as_ref().map(|value| value.as_str()),
            self.from_date.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
            self.payment_rail.as_ref().map(|value| value.as_str()),
            self.related_transaction_id.as_ref().map(|value| value.as_str()),
            self.start_time.as_ref().map(|value| value.as_str()),
            self.status.as_ref().map(|value| value.as_str()),
            self.to_date.as_ref().map(|value| value.as_str()),
            self.transaction_id.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<DisputeList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createDispute")]
/// `POST /disputes`
///
/// Opens a dispute over a posted transaction, up to its amount; credits follow by \`create\_action\`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDispute {
    /// What is sent, as JSON.
    pub body: DisputeCreate,
}

record! { CreateDispute {
    0 required show body;
} }

impl CreateDispute {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: DisputeCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateDispute {}

impl Operation for CreateDispute {
    type Output = Dispute;
    const META: OperationMeta =
        OperationMeta::new("v1", "disputes", "createDispute", Method::Post, "/disputes")
            .tier(Tier::Ledger).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_dispute(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Dispute, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getDisputeDocumentContents")]
/// `GET /disputes/documents/{document_id}/contents`
///
/// Downloads evidence.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadDisputeDocument {
    /// Format `uuid`.
    pub document_id: DisputeDocumentId,
}

record! { DownloadDisputeDocument {
    0 required show document_id;
} }

impl DownloadDisputeDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<DisputeDocumentId>) -> Self {
        Self {
            document_id: document_id.into(),
        }
    }
}

impl Sealed for DownloadDisputeDocument {}

impl Operation for DownloadDisputeDocument {
    type Output = ByteStream;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "disputes",
            "getDisputeDocumentContents",
            Method::Get,
            "/disputes/documents/{document_id}/contents",
        )
            .tier(Tier::Read).gives(ResponseKind::Stream);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_document_id = self.document_id.as_str();
        let built = client.get_dispute_document_contents(
            params::path("document_id", p_document_id)?,
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

#[doc(alias = "getDispute")]
/// `GET /disputes/{dispute_id}`
///
/// Fetches a dispute with the actions open to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDispute {
    /// Format `uuid`.
    pub dispute_id: DisputeId,
}

record! { GetDispute {
    0 required show dispute_id;
} }

impl GetDispute {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(dispute_id: impl Into<DisputeId>) -> Self {
        Self {
            dispute_id: dispute_id.into(),
        }
    }
}

impl Sealed for GetDispute {}

impl Operation for GetDispute {
    type Output = Dispute;
    const META: OperationMeta =
        OperationMeta::new("v1", "disputes", "getDispute", Method::Get, "/disputes/{dispute_id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_dispute_id = self.dispute_id.as_str();
        let built = client.get_dispute(params::path("dispute_id", p_dispute_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Dispute, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateDispute")]
/// `PATCH /disputes/{dispute_id}`
///
/// Closes or reopens a dispute, or has it filed with the network against its rules.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDispute {
    /// Format `uuid`.
    pub dispute_id: DisputeId,
    /// What is sent, as JSON.
    pub body: DisputeUpdate,
}

record! { UpdateDispute {
    0 required show dispute_id;
    1 required show body;
} }

impl UpdateDispute {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(dispute_id: impl Into<DisputeId>, body: DisputeUpdate) -> Self {
        Self {
            dispute_id: dispute_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateDispute {}

impl Operation for UpdateDispute {
    type Output = Dispute;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "disputes",
            "updateDispute",
            Method::Patch,
            "/disputes/{dispute_id}",
        )
            .tier(Tier::Ledger).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_dispute_id = self.dispute_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_dispute(
            params::path("dispute_id", p_dispute_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Dispute, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createAction")]
/// `POST /disputes/{dispute_id}/actions`
///
/// Takes a step&#58; provisional credit, write-off, chargeback, ACH return and so on. May move money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDisputeAction {
    /// Format `uuid`.
    pub dispute_id: DisputeId,
    /// What is sent, as JSON.
    pub body: DisputeActionCreate,
}

record! { CreateDisputeAction {
    0 required show dispute_id;
    1 required show body;
} }

impl CreateDisputeAction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(dispute_id: impl Into<DisputeId>, body: DisputeActionCreate) -> Self {
        Self {
            dispute_id: dispute_id.into(),
            body,
        }
    }
}

impl Sealed for CreateDisputeAction {}

impl Operation for CreateDisputeAction {
    type Output = DisputeAction;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "disputes",
            "createAction",
            Method::Post,
            "/disputes/{dispute_id}/actions",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_dispute_id = self.dispute_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_action(
            params::path("dispute_id", p_dispute_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<DisputeAction, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "addDisputeDocument")]
/// `POST /disputes/{dispute_id}/documents`
///
/// Uploads evidence of up to 14 MB to a dispute.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadDisputeDocument {
    /// Format `uuid`.
    pub dispute_id: DisputeId,
    /// What is sent, as a form with files.
    pub body: DisputeDocumentCreate,
}

record! { UploadDisputeDocument {
    0 required show dispute_id;
    1 required show body;
} }

impl UploadDisputeDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(dispute_id: impl Into<DisputeId>, body: DisputeDocumentCreate) -> Self {
        Self {
            dispute_id: dispute_id.into(),
            body,
        }
    }
}

impl Sealed for UploadDisputeDocument {}

impl Operation for UploadDisputeDocument {
    type Output = DisputeDocument;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "disputes",
            "addDisputeDocument",
            Method::Post,
            "/disputes/{dispute_id}/documents",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Multipart).success(&[201]);
    const UPLOAD_LIMIT: Option<u64> = Some(14000000);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_dispute_id = self.dispute_id.as_str();
        let mut form = Multipart::new();
        form = form.file("file", &self.body.file);
        let body = EncodedBody::form(&form)?;
        let built = client.add_dispute_document(
            params::path("dispute_id", p_dispute_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<DisputeDocument, DecodeError> {
        decode(body)
    }

    fn upload(&self) -> Option<&File> {
        Some(&self.body.file)
    }
}
