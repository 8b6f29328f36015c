// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `rewards`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /reward_templates`
///
/// Lists reward templates (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRewardTemplates {
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
    pub sort_by: Vec<RewardSortBy>,
    /// One of 18 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<RewardSubtype>,
}

redacted_debug!(ListRewardTemplates {
    show: [id, sort_by],
    show_optional: [is_enabled, limit, subtype],
    hide: [],
    hide_optional: [description, page_token]
});

impl ListRewardTemplates {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListRewardTemplates {
    into description: String,
    list id: String,
    value is_enabled: bool,
    value limit: i64,
    into page_token: String,
    list sort_by: RewardSortBy,
    into subtype: RewardSubtype,
});

impl Operation for ListRewardTemplates {
    type Client = Client;
    type Output = RewardTemplateList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listRewardtemplates",
        method: Method::Get,
        path: "/reward_templates",
        group: "rewards",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("reward_templates") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<RewardTemplateList>, SendError> {
        let p_id = params::csv("id", &self.id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        client.list_rewardtemplates(self.description.as_deref(), p_id.as_deref(), self.is_enabled, self.limit, self.page_token.as_deref(), p_sort_by.as_deref(), self.subtype.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<RewardTemplateList>(json))
    }
}

/// `POST /reward_templates`
///
/// Defines a kind of reward and the internal account that pays it (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateRewardTemplate {
    /// What is sent, as JSON.
    pub body: RewardTemplateCreate,
}

impl CreateRewardTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: RewardTemplateCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateRewardTemplate {
    type Client = Client;
    type Output = RewardTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createRewardTemplate",
        method: Method::Post,
        path: "/reward_templates",
        group: "rewards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<RewardTemplate>, SendError> {
        client.create_reward_template(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<RewardTemplate>(json))
    }
}

/// `GET /reward_templates/{reward_template_id}`
///
/// Fetches a reward template (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetRewardTemplate {
    /// Text. Format `uuid`.
    pub reward_template_id: String,
}

impl GetRewardTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reward_template_id: impl Into<String>) -> Self {
        Self {
            reward_template_id: reward_template_id.into(),
        }
    }
}

impl Operation for GetRewardTemplate {
    type Client = Client;
    type Output = RewardTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getRewardTemplate",
        method: Method::Get,
        path: "/reward_templates/{reward_template_id}",
        group: "rewards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<RewardTemplate>, SendError> {
        let p_reward_template_id = &self.reward_template_id;
        client.get_reward_template(params::path("reward_template_id", p_reward_template_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<RewardTemplate>(json))
    }
}

/// `PATCH /reward_templates/{reward_template_id}`
///
/// Changes a reward template or switches it on or off; rewards paid stay (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchRewardTemplate {
    /// Text. Format `uuid`.
    pub reward_template_id: String,
    /// What is sent, as JSON.
    pub body: RewardTemplateUpdate,
}

impl PatchRewardTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reward_template_id: impl Into<String>, body: RewardTemplateUpdate) -> Self {
        Self {
            reward_template_id: reward_template_id.into(),
            body,
        }
    }
}

impl Operation for PatchRewardTemplate {
    type Client = Client;
    type Output = RewardTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "patchRewardTemplate",
        method: Method::Patch,
        path: "/reward_templates/{reward_template_id}",
        group: "rewards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<RewardTemplate>, SendError> {
        let p_reward_template_id = &self.reward_template_id;
        client.patch_reward_template(params::path("reward_template_id", p_reward_template_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<RewardTemplate>(json))
    }
}

/// `GET /rewards`
///
/// Lists rewards paid (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRewards {
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
    pub reward_template_id: Vec<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<Timestamp>,
    /// One of 18 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<RewardSubtype>,
}

redacted_debug!(ListRewards {
    show: [account_id, id, reward_template_id],
    show_optional: [end_time, limit, start_time, subtype],
    hide: [],
    hide_optional: [description, page_token]
});

impl ListRewards {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListRewards {
    list account_id: String,
    into description: String,
    into end_time: Timestamp,
    list id: String,
    value limit: i64,
    into page_token: String,
    list reward_template_id: String,
    into start_time: Timestamp,
    into subtype: RewardSubtype,
});

impl Operation for ListRewards {
    type Client = Client;
    type Output = RewardList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listRewards",
        method: Method::Get,
        path: "/rewards",
        group: "rewards",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("rewards") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<RewardList>, SendError> {
        let p_account_id = params::repeated("account_id", &self.account_id)?;
        let p_id = params::csv("id", &self.id)?;
        let p_reward_template_id = params::csv("reward_template_id", &self.reward_template_id)?;
        client.list_rewards(p_account_id.as_ref(), self.description.as_deref(), self.end_time.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.limit, self.page_token.as_deref(), p_reward_template_id.as_deref(), self.start_time.as_ref().map(|value| value.as_str()), self.subtype.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<RewardList>(json))
    }
}

/// `POST /rewards`
///
/// Pays a reward to an account, from a template or with own values (beta). Moves money.
///
/// Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateReward {
    /// What is sent, as JSON.
    pub body: RewardCreate,
}

impl CreateReward {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: RewardCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateReward {
    type Client = Client;
    type Output = Reward;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createReward",
        method: Method::Post,
        path: "/rewards",
        group: "rewards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Reward>, SendError> {
        client.create_reward(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Reward>(json))
    }
}

/// `GET /rewards/{reward_id}`
///
/// Fetches a reward (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetReward {
    /// Text. Format `uuid`.
    pub reward_id: String,
}

impl GetReward {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reward_id: impl Into<String>) -> Self {
        Self {
            reward_id: reward_id.into(),
        }
    }
}

impl Operation for GetReward {
    type Client = Client;
    type Output = Reward;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getReward",
        method: Method::Get,
        path: "/rewards/{reward_id}",
        group: "rewards",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Reward>, SendError> {
        let p_reward_id = &self.reward_id;
        client.get_reward(params::path("reward_id", p_reward_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Reward>(json))
    }
}

/// `POST /rewards/{reward_id}/reverse`
///
/// Takes a reward back; needs a note (beta). Moves money.
///
/// Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReverseReward {
    /// Text. Format `uuid`.
    pub reward_id: String,
    /// What is sent, as JSON.
    pub body: RewardReverseRequest,
}

impl ReverseReward {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reward_id: impl Into<String>, body: RewardReverseRequest) -> Self {
        Self {
            reward_id: reward_id.into(),
            body,
        }
    }
}

impl Operation for ReverseReward {
    type Client = Client;
    type Output = Reward;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "reverseReward",
        method: Method::Post,
        path: "/rewards/{reward_id}/reverse",
        group: "rewards",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Reward>, SendError> {
        let p_reward_id = &self.reward_id;
        client.reverse_reward(params::path("reward_id", p_reward_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Reward>(json))
    }
}
