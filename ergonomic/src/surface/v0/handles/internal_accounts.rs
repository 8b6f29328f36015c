// Written by `cargo xtask regen`; changes made by hand are lost.
//! `internal_accounts`.

use synctera_runtime::types::ids::{InternalAccountId};
use synctera_api::v0::{
    CreateInternalAccount,
    GetInternalAccount,
    InternalAccountCreate,
    InternalAccountUpdate,
    ListInternalAccounts,
    UpdateInternalAccount,
};

use crate::Synctera;
use crate::handle::Caller;

/// Accounts of the programme itself, such as those for fees and settlement.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.internal_accounts().list(v0::ListInternalAccounts::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct InternalAccounts<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> InternalAccounts<C> {
    /// Lists internal accounts.
    ///
    /// `GET /v0/internal_accounts`.
    #[doc(alias = "listInternalAccounts")]
    pub fn list(&self, operation: ListInternalAccounts) -> C::List<ListInternalAccounts> {
        self.caller.list(operation)
    }

    /// Opens an internal account; in production only Synctera may do so.
    ///
    /// `POST /v0/internal_accounts`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "addInternalAccounts")]
    pub fn create(&self, body: InternalAccountCreate) -> C::Call<CreateInternalAccount> {
        self.caller.call(CreateInternalAccount::new(body))
    }

    /// Fetches an internal account.
    ///
    /// `GET /v0/internal_accounts/{internal_account_id}`.
    #[doc(alias = "getInternalAccounts")]
    pub fn get(&self, internal_account_id: impl Into<InternalAccountId>) -> C::Call<GetInternalAccount> {
        self.caller.call(GetInternalAccount::new(internal_account_id))
    }

    /// Changes an internal account; in production only Synctera may do so.
    ///
    /// `PATCH /v0/internal_accounts/{internal_account_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "patchInternalAccount")]
    pub fn update(
        &self,
        internal_account_id: impl Into<InternalAccountId>,
        body: InternalAccountUpdate,
    ) -> C::Call<UpdateInternalAccount> {
        self.caller.call(UpdateInternalAccount::new(internal_account_id, body))
    }
}
