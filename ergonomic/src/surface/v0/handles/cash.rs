// Written by `cargo xtask regen`; changes made by hand are lost.
//! `cash`.

use synctera_api::v0::{
    CashAuthorizationCreate,
    CashOrderAuthorizationUpdate,
    CashUpdate,
    CreateCashAuthorization,
    GetCashAuthorizations,
    GetCashOrderAuthorization,
    GetCashTransfer,
    GetCashTransfers,
    PatchCashOrderAuthorization,
    PatchCashTransfer,
};

use crate::Synctera;
use crate::handle::Caller;

/// Cash ordered from and deposited with cash carriers (alpha).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.cash().list(v0::GetCashTransfers::new()).await?;
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
    pub fn list(&self, operation: GetCashTransfers) -> C::List<GetCashTransfers> {
        self.caller.list(operation)
    }

    /// Fetches a cash order or deposit (alpha).
    ///
    /// `GET /v0/cash/{id}`.
    pub fn get(&self, id: impl Into<String>) -> C::Call<GetCashTransfer> {
        self.caller.call(GetCashTransfer::new(id))
    }

    /// Cancels a cash transfer or redirects a suspended one (alpha). Releases or redirects money.
    ///
    /// `PATCH /v0/cash/{id}`. A repeated key is refused once the first call has succeeded.
    pub fn update(&self, id: impl Into<String>, body: CashUpdate) -> C::Call<PatchCashTransfer> {
        self.caller.call(PatchCashTransfer::new(id, body))
    }
}

/// Announcements that let a later cash transfer through (alpha).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.cash().authorizations().list(v0::GetCashAuthorizations::new()).await?;
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
    pub fn list(&self, operation: GetCashAuthorizations) -> C::List<GetCashAuthorizations> {
        self.caller.list(operation)
    }

    /// Authorizes a cash order of a given amount ahead of its transfer (alpha). Commits money.
    ///
    /// `POST /v0/cash/authorization`. A repeated key is refused once the first call has succeeded.
    pub fn create(&self, body: CashAuthorizationCreate) -> C::Call<CreateCashAuthorization> {
        self.caller.call(CreateCashAuthorization::new(body))
    }

    /// Fetches a cash authorization (alpha).
    ///
    /// `GET /v0/cash/authorization/{id}`.
    pub fn get(&self, id: impl Into<String>) -> C::Call<GetCashOrderAuthorization> {
        self.caller.call(GetCashOrderAuthorization::new(id))
    }

    /// Corrects or cancels a cash authorization (alpha). Cancelling releases committed money.
    ///
    /// `PATCH /v0/cash/authorization/{id}`. A repeated key is refused once the first call has succeeded.
    pub fn update(&self, id: impl Into<String>, body: CashOrderAuthorizationUpdate) -> C::Call<PatchCashOrderAuthorization> {
        self.caller.call(PatchCashOrderAuthorization::new(id, body))
    }
}
