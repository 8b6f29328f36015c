// Written by `cargo xtask regen`; changes made by hand are lost.
//! `internal_transfers`.

use synctera_runtime::types::ids::{TransactionId};
use synctera_api::v0::{
    CreateInternalTransfer,
    GetInternalTransfer,
    InternalTransferCreate,
    InternalTransferUpdate,
    UpdateInternalTransfer,
};

use crate::Synctera;
use crate::handle::Caller;

/// Transfers between two accounts of the same programme.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, body: v0::InternalTransferCreate) -> Result<(), Error> {
/// let answer = synctera.internal_transfers().create(body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct InternalTransfers<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> InternalTransfers<C> {
    /// Moves money between two accounts at once, or holds it with manual capture.
    ///
    /// `POST /v0/transactions/internal_transfer`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createInternalTransfer")]
    pub fn create(&self, body: InternalTransferCreate) -> C::Call<CreateInternalTransfer> {
        self.caller.call(CreateInternalTransfer::new(body))
    }

    /// Fetches an internal transfer that was authorized.
    ///
    /// `GET /v0/transactions/internal_transfer/{id}`.
    #[doc(alias = "getInternalTransferByID")]
    pub fn get(&self, id: impl Into<TransactionId>) -> C::Call<GetInternalTransfer> {
        self.caller.call(GetInternalTransfer::new(id))
    }

    /// Completes or cancels a transfer held with manual capture. Moves or releases money.
    ///
    /// `PATCH /v0/transactions/internal_transfer/{id}`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "updateInternalTransferByID")]
    pub fn update(
        &self,
        id: impl Into<TransactionId>,
        body: InternalTransferUpdate,
    ) -> C::Call<UpdateInternalTransfer> {
        self.caller.call(UpdateInternalTransfer::new(id, body))
    }
}
