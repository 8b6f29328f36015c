// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `plaid_core_exchange`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `fdx_auth_grant_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FdxAuthGrant {
    pub redirect_uri: Option<String>,
}

record! { FdxAuthGrant {
    0 optional hide redirect_uri;
} }

/// Schema `fdx_auth_grant_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdxAuthGrantRequest {
    /// Format `uuid`.
    pub auth_request_id: FdxAuthRequestId,
    pub business_id: Option<BusinessId>,
    pub customer_id: Option<CustomerId>,
    pub status: FdxAuthGrantStatus,
}

record! { FdxAuthGrantRequest {
    0 required show auth_request_id;
    1 optional show business_id;
    2 optional show customer_id;
    3 required show status;
} }

impl FdxAuthGrantRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(auth_request_id: impl Into<FdxAuthRequestId>, status: FdxAuthGrantStatus) -> Self {
        Self {
            auth_request_id: auth_request_id.into(),
            business_id: Default::default(),
            customer_id: Default::default(),
            status,
        }
    }
}

setters!(FdxAuthGrantRequest {
    into business_id: BusinessId,
    into customer_id: CustomerId,
});

open_enum! {
    /// Schema `fdx_auth_grant_status`.
    pub enum FdxAuthGrantStatus {
        /// `DENIED`.
        Denied = "DENIED",
        /// `ERROR`.
        Error = "ERROR",
        /// `GRANTED`.
        Granted = "GRANTED",
    }
}

/// Schema `fdx_auth_request_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdxAuthRequest {
    pub business_id: Option<BusinessId>,
    pub code: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub customer_id: Option<CustomerId>,
    pub expiry_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: FdxAuthRequestId,
    pub last_updated_time: Option<Timestamp>,
    /// Format `uuid`.
    pub oauth2_state: Option<String>,
    pub redirect_uri: Option<String>,
    pub status: Option<FdxAuthRequestStatus>,
    pub tenant: Option<String>,
}

record! { FdxAuthRequest {
    0 optional show business_id;
    1 optional hide code;
    2 optional show creation_time;
    3 optional show customer_id;
    4 optional show expiry_time;
    5 required show id;
    6 optional show last_updated_time;
    7 optional hide oauth2_state;
    8 optional hide redirect_uri;
    9 optional show status;
    10 optional show tenant;
} }

/// Schema `fdx_auth_request_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdxAuthRequestList {
    pub fdx_auth_requests: Vec<FdxAuthRequest>,
    pub next_page_token: Option<String>,
}

record! { FdxAuthRequestList {
    0 required show fdx_auth_requests;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `fdx_auth_request_status`.
    pub enum FdxAuthRequestStatus {
        /// `DENIED`.
        Denied = "DENIED",
        /// `GRANTED`.
        Granted = "GRANTED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `USED`.
        Used = "USED",
    }
}

/// Schema `test_authorize_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FdxAuthorizationTest {
    pub redirect_url: Option<String>,
}

record! { FdxAuthorizationTest {
    0 optional hide redirect_url;
} }

/// Schema `fdx_token_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdxToken {
    pub business_id: Option<BusinessId>,
    pub creation_time: Option<Timestamp>,
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub id: FdxTokenId,
    pub last_updated_time: Option<Timestamp>,
    pub parent_token_id: Option<String>,
    pub status: Option<FdxTokenStatus>,
    pub tenant: Option<String>,
    pub token_expiry_time: Option<Timestamp>,
    pub token_hash: Option<String>,
    pub token_type: Option<FdxTokenType>,
}

record! { FdxToken {
    0 optional show business_id;
    1 optional show creation_time;
    2 optional show customer_id;
    3 required show id;
    4 optional show last_updated_time;
    5 optional hide parent_token_id;
    6 optional show status;
    7 optional show tenant;
    8 optional show token_expiry_time;
    9 optional hide token_hash;
    10 optional show token_type;
} }

/// Schema `fdx_token_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdxTokenList {
    pub fdx_tokens: Vec<FdxToken>,
    pub next_page_token: Option<String>,
}

record! { FdxTokenList {
    0 required show fdx_tokens;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `fdx_token_status`.
    pub enum FdxTokenStatus {
        /// `ENABLED`.
        Enabled = "ENABLED",
        /// `REVOKED`.
        Revoked = "REVOKED",
        /// `USED`.
        Used = "USED",
    }
}

open_enum! {
    /// Schema `fdx_token_type`.
    pub enum FdxTokenType {
        /// `ACCESS`.
        Access = "ACCESS",
        /// `REFRESH`.
        Refresh = "REFRESH",
    }
}
