// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `disputes`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /disputes`
///
/// Lists disputes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListDisputes {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_id: Vec<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<DisputeDecision>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<Timestamp>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_date: Option<Date>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_rail: Option<PaymentRail>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_transaction_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<Timestamp>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DisputeStatus>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_date: Option<Date>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(ListDisputes {
    show: [account_id],
    show_optional: [
        decision,
        end_time,
        from_date,
        limit,
        payment_rail,
        related_transaction_id,
        start_time,
        status,
        to_date,
        transaction_id,
    ],
    hide: [],
    hide_optional: [page_token]
});

impl ListDisputes {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListDisputes {
    list account_id: String,
    into decision: DisputeDecision,
    into end_time: Timestamp,
    into from_date: Date,
    value limit: i64,
    into page_token: String,
    into payment_rail: PaymentRail,
    into related_transaction_id: String,
    into start_time: Timestamp,
    into status: DisputeStatus,
    into to_date: Date,
    into transaction_id: String,
});

impl Operation for ListDisputes {
    type Client = Client;
    type Output = DisputeList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listDisputes",
        method: Method::Get,
        path: "/disputes",
        group: "disputes",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("disputes") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DisputeList>, SendError> {
        let p_account_id = params::csv("account_id", &self.account_id)?;
        client.list_disputes(p_account_id.as_deref(), self.decision.as_ref().map(|value| value.as_str()), self.end_time.as_ref().map(|value| value.as_str()), self.from_date.as_ref().map(|value| value.as_str()), self.limit, self.page_token.as_deref(), self.payment_rail.as_ref().map(|value| value.as_str()), self.related_transaction_id.as_deref(), self.start_time.as_ref().map(|value| value.as_str()), self.status.as_ref().map(|value| value.as_str()), self.to_date.as_ref().map(|value| value.as_str()), self.transaction_id.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DisputeList>(json))
    }
}

/// `POST /disputes`
///
/// Opens a dispute over a posted transaction, up to its amount; credits follow by \`create\_action\`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateDispute {
    /// What is sent, as JSON.
    pub body: DisputeCreate,
}

impl CreateDispute {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: DisputeCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateDispute {
    type Client = Client;
    type Output = Dispute;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createDispute",
        method: Method::Post,
        path: "/disputes",
        group: "disputes",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Dispute>, SendError> {
        client.create_dispute(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Dispute>(json))
    }
}

/// `GET /disputes/documents/{document_id}/contents`
///
/// Downloads evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetDisputeDocumentContents {
    /// Text. Format `uuid`.
    pub document_id: String,
}

impl GetDisputeDocumentContents {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(document_id: impl Into<String>) -> Self {
        Self {
            document_id: document_id.into(),
        }
    }
}

impl Operation for GetDisputeDocumentContents {
    type Client = Client;
    type Output = ByteStream;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getDisputeDocumentContents",
        method: Method::Get,
        path: "/disputes/documents/{document_id}/contents",
        group: "disputes",
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
        client.get_dispute_document_contents(params::path("document_id", p_document_id)?).await.map_err(SendError::from)
    }
}

/// `GET /disputes/{dispute_id}`
///
/// Fetches a dispute with the actions open to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetDispute {
    /// Text. Format `uuid`.
    pub dispute_id: String,
}

impl GetDispute {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(dispute_id: impl Into<String>) -> Self {
        Self {
            dispute_id: dispute_id.into(),
        }
    }
}

impl Operation for GetDispute {
    type Client = Client;
    type Output = Dispute;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getDispute",
        method: Method::Get,
        path: "/disputes/{dispute_id}",
        group: "disputes",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Dispute>, SendError> {
        let p_dispute_id = &self.dispute_id;
        client.get_dispute(params::path("dispute_id", p_dispute_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Dispute>(json))
    }
}

/// `PATCH /disputes/{dispute_id}`
///
/// Closes or reopens a dispute, or has it filed with the network against its rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateDispute {
    /// Text. Format `uuid`.
    pub dispute_id: String,
    /// What is sent, as JSON.
    pub body: DisputeUpdate,
}

impl UpdateDispute {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(dispute_id: impl Into<String>, body: DisputeUpdate) -> Self {
        Self {
            dispute_id: dispute_id.into(),
            body,
        }
    }
}

impl Operation for UpdateDispute {
    type Client = Client;
    type Output = Dispute;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "updateDispute",
        method: Method::Patch,
        path: "/disputes/{dispute_id}",
        group: "disputes",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Dispute>, SendError> {
        let p_dispute_id = &self.dispute_id;
        client.update_dispute(params::path("dispute_id", p_dispute_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Dispute>(json))
    }
}

/// `POST /disputes/{dispute_id}/actions`
///
/// Takes a step&#58; provisional credit, write-off, chargeback, ACH return and so on. May move money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAction {
    /// Text. Format `uuid`.
    pub dispute_id: String,
    /// What is sent, as JSON.
    pub body: DisputeActionCreate,
}

impl CreateAction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(dispute_id: impl Into<String>, body: DisputeActionCreate) -> Self {
        Self {
            dispute_id: dispute_id.into(),
            body,
        }
    }
}

impl Operation for CreateAction {
    type Client = Client;
    type Output = DisputeAction;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createAction",
        method: Method::Post,
        path: "/disputes/{dispute_id}/actions",
        group: "disputes",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DisputeAction>, SendError> {
        let p_dispute_id = &self.dispute_id;
        client.create_action(params::path("dispute_id", p_dispute_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DisputeAction>(json))
    }
}

/// `POST /disputes/{dispute_id}/documents`
///
/// Uploads evidence of up to 14 MB to a dispute.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddDisputeDocument {
    /// Text. Format `uuid`.
    pub dispute_id: String,
    /// What is sent, as a form with files.
    pub body: DisputeDocumentCreate,
}

impl AddDisputeDocument {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(dispute_id: impl Into<String>, body: DisputeDocumentCreate) -> Self {
        Self {
            dispute_id: dispute_id.into(),
            body,
        }
    }
}

impl Operation for AddDisputeDocument {
    type Client = Client;
    type Output = DisputeDocument;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "addDisputeDocument",
        method: Method::Post,
        path: "/disputes/{dispute_id}/documents",
        group: "disputes",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Multipart,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };
    const UPLOAD_LIMIT: Option<u64> = Some(14000000);

    async fn send(&self, client: &Client) -> Result<ResponseValue<DisputeDocument>, SendError> {
        let p_dispute_id = &self.dispute_id;
        let mut form = Multipart::new();
        form = form.file("file", &self.body.file);
        let (kind, content) = form.encode();
        let client = &client.with_content_type(&kind)?;
        client.add_dispute_document(params::path("dispute_id", p_dispute_id)?, content).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DisputeDocument>(json))
    }

    fn upload(&self) -> Option<&File> {
        Some(&self.body.file)
    }
}
