// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `fees`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /fee_templates`
///
/// Lists fee templates (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListFeeTemplates {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: one of 8 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<FeeSortBy>,
    /// One of 58 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<FeeSubtype>,
}

redacted_debug!(ListFeeTemplates {
    show: [id, sort_by],
    show_optional: [is_enabled, limit, subtype],
    hide: [],
    hide_optional: [description, page_token]
});

impl ListFeeTemplates {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListFeeTemplates {
    into description: String,
    list id: String,
    value is_enabled: bool,
    value limit: i64,
    into page_token: String,
    list sort_by: FeeSortBy,
    into subtype: FeeSubtype,
});

impl Operation for ListFeeTemplates {
    type Client = Client;
    type Output = FeeTemplateList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listFeetemplates",
        method: Method::Get,
        path: "/fee_templates",
        group: "fees",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("fee_templates") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<FeeTemplateList>, SendError> {
        let p_id = params::csv("id", &self.id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        client.list_feetemplates(self.description.as_deref(), p_id.as_deref(), self.is_enabled, self.limit, self.page_token.as_deref(), p_sort_by.as_deref(), self.subtype.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<FeeTemplateList>(json))
    }
}

/// `POST /fee_templates`
///
/// Defines a kind of fee and the internal account it goes to (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateFeeTemplate {
    /// What is sent, as JSON.
    pub body: FeeTemplateCreate,
}

impl CreateFeeTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: FeeTemplateCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateFeeTemplate {
    type Client = Client;
    type Output = FeeTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createFeeTemplate",
        method: Method::Post,
        path: "/fee_templates",
        group: "fees",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<FeeTemplate>, SendError> {
        client.create_fee_template(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<FeeTemplate>(json))
    }
}

/// `GET /fee_templates/{fee_template_id}`
///
/// Fetches a fee template (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetFeeTemplate {
    /// Text. Format `uuid`.
    pub fee_template_id: String,
}

impl GetFeeTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(fee_template_id: impl Into<String>) -> Self {
        Self {
            fee_template_id: fee_template_id.into(),
        }
    }
}

impl Operation for GetFeeTemplate {
    type Client = Client;
    type Output = FeeTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getFeeTemplate",
        method: Method::Get,
        path: "/fee_templates/{fee_template_id}",
        group: "fees",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<FeeTemplate>, SendError> {
        let p_fee_template_id = &self.fee_template_id;
        client.get_fee_template(params::path("fee_template_id", p_fee_template_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<FeeTemplate>(json))
    }
}

/// `PATCH /fee_templates/{fee_template_id}`
///
/// Changes a fee template or switches it on or off; fees charged stay (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchFeeTemplate {
    /// Text. Format `uuid`.
    pub fee_template_id: String,
    /// What is sent, as JSON.
    pub body: FeeTemplateUpdate,
}

impl PatchFeeTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(fee_template_id: impl Into<String>, body: FeeTemplateUpdate) -> Self {
        Self {
            fee_template_id: fee_template_id.into(),
            body,
        }
    }
}

impl Operation for PatchFeeTemplate {
    type Client = Client;
    type Output = FeeTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "patchFeeTemplate",
        method: Method::Patch,
        path: "/fee_templates/{fee_template_id}",
        group: "fees",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<FeeTemplate>, SendError> {
        let p_fee_template_id = &self.fee_template_id;
        client.patch_fee_template(params::path("fee_template_id", p_fee_template_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<FeeTemplate>(json))
    }
}

/// `GET /fees`
///
/// Lists fees charged (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListFees {
    /// List: text. Sent as repeated keys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_id: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<Timestamp>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fee_template_id: Vec<String>,
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
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<Timestamp>,
    /// One of 58 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<FeeSubtype>,
}

redacted_debug!(ListFees {
    show: [account_id, fee_template_id, id],
    show_optional: [end_time, limit, start_time, subtype],
    hide: [],
    hide_optional: [description, page_token]
});

impl ListFees {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListFees {
    list account_id: String,
    into description: String,
    into end_time: Timestamp,
    list fee_template_id: String,
    list id: String,
    value limit: i64,
    into page_token: String,
    into start_time: Timestamp,
    into subtype: FeeSubtype,
});

impl Operation for ListFees {
    type Client = Client;
    type Output = FeeList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listFees",
        method: Method::Get,
        path: "/fees",
        group: "fees",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("fees") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<FeeList>, SendError> {
        let p_account_id = params::repeated("account_id", &self.account_id)?;
        let p_fee_template_id = params::csv("fee_template_id", &self.fee_template_id)?;
        let p_id = params::csv("id", &self.id)?;
        client.list_fees(p_account_id.as_ref(), self.description.as_deref(), self.end_time.as_ref().map(|value| value.as_str()), p_fee_template_id.as_deref(), p_id.as_deref(), self.limit, self.page_token.as_deref(), self.start_time.as_ref().map(|value| value.as_str()), self.subtype.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<FeeList>(json))
    }
}

/// `POST /fees`
///
/// Charges a fee to an account, from a template or with own values (beta). Moves money.
///
/// Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateFee {
    /// What is sent, as JSON.
    pub body: FeeCreate,
}

impl CreateFee {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: FeeCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateFee {
    type Client = Client;
    type Output = Fee;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createFee",
        method: Method::Post,
        path: "/fees",
        group: "fees",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Fee>, SendError> {
        client.create_fee(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Fee>(json))
    }
}

/// `GET /fees/{fee_id}`
///
/// Fetches a fee (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetFee {
    /// Text. Format `uuid`.
    pub fee_id: String,
}

impl GetFee {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(fee_id: impl Into<String>) -> Self {
        Self {
            fee_id: fee_id.into(),
        }
    }
}

impl Operation for GetFee {
    type Client = Client;
    type Output = Fee;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getFee",
        method: Method::Get,
        path: "/fees/{fee_id}",
        group: "fees",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Fee>, SendError> {
        let p_fee_id = &self.fee_id;
        client.get_fee(params::path("fee_id", p_fee_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Fee>(json))
    }
}

/// `POST /fees/{fee_id}/reverse`
///
/// Gives a fee back; needs a note (beta). Moves money.
///
/// Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReverseFee {
    /// Text. Format `uuid`.
    pub fee_id: String,
    /// What is sent, as JSON.
    pub body: FeeReverseRequest,
}

impl ReverseFee {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(fee_id: impl Into<String>, body: FeeReverseRequest) -> Self {
        Self {
            fee_id: fee_id.into(),
            body,
        }
    }
}

impl Operation for ReverseFee {
    type Client = Client;
    type Output = Fee;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "reverseFee",
        method: Method::Post,
        path: "/fees/{fee_id}/reverse",
        group: "fees",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Fee>, SendError> {
        let p_fee_id = &self.fee_id;
        client.reverse_fee(params::path("fee_id", p_fee_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Fee>(json))
    }
}
