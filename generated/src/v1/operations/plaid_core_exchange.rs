// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `plaid_core_exchange`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listFDXAuthRequests")]
/// `GET /fdx_auth_requests`
///
/// Lists access requests (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFdxAuthRequests {
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListFdxAuthRequests {
    0 optional show limit;
    1 optional hide page_token;
} }

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

impl Sealed for ListFdxAuthRequests {}

impl Operation for ListFdxAuthRequests {
    type Output = FdxAuthRequestList;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "plaid_core_exchange",
            "listFDXAuthRequests",
            Method::Get,
            "/fdx_auth_requests",
        )
            .tier(Tier::Read).pages("fdx_auth_requests").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_fdx_auth_requests(self.limit, self.page_token.as_deref());
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<FdxAuthRequestList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getAuthorizationTest")]
/// `GET /fdx_auth_requests/authorization_test`
///
/// Starts a trial of the authorization flow in the sandbox and gives the address to open.
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestFdxAuthorization {}

record! { TestFdxAuthorization {} }

impl TestFdxAuthorization {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

impl Sealed for TestFdxAuthorization {}

impl Operation for TestFdxAuthorization {
    type Output = FdxAuthorizationTest;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "plaid_core_exchange",
            "getAuthorizationTest",
            Method::Get,
            "/fdx_auth_requests/authorization_test",
        )
            .tier(Tier::Read).success(&[201]).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_authorization_test();
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<FdxAuthorizationTest, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "grantFdxAuthRequest")]
/// `POST /fdx_auth_requests/authorize`
///
/// Grants or denies access for a customer whom you have authenticated (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeFdxAuthRequest {
    /// What is sent, as JSON.
    pub body: FdxAuthGrantRequest,
}

record! { AuthorizeFdxAuthRequest {
    0 required show body;
} }

impl AuthorizeFdxAuthRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: FdxAuthGrantRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for AuthorizeFdxAuthRequest {}

impl Operation for AuthorizeFdxAuthRequest {
    type Output = FdxAuthGrant;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "plaid_core_exchange",
            "grantFdxAuthRequest",
            Method::Post,
            "/fdx_auth_requests/authorize",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.grant_fdx_auth_request(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<FdxAuthGrant, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listFDXToken")]
/// `GET /fdx_tokens`
///
/// Lists granted accesses (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFdxTokens {
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListFdxTokens {
    0 optional show limit;
    1 optional hide page_token;
} }

impl ListFdxTokens {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListFdxTokens {
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListFdxTokens {}

impl Operation for ListFdxTokens {
    type Output = FdxTokenList;
    const META: OperationMeta =
        OperationMeta::new("v1", "plaid_core_exchange", "listFDXToken", Method::Get, "/fdx_tokens")
            .tier(Tier::Read).pages("fdx_tokens").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_fdx_token(self.limit, self.page_token.as_deref());
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<FdxTokenList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getFDXToken")]
/// `GET /fdx_tokens/{fdx_token_id}`
///
/// Fetches a granted access (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFdxToken {
    /// Format `uuid`.
    pub fdx_token_id: FdxTokenId,
}

record! { GetFdxToken {
    0 required show fdx_token_id;
} }

impl GetFdxToken {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(fdx_token_id: impl Into<FdxTokenId>) -> Self {
        Self {
            fdx_token_id: fdx_token_id.into(),
        }
    }
}

impl Sealed for GetFdxToken {}

impl Operation for GetFdxToken {
    type Output = FdxToken;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "plaid_core_exchange",
            "getFDXToken",
            Method::Get,
            "/fdx_tokens/{fdx_token_id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_fdx_token_id = self.fdx_token_id.as_str();
        let built = client.get_fdx_token(params::path("fdx_token_id", p_fdx_token_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<FdxToken, DecodeError> {
        decode(body)
    }
}
