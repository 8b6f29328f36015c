// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `external_accounts`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /external_accounts`
///
/// Lists external accounts.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExternalAccounts {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub business_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub customer_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_history: Option<bool>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListExternalAccounts {
    show: [business_id, customer_id, id],
    show_optional: [include_history, limit],
    hide: [],
    hide_optional: [nickname, page_token]
});

impl ListExternalAccounts {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListExternalAccounts {
    list business_id: String,
    list customer_id: String,
    list id: String,
    value include_history: bool,
    value limit: i64,
    into nickname: String,
    into page_token: String,
});

impl Operation for ListExternalAccounts {
    type Client = Client;
    type Output = ExternalAccountList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listExternalAccounts",
        method: Method::Get,
        path: "/external_accounts",
        group: "external_accounts",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("external_accounts") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalAccountList>, SendError> {
        let p_business_id = params::csv("business_id", &self.business_id)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id)?;
        let p_id = params::csv("id", &self.id)?;
        client.list_external_accounts(p_business_id.as_deref(), p_customer_id.as_deref(), p_id.as_deref(), self.include_history, self.limit, self.nickname.as_deref(), self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalAccountList>(json))
    }
}

/// `POST /external_accounts`
///
/// Adds an account at another bank by its numbers; it starts unverified.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddExternalAccounts {
    /// What is sent, as JSON.
    pub body: AddAccountsRequest,
}

impl AddExternalAccounts {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AddAccountsRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for AddExternalAccounts {
    type Client = Client;
    type Output = ExternalAccount;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "addExternalAccounts",
        method: Method::Post,
        path: "/external_accounts",
        group: "external_accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalAccount>, SendError> {
        client.add_external_accounts(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalAccount>(json))
    }
}

/// `POST /external_accounts/access_tokens`
///
/// Trades the public token of a link session for a lasting access token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAccessToken {
    /// What is sent, as JSON.
    pub body: ExternalAccountAccessTokenCreate,
}

impl CreateAccessToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalAccountAccessTokenCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateAccessToken {
    type Client = Client;
    type Output = ExternalAccountAccessToken;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createAccessToken",
        method: Method::Post,
        path: "/external_accounts/access_tokens",
        group: "external_accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalAccountAccessToken>, SendError> {
        client.create_access_token(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalAccountAccessToken>(json))
    }
}

/// `POST /external_accounts/add_vendor_accounts`
///
/// Adds the accounts behind an access token; look for failures of single accounts in the answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddVendorExternalAccounts {
    /// What is sent, as JSON.
    pub body: AddVendorAccountsRequest,
}

impl AddVendorExternalAccounts {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AddVendorAccountsRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for AddVendorExternalAccounts {
    type Client = Client;
    type Output = AddVendorAccountsResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "addVendorExternalAccounts",
        method: Method::Post,
        path: "/external_accounts/add_vendor_accounts",
        group: "external_accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AddVendorAccountsResponse>, SendError> {
        client.add_vendor_external_accounts(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AddVendorAccountsResponse>(json))
    }
}

/// `POST /external_accounts/link_tokens`
///
/// Issues a token that starts a link session at the vendor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateVerificationLinkToken {
    /// What is sent, as JSON.
    pub body: ExternalAccountLinkTokenCreate,
}

impl CreateVerificationLinkToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ExternalAccountLinkTokenCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateVerificationLinkToken {
    type Client = Client;
    type Output = ExternalAccountLinkToken;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createVerificationLinkToken",
        method: Method::Post,
        path: "/external_accounts/link_tokens",
        group: "external_accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalAccountLinkToken>, SendError> {
        client.create_verification_link_token(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalAccountLinkToken>(json))
    }
}

/// `POST /external_accounts/sync_vendor_accounts`
///
/// Brings the accounts behind an access token up to date, deletions included.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SyncVendorExternalAccounts {
    /// What is sent, as JSON.
    pub body: AddVendorAccountsRequest,
}

impl SyncVendorExternalAccounts {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AddVendorAccountsRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for SyncVendorExternalAccounts {
    type Client = Client;
    type Output = AddVendorAccountsResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "syncVendorExternalAccounts",
        method: Method::Post,
        path: "/external_accounts/sync_vendor_accounts",
        group: "external_accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AddVendorAccountsResponse>, SendError> {
        client.sync_vendor_external_accounts(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AddVendorAccountsResponse>(json))
    }
}

/// `GET /external_accounts/{external_account_id}`
///
/// Fetches an external account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetExternalAccount {
    /// Text. Format `uuid`.
    pub external_account_id: String,
}

impl GetExternalAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_account_id: impl Into<String>) -> Self {
        Self {
            external_account_id: external_account_id.into(),
        }
    }
}

impl Operation for GetExternalAccount {
    type Client = Client;
    type Output = ExternalAccount;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getExternalAccount",
        method: Method::Get,
        path: "/external_accounts/{external_account_id}",
        group: "external_accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalAccount>, SendError> {
        let p_external_account_id = &self.external_account_id;
        client.get_external_account(params::path("external_account_id", p_external_account_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalAccount>(json))
    }
}

/// `PATCH /external_accounts/{external_account_id}`
///
/// Changes an external account that is not yet verified.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateExternalAccount {
    /// Text. Format `uuid`.
    pub external_account_id: String,
    /// What is sent, as JSON.
    pub body: ExternalAccountUpdate,
}

impl UpdateExternalAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_account_id: impl Into<String>, body: ExternalAccountUpdate) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            body,
        }
    }
}

impl Operation for UpdateExternalAccount {
    type Client = Client;
    type Output = ExternalAccount;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateExternalAccount",
        method: Method::Patch,
        path: "/external_accounts/{external_account_id}",
        group: "external_accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalAccount>, SendError> {
        let p_external_account_id = &self.external_account_id;
        client.update_external_account(params::path("external_account_id", p_external_account_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalAccount>(json))
    }
}

/// `DELETE /external_accounts/{external_account_id}`
///
/// Deletes an external account; with the last of a link its access token goes, too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteExternalAccount {
    /// Text. Format `uuid`.
    pub external_account_id: String,
}

impl DeleteExternalAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_account_id: impl Into<String>) -> Self {
        Self {
            external_account_id: external_account_id.into(),
        }
    }
}

impl Operation for DeleteExternalAccount {
    type Client = Client;
    type Output = DeleteResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "deleteExternalAccount",
        method: Method::Delete,
        path: "/external_accounts/{external_account_id}",
        group: "external_accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DeleteResponse>, SendError> {
        let p_external_account_id = &self.external_account_id;
        client.delete_external_account(params::path("external_account_id", p_external_account_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DeleteResponse>(json))
    }
}

/// `GET /external_accounts/{external_account_id}/balance`
///
/// Fetches the balance from the other bank, live and therefore slowly.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetExternalAccountBalance {
    /// Text. Format `uuid`.
    pub external_account_id: String,
    /// Whole number. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age: Option<i64>,
}

impl GetExternalAccountBalance {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_account_id: impl Into<String>) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            max_age: Default::default(),
        }
    }
}

setters!(GetExternalAccountBalance {
    value max_age: i64,
});

impl Operation for GetExternalAccountBalance {
    type Client = Client;
    type Output = ExternalAccountBalance;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getExternalAccountBalance",
        method: Method::Get,
        path: "/external_accounts/{external_account_id}/balance",
        group: "external_accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalAccountBalance>, SendError> {
        let p_external_account_id = &self.external_account_id;
        client.get_external_account_balance(params::path("external_account_id", p_external_account_id)?, self.max_age).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalAccountBalance>(json))
    }
}

/// `POST /external_accounts/{external_account_id}/refresh_transactions`
///
/// Asks the vendor for new transactions of all accounts of the same link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalAccountRefreshTransactions {
    /// Text. Format `uuid`.
    pub external_account_id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_vendor_refresh: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restricted: Option<bool>,
}

impl ExternalAccountRefreshTransactions {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(external_account_id: impl Into<String>) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            force_vendor_refresh: Default::default(),
            restricted: Default::default(),
        }
    }
}

setters!(ExternalAccountRefreshTransactions {
    value force_vendor_refresh: bool,
    value restricted: bool,
});

impl Operation for ExternalAccountRefreshTransactions {
    type Client = Client;
    type Output = ExternalAccountTransactionRefresh;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "externalAccountRefreshTransactions",
        method: Method::Post,
        path: "/external_accounts/{external_account_id}/refresh_transactions",
        group: "external_accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalAccountTransactionRefresh>, SendError> {
        let p_external_account_id = &self.external_account_id;
        client.external_account_refresh_transactions(params::path("external_account_id", p_external_account_id)?, self.force_vendor_refresh, self.restricted).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalAccountTransactionRefresh>(json))
    }
}

/// `GET /external_accounts/{external_account_id}/transactions`
///
/// Lists up to 500 transactions of an external account; there are no further pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetExternalAccountTransactions {
    /// Text. Format `uuid`.
    pub external_account_id: String,
    /// Day.
    pub end_date: Date,
    /// Day.
    pub start_date: Date,
}

impl GetExternalAccountTransactions {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        external_account_id: impl Into<String>,
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

impl Operation for GetExternalAccountTransactions {
    type Client = Client;
    type Output = ExternalAccountsTransactionList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getExternalAccountTransactions",
        method: Method::Get,
        path: "/external_accounts/{external_account_id}/transactions",
        group: "external_accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ExternalAccountsTransactionList>, SendError> {
        let p_external_account_id = &self.external_account_id;
        client.get_external_account_transactions(params::path("external_account_id", p_external_account_id)?, Some(self.end_date.as_str()), Some(self.start_date.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ExternalAccountsTransactionList>(json))
    }
}
