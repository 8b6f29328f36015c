// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `external_accounts`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listExternalAccounts")]
/// `GET /external_accounts`
///
/// Lists external accounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListExternalAccounts {
    pub business_id: Vec<BusinessId>,
    pub customer_id: Vec<CustomerId>,
    pub id: Vec<ExternalAccountId>,
    /// The document's default is `false`; it is never filled in here.
    pub include_history: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub nickname: Option<String>,
    pub page_token: Option<String>,
}

record! { ListExternalAccounts {
    0 optional show business_id;
    1 optional show customer_id;
    2 optional show id;
    3 optional show include_history;
    4 optional show limit;
    5 optional hide nickname;
    6 optional hide page_token;
} }

impl ListExternalAccounts {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListExternalAccounts {
    list business_id: BusinessId,
    list customer_id: CustomerId,
    list id: ExternalAccountId,
    value include_history: bool,
    value limit: i64,
    into nickname: String,
    into page_token: String,
});

impl Sealed for ListExternalAccounts {}

impl Operation for ListExternalAccounts {
    type Output = ExternalAccountList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "listExternalAccounts",
            Method::Get,
            "/external_accounts",
        )
            .tier(Tier::Read).pages("external_accounts");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_business_id = params::csv("business_id", &self.business_id, Spelling::Upper)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let built = client.list_external_accounts(
            p_business_id.as_deref(),
            p_customer_id.as_deref(),
            p_id.as_deref(),
            self.include_history,
            self.limit,
            self.nickname.as_deref(),
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ExternalAccountList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "addExternalAccounts")]
/// `POST /external_accounts`
///
/// Adds an account at another bank by its numbers; it starts unverified.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalAccount {
    /// What is sent, as JSON.
    pub body: ExternalAccountCreate,
}

record! { CreateExternalAccount {
    0 required show body;
} }

impl CreateExternalAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalAccountCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateExternalAccount {}

impl Operation for CreateExternalAccount {
    type Output = ExternalAccount;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "addExternalAccounts",
            Method::Post,
            "/external_accounts",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.add_external_accounts(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ExternalAccount, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createAccessToken")]
/// `POST /external_accounts/access_tokens`
///
/// Trades the public token of a link session for a lasting access token.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalAccountAccessToken {
    /// What is sent, as JSON.
    pub body: ExternalAccountAccessTokenCreate,
}

record! { CreateExternalAccountAccessToken {
    0 required show body;
} }

impl CreateExternalAccountAccessToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalAccountAccessTokenCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateExternalAccountAccessToken {}

impl Operation for CreateExternalAccountAccessToken {
    type Output = ExternalAccountAccessToken;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "createAccessToken",
            Method::Post,
            "/external_accounts/access_tokens",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_access_token(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ExternalAccountAccessToken, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "addVendorExternalAccounts")]
/// `POST /external_accounts/add_vendor_accounts`
///
/// Adds the accounts behind an access token; look for failures of single accounts in the answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddVendorExternalAccounts {
    /// What is sent, as JSON.
    pub body: VendorExternalAccountsCreate,
}

record! { AddVendorExternalAccounts {
    0 required show body;
} }

impl AddVendorExternalAccounts {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: VendorExternalAccountsCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for AddVendorExternalAccounts {}

impl Operation for AddVendorExternalAccounts {
    type Output = VendorExternalAccounts;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "addVendorExternalAccounts",
            Method::Post,
            "/external_accounts/add_vendor_accounts",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.add_vendor_external_accounts(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<VendorExternalAccounts, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createVerificationLinkToken")]
/// `POST /external_accounts/link_tokens`
///
/// Issues a token that starts a link session at the vendor.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalAccountLinkToken {
    /// What is sent, as JSON.
    pub body: ExternalAccountLinkTokenCreate,
}

record! { CreateExternalAccountLinkToken {
    0 required show body;
} }

impl CreateExternalAccountLinkToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalAccountLinkTokenCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateExternalAccountLinkToken {}

impl Operation for CreateExternalAccountLinkToken {
    type Output = ExternalAccountLinkToken;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "createVerificationLinkToken",
            Method::Post,
            "/external_accounts/link_tokens",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_verification_link_token(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ExternalAccountLinkToken, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "syncVendorExternalAccounts")]
/// `POST /external_accounts/sync_vendor_accounts`
///
/// Brings the accounts behind an access token up to date, deletions included.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncVendorExternalAccounts {
    /// What is sent, as JSON.
    pub body: VendorExternalAccountsCreate,
}

record! { SyncVendorExternalAccounts {
    0 required show body;
} }

impl SyncVendorExternalAccounts {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: VendorExternalAccountsCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SyncVendorExternalAccounts {}

impl Operation for SyncVendorExternalAccounts {
    type Output = VendorExternalAccounts;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "syncVendorExternalAccounts",
            Method::Post,
            "/external_accounts/sync_vendor_accounts",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.sync_vendor_external_accounts(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<VendorExternalAccounts, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getExternalAccount")]
/// `GET /external_accounts/{external_account_id}`
///
/// Fetches an external account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalAccount {
    /// Format `uuid`.
    pub external_account_id: ExternalAccountId,
}

record! { GetExternalAccount {
    0 required show external_account_id;
} }

impl GetExternalAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_account_id: impl Into<ExternalAccountId>) -> Self {
        Self {
            external_account_id: external_account_id.into(),
        }
    }
}

impl Sealed for GetExternalAccount {}

impl Operation for GetExternalAccount {
    type Output = ExternalAccount;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "getExternalAccount",
            Method::Get,
            "/external_accounts/{external_account_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_external_account_id = self.external_account_id.as_str();
        let built = client.get_external_account(
            params::path("external_account_id", p_external_account_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ExternalAccount, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateExternalAccount")]
/// `PATCH /external_accounts/{external_account_id}`
///
/// Changes an external account that is not yet verified.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalAccount {
    /// Format `uuid`.
    pub external_account_id: ExternalAccountId,
    /// What is sent, as JSON.
    pub body: ExternalAccountUpdate,
}

record! { UpdateExternalAccount {
    0 required show external_account_id;
    1 required show body;
} }

impl UpdateExternalAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        external_account_id: impl Into<ExternalAccountId>,
        body: ExternalAccountUpdate,
    ) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateExternalAccount {}

impl Operation for UpdateExternalAccount {
    type Output = ExternalAccount;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "updateExternalAccount",
            Method::Patch,
            "/external_accounts/{external_account_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_external_account_id = self.external_account_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_external_account(
            params::path("external_account_id", p_external_account_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<ExternalAccount, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "deleteExternalAccount")]
/// `DELETE /external_accounts/{external_account_id}`
///
/// Deletes an external account; with the last of a link its access token goes, too.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteExternalAccount {
    /// Format `uuid`.
    pub external_account_id: ExternalAccountId,
}

record! { DeleteExternalAccount {
    0 required show external_account_id;
} }

impl DeleteExternalAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_account_id: impl Into<ExternalAccountId>) -> Self {
        Self {
            external_account_id: external_account_id.into(),
        }
    }
}

impl Sealed for DeleteExternalAccount {}

impl Operation for DeleteExternalAccount {
    type Output = Deletion;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "deleteExternalAccount",
            Method::Delete,
            "/external_accounts/{external_account_id}",
        )
            .tier(Tier::Cached);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_external_account_id = self.external_account_id.as_str();
        let built = client.delete_external_account(
            params::path("external_account_id", p_external_account_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Deletion, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getExternalAccountBalance")]
/// `GET /external_accounts/{external_account_id}/balance`
///
/// Fetches the balance from the other bank, live and therefore slowly.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalAccountBalance {
    /// Format `uuid`.
    pub external_account_id: ExternalAccountId,
    /// At least 0.
    pub max_age: Option<i64>,
}

record! { GetExternalAccountBalance {
    0 required show external_account_id;
    1 optional show max_age;
} }

impl GetExternalAccountBalance {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_account_id: impl Into<ExternalAccountId>) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            max_age: Default::default(),
        }
    }
}

setters!(GetExternalAccountBalance {
    value max_age: i64,
});

impl Sealed for GetExternalAccountBalance {}

impl Operation for GetExternalAccountBalance {
    type Output = ExternalAccountBalance;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "getExternalAccountBalance",
            Method::Get,
            "/external_accounts/{external_account_id}/balance",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_external_account_id = self.external_account_id.as_str();
        let built = client.get_external_account_balance(
            params::path("external_account_id", p_external_account_id)?,
            self.max_age,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ExternalAccountBalance, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "externalAccountRefreshTransactions")]
/// `POST /external_accounts/{external_account_id}/refresh_transactions`
///
/// Asks the vendor for new transactions of all accounts of the same link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefreshExternalAccountTransactions {
    /// Format `uuid`.
    pub external_account_id: ExternalAccountId,
    pub force_vendor_refresh: Option<bool>,
    pub restricted: Option<bool>,
}

record! { RefreshExternalAccountTransactions {
    0 required show external_account_id;
    1 optional show force_vendor_refresh;
    2 optional show restricted;
} }

impl RefreshExternalAccountTransactions {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_account_id: impl Into<ExternalAccountId>) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            force_vendor_refresh: Default::default(),
            restricted: Default::default(),
        }
    }
}

setters!(RefreshExternalAccountTransactions {
    value force_vendor_refresh: bool,
    value restricted: bool,
});

impl Sealed for RefreshExternalAccountTransactions {}

impl Operation for RefreshExternalAccountTransactions {
    type Output = ExternalAccountTransactionRefresh;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "externalAccountRefreshTransactions",
            Method::Post,
            "/external_accounts/{external_account_id}/refresh_transactions",
        )
            .tier(Tier::Cached);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_external_account_id = self.external_account_id.as_str();
        let built = client.external_account_refresh_transactions(
            params::path("external_account_id", p_external_account_id)?,
            self.force_vendor_refresh,
            self.restricted,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ExternalAccountTransactionRefresh, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getExternalAccountTransactions")]
/// `GET /external_accounts/{external_account_id}/transactions`
///
/// Lists up to 500 transactions of an external account; there are no further pages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListExternalAccountTransactions {
    /// Format `uuid`.
    pub external_account_id: ExternalAccountId,
    pub end_date: Date,
    pub start_date: Date,
}

record! { ListExternalAccountTransactions {
    0 required show external_account_id;
    1 required show end_date;
    2 required show start_date;
} }

impl ListExternalAccountTransactions {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        external_account_id: impl Into<ExternalAccountId>,
        end_date: impl Into<Date>,
        start_date: impl Into<Date>,
    ) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            end_date: end_date.into(),
            start_date: start_date.into(),
        }
    }
}

impl Sealed for ListExternalAccountTransactions {}

impl Operation for ListExternalAccountTransactions {
    type Output = ExternalAccountTransactionList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "external_accounts",
            "getExternalAccountTransactions",
            Method::Get,
            "/external_accounts/{external_account_id}/transactions",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_external_account_id = self.external_account_id.as_str();
        let built = client.get_external_account_transactions(
            params::path("external_account_id", p_external_account_id)?,
            Some(self.end_date.as_str()),
            Some(self.start_date.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ExternalAccountTransactionList, DecodeError> {
        decode(body)
    }
}
