// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `licenses`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /licenses`
///
/// Lists licences of businesses.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListLicenses {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub business_id: Vec<String>,
    /// Text. Format `uuid`.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl ListLicenses {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListLicenses {
    list business_id: String,
    into customer_id: String,
    value limit: i64,
    into page_token: String,
});

impl Operation for ListLicenses {
    type Client = Client;
    type Output = LicenseList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listLicenses",
        method: Method::Get,
        path: "/licenses",
        group: "licenses",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("licenses") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<LicenseList>, SendError> {
        let p_business_id = params::csv("business_id", &self.business_id)?;
        client.list_licenses(p_business_id.as_deref(), self.customer_id.as_deref(), self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<LicenseList>(json))
    }
}

/// `POST /licenses`
///
/// Records a licence of a business.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateLicenses {
    /// What is sent, as JSON.
    pub body: LicenseCreate,
}

impl CreateLicenses {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: LicenseCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateLicenses {
    type Client = Client;
    type Output = License;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createLicenses",
        method: Method::Post,
        path: "/licenses",
        group: "licenses",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<License>, SendError> {
        client.create_licenses(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<License>(json))
    }
}

/// `GET /licenses/{license_id}`
///
/// Fetches a licence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetLicense {
    /// Text. Format `uuid`.
    pub license_id: String,
}

impl GetLicense {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(license_id: impl Into<String>) -> Self {
        Self {
            license_id: license_id.into(),
        }
    }
}

impl Operation for GetLicense {
    type Client = Client;
    type Output = License;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getLicense",
        method: Method::Get,
        path: "/licenses/{license_id}",
        group: "licenses",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<License>, SendError> {
        let p_license_id = &self.license_id;
        client.get_license(params::path("license_id", p_license_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<License>(json))
    }
}

/// `PATCH /licenses/{license_id}`
///
/// Changes the number of a licence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchLicense {
    /// Text. Format `uuid`.
    pub license_id: String,
    /// What is sent, as JSON.
    pub body: LicenseUpdate,
}

impl PatchLicense {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(license_id: impl Into<String>, body: LicenseUpdate) -> Self {
        Self {
            license_id: license_id.into(),
            body,
        }
    }
}

impl Operation for PatchLicense {
    type Client = Client;
    type Output = License;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchLicense",
        method: Method::Patch,
        path: "/licenses/{license_id}",
        group: "licenses",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<License>, SendError> {
        let p_license_id = &self.license_id;
        client.patch_license(params::path("license_id", p_license_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<License>(json))
    }
}
