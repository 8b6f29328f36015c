// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `credit_scores`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listCreditScores")]
/// `GET /credit_scores`
///
/// Lists credit scores.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCreditScores {
    pub customer_id: Vec<CustomerId>,
    pub id: Vec<CreditScoreId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListCreditScores {
    0 optional show customer_id;
    1 optional show id;
    2 optional show limit;
    3 optional hide page_token;
} }

impl ListCreditScores {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCreditScores {
    list customer_id: CustomerId,
    list id: CreditScoreId,
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListCreditScores {}

impl Operation for ListCreditScores {
    type Output = CreditScoreList;
    const META: OperationMeta =
        OperationMeta::new("v1", "credit_scores", "listCreditScores", Method::Get, "/credit_scores")
            .tier(Tier::Read).pages("credit_scores").success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = params::csv("customer_id", &self.customer_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let built = client.list_credit_scores(
            p_customer_id.as_deref(),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CreditScoreList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createCreditScores")]
/// `POST /credit_scores`
///
/// Records a customer's credit score from a bureau.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCreditScore {
    /// What is sent, as JSON.
    pub body: CreditScoreCreate,
}

record! { CreateCreditScore {
    0 required show body;
} }

impl CreateCreditScore {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CreditScoreCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateCreditScore {}

impl Operation for CreateCreditScore {
    type Output = CreditScore;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "credit_scores",
            "createCreditScores",
            Method::Post,
            "/credit_scores",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_credit_scores(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CreditScore, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getCreditScore")]
/// `GET /credit_scores/{credit_score_id}`
///
/// Fetches a credit score.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCreditScore {
    /// Format `uuid`.
    pub credit_score_id: CreditScoreId,
}

record! { GetCreditScore {
    0 required show credit_score_id;
} }

impl GetCreditScore {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(credit_score_id: impl Into<CreditScoreId>) -> Self {
        Self {
            credit_score_id: credit_score_id.into(),
        }
    }
}

impl Sealed for GetCreditScore {}

impl Operation for GetCreditScore {
    type Output = CreditScore;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "credit_scores",
            "getCreditScore",
            Method::Get,
            "/credit_scores/{credit_score_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_credit_score_id = self.credit_score_id.as_str();
        let built = client.get_credit_score(params::path("credit_score_id", p_credit_score_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CreditScore, DecodeError> {
        decode(body)
    }
}
