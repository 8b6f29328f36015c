// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `kyc_kyb_verifications`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listVerifications1")]
/// `GET /verifications`
///
/// Lists results of checks.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVerifications {
    pub business_id: Vec<BusinessId>,
    pub id: Vec<VerificationId>,
    /// The document's default is `false`; it is never filled in here.
    pub include_history: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub person_id: Vec<PersonId>,
    pub result: Vec<VerificationResult>,
    pub verification_type: Vec<VerificationType>,
}

record! { ListVerifications {
    0 optional show business_id;
    1 optional show id;
    2 optional show include_history;
    3 optional show limit;
    4 optional hide page_token;
    5 optional show person_id;
    6 optional show result;
    7 optional show verification_type;
} }

impl ListVerifications {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListVerifications {
    list business_id: BusinessId,
    list id: VerificationId,
    value include_history: bool,
    value limit: i64,
    into page_token: String,
    list person_id: PersonId,
    list result: VerificationResult,
    list verification_type: VerificationType,
});

impl Sealed for ListVerifications {}

impl Operation for ListVerifications {
    type Output = VerificationList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "kyc_kyb_verifications",
            "listVerifications1",
            Method::Get,
            "/verifications",
        )
            .tier(Tier::Read).pages("verifications").stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_business_id = params::csv("business_id", &self.business_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_person_id = params::csv("person_id", &self.person_id, Spelling::Upper)?;
        let p_result = params::csv("result", &self.result, Spelling::Upper)?;
        let p_verification_type = params::csv("verification_type", &self.verification_type, Spelling::Upper)?;
        let built = client.list_verifications1(
            p_business_id.as_deref(),
            p_id.as_deref(),
            self.include_history,
            self.limit,
            self.page_token.as_deref(),
            p_person_id.as_deref(),
            p_result.as_deref(),
            p_verification_type.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<VerificationList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createVerification")]
/// `POST /verifications`
///
/// Records checks done by your own provider, with evidence; needs complete customer data.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateVerification {
    /// What is sent, as JSON.
    pub body: VerificationCreate,
}

record! { CreateVerification {
    0 required show body;
} }

impl CreateVerification {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: VerificationCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateVerification {}

impl Operation for CreateVerification {
    type Output = Verification;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "kyc_kyb_verifications",
            "createVerification",
            Method::Post,
            "/verifications",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_verification(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Verification, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "verifyAdHoc")]
/// `POST /verifications/adhoc`
///
/// Looks a payee who is no customer up on watchlists before a customer pays them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreenPayee {
    /// What is sent, as JSON.
    pub body: AdhocVerificationRequest,
}

record! { ScreenPayee {
    0 required show body;
} }

impl ScreenPayee {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AdhocVerificationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for ScreenPayee {}

impl Operation for ScreenPayee {
    type Output = AdhocVerification;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "kyc_kyb_verifications",
            "verifyAdHoc",
            Method::Post,
            "/verifications/adhoc",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.verify_ad_hoc(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AdhocVerification, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "initiateDocumentVerificationSession")]
/// `POST /verifications/docv_session`
///
/// Starts a session in which a person photographs an identity document, for use in \`verify\`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartDocumentVerificationSession {
    /// What is sent, as JSON.
    pub body: DocumentVerificationSessionRequest,
}

record! { StartDocumentVerificationSession {
    0 required show body;
} }

impl StartDocumentVerificationSession {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: DocumentVerificationSessionRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for StartDocumentVerificationSession {}

impl Operation for StartDocumentVerificationSession {
    type Output = DocumentVerificationSession;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "kyc_kyb_verifications",
            "initiateDocumentVerificationSession",
            Method::Post,
            "/verifications/docv_session",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.initiate_document_verification_session(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<DocumentVerificationSession, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "verify")]
/// `POST /verifications/verify`
///
/// Runs identity checks; needs consent, complete data and an acknowledged KYC disclosure.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyIdentity {
    /// What is sent, as JSON.
    pub body: VerificationRequest,
}

record! { VerifyIdentity {
    0 required show body;
} }

impl VerifyIdentity {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: VerificationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for VerifyIdentity {}

impl Operation for VerifyIdentity {
    type Output = VerificationOutcome;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "kyc_kyb_verifications",
            "verify",
            Method::Post,
            "/verifications/verify",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.verify(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<VerificationOutcome, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getVerification1")]
/// `GET /verifications/{verification_id}`
///
/// Fetches the result of a check.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetVerification {
    /// Format `uuid`.
    pub verification_id: VerificationId,
}

record! { GetVerification {
    0 required show verification_id;
} }

impl GetVerification {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(verification_id: impl Into<VerificationId>) -> Self {
        Self {
            verification_id: verification_id.into(),
        }
    }
}

impl Sealed for GetVerification {}

impl Operation for GetVerification {
    type Output = Verification;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "kyc_kyb_verifications",
            "getVerification1",
            Method::Get,
            "/verifications/{verification_id}",
        )
            .tier(Tier::Read).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_verification_id = self.verification_id.as_str();
        let built = client.get_verification1(params::path("verification_id", p_verification_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Verification, DecodeError> {
        decode(body)
    }
}
