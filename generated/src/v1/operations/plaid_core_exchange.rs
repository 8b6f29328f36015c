// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `plaid_core_exchange`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /fdx_auth_requests`
///
/// Lists access requests (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListFdxAuthRequests {
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListFdxAuthRequests {
    show: [],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListFdxAuthRequests {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListFdxAuthRequests {
    value limit: i64,
    into page_token: String,
});

impl Operation for ListFdxAuthRequests {
    type Client = Client;
    type Output = FdxAuthRequestList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listFDXAuthRequests",
        method: Method::Get,
        path: "/fdx_auth_requests",
        group: "plaid_core_exchange",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("fdx_auth_requests") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<FdxAuthRequestList>, SendError> {
        client.list_fdx_auth_requests(self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<FdxAuthRequestList>(json))
    }
}

/// `GET /fdx_auth_requests/authorization_test`
///
/// Starts a trial of the authorization flow in the sandbox and gives the address to open.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAuthorizationTest {}

impl GetAuthorizationTest {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

impl Operation for GetAuthorizationTest {
    type Client = Client;
    type Output = TestAuthorizeResponse;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getAuthorizationTest",
        method: Method::Get,
        path: "/fdx_auth_requests/authorization_test",
        group: "plaid_core_exchange",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<TestAuthorizeResponse>, SendError> {
        client.get_authorization_test().await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<TestAuthorizeResponse>(json))
    }
}

/// `POST /fdx_auth_requests/authorize`
///
/// Grants or denies access for a customer whom you have authenticated (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GrantFdxAuthRequest {
    /// What is sent, as JSON.
    pub body: FdxAuthGrantRequest,
}

impl GrantFdxAuthRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: FdxAuthGrantRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for GrantFdxAuthRequest {
    type Client = Client;
    type Output = FdxAuthGrant;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "grantFdxAuthRequest",
        method: Method::Post,
        path: "/fdx_auth_requests/authorize",
        group: "plaid_core_exchange",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<FdxAuthGrant>, SendError> {
        client.grant_fdx_auth_request(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<FdxAuthGrant>(json))
    }
}

/// `GET /fdx_tokens`
///
/// Lists granted accesses (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListFdxToken {
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListFdxToken {
    show: [],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListFdxToken {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListFdxToken {
    value limit: i64,
    into page_token: String,
});

impl Operation for ListFdxToken {
    type Client = Client;
    type Output = FdxTokenList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listFDXToken",
        method: Method::Get,
        path: "/fdx_tokens",
        group: "plaid_core_exchange",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("fdx_tokens") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<FdxTokenList>, SendError> {
        client.list_fdx_token(self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<FdxTokenList>(json))
    }
}

/// `GET /fdx_tokens/{fdx_token_id}`
///
/// Fetches a granted access (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetFdxToken {
    /// Text. Format `uuid`.
    pub fdx_token_id: String,
}

impl GetFdxToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(fdx_token_id: impl Into<String>) -> Self {
        Self {
            fdx_token_id: fdx_token_id.into(),
        }
    }
}

impl Operation for GetFdxToken {
    type Client = Client;
    type Output = FdxToken;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getFDXToken",
        method: Method::Get,
        path: "/fdx_tokens/{fdx_token_id}",
        group: "plaid_core_exchange",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<FdxToken>, SendError> {
        let p_fdx_token_id = &self.fdx_token_id;
        client.get_fdx_token(params::path("fdx_token_id", p_fdx_token_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<FdxToken>(json))
    }
}
