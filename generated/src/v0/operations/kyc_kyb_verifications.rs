// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `kyc_kyb_verifications`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /verifications`
///
/// Lists results of checks.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListVerificationVerifications {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub business_id: Vec<String>,
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
    pub page_token: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub person_id: Vec<String>,
    /// List: one of 7 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub result: Vec<VerificationResult>,
    /// List: one of 6 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub verification_type: Vec<VerificationType>,
}

redacted_debug!(ListVerificationVerifications {
    show: [business_id, id, person_id, result, verification_type],
    show_optional: [include_history, limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListVerificationVerifications {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListVerificationVerifications {
    list business_id: String,
    list id: String,
    value include_history: bool,
    value limit: i64,
    into page_token: String,
    list person_id: String,
    list result: VerificationResult,
    list verification_type: VerificationType,
});

impl Operation for ListVerificationVerifications {
    type Client = Client;
    type Output = VerificationList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listVerifications1",
        method: Method::Get,
        path: "/verifications",
        group: "kyc_kyb_verifications",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("verifications") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<VerificationList>, SendError> {
        let p_business_id = params::csv("business_id", &self.business_id)?;
        let p_id = params::csv("id", &self.id)?;
        let p_person_id = params::csv("person_id", &self.person_id)?;
        let p_result = params::csv("result", &self.result)?;
        let p_verification_type = params::csv("verification_type", &self.verification_type)?;
        client.list_verifications1(p_business_id.as_deref(), p_id.as_deref(), self.include_history, self.limit, self.page_token.as_deref(), p_person_id.as_deref(), p_result.as_deref(), p_verification_type.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<VerificationList>(json))
    }
}

/// `POST /verifications`
///
/// Records checks done by your own provider, with evidence; needs complete customer data.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateVerification {
    /// What is sent, as JSON.
    pub body: VerificationCreate,
}

impl CreateVerification {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: VerificationCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateVerification {
    type Client = Client;
    type Output = Verification;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createVerification",
        method: Method::Post,
        path: "/verifications",
        group: "kyc_kyb_verifications",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Verification>, SendError> {
        client.create_verification(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Verification>(json))
    }
}

/// `POST /verifications/adhoc`
///
/// Looks a payee who is no customer up on watchlists before a customer pays them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerifyAdHoc {
    /// What is sent, as JSON.
    pub body: AdhocVerificationRequest,
}

impl VerifyAdHoc {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AdhocVerificationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for VerifyAdHoc {
    type Client = Client;
    type Output = AdhocVerification;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "verifyAdHoc",
        method: Method::Post,
        path: "/verifications/adhoc",
        group: "kyc_kyb_verifications",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AdhocVerification>, SendError> {
        client.verify_ad_hoc(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AdhocVerification>(json))
    }
}

/// `POST /verifications/docv_session`
///
/// Starts a session in which a person photographs an identity document, for use in \`verify\`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InitiateDocumentVerificationSession {
    /// What is sent, as JSON.
    pub body: DocumentVerificationSessionRequest,
}

impl InitiateDocumentVerificationSession {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: DocumentVerificationSessionRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for InitiateDocumentVerificationSession {
    type Client = Client;
    type Output = DocumentVerificationSession;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "initiateDocumentVerificationSession",
        method: Method::Post,
        path: "/verifications/docv_session",
        group: "kyc_kyb_verifications",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DocumentVerificationSession>, SendError> {
        client.initiate_document_verification_session(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DocumentVerificationSession>(json))
    }
}

/// `POST /verifications/verify`
///
/// Runs identity checks; needs consent, complete data and an acknowledged KYC disclosure.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Verify {
    /// What is sent, as JSON.
    pub body: VerificationRequest,
}

impl Verify {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: VerificationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for Verify {
    type Client = Client;
    type Output = VerifyResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "verify",
        method: Method::Post,
        path: "/verifications/verify",
        group: "kyc_kyb_verifications",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<VerifyResponse>, SendError> {
        client.verify(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<VerifyResponse>(json))
    }
}

/// `GET /verifications/{verification_id}`
///
/// Fetches the result of a check.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetVerification {
    /// Text. Format `uuid`.
    pub verification_id: String,
}

impl GetVerification {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(verification_id: impl Into<String>) -> Self {
        Self {
            verification_id: verification_id.into(),
        }
    }
}

impl Operation for GetVerification {
    type Client = Client;
    type Output = Verification;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getVerification1",
        method: Method::Get,
        path: "/verifications/{verification_id}",
        group: "kyc_kyb_verifications",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Verification>, SendError> {
        let p_verification_id = &self.verification_id;
        client.get_verification1(params::path("verification_id", p_verification_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Verification>(json))
    }
}
