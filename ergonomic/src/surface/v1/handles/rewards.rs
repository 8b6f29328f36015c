// Written by `cargo xtask regen`; changes made by hand are lost.
//! `rewards`.

use synctera_api::v1::{
    CreateReward,
    GetReward,
    ListRewards,
    ReverseReward,
    RewardCreate,
    RewardReverseRequest,
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
    pub fn list(&self, operation: ListRewards) -> C::List<ListRewards> {
        self.caller.list(operation)
    }

    /// Pays a reward to an account, from a template or with own values (beta). Moves money.
    ///
    /// `POST /v1/rewards`. A repeated key is refused once the first call has succeeded.
    pub fn create(&self, body: RewardCreate) -> C::Call<CreateReward> {
        self.caller.call(CreateReward::new(body))
    }

    /// Fetches a reward (beta).
    ///
    /// `GET /v1/rewards/{reward_id}`.
    pub fn get(&self, reward_id: impl Into<String>) -> C::Call<GetReward> {
        self.caller.call(GetReward::new(reward_id))
    }

    /// Takes a reward back; needs a note (beta). Moves money.
    ///
    /// `POST /v1/rewards/{reward_id}/reverse`. A repeated key is refused once the first call has succeeded.
    pub fn reverse(&self, reward_id: impl Into<String>, body: RewardReverseRequest) -> C::Call<ReverseReward> {
        self.caller.call(ReverseReward::new(reward_id, body))
    }
}
