// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `rewards`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listRewardtemplates")]
/// `GET /reward_templates`
///
/// Lists reward templates (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRewardTemplates {
    pub description: Option<String>,
    pub id: Vec<RewardTemplateId>,
    pub is_enabled: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub sort_by: Vec<FeeOrRewardTemplateSortBy>,
    pub subtype: Option<RewardSubtype>,
}

record! { ListRewardTemplates {
    0 optional hide description;
    1 optional show id;
    2 optional show is_enabled;
    3 optional show limit;
    4 optional hide page_token;
    5 optional show sort_by;
    6 optional show subtype;
} }

impl ListRewardTemplates {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListRewardTemplates {
    into description: String,
    list id: RewardTemplateId,
    value is_enabled: bool,
    value limit: i64,
    into page_token: String,
    list sort_by: FeeOrRewardTemplateSortBy,
    into subtype: RewardSubtype,
});

impl Sealed for ListRewardTemplates {}

impl Operation for ListRewardTemplates {
    type Output = RewardTemplateList;
    const META: OperationMeta =
        OperationMeta::new("v1", "rewards", "listRewardtemplates", Method::Get, "/reward_templates")
            .tier(Tier::Read).pages("reward_templates").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let built = client.list_rewardtemplates(
            self.description.as_deref(),
            p_id.as_deref(),
            self.is_enabled,
            self.limit,
            self.page_token.as_deref(),
            p_sort_by.as_deref(),
            self.subtype.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<RewardTemplateList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createRewardTemplate")]
/// `POST /reward_templates`
///
/// Defines a kind of reward and the internal account that pays it (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRewardTemplate {
    /// What is sent, as JSON.
    pub body: RewardTemplateCreate,
}

record! { CreateRewardTemplate {
    0 required show body;
} }

impl CreateRewardTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: RewardTemplateCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateRewardTemplate {}

impl Operation for CreateRewardTemplate {
    type Output = RewardTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "rewards",
            "createRewardTemplate",
            Method::Post,
            "/reward_templates",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_reward_template(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<RewardTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getRewardTemplate")]
/// `GET /reward_templates/{reward_template_id}`
///
/// Fetches a reward template (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRewardTemplate {
    /// Format `uuid`.
    pub reward_template_id: RewardTemplateId,
}

record! { GetRewardTemplate {
    0 required show reward_template_id;
} }

impl GetRewardTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reward_template_id: impl Into<RewardTemplateId>) -> Self {
        Self {
            reward_template_id: reward_template_id.into(),
        }
    }
}

impl Sealed for GetRewardTemplate {}

impl Operation for GetRewardTemplate {
    type Output = RewardTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "rewards",
            "getRewardTemplate",
            Method::Get,
            "/reward_templates/{reward_template_id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_reward_template_id = self.reward_template_id.as_str();
        let built = client.get_reward_template(
            params::path("reward_template_id", p_reward_template_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<RewardTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchRewardTemplate")]
/// `PATCH /reward_templates/{reward_template_id}`
///
/// Changes a reward template or switches it on or off; rewards paid stay (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRewardTemplate {
    /// Format `uuid`.
    pub reward_template_id: RewardTemplateId,
    /// What is sent, as JSON.
    pub body: RewardTemplateUpdate,
}

record! { UpdateRewardTemplate {
    0 required show reward_template_id;
    1 required show body;
} }

impl UpdateRewardTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        reward_template_id: impl Into<RewardTemplateId>,
        body: RewardTemplateUpdate,
    ) -> Self {
        Self {
            reward_template_id: reward_template_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateRewardTemplate {}

impl Operation for UpdateRewardTemplate {
    type Output = RewardTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "rewards",
            "patchRewardTemplate",
            Method::Patch,
            "/reward_templates/{reward_template_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_reward_template_id = self.reward_template_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_reward_template(
            params::path("reward_template_id", p_reward_template_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<RewardTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listRewards")]
/// `GET /rewards`
///
/// Lists rewards paid (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRewards {
    ///  Sent as repeated keys.
    pub account_id: Vec<AccountId>,
    pub description: Option<String>,
    pub end_time: Option<Timestamp>,
    pub id: Vec<RewardId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub reward_template_id: Vec<RewardTemplateId>,
    pub start_time: Option<Timestamp>,
    pub subtype: Option<RewardSubtype>,
}

record! { ListRewards {
    0 optional show account_id;
    1 optional hide description;
    2 optional show end_time;
    3 optional show id;
    4 optional show limit;
    5 optional hide page_token;
    6 optional show reward_template_id;
    7 optional show start_time;
    8 optional show subtype;
} }

impl ListRewards {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListRewards {
    list account_id: AccountId,
    into description: String,
    into end_time: Timestamp,
    list id: RewardId,
    value limit: i64,
    into page_token: String,
    list reward_template_id: RewardTemplateId,
    into start_time: Timestamp,
    into subtype: RewardSubtype,
});

impl Sealed for ListRewards {}

impl Operation for ListRewards {
    type Output = RewardList;
    const META: OperationMeta =
        OperationMeta::new("v1", "rewards", "listRewards", Method::Get, "/rewards")
            .tier(Tier::Read).pages("rewards").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::repeated("account_id", &self.account_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_reward_template_id = params::csv("reward_template_id", &self.reward_template_id, Spelling::Upper)?;
        let built = client.list_rewards(
            p_account_id.as_ref(),
            self.description.as_deref(),
            self.end_time.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_reward_template_id.as_deref(),
            self.start_time.as_ref().map(|value| value.as_str()),
            self.subtype.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<RewardList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createReward")]
/// `POST /rewards`
///
/// Pays a reward to an account, from a template or with own values (beta). Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateReward {
    /// What is sent, as JSON.
    pub body: RewardCreate,
}

record! { CreateReward {
    0 required show body;
} }

impl CreateReward {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: RewardCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateReward {}

impl Operation for CreateReward {
    type Output = Reward;
    const META: OperationMeta =
        OperationMeta::new("v1", "rewards", "createReward", Method::Post, "/rewards")
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_reward(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Reward, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getReward")]
/// `GET /rewards/{reward_id}`
///
/// Fetches a reward (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetReward {
    /// Format `uuid`.
    pub reward_id: RewardId,
}

record! { GetReward {
    0 required show reward_id;
} }

impl GetReward {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reward_id: impl Into<RewardId>) -> Self {
        Self {
            reward_id: reward_id.into(),
        }
    }
}

impl Sealed for GetReward {}

impl Operation for GetReward {
    type Output = Reward;
    const META: OperationMeta =
        OperationMeta::new("v1", "rewards", "getReward", Method::Get, "/rewards/{reward_id}")
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_reward_id = self.reward_id.as_str();
        let built = client.get_reward(params::path("reward_id", p_reward_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Reward, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "reverseReward")]
/// `POST /rewards/{reward_id}/reverse`
///
/// Takes a reward back; needs a note (beta). Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReverseReward {
    /// Format `uuid`.
    pub reward_id: RewardId,
    /// What is sent, as JSON.
    pub body: FeeOrRewardReversalRequest,
}

record! { ReverseReward {
    0 required show reward_id;
    1 required show body;
} }

impl ReverseReward {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reward_id: impl Into<RewardId>, body: FeeOrRewardReversalRequest) -> Self {
        Self {
            reward_id: reward_id.into(),
            body,
        }
    }
}

impl Sealed for ReverseReward {}

impl Operation for ReverseReward {
    type Output = Reward;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "rewards",
            "reverseReward",
            Method::Post,
            "/rewards/{reward_id}/reverse",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_reward_id = self.reward_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.reverse_reward(
            params::path("reward_id", p_reward_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Reward, DecodeError> {
        decode(body)
    }
}
