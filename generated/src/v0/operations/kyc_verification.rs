// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `kyc_verification`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listVerifications")]
/// `GET /customers/{customer_id}/verifications`
///
/// Lists results of checks on a customer; deprecated.
///
/// Deprecated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerVerifications {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// The document's default is `false`; it is never filled in here.
    pub include_history: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListCustomerVerifications {
    0 required show customer_id;
    1 optional show include_history;
    2 optional show limit;
    3 optional hide page_token;
} }

impl ListCustomerVerifications {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
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

impl Sealed for ListCustomerVerifications {}

impl Operation for ListCustomerVerifications {
    type Output = CustomerVerificationResultList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "kyc_verification",
            "listVerifications",
            Method::Get,
            "/customers/{customer_id}/verifications",
        )
            .tier(Tier::Read).pages("verifications").deprecated();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let built = client.list_verifications(
            params::path("customer_id", p_customer_id)?,
            self.include_history,
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CustomerVerificationResultList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createCustomerVerificationResult")]
/// `POST /customers/{customer_id}/verifications`
///
/// Records the result of a check done elsewhere; deprecated.
///
/// Deprecated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerVerification {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// What is sent, as JSON.
    pub body: CustomerVerificationResultCreate,
}

record! { CreateCustomerVerification {
    0 required show customer_id;
    1 required show body;
} }

impl CreateCustomerVerification {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<CustomerId>, body: CustomerVerificationResultCreate) -> Self {
        Self {
            customer_id: customer_id.into(),
            body,
        }
    }
}

impl Sealed for CreateCustomerVerification {}

impl Operation for CreateCustomerVerification {
    type Output = CustomerVerificationResult;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "kyc_verification",
            "createCustomerVerificationResult",
            Method::Post,
            "/customers/{customer_id}/verifications",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]).deprecated();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_customer_verification_result(
            params::path("customer_id", p_customer_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CustomerVerificationResult, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getVerification")]
/// `GET /customers/{customer_id}/verifications/{verification_id}`
///
/// Fetches the result of a check; deprecated.
///
/// Deprecated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomerVerification {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// Format `uuid`.
    pub verification_id: VerificationId,
}

record! { GetCustomerVerification {
    0 required show customer_id;
    1 required show verification_id;
} }

impl GetCustomerVerification {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        customer_id: impl Into<CustomerId>,
        verification_id: impl Into<VerificationId>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            verification_id: verification_id.into(),
        }
    }
}

impl Sealed for GetCustomerVerification {}

impl Operation for GetCustomerVerification {
    type Output = CustomerVerificationResult;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "kyc_verification",
            "getVerification",
            Method::Get,
            "/customers/{customer_id}/verifications/{verification_id}",
        )
            .tier(Tier::Read).deprecated();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let p_verification_id = self.verification_id.as_str();
        let built = client.get_verification(
            params::path("customer_id", p_customer_id)?,
            params::path("verification_id", p_verification_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CustomerVerificationResult, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "verifyCustomer")]
/// `POST /customers/{customer_id}/verify`
///
/// Runs identity checks on a customer with complete data; deprecated, prefer \`verifications\`.
///
/// Deprecated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyCustomer {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// What is sent, as JSON.
    pub body: CustomerVerificationRequest,
}

record! { VerifyCustomer {
    0 required show customer_id;
    1 required show body;
} }

impl VerifyCustomer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<CustomerId>, body: CustomerVerificationRequest) -> Self {
        Self {
            customer_id: customer_id.into(),
            body,
        }
    }
}

impl Sealed for VerifyCustomer {}

impl Operation for VerifyCustomer {
    type Output = CustomerVerificationOutcome;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "kyc_verification",
            "verifyCustomer",
            Method::Post,
            "/customers/{customer_id}/verify",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).deprecated();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.verify_customer(
            params::path("customer_id", p_customer_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CustomerVerificationOutcome, DecodeError> {
        decode(body)
    }
}
