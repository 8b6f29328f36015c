// Written by `cargo xtask regen`; changes made by hand are lost.
//! `eft_ca`.

use synctera_api::v0::{
    CreateEftCaTransfer,
    EftCaCreate,
    EftCaUpdate,
    GetEftCaTransfer,
    GetEftCaTransfers,
    PatchEftCaTransfer,
};

use crate::Synctera;
use crate::handle::Caller;

/// Electronic funds transfers in Canada (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.eft_ca().list(v0::GetEftCaTransfers::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct EftCa<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> EftCa<C> {
    /// Lists Canadian transfers (beta).
    ///
    /// `GET /v0/eft_ca`.
    pub fn list(&self, operation: GetEftCaTransfers) -> C::List<GetEftCaTransfers> {
        self.caller.list(operation)
    }

    /// Sends or pulls a Canadian transfer between an account and an external account (beta). Moves money.
    ///
    /// `POST /v0/eft_ca`. A repeated key is refused once the first call has succeeded.
    pub fn create(&self, body: EftCaCreate) -> C::Call<CreateEftCaTransfer> {
        self.caller.call(CreateEftCaTransfer::new(body))
    }

    /// Fetches a Canadian transfer (beta).
    ///
    /// `GET /v0/eft_ca/{id}`.
    pub fn get(&self, id: impl Into<String>) -> C::Call<GetEftCaTransfer> {
        self.caller.call(GetEftCaTransfer::new(id))
    }

    /// Cancels a Canadian transfer not yet posted, or adds data to it (beta). Cancelling releases money.
    ///
    /// `PATCH /v0/eft_ca/{id}`. A repeated key is refused once the first call has succeeded.
    pub fn update(&self, id: impl Into<String>, body: EftCaUpdate) -> C::Call<PatchEftCaTransfer> {
        self.caller.call(PatchEftCaTransfer::new(id, body))
    }
}
