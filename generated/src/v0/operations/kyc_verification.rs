// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `kyc_verification`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /customers/{customer_id}/verifications`
///
/// Lists results of checks on a customer; deprecated.
///
/// Deprecated.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCustomerVerifications {
    /// Text. Format `uuid`.
    pub customer_id: String,
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
    pub page_token: Option<String>,
}

redacted_debug!(ListCustomerVerifications {
    show: [customer_id],
    show_optional: [include_history, limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListCustomerVerifications {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            include_history: Default::default(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(ListCustomerVerifications {
    value include_history: bool,
    value limit: i64,
    into page_token: String,
});

impl Operation for ListCustomerVerifications {
    type Client = Client;
    type Output = CustomerVerificationResultList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listVerifications",
        method: Method::Get,
        path: "/customers/{customer_id}/verifications",
        group: "kyc_verification",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("verifications") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: true,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CustomerVerificationResultList>, SendError> {
        let p_customer_id = &self.customer_id;
        client.list_verifications(params::path("customer_id", p_customer_id)?, self.include_history, self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CustomerVerificationResultList>(json))
    }
}

/// `POST /customers/{customer_id}/verifications`
///
/// Records the result of a check done elsewhere; deprecated.
///
/// Deprecated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateCustomerVerificationResult {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// What is sent, as JSON.
    pub body: CustomerVerificationResultCreate,
}

impl CreateCustomerVerificationResult {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>, body: CustomerVerificationResultCreate) -> Self {
        Self {
            customer_id: customer_id.into(),
            body,
        }
    }
}

impl Operation for CreateCustomerVerificationResult {
    type Client = Client;
    type Output = CustomerVerificationResult;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createCustomerVerificationResult",
        method: Method::Post,
        path: "/customers/{customer_id}/verifications",
        group: "kyc_verification",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: true,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CustomerVerificationResult>, SendError> {
        let p_customer_id = &self.customer_id;
        client.create_customer_verification_result(params::path("customer_id", p_customer_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CustomerVerificationResult>(json))
    }
}

/// `GET /customers/{customer_id}/verifications/{verification_id}`
///
/// Fetches the result of a check; deprecated.
///
/// Deprecated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCustomerVerification {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Text. Format `uuid`.
    pub verification_id: String,
}

impl GetCustomerVerification {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>, verification_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            verification_id: verification_id.into(),
        }
    }
}

impl Operation for GetCustomerVerification {
    type Client = Client;
    type Output = CustomerVerificationResult;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getVerification",
        method: Method::Get,
        path: "/customers/{customer_id}/verifications/{verification_id}",
        group: "kyc_verification",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: true,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CustomerVerificationResult>, SendError> {
        let p_customer_id = &self.customer_id;
        let p_verification_id = &self.verification_id;
        client.get_verification(params::path("customer_id", p_customer_id)?, params::path("verification_id", p_verification_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CustomerVerificationResult>(json))
    }
}

/// `POST /customers/{customer_id}/verify`
///
/// Runs identity checks on a customer with complete data; deprecated, prefer \`verifications\`.
///
/// Deprecated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerifyCustomer {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// What is sent, as JSON.
    pub body: CustomerVerificationRequest,
}

impl VerifyCustomer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>, body: CustomerVerificationRequest) -> Self {
        Self {
            customer_id: customer_id.into(),
            body,
        }
    }
}

impl Operation for VerifyCustomer {
    type Client = Client;
    type Output = CustomerVerify;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "verifyCustomer",
        method: Method::Post,
        path: "/customers/{customer_id}/verify",
        group: "kyc_verification",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: true,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CustomerVerify>, SendError> {
        let p_customer_id = &self.customer_id;
        client.verify_customer(params::path("customer_id", p_customer_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CustomerVerify>(json))
    }
}
