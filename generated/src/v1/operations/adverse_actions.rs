// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `adverse_actions`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /adverse_actions`
///
/// Lists adverse action notices (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAdverseActions {
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
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related_resource_id: Vec<String>,
}

redacted_debug!(ListAdverseActions {
    show: [id, related_resource_id],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListAdverseActions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListAdverseActions {
    list id: String,
    value limit: i64,
    into page_token: String,
    list related_resource_id: String,
});

impl Operation for ListAdverseActions {
    type Client = Client;
    type Output = AdverseActionList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listAdverseActions",
        method: Method::Get,
        path: "/adverse_actions",
        group: "adverse_actions",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("adverse_actions") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AdverseActionList>, SendError> {
        let p_id = params::csv("id", &self.id)?;
        let p_related_resource_id = params::csv("related_resource_id", &self.related_resource_id)?;
        client.list_adverse_actions(p_id.as_deref(), self.limit, self.page_token.as_deref(), p_related_resource_id.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AdverseActionList>(json))
    }
}

/// `POST /adverse_actions`
///
/// Records that a customer was told of a refusal or worse terms, and why (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAdverseAction {
    /// What is sent, as JSON.
    pub body: AdverseActionCreate,
}

impl CreateAdverseAction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AdverseActionCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateAdverseAction {
    type Client = Client;
    type Output = AdverseAction;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createAdverseAction",
        method: Method::Post,
        path: "/adverse_actions",
        group: "adverse_actions",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AdverseAction>, SendError> {
        client.create_adverse_action(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AdverseAction>(json))
    }
}

/// `GET /adverse_actions/{adverse_action_id}`
///
/// Fetches an adverse action notice (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAdverseAction {
    /// Text. Format `uuid`.
    pub adverse_action_id: String,
}

impl GetAdverseAction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(adverse_action_id: impl Into<String>) -> Self {
        Self {
            adverse_action_id: adverse_action_id.into(),
        }
    }
}

impl Operation for GetAdverseAction {
    type Client = Client;
    type Output = AdverseAction;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getAdverseAction",
        method: Method::Get,
        path: "/adverse_actions/{adverse_action_id}",
        group: "adverse_actions",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AdverseAction>, SendError> {
        let p_adverse_action_id = &self.adverse_action_id;
        client.get_adverse_action(params::path("adverse_action_id", p_adverse_action_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AdverseAction>(json))
    }
}
