// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `businesses`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /businesses`
///
/// Lists businesses.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBusinesses {
    /// List: one of 4 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub classifications: Vec<Classification>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_accounts: Option<bool>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_customer: Option<bool>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// List: one of 6 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<BusinessSortBy>,
    /// One of 10 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BusinessStatus>,
}

redacted_debug!(ListBusinesses {
    show: [classifications, id, sort_by],
    show_optional: [has_accounts, is_customer, limit, status],
    hide: [],
    hide_optional: [entity_name, page_token, phone_number]
});

impl ListBusinesses {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListBusinesses {
    list classifications: Classification,
    into entity_name: String,
    value has_accounts: bool,
    list id: String,
    value is_customer: bool,
    value limit: i64,
    into page_token: String,
    into phone_number: String,
    list sort_by: BusinessSortBy,
    into status: BusinessStatus,
});

impl Operation for ListBusinesses {
    type Client = Client;
    type Output = BusinessList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listBusinesses",
        method: Method::Get,
        path: "/businesses",
        group: "businesses",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("businesses") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BusinessList>, SendError> {
        let p_classifications = params::csv("classifications", &self.classifications)?;
        let p_id = params::csv("id", &self.id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        client.list_businesses(p_classifications.as_deref(), self.entity_name.as_deref(), self.has_accounts, p_id.as_deref(), self.is_customer, self.limit, self.page_token.as_deref(), self.phone_number.as_deref(), p_sort_by.as_deref(), self.status.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BusinessList>(json))
    }
}

/// `POST /businesses`
///
/// Records a business, as prospect or customer; verify it before it can hold an account.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateBusiness {
    /// What is sent, as JSON.
    pub body: BusinessCreate,
}

impl CreateBusiness {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BusinessCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateBusiness {
    type Client = Client;
    type Output = Business;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createBusiness",
        method: Method::Post,
        path: "/businesses",
        group: "businesses",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Business>, SendError> {
        client.create_business(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Business>(json))
    }
}

/// `GET /businesses/{business_id}`
///
/// Fetches a business.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetBusiness {
    /// Text. Format `uuid`.
    pub business_id: String,
}

impl GetBusiness {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(business_id: impl Into<String>) -> Self {
        Self {
            business_id: business_id.into(),
        }
    }
}

impl Operation for GetBusiness {
    type Client = Client;
    type Output = Business;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getBusiness",
        method: Method::Get,
        path: "/businesses/{business_id}",
        group: "businesses",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Business>, SendError> {
        let p_business_id = &self.business_id;
        client.get_business(params::path("business_id", p_business_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Business>(json))
    }
}

/// `PATCH /businesses/{business_id}`
///
/// Changes data or status of a business.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateBusiness {
    /// Text. Format `uuid`.
    pub business_id: String,
    /// What is sent, as JSON.
    pub body: BusinessUpdate,
}

impl UpdateBusiness {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(business_id: impl Into<String>, body: BusinessUpdate) -> Self {
        Self {
            business_id: business_id.into(),
            body,
        }
    }
}

impl Operation for UpdateBusiness {
    type Client = Client;
    type Output = Business;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateBusiness",
        method: Method::Patch,
        path: "/businesses/{business_id}",
        group: "businesses",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Business>, SendError> {
        let p_business_id = &self.business_id;
        client.update_business(params::path("business_id", p_business_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Business>(json))
    }
}
