// Written by `cargo xtask regen`; changes made by hand are lost.
//! `reward_templates`.

use synctera_runtime::types::ids::{RewardTemplateId};
use synctera_api::v1::{
    CreateRewardTemplate,
    GetRewardTemplate,
    ListRewardTemplates,
    RewardTemplateCreate,
    RewardTemplateUpdate,
    UpdateRewardTemplate,
};

use crate::Synctera;
use crate::handle::Caller;

/// Kinds of rewards with their amounts (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().reward_templates().list(v1::ListRewardTemplates::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct RewardTemplates<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> RewardTemplates<C> {
    /// Lists reward templates (beta).
    ///
    /// `GET /v1/reward_templates`.
    #[doc(alias = "listRewardtemplates")]
    pub fn list(&self, operation: ListRewardTemplates) -> C::List<ListRewardTemplates> {
        self.caller.list(operation)
    }

    /// Defines a kind of reward and the internal account that pays it (beta).
    ///
    /// `POST /v1/reward_templates`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createRewardTemplate")]
    pub fn create(&self, body: RewardTemplateCreate) -> C::Call<CreateRewardTemplate> {
        self.caller.call(CreateRewardTemplate::new(body))
    }

    /// Fetches a reward template (beta).
    ///
    /// `GET /v1/reward_templates/{reward_template_id}`.
    #[doc(alias = "getRewardTemplate")]
    pub fn get(&self, reward_template_id: impl Into<RewardTemplateId>) -> C::Call<GetRewardTemplate> {
        self.caller.call(GetRewardTemplate::new(reward_template_id))
    }

    /// Changes a reward template or switches it on or off; rewards paid stay (beta).
    ///
    /// `PATCH /v1/reward_templates/{reward_template_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "patchRewardTemplate")]
    pub fn update(
        &self,
        reward_template_id: impl Into<RewardTemplateId>,
        body: RewardTemplateUpdate,
    ) -> C::Call<UpdateRewardTemplate> {
        self.caller.call(UpdateRewardTemplate::new(reward_template_id, body))
    }
}
