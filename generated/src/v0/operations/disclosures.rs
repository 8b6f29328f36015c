// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `disclosures`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /customers/{customer_id}/disclosures`
///
/// Lists the disclosures of a customer; deprecated.
///
/// Deprecated.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCustomerDisclosures {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListCustomerDisclosures {
    show: [customer_id],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListCustomerDisclosures {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(ListCustomerDisclosures {
    value limit: i64,
    into page_token: String,
});

impl Operation for ListCustomerDisclosures {
    type Client = Client;
    type Output = DisclosureResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listDisclosures1",
        method: Method::Get,
        path: "/customers/{customer_id}/disclosures",
        group: "disclosures",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: true,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DisclosureResponse>, SendError> {
        let p_customer_id = &self.customer_id;
        client.list_disclosures1(params::path("customer_id", p_customer_id)?, self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DisclosureResponse>(json))
    }
}

/// `POST /customers/{customer_id}/disclosures`
///
/// Records a disclosure shown to a customer; deprecated.
///
/// Deprecated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateCustomerDisclosure {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// What is sent, as JSON.
    pub body: CustomerDisclosureCreate,
}

impl CreateCustomerDisclosure {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>, body: CustomerDisclosureCreate) -> Self {
        Self {
            customer_id: customer_id.into(),
            body,
        }
    }
}

impl Operation for CreateCustomerDisclosure {
    type Client = Client;
    type Output = DisclosureResponseDisclosure;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createDisclosure1",
        method: Method::Post,
        path: "/customers/{customer_id}/disclosures",
        group: "disclosures",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: true,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DisclosureResponseDisclosure>, SendError> {
        let p_customer_id = &self.customer_id;
        client.create_disclosure1(params::path("customer_id", p_customer_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DisclosureResponseDisclosure>(json))
    }
}

/// `GET /disclosures`
///
/// Lists disclosures of a person or business.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListDisclosures {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acknowledging_person_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub business_id: Vec<String>,
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
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub person_id: Vec<String>,
}

redacted_debug!(ListDisclosures {
    show: [acknowledging_person_id, business_id, id, person_id],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListDisclosures {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListDisclosures {
    list acknowledging_person_id: String,
    list business_id: String,
    list id: String,
    value limit: i64,
    into page_token: String,
    list person_id: String,
});

impl Operation for ListDisclosures {
    type Client = Client;
    type Output = DisclosureList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listDisclosures",
        method: Method::Get,
        path: "/disclosures",
        group: "disclosures",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("disclosures") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DisclosureList>, SendError> {
        let p_acknowledging_person_id = params::csv("acknowledging_person_id", &self.acknowledging_person_id)?;
        let p_business_id = params::csv("business_id", &self.business_id)?;
        let p_id = params::csv("id", &self.id)?;
        let p_person_id = params::csv("person_id", &self.person_id)?;
        client.list_disclosures(p_acknowledging_person_id.as_deref(), p_business_id.as_deref(), p_id.as_deref(), self.limit, self.page_token.as_deref(), p_person_id.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DisclosureList>(json))
    }
}

/// `POST /disclosures`
///
/// Records that a document was shown or acknowledged; its type and version must exist already.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateDisclosure {
    /// What is sent, as JSON.
    pub body: DisclosureCreate,
}

impl CreateDisclosure {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: DisclosureCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateDisclosure {
    type Client = Client;
    type Output = Disclosure;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createDisclosure",
        method: Method::Post,
        path: "/disclosures",
        group: "disclosures",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Disclosure>, SendError> {
        client.create_disclosure(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Disclosure>(json))
    }
}

/// `GET /disclosures/{disclosure_id}`
///
/// Fetches a disclosure record.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetDisclosure {
    /// Text. Format `uuid`.
    pub disclosure_id: String,
}

impl GetDisclosure {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(disclosure_id: impl Into<String>) -> Self {
        Self {
            disclosure_id: disclosure_id.into(),
        }
    }
}

impl Operation for GetDisclosure {
    type Client = Client;
    type Output = Disclosure;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getDisclosure",
        method: Method::Get,
        path: "/disclosures/{disclosure_id}",
        group: "disclosures",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Disclosure>, SendError> {
        let p_disclosure_id = &self.disclosure_id;
        client.get_disclosure(params::path("disclosure_id", p_disclosure_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Disclosure>(json))
    }
}
