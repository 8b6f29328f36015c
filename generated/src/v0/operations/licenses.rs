// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `licenses`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listLicenses")]
/// `GET /licenses`
///
/// Lists licences of businesses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLicenses {
    pub business_id: Vec<BusinessId>,
    /// Format `uuid`.
    /// Deprecated.
    pub customer_id: Option<CustomerId>,
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListLicenses {
    0 optional show business_id;
    1 optional show customer_id;
    2 optional show limit;
    3 optional show page_token;
} }

impl ListLicenses {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListLicenses {
    list business_id: BusinessId,
    into customer_id: CustomerId,
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListLicenses {}

impl Operation for ListLicenses {
    type Output = LicenseList;
    const META: OperationMeta =
        OperationMeta::new("v0", "licenses", "listLicenses", Method::Get, "/licenses")
            .tier(Tier::Read).pages("licenses").success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_business_id = params::csv("business_id", &self.business_id, Spelling::Upper)?;
        let built = client.list_licenses(
            p_business_id.as_deref(),
            self.customer_id.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<LicenseList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createLicenses")]
/// `POST /licenses`
///
/// Records a licence of a business.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateLicense {
    /// What is sent, as JSON.
    pub body: LicenseCreate,
}

record! { CreateLicense {
    0 required show body;
} }

impl CreateLicense {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: LicenseCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateLicense {}

impl Operation for CreateLicense {
    type Output = License;
    const META: OperationMeta =
        OperationMeta::new("v0", "licenses", "createLicenses", Method::Post, "/licenses")
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_licenses(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<License, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getLicense")]
/// `GET /licenses/{license_id}`
///
/// Fetches a licence.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetLicense {
    /// Format `uuid`.
    pub license_id: LicenseId,
}

record! { GetLicense {
    0 required show license_id;
} }

impl GetLicense {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(license_id: impl Into<LicenseId>) -> Self {
        Self {
            license_id: license_id.into(),
        }
    }
}

impl Sealed for GetLicense {}

impl Operation for GetLicense {
    type Output = License;
    const META: OperationMeta =
        OperationMeta::new("v0", "licenses", "getLicense", Method::Get, "/licenses/{license_id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_license_id = self.license_id.as_str();
        let built = client.get_license(params::path("license_id", p_license_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<License, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchLicense")]
/// `PATCH /licenses/{license_id}`
///
/// Changes the number of a licence.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLicense {
    /// Format `uuid`.
    pub license_id: LicenseId,
    /// What is sent, as JSON.
    pub body: LicenseUpdate,
}

record! { UpdateLicense {
    0 required show license_id;
    1 required show body;
} }

impl UpdateLicense {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(license_id: impl Into<LicenseId>, body: LicenseUpdate) -> Self {
        Self {
            license_id: license_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateLicense {}

impl Operation for UpdateLicense {
    type Output = License;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "licenses",
            "patchLicense",
            Method::Patch,
            "/licenses/{license_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_license_id = self.license_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_license(
            params::path("license_id", p_license_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<License, DecodeError> {
        decode(body)
    }
}
