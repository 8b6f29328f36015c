// Written by `cargo xtask regen`; changes made by hand are lost.
//! `rewards`.

use synctera_runtime::types::ids::{RewardId};
use synctera_api::v1::{
    CreateReward,
    FeeOrRewardReversalRequest,
    GetReward,
    ListRewards,
    ReverseReward,
    RewardCreate,
};

use crate::Synctera;
use crate::handle::Caller;

/// Rewards paid to accounts (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().rewards().list(v1::ListRewards::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Rewards<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Rewards<C> {
    /// Lists rewards paid (beta).
    ///
    /// `GET /v1/rewards`.
    #[doc(alias = "listRewards")]
    pub fn list(&self, operation: ListRewards) -> C::List<ListRewards> {
        self.caller.list(operation)
    }

    /// Pays a reward to an account, from a template or with own values (beta). Moves money.
    ///
    /// `POST /v1/rewards`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createReward")]
    pub fn create(&self, body: RewardCreate) -> C::Call<CreateReward> {
        self.caller.call(CreateReward::new(body))
    }

    /// Fetches a reward (beta).
    ///
    /// `GET /v1/rewards/{reward_id}`.
    #[doc(alias = "getReward")]
    pub fn get(&self, reward_id: impl Into<RewardId>) -> C::Call<GetReward> {
        self.caller.call(GetReward::new(reward_id))
    }

    /// Takes a reward back; needs a note (beta). Moves money.
    ///
    /// `POST /v1/rewards/{reward_id}/reverse`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "reverseReward")]
    pub fn reverse(
        &self,
        reward_id: impl Into<RewardId>,
        body: FeeOrRewardReversalRequest,
    ) -> C::Call<ReverseReward> {
        self.caller.call(ReverseReward::new(reward_id, body))
    }
}
