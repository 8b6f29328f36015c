// Written by `cargo xtask regen`; changes made by hand are lost.
//! `fees`.

use synctera_runtime::types::ids::{FeeId};
use synctera_api::v1::{
    CreateFee,
    FeeCreate,
    FeeOrRewardReversalRequest,
    GetFee,
    ListFees,
    ReverseFee,
};

use crate::Synctera;
use crate::handle::Caller;

/// Fees charged to accounts (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().fees().list(v1::ListFees::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Fees<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Fees<C> {
    /// Lists fees charged (beta).
    ///
    /// `GET /v1/fees`.
    #[doc(alias = "listFees")]
    pub fn list(&self, operation: ListFees) -> C::List<ListFees> {
        self.caller.list(operation)
    }

    /// Charges a fee to an account, from a template or with own values (beta). Moves money.
    ///
    /// `POST /v1/fees`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createFee")]
    pub fn create(&self, body: FeeCreate) -> C::Call<CreateFee> {
        self.caller.call(CreateFee::new(body))
    }

    /// Fetches a fee (beta).
    ///
    /// `GET /v1/fees/{fee_id}`.
    #[doc(alias = "getFee")]
    pub fn get(&self, fee_id: impl Into<FeeId>) -> C::Call<GetFee> {
        self.caller.call(GetFee::new(fee_id))
    }

    /// Gives a fee back; needs a note (beta). Moves money.
    ///
    /// `POST /v1/fees/{fee_id}/reverse`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "reverseFee")]
    pub fn reverse(&self, fee_id: impl Into<FeeId>, body: FeeOrRewardReversalRequest) -> C::Call<ReverseFee> {
        self.caller.call(ReverseFee::new(fee_id, body))
    }
}
