// Written by `cargo xtask regen`; changes made by hand are lost.
//! `cash`.

use synctera_runtime::types::ids::{CashAuthorizationId, CashTransferId};
use synctera_api::v0::{
    CashAuthorizationCreate,
    CashOrderAuthorizationUpdate,
    CashTransferUpdate,
    CreateCashAuthorization,
    GetCashAuthorization,
    GetCashTransfer,
    ListCashAuthorizations,
    ListCashTransfers,
    UpdateCashAuthorization,
    UpdateCashTransfer,
};

use crate::Synctera;
use crate::handle::Caller;

/// Cash ordered from and deposited with cash carriers (alpha).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.cash().list(v0::ListCashTransfers::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Cash<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Cash<C> {
    /// Announcements that let a later cash transfer through (alpha).
    pub fn authorizations(&self) -> CashAuthorizations<C> {
        CashAuthorizations {
            caller: self.caller.clone(),
        }
    }

    /// Lists cash orders and deposits (alpha).
    ///
    /// `GET /v0/cash`.
    #[doc(alias = "getCashTransfers")]
    pub fn list(&self, operation: ListCashTransfers) -> C::List<ListCashTransfers> {
        self.caller.list(operation)
    }

    /// Fetches a cash order or deposit (alpha).
    ///
    /// `GET /v0/cash/{id}`.
    #[doc(alias = "getCashTransfer")]
    pub fn get(&self, id: impl Into<CashTransferId>) -> C::Call<GetCashTransfer> {
        self.caller.call(GetCashTransfer::new(id))
    }

    /// Cancels a cash transfer or redirects a suspended one (alpha). Releases or redirects money.
    ///
    /// `PATCH /v0/cash/{id}`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "patchCashTransfer")]
    pub fn update(&self, id: impl Into<CashTransferId>, body: CashTransferUpdate) -> C::Call<UpdateCashTransfer> {
        self.caller.call(UpdateCashTransfer::new(id, body))
    }
}

/// Announcements that let a later cash transfer through (alpha).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.cash().authorizations().list(v0::ListCashAuthorizations::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CashAuthorizations<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CashAuthorizations<C> {
    /// Lists cash authorizations (alpha).
    ///
    /// `GET /v0/cash/authorization`.
    #[doc(alias = "getCashAuthorizations")]
    pub fn list(&self, operation: ListCashAuthorizations) -> C::List<ListCashAuthorizations> {
        self.caller.list(operation)
    }

    /// Authorizes a cash order of a given amount ahead of its transfer (alpha). Commits money.
    ///
    /// `POST /v0/cash/authorization`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createCashAuthorization")]
    pub fn create(&self, body: CashAuthorizationCreate) -> C::Call<CreateCashAuthorization> {
        self.caller.call(CreateCashAuthorization::new(body))
    }

    /// Fetches a cash authorization (alpha).
    ///
    /// `GET /v0/cash/authorization/{id}`.
    #[doc(alias = "getCashOrderAuthorization")]
    pub fn get(&self, id: impl Into<CashAuthorizationId>) -> C::Call<GetCashAuthorization> {
        self.caller.call(GetCashAuthorization::new(id))
    }

    /// Corrects or cancels a cash authorization (alpha). Cancelling releases committed money.
    ///
    /// `PATCH /v0/cash/authorization/{id}`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "patchCashOrderAuthorization")]
    pub fn update(
        &self,
        id: impl Into<CashAuthorizationId>,
        body: CashOrderAuthorizationUpdate,
    ) -> C::Call<UpdateCashAuthorization> {
        self.caller.call(UpdateCashAuthorization::new(id, body))
    }
}
