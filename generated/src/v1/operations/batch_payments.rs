// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `batch_payments`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "getBatchPaymentTemplates")]
/// `GET /batch_templates`
///
/// Lists batch payment templates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBatchPaymentTemplates {
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Vec<BatchPaymentTemplateId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub name: Option<String>,
    pub page_token: Option<String>,
}

record! { ListBatchPaymentTemplates {
    0 optional hide description;
    1 optional show enabled;
    2 optional show id;
    3 optional show limit;
    4 optional hide name;
    5 optional hide page_token;
} }

impl ListBatchPaymentTemplates {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListBatchPaymentTemplates {
    into description: String,
    value enabled: bool,
    list id: BatchPaymentTemplateId,
    value limit: i64,
    into name: String,
    into page_token: String,
});

impl Sealed for ListBatchPaymentTemplates {}

impl Operation for ListBatchPaymentTemplates {
    type Output = Vec<BatchPaymentTemplate>;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "batch_payments",
            "getBatchPaymentTemplates",
            Method::Get,
            "/batch_templates",
        )
            .tier(Tier::Read).lists();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let built = client.get_batch_payment_templates(
            self.description.as_deref(),
            self.enabled,
            p_id.as_deref(),
            self.limit,
            self.name.as_deref(),
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Vec<BatchPaymentTemplate>, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createBatchPaymentTemplate")]
/// `POST /batch_templates`
///
/// Defines which transactions make up a batch and over which rail it is paid.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchPaymentTemplate {
    /// What is sent, as JSON.
    pub body: BatchPaymentTemplateCreate,
}

record! { CreateBatchPaymentTemplate {
    0 required show body;
} }

impl CreateBatchPaymentTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BatchPaymentTemplateCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateBatchPaymentTemplate {}

impl Operation for CreateBatchPaymentTemplate {
    type Output = BatchPaymentTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "batch_payments",
            "createBatchPaymentTemplate",
            Method::Post,
            "/batch_templates",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_batch_payment_template(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<BatchPaymentTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getBatchPaymentTemplate")]
/// `GET /batch_templates/{id}`
///
/// Fetches a batch payment template.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBatchPaymentTemplate {
    /// Format `uuid`.
    pub id: BatchPaymentTemplateId,
}

record! { GetBatchPaymentTemplate {
    0 required show id;
} }

impl GetBatchPaymentTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<BatchPaymentTemplateId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetBatchPaymentTemplate {}

impl Operation for GetBatchPaymentTemplate {
    type Output = BatchPaymentTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "batch_payments",
            "getBatchPaymentTemplate",
            Method::Get,
            "/batch_templates/{id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_batch_payment_template(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<BatchPaymentTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateBatchPaymentTemplate")]
/// `PATCH /batch_templates/{id}`
///
/// Changes a batch payment template or switches it on or off.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateBatchPaymentTemplate {
    /// Format `uuid`.
    pub id: BatchPaymentTemplateId,
    /// What is sent, as JSON.
    pub body: BatchPaymentTemplateUpdate,
}

record! { UpdateBatchPaymentTemplate {
    0 required show id;
    1 required show body;
} }

impl UpdateBatchPaymentTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<BatchPaymentTemplateId>, body: BatchPaymentTemplateUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Sealed for UpdateBatchPaymentTemplate {}

impl Operation for UpdateBatchPaymentTemplate {
    type Output = BatchPaymentTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "batch_payments",
            "updateBatchPaymentTemplate",
            Method::Patch,
            "/batch_templates/{id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_batch_payment_template(
            params::path("id", p_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<BatchPaymentTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getBatchPayments")]
/// `GET /batches`
///
/// Lists batch payments.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBatchPayments {
    /// Format `uuid`.
    pub id: Option<BatchPaymentId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub status: Option<String>,
    /// Format `uuid`.
    pub template_id: Option<BatchPaymentTemplateId>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { ListBatchPayments {
    0 optional show id;
    1 optional show limit;
    2 optional hide page_token;
    3 optional show status;
    4 optional show template_id;
    5 optional show transaction_id;
} }

impl ListBatchPayments {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListBatchPayments {
    into id: BatchPaymentId,
    value limit: i64,
    into page_token: String,
    into status: String,
    into template_id: BatchPaymentTemplateId,
    into transaction_id: TransactionId,
});

impl Sealed for ListBatchPayments {}

impl Operation for ListBatchPayments {
    type Output = Vec<BatchPayment>;
    const META: OperationMeta =
        OperationMeta::new("v1", "batch_payments", "getBatchPayments", Method::Get, "/batches")
            .tier(Tier::Read).lists();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_batch_payments(
            self.id.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
            self.status.as_deref(),
            self.template_id.as_ref().map(|value| value.as_str()),
            self.transaction_id.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Vec<BatchPayment>, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createBatchPayments")]
/// `POST /batches`
///
/// Pays the given transactions in batches; a dry run only shows them. Moves money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchPayments {
    /// What is sent, as JSON.
    pub body: BatchPaymentsCreate,
}

record! { CreateBatchPayments {
    0 required show body;
} }

impl CreateBatchPayments {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BatchPaymentsCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateBatchPayments {}

impl Operation for CreateBatchPayments {
    type Output = BatchPayments;
    const META: OperationMeta =
        OperationMeta::new("v1", "batch_payments", "createBatchPayments", Method::Post, "/batches")
            .tier(Tier::Ledger).moves_money().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_batch_payments(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<BatchPayments, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getBatchPayment")]
/// `GET /batches/{id}`
///
/// Fetches a batch payment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBatchPayment {
    /// Format `uuid`.
    pub id: BatchPaymentId,
}

record! { GetBatchPayment {
    0 required show id;
} }

impl GetBatchPayment {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<BatchPaymentId>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Sealed for GetBatchPayment {}

impl Operation for GetBatchPayment {
    type Output = BatchPayment;
    const META: OperationMeta =
        OperationMeta::new("v1", "batch_payments", "getBatchPayment", Method::Get, "/batches/{id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let built = client.get_batch_payment(params::path("id", p_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<BatchPayment, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateBatchPayment")]
/// `PATCH /batches/{id}`
///
/// Approves, declines or cancels a batch or changes what it holds. Commits or releases money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateBatchPayment {
    /// Format `uuid`.
    pub id: BatchPaymentId,
    /// What is sent, as JSON.
    pub body: BatchPaymentUpdate,
}

record! { UpdateBatchPayment {
    0 required show id;
    1 required show body;
} }

impl UpdateBatchPayment {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<BatchPaymentId>, body: BatchPaymentUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Sealed for UpdateBatchPayment {}

impl Operation for UpdateBatchPayment {
    type Output = BatchPayment;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "batch_payments",
            "updateBatchPayment",
            Method::Patch,
            "/batches/{id}",
        )
            .tier(Tier::Ledger).moves_money().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = self.id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_batch_payment(params::path("id", p_id)?, body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<BatchPayment, DecodeError> {
        decode(body)
    }
}
