// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `batch_payments`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /batch_templates`
///
/// Lists batch payment templates.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetBatchPaymentTemplates {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(GetBatchPaymentTemplates {
    show: [id],
    show_optional: [enabled, limit],
    hide: [],
    hide_optional: [description, name, page_token]
});

impl GetBatchPaymentTemplates {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetBatchPaymentTemplates {
    into description: String,
    value enabled: bool,
    list id: String,
    value limit: i64,
    into name: String,
    into page_token: String,
});

impl Operation for GetBatchPaymentTemplates {
    type Client = Client;
    type Output = Vec<BatchPaymentTemplate>;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getBatchPaymentTemplates",
        method: Method::Get,
        path: "/batch_templates",
        group: "batch_payments",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: None }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Vec<BatchPaymentTemplate>>, SendError> {
        let p_id = params::csv("id", &self.id)?;
        client.get_batch_payment_templates(self.description.as_deref(), self.enabled, p_id.as_deref(), self.limit, self.name.as_deref(), self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Vec<BatchPaymentTemplate>>(json))
    }
}

/// `POST /batch_templates`
///
/// Defines which transactions make up a batch and over which rail it is paid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateBatchPaymentTemplate {
    /// What is sent, as JSON.
    pub body: BatchPaymentTemplateCreate,
}

impl CreateBatchPaymentTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BatchPaymentTemplateCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateBatchPaymentTemplate {
    type Client = Client;
    type Output = BatchPaymentTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createBatchPaymentTemplate",
        method: Method::Post,
        path: "/batch_templates",
        group: "batch_payments",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BatchPaymentTemplate>, SendError> {
        client.create_batch_payment_template(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BatchPaymentTemplate>(json))
    }
}

/// `GET /batch_templates/{id}`
///
/// Fetches a batch payment template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetBatchPaymentTemplate {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetBatchPaymentTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetBatchPaymentTemplate {
    type Client = Client;
    type Output = BatchPaymentTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getBatchPaymentTemplate",
        method: Method::Get,
        path: "/batch_templates/{id}",
        group: "batch_payments",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BatchPaymentTemplate>, SendError> {
        let p_id = &self.id;
        client.get_batch_payment_template(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BatchPaymentTemplate>(json))
    }
}

/// `PATCH /batch_templates/{id}`
///
/// Changes a batch payment template or switches it on or off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateBatchPaymentTemplate {
    /// Text. Format `uuid`.
    pub id: String,
    /// What is sent, as JSON.
    pub body: BatchPaymentTemplateUpdate,
}

impl UpdateBatchPaymentTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, body: BatchPaymentTemplateUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateBatchPaymentTemplate {
    type Client = Client;
    type Output = BatchPaymentTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "updateBatchPaymentTemplate",
        method: Method::Patch,
        path: "/batch_templates/{id}",
        group: "batch_payments",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BatchPaymentTemplate>, SendError> {
        let p_id = &self.id;
        client.update_batch_payment_template(params::path("id", p_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BatchPaymentTemplate>(json))
    }
}

/// `GET /batches`
///
/// Lists batch payments.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetBatchPayments {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(GetBatchPayments {
    show: [],
    show_optional: [id, limit, status, template_id, transaction_id],
    hide: [],
    hide_optional: [page_token]
});

impl GetBatchPayments {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetBatchPayments {
    into id: String,
    value limit: i64,
    into page_token: String,
    into status: String,
    into template_id: String,
    into transaction_id: String,
});

impl Operation for GetBatchPayments {
    type Client = Client;
    type Output = Vec<BatchPayment>;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getBatchPayments",
        method: Method::Get,
        path: "/batches",
        group: "batch_payments",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: None }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Vec<BatchPayment>>, SendError> {
        client.get_batch_payments(self.id.as_deref(), self.limit, self.page_token.as_deref(), self.status.as_deref(), self.template_id.as_deref(), self.transaction_id.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Vec<BatchPayment>>(json))
    }
}

/// `POST /batches`
///
/// Pays the given transactions in batches; a dry run only shows them. Moves money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateBatchPayments {
    /// What is sent, as JSON.
    pub body: BatchPaymentsCreate,
}

impl CreateBatchPayments {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BatchPaymentsCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateBatchPayments {
    type Client = Client;
    type Output = BatchPayments;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createBatchPayments",
        method: Method::Post,
        path: "/batches",
        group: "batch_payments",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BatchPayments>, SendError> {
        client.create_batch_payments(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BatchPayments>(json))
    }
}

/// `GET /batches/{id}`
///
/// Fetches a batch payment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetBatchPayment {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetBatchPayment {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetBatchPayment {
    type Client = Client;
    type Output = BatchPayment;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getBatchPayment",
        method: Method::Get,
        path: "/batches/{id}",
        group: "batch_payments",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BatchPayment>, SendError> {
        let p_id = &self.id;
        client.get_batch_payment(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BatchPayment>(json))
    }
}

/// `PATCH /batches/{id}`
///
/// Approves, declines or cancels a batch or changes what it holds. Commits or releases money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateBatchPayment {
    /// Text. Format `uuid`.
    pub id: String,
    /// What is sent, as JSON.
    pub body: BatchPaymentUpdate,
}

impl UpdateBatchPayment {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, body: BatchPaymentUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateBatchPayment {
    type Client = Client;
    type Output = BatchPayment;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "updateBatchPayment",
        method: Method::Patch,
        path: "/batches/{id}",
        group: "batch_payments",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BatchPayment>, SendError> {
        let p_id = &self.id;
        client.update_batch_payment(params::path("id", p_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BatchPayment>(json))
    }
}
