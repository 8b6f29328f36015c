// Written by `cargo xtask regen`; changes made by hand are lost.
//! `eft_ca`.

use synctera_runtime::types::ids::{EftCanadaTransferId};
use synctera_api::v0::{
    CreateEftCanadaTransfer,
    EftCanadaTransferCreate,
    EftCanadaTransferUpdate,
    GetEftCanadaTransfer,
    ListEftCanadaTransfers,
    UpdateEftCanadaTransfer,
};

use crate::Synctera;
use crate::handle::Caller;

/// Electronic funds transfers in Canada (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.eft_ca().list(v0::ListEftCanadaTransfers::new()).await?;
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
    #[doc(alias = "getEFTCATransfers")]
    pub fn list(&self, operation: ListEftCanadaTransfers) -> C::List<ListEftCanadaTransfers> {
        self.caller.list(operation)
    }

    /// Sends or pulls a Canadian transfer between an account and an external account (beta). Moves money.
    ///
    /// `POST /v0/eft_ca`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createEFTCATransfer")]
    pub fn create(&self, body: EftCanadaTransferCreate) -> C::Call<CreateEftCanadaTransfer> {
        self.caller.call(CreateEftCanadaTransfer::new(body))
    }

    /// Fetches a Canadian transfer (beta).
    ///
    /// `GET /v0/eft_ca/{id}`.
    #[doc(alias = "getEFTCATransfer")]
    pub fn get(&self, id: impl Into<EftCanadaTransferId>) -> C::Call<GetEftCanadaTransfer> {
        self.caller.call(GetEftCanadaTransfer::new(id))
    }

    /// Cancels a Canadian transfer not yet posted, or adds data to it (beta). Cancelling releases money.
    ///
    /// `PATCH /v0/eft_ca/{id}`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "patchEFTCATransfer")]
    pub fn update(
        &self,
        id: impl Into<EftCanadaTransferId>,
        body: EftCanadaTransferUpdate,
    ) -> C::Call<UpdateEftCanadaTransfer> {
        self.caller.call(UpdateEftCanadaTransfer::new(id, body))
    }
}
