// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `credit_scores`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /credit_scores`
///
/// Lists credit scores.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCreditScores {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub customer_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListCreditScores {
    show: [customer_id, id],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListCreditScores {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCreditScores {
    list customer_id: String,
    list id: String,
    value limit: i64,
    into page_token: String,
});

impl Operation for ListCreditScores {
    type Client = Client;
    type Output = CreditScoreList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listCreditScores",
        method: Method::Get,
        path: "/credit_scores",
        group: "credit_scores",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("credit_scores") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CreditScoreList>, SendError> {
        let p_customer_id = params::csv("customer_id", &self.customer_id)?;
        let p_id = params::csv("id", &self.id)?;
        client.list_credit_scores(p_customer_id.as_deref(), p_id.as_deref(), self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CreditScoreList>(json))
    }
}

/// `POST /credit_scores`
///
/// Records a customer's credit score from a bureau.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateCreditScores {
    /// What is sent, as JSON.
    pub body: CreditScoreCreate,
}

impl CreateCreditScores {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CreditScoreCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateCreditScores {
    type Client = Client;
    type Output = CreditScore;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createCreditScores",
        method: Method::Post,
        path: "/credit_scores",
        group: "credit_scores",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CreditScore>, SendError> {
        client.create_credit_scores(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CreditScore>(json))
    }
}

/// `GET /credit_scores/{credit_score_id}`
///
/// Fetches a credit score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCreditScore {
    /// Text. Format `uuid`.
    pub credit_score_id: String,
}

impl GetCreditScore {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(credit_score_id: impl Into<String>) -> Self {
        Self {
            credit_score_id: credit_score_id.into(),
        }
    }
}

impl Operation for GetCreditScore {
    type Client = Client;
    type Output = CreditScore;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getCreditScore",
        method: Method::Get,
        path: "/credit_scores/{credit_score_id}",
        group: "credit_scores",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CreditScore>, SendError> {
        let p_credit_score_id = &self.credit_score_id;
        client.get_credit_score(params::path("credit_score_id", p_credit_score_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CreditScore>(json))
    }
}
