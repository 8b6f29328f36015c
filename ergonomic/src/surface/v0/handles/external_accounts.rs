// Written by `cargo xtask regen`; changes made by hand are lost.
//! `external_accounts`.

use synctera_runtime::types::ids::{ExternalAccountId};
use synctera_runtime::{Date};
use synctera_api::v0::{
    AddVendorExternalAccounts,
    CreateExternalAccount,
    CreateExternalAccountAccessToken,
    CreateExternalAccountLinkToken,
    DeleteExternalAccount,
    ExternalAccountAccessTokenCreate,
    ExternalAccountCreate,
    ExternalAccountLinkTokenCreate,
    ExternalAccountUpdate,
    GetExternalAccount,
    GetExternalAccountBalance,
    ListExternalAccountTransactions,
    ListExternalAccounts,
    RefreshExternalAccountTransactions,
    SyncVendorExternalAccounts,
    UpdateExternalAccount,
    VendorExternalAccountsCreate,
};

use crate::Synctera;
use crate::handle::Caller;

/// Accounts at other banks, entered by hand or linked through a vendor such as Plaid.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.external_accounts().list(v0::ListExternalAccounts::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ExternalAccounts<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> ExternalAccounts<C> {
    /// What happened on accounts at other banks.
    pub fn transactions(&self) -> ExternalAccountsTransactions<C> {
        ExternalAccountsTransactions {
            caller: self.caller.clone(),
        }
    }

    /// Lists external accounts.
    ///
    /// `GET /v0/external_accounts`.
    #[doc(alias = "listExternalAccounts")]
    pub fn list(&self, operation: ListExternalAccounts) -> C::List<ListExternalAccounts> {
        self.caller.list(operation)
    }

    /// Adds an account at another bank by its numbers; it starts unverified.
    ///
    /// `POST /v0/external_accounts`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "addExternalAccounts")]
    pub fn create(&self, body: ExternalAccountCreate) -> C::Call<CreateExternalAccount> {
        self.caller.call(CreateExternalAccount::new(body))
    }

    /// Fetches an external account.
    ///
    /// `GET /v0/external_accounts/{external_account_id}`.
    #[doc(alias = "getExternalAccount")]
    pub fn get(&self, external_account_id: impl Into<ExternalAccountId>) -> C::Call<GetExternalAccount> {
        self.caller.call(GetExternalAccount::new(external_account_id))
    }

    /// Changes an external account that is not yet verified.
    ///
    /// `PATCH /v0/external_accounts/{external_account_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateExternalAccount")]
    pub fn update(
        &self,
        external_account_id: impl Into<ExternalAccountId>,
        body: ExternalAccountUpdate,
    ) -> C::Call<UpdateExternalAccount> {
        self.caller.call(UpdateExternalAccount::new(external_account_id, body))
    }

    /// Deletes an external account; with the last of a link its access token goes, too.
    ///
    /// `DELETE /v0/external_accounts/{external_account_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "deleteExternalAccount")]
    pub fn delete(&self, external_account_id: impl Into<ExternalAccountId>) -> C::Call<DeleteExternalAccount> {
        self.caller.call(DeleteExternalAccount::new(external_account_id))
    }

    /// Fetches the balance from the other bank, live and therefore slowly.
    ///
    /// `GET /v0/external_accounts/{external_account_id}/balance`.
    #[doc(alias = "getExternalAccountBalance")]
    pub fn balance(&self, operation: GetExternalAccountBalance) -> C::Call<GetExternalAccountBalance> {
        self.caller.call(operation)
    }

    /// Trades the public token of a link session for a lasting access token.
    ///
    /// `POST /v0/external_accounts/access_tokens`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createAccessToken")]
    pub fn create_access_token(
        &self,
        body: ExternalAccountAccessTokenCreate,
    ) -> C::Call<CreateExternalAccountAccessToken> {
        self.caller.call(CreateExternalAccountAccessToken::new(body))
    }

    /// Issues a token that starts a link session at the vendor.
    ///
    /// `POST /v0/external_accounts/link_tokens`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createVerificationLinkToken")]
    pub fn create_link_token(&self, body: ExternalAccountLinkTokenCreate) -> C::Call<CreateExternalAccountLinkToken> {
        self.caller.call(CreateExternalAccountLinkToken::new(body))
    }

    /// Adds the accounts behind an access token; look for failures of single accounts in the answer.
    ///
    /// `POST /v0/external_accounts/add_vendor_accounts`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "addVendorExternalAccounts")]
    pub fn add_vendor_accounts(&self, body: VendorExternalAccountsCreate) -> C::Call<AddVendorExternalAccounts> {
        self.caller.call(AddVendorExternalAccounts::new(body))
    }

    /// Brings the accounts behind an access token up to date, deletions included.
    ///
    /// `POST /v0/external_accounts/sync_vendor_accounts`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "syncVendorExternalAccounts")]
    pub fn sync_vendor_accounts(&self, body: VendorExternalAccountsCreate) -> C::Call<SyncVendorExternalAccounts> {
        self.caller.call(SyncVendorExternalAccounts::new(body))
    }
}

/// What happened on accounts at other banks.
#[derive(Clone, Debug)]
pub struct ExternalAccountsTransactions<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> ExternalAccountsTransactions<C> {
    /// Lists up to 500 transactions of an external account; there are no further pages.
    ///
    /// `GET /v0/external_accounts/{external_account_id}/transactions`.
    #[doc(alias = "getExternalAccountTransactions")]
    pub fn list(
        &self,
        external_account_id: impl Into<ExternalAccountId>,
        end_date: impl Into<Date>,
        start_date: impl Into<Date>,
    ) -> C::Call<ListExternalAccountTransactions> {
        self.caller.call(ListExternalAccountTransactions::new(external_account_id, end_date, start_date))
    }

    /// Asks the vendor for new transactions of all accounts of the same link.
    ///
    /// `POST /v0/external_accounts/{external_account_id}/refresh_transactions`. A repeated key gets the first
    /// answer, for seven days.
    #[doc(alias = "externalAccountRefreshTransactions")]
    pub fn refresh(
        &self,
        operation: RefreshExternalAccountTransactions,
    ) -> C::Call<RefreshExternalAccountTransactions> {
        self.caller.call(operation)
    }
}
