// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `applications`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /applications`
///
/// Lists applications (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListApplications {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub business_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub customer_id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: one of 8 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<ApplicationSortBy>,
    /// One of 10 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AllApplicationStatus>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ApplicationType>,
}

redacted_debug!(ListApplications {
    show: [business_id, customer_id, sort_by],
    show_optional: [limit, status, r#type],
    hide: [],
    hide_optional: [page_token]
});

impl ListApplications {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListApplications {
    list business_id: String,
    list customer_id: String,
    value limit: i64,
    into page_token: String,
    list sort_by: ApplicationSortBy,
    into status: AllApplicationStatus,
    into r#type: ApplicationType,
});

impl Operation for ListApplications {
    type Client = Client;
    type Output = ApplicationList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listApplications",
        method: Method::Get,
        path: "/applications",
        group: "applications",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("applications") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<ApplicationList>, SendError> {
        let p_business_id = params::csv("business_id", &self.business_id)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        client.list_applications(p_business_id.as_deref(), p_customer_id.as_deref(), self.limit, self.page_token.as_deref(), p_sort_by.as_deref(), self.status.as_ref().map(|value| value.as_str()), self.r#type.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<ApplicationList>(json))
    }
}

/// `POST /applications`
///
/// Records an application; a credit line starts its provider's workflow (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateApplication {
    /// What is sent, as JSON.
    pub body: ApplicationCreate,
}

impl CreateApplication {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ApplicationCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateApplication {
    type Client = Client;
    type Output = Application;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createApplication",
        method: Method::Post,
        path: "/applications",
        group: "applications",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Application>, SendError> {
        client.create_application(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Application>(json))
    }
}

/// `GET /applications/{application_id}`
///
/// Fetches an application (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetApplication {
    /// Text. Format `uuid`.
    pub application_id: String,
}

impl GetApplication {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
        }
    }
}

impl Operation for GetApplication {
    type Client = Client;
    type Output = Application;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getApplication",
        method: Method::Get,
        path: "/applications/{application_id}",
        group: "applications",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Application>, SendError> {
        let p_application_id = &self.application_id;
        client.get_application(params::path("application_id", p_application_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Application>(json))
    }
}

/// `PATCH /applications/{application_id}`
///
/// Changes data, status or decision of an application (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchApplication {
    /// Text. Format `uuid`.
    pub application_id: String,
    /// What is sent, as JSON.
    pub body: ApplicationUpdate,
}

impl PatchApplication {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(application_id: impl Into<String>, body: ApplicationUpdate) -> Self {
        Self {
            application_id: application_id.into(),
            body,
        }
    }
}

impl Operation for PatchApplication {
    type Client = Client;
    type Output = Application;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "patchApplication",
        method: Method::Patch,
        path: "/applications/{application_id}",
        group: "applications",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Application>, SendError> {
        let p_application_id = &self.application_id;
        client.patch_application(params::path("application_id", p_application_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Application>(json))
    }
}
