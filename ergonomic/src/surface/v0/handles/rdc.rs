// Written by `cargo xtask regen`; changes made by hand are lost.
//! `rdc`.

use synctera_runtime::types::ids::{RdcDepositId};
use synctera_api::v0::{CreateRdcDeposit, GetRdcDeposit, ListRdcDeposits, RemoteCheckDepositCreate};

use crate::Synctera;
use crate::handle::Caller;

/// Remote deposit capture: cheques paid in by photo (beta).
#[derive(Clone, Debug)]
pub struct Rdc<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Rdc<C> {
    /// Cheques paid in by photo (beta).
    pub fn deposits(&self) -> RdcDeposits<C> {
        RdcDeposits {
            caller: self.caller.clone(),
        }
    }
}

/// Cheques paid in by photo (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.rdc().deposits().list(v0::ListRdcDeposits::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct RdcDeposits<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> RdcDeposits<C> {
    /// Lists cheque deposits (beta).
    ///
    /// `GET /v0/rdc/deposits`.
    #[doc(alias = "listRdcDeposits")]
    pub fn list(&self, operation: ListRdcDeposits) -> C::List<ListRdcDeposits> {
        self.caller.list(operation)
    }

    /// Deposits a cheque into an account; needs documents with its front and back (beta). Moves money.
    ///
    /// `POST /v0/rdc/deposits`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createRdcDeposit")]
    pub fn create(&self, body: RemoteCheckDepositCreate) -> C::Call<CreateRdcDeposit> {
        self.caller.call(CreateRdcDeposit::new(body))
    }

    /// Fetches a cheque deposit (beta).
    ///
    /// `GET /v0/rdc/deposits/{deposit_id}`.
    #[doc(alias = "getRdcDeposit")]
    pub fn get(&self, deposit_id: impl Into<RdcDepositId>) -> C::Call<GetRdcDeposit> {
        self.caller.call(GetRdcDeposit::new(deposit_id))
    }
}
