// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `spend_controls`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /spend_controls`
///
/// Lists spend controls.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSpendControls {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_limit: Option<i64>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_limit_gte: Option<i64>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_limit_lte: Option<i64>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<SpendControlDirection>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whole number. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_related_accounts: Option<i64>,
    /// Whole number. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_related_accounts_gte: Option<i64>,
    /// Whole number. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_related_accounts_lte: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_type: Option<PaymentType>,
    /// List: one of 10 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<SpendControlSortBy>,
}

redacted_debug!(ListSpendControls {
    show: [id, sort_by],
    show_optional: [
        account_id,
        amount_limit,
        amount_limit_gte,
        amount_limit_lte,
        direction,
        is_active,
        limit,
        num_related_accounts,
        num_related_accounts_gte,
        num_related_accounts_lte,
        page_token,
        payment_type,
    ],
    hide: [],
    hide_optional: [name]
});

impl ListSpendControls {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListSpendControls {
    into account_id: String,
    value amount_limit: i64,
    value amount_limit_gte: i64,
    value amount_limit_lte: i64,
    into direction: SpendControlDirection,
    list id: String,
    value is_active: bool,
    value limit: i64,
    into name: String,
    value num_related_accounts: i64,
    value num_related_accounts_gte: i64,
    value num_related_accounts_lte: i64,
    into page_token: String,
    into payment_type: PaymentType,
    list sort_by: SpendControlSortBy,
});

impl Operation for ListSpendControls {
    type Client = Client;
    type Output = SpendControlList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listSpendControls",
        method: Method::Get,
        path: "/spend_controls",
        group: "spend_controls",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("spend_controls") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SpendControlList>, SendError> {
        let p_id = params::csv("id", &self.id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        client.list_spend_controls(self.account_id.as_deref(), self.amount_limit, self.amount_limit_gte, self.amount_limit_lte, self.direction.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.is_active, self.limit, self.name.as_deref(), self.num_related_accounts, self.num_related_accounts_gte, self.num_related_accounts_lte, self.page_token.as_deref(), self.payment_type.as_ref().map(|value| value.as_str()), p_sort_by.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SpendControlList>(json))
    }
}

/// `POST /spend_controls`
///
/// Defines a limit by amount, time, kind of payment or merchant; accounts then refer to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSpendControl {
    /// What is sent, as JSON.
    pub body: SpendControlCreate,
}

impl CreateSpendControl {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: SpendControlCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateSpendControl {
    type Client = Client;
    type Output = SpendControl;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createSpendControl",
        method: Method::Post,
        path: "/spend_controls",
        group: "spend_controls",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SpendControl>, SendError> {
        client.create_spend_control(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SpendControl>(json))
    }
}

/// `GET /spend_controls/{spend_control_id}`
///
/// Fetches a spend control.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSpendControl {
    /// Text. Format `uuid`.
    pub spend_control_id: String,
}

impl GetSpendControl {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(spend_control_id: impl Into<String>) -> Self {
        Self {
            spend_control_id: spend_control_id.into(),
        }
    }
}

impl Operation for GetSpendControl {
    type Client = Client;
    type Output = SpendControl;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getSpendControl",
        method: Method::Get,
        path: "/spend_controls/{spend_control_id}",
        group: "spend_controls",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SpendControl>, SendError> {
        let p_spend_control_id = &self.spend_control_id;
        client.get_spend_control(params::path("spend_control_id", p_spend_control_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SpendControl>(json))
    }
}

/// `PATCH /spend_controls/{spend_control_id}`
///
/// Changes a spend control or switches it on or off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSpendControl {
    /// Text. Format `uuid`.
    pub spend_control_id: String,
    /// What is sent, as JSON.
    pub body: SpendControlUpdate,
}

impl UpdateSpendControl {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(spend_control_id: impl Into<String>, body: SpendControlUpdate) -> Self {
        Self {
            spend_control_id: spend_control_id.into(),
            body,
        }
    }
}

impl Operation for UpdateSpendControl {
    type Client = Client;
    type Output = SpendControl;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateSpendControl",
        method: Method::Patch,
        path: "/spend_controls/{spend_control_id}",
        group: "spend_controls",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SpendControl>, SendError> {
        let p_spend_control_id = &self.spend_control_id;
        client.update_spend_control(params::path("spend_control_id", p_spend_control_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SpendControl>(json))
    }
}
