// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `internal_accounts`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listInternalAccounts")]
/// `GET /internal_accounts`
///
/// Lists internal accounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInternalAccounts {
    pub id: Vec<InternalAccountId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub sort_by: Option<String>,
}

record! { ListInternalAccounts {
    0 optional show id;
    1 optional show limit;
    2 optional hide page_token;
    3 optional show sort_by;
} }

impl ListInternalAccounts {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListInternalAccounts {
    list id: InternalAccountId,
    value limit: i64,
    into page_token: String,
    into sort_by: String,
});

impl Sealed for ListInternalAccounts {}

impl Operation for ListInternalAccounts {
    type Output = InternalAccountList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "internal_accounts",
            "listInternalAccounts",
            Method::Get,
            "/internal_accounts",
        )
            .tier(Tier::Read).pages("internal_accounts");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let built = client.list_internal_accounts(
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            self.sort_by.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<InternalAccountList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "addInternalAccounts")]
/// `POST /internal_accounts`
///
/// Opens an internal account; in production only Synctera may do so.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInternalAccount {
    /// What is sent, as JSON.
    pub body: InternalAccountCreate,
}

record! { CreateInternalAccount {
    0 required show body;
} }

impl CreateInternalAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: InternalAccountCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateInternalAccount {}

impl Operation for CreateInternalAccount {
    type Output = InternalAccount;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "internal_accounts",
            "addInternalAccounts",
            Method::Post,
            "/internal_accounts",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.add_internal_accounts(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<InternalAccount, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getInternalAccounts")]
/// `GET /internal_accounts/{internal_account_id}`
///
/// Fetches an internal account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInternalAccount {
    /// Format `uuid`.
    pub internal_account_id: InternalAccountId,
}

record! { GetInternalAccount {
    0 required show internal_account_id;
} }

impl GetInternalAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(internal_account_id: impl Into<InternalAccountId>) -> Self {
        Self {
            internal_account_id: internal_account_id.into(),
        }
    }
}

impl Sealed for GetInternalAccount {}

impl Operation for GetInternalAccount {
    type Output = InternalAccount;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "internal_accounts",
            "getInternalAccounts",
            Method::Get,
            "/internal_accounts/{internal_account_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_internal_account_id = self.internal_account_id.as_str();
        let built = client.get_internal_accounts(
            params::path("internal_account_id", p_internal_account_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<InternalAccount, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchInternalAccount")]
/// `PATCH /internal_accounts/{internal_account_id}`
///
/// Changes an internal account; in production only Synctera may do so.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInternalAccount {
    /// Format `uuid`.
    pub internal_account_id: InternalAccountId,
    /// What is sent, as JSON.
    pub body: InternalAccountUpdate,
}

record! { UpdateInternalAccount {
    0 required show internal_account_id;
    1 required show body;
} }

impl UpdateInternalAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        internal_account_id: impl Into<InternalAccountId>,
        body: InternalAccountUpdate,
    ) -> Self {
        Self {
            internal_account_id: internal_account_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateInternalAccount {}

impl Operation for UpdateInternalAccount {
    type Output = InternalAccount;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "internal_accounts",
            "patchInternalAccount",
            Method::Patch,
            "/internal_accounts/{internal_account_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_internal_account_id = self.internal_account_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_internal_account(
            params::path("internal_account_id", p_internal_account_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<InternalAccount, DecodeError> {
        decode(body)
    }
}
