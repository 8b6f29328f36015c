// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `internal_accounts`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /internal_accounts`
///
/// Lists internal accounts.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListInternalAccounts {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<String>,
}

redacted_debug!(ListInternalAccounts {
    show: [id],
    show_optional: [limit, sort_by],
    hide: [],
    hide_optional: [page_token]
});

impl ListInternalAccounts {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListInternalAccounts {
    list id: String,
    value limit: i64,
    into page_token: String,
    into sort_by: String,
});

impl Operation for ListInternalAccounts {
    type Client = Client;
    type Output = InternalAccountList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listInternalAccounts",
        method: Method::Get,
        path: "/internal_accounts",
        group: "internal_accounts",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("internal_accounts") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<InternalAccountList>, SendError> {
        let p_id = params::csv("id", &self.id)?;
        client.list_internal_accounts(p_id.as_deref(), self.limit, self.page_token.as_deref(), self.sort_by.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<InternalAccountList>(json))
    }
}

/// `POST /internal_accounts`
///
/// Opens an internal account; in production only Synctera may do so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddInternalAccounts {
    /// What is sent, as JSON.
    pub body: InternalAccountCreate,
}

impl AddInternalAccounts {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: InternalAccountCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for AddInternalAccounts {
    type Client = Client;
    type Output = InternalAccount;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "addInternalAccounts",
        method: Method::Post,
        path: "/internal_accounts",
        group: "internal_accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<InternalAccount>, SendError> {
        client.add_internal_accounts(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<InternalAccount>(json))
    }
}

/// `GET /internal_accounts/{internal_account_id}`
///
/// Fetches an internal account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetInternalAccounts {
    /// Text. Format `uuid`.
    pub internal_account_id: String,
}

impl GetInternalAccounts {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(internal_account_id: impl Into<String>) -> Self {
        Self {
            internal_account_id: internal_account_id.into(),
        }
    }
}

impl Operation for GetInternalAccounts {
    type Client = Client;
    type Output = InternalAccount;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getInternalAccounts",
        method: Method::Get,
        path: "/internal_accounts/{internal_account_id}",
        group: "internal_accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<InternalAccount>, SendError> {
        let p_internal_account_id = &self.internal_account_id;
        client.get_internal_accounts(params::path("internal_account_id", p_internal_account_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<InternalAccount>(json))
    }
}

/// `PATCH /internal_accounts/{internal_account_id}`
///
/// Changes an internal account; in production only Synctera may do so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchInternalAccount {
    /// Text. Format `uuid`.
    pub internal_account_id: String,
    /// What is sent, as JSON.
    pub body: InternalAccountUpdate,
}

impl PatchInternalAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(internal_account_id: impl Into<String>, body: InternalAccountUpdate) -> Self {
        Self {
            internal_account_id: internal_account_id.into(),
            body,
        }
    }
}

impl Operation for PatchInternalAccount {
    type Client = Client;
    type Output = InternalAccount;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchInternalAccount",
        method: Method::Patch,
        path: "/internal_accounts/{internal_account_id}",
        group: "internal_accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<InternalAccount>, SendError> {
        let p_internal_account_id = &self.internal_account_id;
        client.patch_internal_account(params::path("internal_account_id", p_internal_account_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<InternalAccount>(json))
    }
}
