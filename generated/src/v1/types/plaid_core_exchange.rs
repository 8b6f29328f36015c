// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `plaid_core_exchange`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `fdx_auth_grant_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FdxAuthGrant {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
}

redacted_debug!(FdxAuthGrant {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [redirect_uri]
});

/// Schema `fdx_auth_grant_post`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FdxAuthGrantRequest {
    /// Text. Format `uuid`.
    pub auth_request_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// One of 3 values.
    pub status: FdxAuthGrantStatus,
}

impl FdxAuthGrantRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(auth_request_id: impl Into<String>, status: FdxAuthGrantStatus) -> Self {
        Self {
            auth_request_id: auth_request_id.into(),
            business_id: Default::default(),
            customer_id: Default::default(),
            status,
        }
    }
}

setters!(FdxAuthGrantRequest {
    into business_id: String,
    into customer_id: String,
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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FdxAuthRequest {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth2_state: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<FdxAuthStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(FdxAuthRequest {
    show: [id],
    show_optional: [
        business_id,
        creation_time,
        customer_id,
        expiry_time,
        last_updated_time,
        status,
        tenant,
    ],
    hide: [],
    hide_optional: [code, oauth2_state, redirect_uri]
});

/// Schema `fdx_auth_request_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FdxAuthRequestList {
    /// List: object.
    pub fdx_auth_requests: Vec<FdxAuthRequest>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(FdxAuthRequestList {
    show: [fdx_auth_requests],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `fdx_auth_request_status`.
    pub enum FdxAuthStatus {
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

/// Schema `fdx_token_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FdxToken {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_token_id: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<FdxTokenStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_expiry_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_hash: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<FdxTokenType>,
}

redacted_debug!(FdxToken {
    show: [id],
    show_optional: [
        business_id,
        creation_time,
        customer_id,
        last_updated_time,
        status,
        tenant,
        token_expiry_time,
        token_type,
    ],
    hide: [],
    hide_optional: [parent_token_id, token_hash]
});

/// Schema `fdx_token_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FdxTokenList {
    /// List: object.
    pub fdx_tokens: Vec<FdxToken>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(FdxTokenList {
    show: [fdx_tokens],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

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

/// Schema `test_authorize_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TestAuthorizeResponse {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_url: Option<String>,
}

redacted_debug!(TestAuthorizeResponse {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [redirect_url]
});
