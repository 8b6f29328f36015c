// Written by `cargo xtask regen`; changes made by hand are lost.
//! `accounts`.

use synctera_runtime::types::ids::{
    AccountId,
    AccountProductId,
    AccountRelationshipId,
    AccountTemplateId,
};
use synctera_api::v0::{
    AccountClosureRequest,
    AccountClosureUpdate,
    AccountCreate,
    AccountProductCreate,
    AccountProductUpdate,
    AccountRelationshipCreate,
    AccountReplacement,
    AccountTemplateCreate,
    AccountTemplateUpdate,
    AccountUpdate,
    CreateAccount,
    CreateAccountProduct,
    CreateAccountRelationship,
    CreateAccountTemplate,
    DeleteAccountRelationship,
    DeleteAccountTemplate,
    GetAccount,
    GetAccountRelationship,
    GetAccountTemplate,
    InitiateAccountClosure,
    ListAccountProducts,
    ListAccountRelationships,
    ListAccountTemplates,
    ListAccounts,
    ListStopPayments,
    ReplaceAccount,
    ReplaceAccountRelationship,
    ReplaceAccountTemplate,
    UpdateAccount,
    UpdateAccountClosure,
    UpdateAccountProduct,
    UpdateAccountTemplate,
};

use crate::Synctera;
use crate::handle::Caller;

/// Accounts of customers: their opening, settings, holders and closure.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.accounts().list(v0::ListAccounts::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Accounts<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Accounts<C> {
    /// Interest products, and the older fee products, that accounts refer to.
    pub fn products(&self) -> AccountsProducts<C> {
        AccountsProducts {
            caller: self.caller.clone(),
        }
    }

    /// Who belongs to an account, and as what.
    pub fn relationships(&self) -> AccountsRelationships<C> {
        AccountsRelationships {
            caller: self.caller.clone(),
        }
    }

    /// Orders not to pay certain debits of an account.
    pub fn stop_payments(&self) -> AccountsStopPayments<C> {
        AccountsStopPayments {
            caller: self.caller.clone(),
        }
    }

    /// Templates that new accounts copy their settings from.
    pub fn templates(&self) -> AccountsTemplates<C> {
        AccountsTemplates {
            caller: self.caller.clone(),
        }
    }

    /// Lists accounts, filtered by holder, type, status and more; general ledger accounts only on request.
    ///
    /// `GET /v0/accounts`.
    #[doc(alias = "listAccounts")]
    pub fn list(&self, operation: ListAccounts) -> C::List<ListAccounts> {
        self.caller.list(operation)
    }

    /// Opens an account from a template or from scratch; needs a holder, who must be verified.
    ///
    /// `POST /v0/accounts`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createAccount")]
    pub fn create(&self, body: AccountCreate) -> C::Call<CreateAccount> {
        self.caller.call(CreateAccount::new(body))
    }

    /// Fetches an account with its balances and status.
    ///
    /// `GET /v0/accounts/{account_id}`.
    #[doc(alias = "getAccount")]
    pub fn get(&self, account_id: impl Into<AccountId>) -> C::Call<GetAccount> {
        self.caller.call(GetAccount::new(account_id))
    }

    /// Changes settings, limits, spend controls or status of an account; freezing goes in a call of its own.
    ///
    /// `PATCH /v0/accounts/{account_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "patchAccount")]
    pub fn update(&self, account_id: impl Into<AccountId>, body: AccountUpdate) -> C::Call<UpdateAccount> {
        self.caller.call(UpdateAccount::new(account_id, body))
    }

    /// Replaces a checking or savings account as a whole; deprecated, prefer `update`.
    ///
    /// `PUT /v0/accounts/{account_id}`. A repeated key gets the first answer, for seven days. Deprecated by Synctera.
    #[doc(alias = "updateAccount")]
    pub fn replace(&self, account_id: impl Into<AccountId>, body: AccountReplacement) -> C::Call<ReplaceAccount> {
        self.caller.call(ReplaceAccount::new(account_id, body))
    }

    /// Starts closing an account at once; its balance leaves by the payment method named. Commits money.
    ///
    /// `POST /v0/accounts/{account_id}/initiate_closure`. A repeated key is refused once the first call has
    /// succeeded.
    #[doc(alias = "initiateAccountClosure")]
    pub fn initiate_closure(
        &self,
        account_id: impl Into<AccountId>,
        body: AccountClosureRequest,
    ) -> C::Call<InitiateAccountClosure> {
        self.caller.call(InitiateAccountClosure::new(account_id, body))
    }

    /// Changes how and where the balance of a closing account is paid out. Redirects money.
    ///
    /// `PATCH /v0/accounts/{account_id}/initiate_closure`. A repeated key is refused once the first call has
    /// succeeded.
    #[doc(alias = "updateAccountClosure")]
    pub fn update_closure(
        &self,
        account_id: impl Into<AccountId>,
        body: AccountClosureUpdate,
    ) -> C::Call<UpdateAccountClosure> {
        self.caller.call(UpdateAccountClosure::new(account_id, body))
    }
}

/// Interest products, and the older fee products, that accounts refer to.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, product_type: v0::AccountProductType) -> Result<(), Error> {
/// let answer = synctera.accounts().products().list(v0::ListAccountProducts::new(product_type)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AccountsProducts<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> AccountsProducts<C> {
    /// Lists interest and fee products.
    ///
    /// `GET /v0/accounts/products`.
    #[doc(alias = "listAccountResourceProducts")]
    pub fn list(&self, operation: ListAccountProducts) -> C::List<ListAccountProducts> {
        self.caller.list(operation)
    }

    /// Defines an interest product with its rates; for fees use the templates and fees of v1.
    ///
    /// `POST /v0/accounts/products`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createAccountResourceProduct")]
    pub fn create(&self, body: AccountProductCreate) -> C::Call<CreateAccountProduct> {
        self.caller.call(CreateAccountProduct::new(body))
    }

    /// Changes a product; rates, if given, must not be an empty list.
    ///
    /// `PATCH /v0/accounts/products/{product_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "patchAccountProduct")]
    pub fn update(
        &self,
        product_id: impl Into<AccountProductId>,
        body: AccountProductUpdate,
    ) -> C::Call<UpdateAccountProduct> {
        self.caller.call(UpdateAccountProduct::new(product_id, body))
    }
}

/// Who belongs to an account, and as what.
#[derive(Clone, Debug)]
pub struct AccountsRelationships<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> AccountsRelationships<C> {
    /// Lists the people and businesses of an account.
    ///
    /// `GET /v0/accounts/{account_id}/relationships`.
    #[doc(alias = "listAccountRelationship")]
    pub fn list(&self, operation: ListAccountRelationships) -> C::List<ListAccountRelationships> {
        self.caller.list(operation)
    }

    /// Adds a customer to an account as holder, signer or the like.
    ///
    /// `POST /v0/accounts/{account_id}/relationships`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createAccountRelationship")]
    pub fn create(
        &self,
        account_id: impl Into<AccountId>,
        body: AccountRelationshipCreate,
    ) -> C::Call<CreateAccountRelationship> {
        self.caller.call(CreateAccountRelationship::new(account_id, body))
    }

    /// Fetches one link between a customer and an account.
    ///
    /// `GET /v0/accounts/{account_id}/relationships/{relationship_id}`.
    #[doc(alias = "getAccountRelationship")]
    pub fn get(
        &self,
        account_id: impl Into<AccountId>,
        relationship_id: impl Into<AccountRelationshipId>,
    ) -> C::Call<GetAccountRelationship> {
        self.caller.call(GetAccountRelationship::new(account_id, relationship_id))
    }

    /// Changes the kind of a link; the customer must stay the same.
    ///
    /// `PUT /v0/accounts/{account_id}/relationships/{relationship_id}`. A repeated key gets the first answer, for
    /// seven days.
    #[doc(alias = "updateAccountRelationship")]
    pub fn replace(
        &self,
        account_id: impl Into<AccountId>,
        relationship_id: impl Into<AccountRelationshipId>,
        body: AccountRelationshipCreate,
    ) -> C::Call<ReplaceAccountRelationship> {
        self.caller.call(ReplaceAccountRelationship::new(account_id, relationship_id, body))
    }

    /// Takes a customer off an account.
    ///
    /// `DELETE /v0/accounts/{account_id}/relationships/{relationship_id}`. A repeated key gets the first answer, for
    /// seven days.
    #[doc(alias = "DeleteAccountRelationship")]
    pub fn delete(
        &self,
        account_id: impl Into<AccountId>,
        relationship_id: impl Into<AccountRelationshipId>,
    ) -> C::Call<DeleteAccountRelationship> {
        self.caller.call(DeleteAccountRelationship::new(account_id, relationship_id))
    }
}

/// Orders not to pay certain debits of an account.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.accounts().stop_payments().list(v0::ListStopPayments::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AccountsStopPayments<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> AccountsStopPayments<C> {
    /// Lists stop payments by account, originator or transaction.
    ///
    /// `GET /v0/accounts/stop_payments`.
    #[doc(alias = "listStopPayment")]
    pub fn list(&self, operation: ListStopPayments) -> C::List<ListStopPayments> {
        self.caller.list(operation)
    }
}

/// Templates that new accounts copy their settings from.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.accounts().templates().list(v0::ListAccountTemplates::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AccountsTemplates<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> AccountsTemplates<C> {
    /// Lists account templates.
    ///
    /// `GET /v0/accounts/templates`.
    #[doc(alias = "listAccountTemplates")]
    pub fn list(&self, operation: ListAccountTemplates) -> C::List<ListAccountTemplates> {
        self.caller.list(operation)
    }

    /// Defines a template for new accounts.
    ///
    /// `POST /v0/accounts/templates`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createAccountTemplate")]
    pub fn create(&self, body: AccountTemplateCreate) -> C::Call<CreateAccountTemplate> {
        self.caller.call(CreateAccountTemplate::new(body))
    }

    /// Fetches an account template.
    ///
    /// `GET /v0/accounts/templates/{template_id}`.
    #[doc(alias = "getAccountTemplate")]
    pub fn get(&self, template_id: impl Into<AccountTemplateId>) -> C::Call<GetAccountTemplate> {
        self.caller.call(GetAccountTemplate::new(template_id))
    }

    /// Changes fields of a template; accounts opened before keep theirs.
    ///
    /// `PATCH /v0/accounts/templates/{template_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "PatchAccountTemplate")]
    pub fn update(
        &self,
        template_id: impl Into<AccountTemplateId>,
        body: AccountTemplateUpdate,
    ) -> C::Call<UpdateAccountTemplate> {
        self.caller.call(UpdateAccountTemplate::new(template_id, body))
    }

    /// Replaces a template as a whole.
    ///
    /// `PUT /v0/accounts/templates/{template_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateAccountTemplate")]
    pub fn replace(
        &self,
        template_id: impl Into<AccountTemplateId>,
        body: AccountTemplateCreate,
    ) -> C::Call<ReplaceAccountTemplate> {
        self.caller.call(ReplaceAccountTemplate::new(template_id, body))
    }

    /// Deletes a template.
    ///
    /// `DELETE /v0/accounts/templates/{template_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "DeleteAccountTemplate")]
    pub fn delete(&self, template_id: impl Into<AccountTemplateId>) -> C::Call<DeleteAccountTemplate> {
        self.caller.call(DeleteAccountTemplate::new(template_id))
    }
}
