// Written by `cargo xtask regen`; changes made by hand are lost.
//! `rdc`.

use synctera_runtime::types::ids::{RemoteCheckDepositId};
use synctera_api::v0::{
    CreateRemoteCheckDeposit,
    GetRemoteCheckDeposit,
    ListRemoteCheckDeposits,
    RemoteCheckDepositCreate,
};

use crate::Synctera;
use crate::handle::Caller;

/// Remote deposit capture: checks paid in by photo (beta).
#[derive(Clone, Debug)]
pub struct Rdc<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Rdc<C> {
    /// Checks paid in by photo (beta).
    pub fn deposits(&self) -> RdcDeposits<C> {
        RdcDeposits {
            caller: self.caller.clone(),
        }
    }
}

/// Checks paid in by photo (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.rdc().deposits().list(v0::ListRemoteCheckDeposits::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct RdcDeposits<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> RdcDeposits<C> {
    /// Lists check deposits (beta).
    ///
    /// `GET /v0/rdc/deposits`.
    #[doc(alias = "listRdcDeposits")]
    pub fn list(&self, operation: ListRemoteCheckDeposits) -> C::List<ListRemoteCheckDeposits> {
        self.caller.list(operation)
    }

    /// Deposits a check into an account; needs documents with its front and back (beta). Moves money.
    ///
    /// `POST /v0/rdc/deposits`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createRdcDeposit")]
    pub fn create(&self, body: RemoteCheckDepositCreate) -> C::Call<CreateRemoteCheckDeposit> {
        self.caller.call(CreateRemoteCheckDeposit::new(body))
    }

    /// Fetches a check deposit (beta).
    ///
    /// `GET /v0/rdc/deposits/{deposit_id}`.
    #[doc(alias = "getRdcDeposit")]
    pub fn get(&self, deposit_id: impl Into<RemoteCheckDepositId>) -> C::Call<GetRemoteCheckDeposit> {
        self.caller.call(GetRemoteCheckDeposit::new(deposit_id))
    }
}
