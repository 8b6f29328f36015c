// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `applications`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listApplications")]
/// `GET /applications`
///
/// Lists applications (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListApplications {
    pub business_id: Vec<BusinessId>,
    pub customer_id: Vec<CustomerId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub sort_by: Vec<ApplicationSortBy>,
    pub status: Option<ApplicationStatus>,
    pub r#type: Option<ApplicationType>,
}

record! { ListApplications {
    0 optional show business_id;
    1 optional show customer_id;
    2 optional show limit;
    3 optional hide page_token;
    4 optional show sort_by;
    5 optional show status;
    6 optional show r#type as "type";
} }

impl ListApplications {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListApplications {
    list business_id: BusinessId,
    list customer_id: CustomerId,
    value limit: i64,
    into page_token: String,
    list sort_by: ApplicationSortBy,
    into status: ApplicationStatus,
    into r#type: ApplicationType,
});

impl Sealed for ListApplications {}

impl Operation for ListApplications {
    type Output = ApplicationList;
    const META: OperationMeta =
        OperationMeta::new("v1", "applications", "listApplications", Method::Get, "/applications")
            .tier(Tier::Read).pages("applications").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_business_id = params::csv("business_id", &self.business_id, Spelling::Upper)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let built = client.list_applications(
            p_business_id.as_deref(),
            p_customer_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_sort_by.as_deref(),
            self.status.as_ref().map(|value| value.as_str()),
            self.r#type.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ApplicationList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createApplication")]
/// `POST /applications`
///
/// Records an application; a credit line starts its provider's workflow (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplication {
    /// What is sent, as JSON.
    pub body: ApplicationCreate,
}

record! { CreateApplication {
    0 required show body;
} }

impl CreateApplication {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: ApplicationCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateApplication {}

impl Operation for CreateApplication {
    type Output = Application;
    const META: OperationMeta =
        OperationMeta::new("v1", "applications", "createApplication", Method::Post, "/applications")
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_application(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Application, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getApplication")]
/// `GET /applications/{application_id}`
///
/// Fetches an application (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplication {
    /// Format `uuid`.
    pub application_id: ApplicationId,
}

record! { GetApplication {
    0 required show application_id;
} }

impl GetApplication {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(application_id: impl Into<ApplicationId>) -> Self {
        Self {
            application_id: application_id.into(),
        }
    }
}

impl Sealed for GetApplication {}

impl Operation for GetApplication {
    type Output = Application;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "applications",
            "getApplication",
            Method::Get,
            "/applications/{application_id}",
        )
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_application_id = self.application_id.as_str();
        let built = client.get_application(params::path("application_id", p_application_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Application, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchApplication")]
/// `PATCH /applications/{application_id}`
///
/// Changes data, status or decision of an application (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplication {
    /// Format `uuid`.
    pub application_id: ApplicationId,
    /// What is sent, as JSON.
    pub body: ApplicationUpdate,
}

record! { UpdateApplication {
    0 required show application_id;
    1 required show body;
} }

impl UpdateApplication {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(application_id: impl Into<ApplicationId>, body: ApplicationUpdate) -> Self {
        Self {
            application_id: application_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateApplication {}

impl Operation for UpdateApplication {
    type Output = Application;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "applications",
            "patchApplication",
            Method::Patch,
            "/applications/{application_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_application_id = self.application_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_application(
            params::path("application_id", p_application_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Application, DecodeError> {
        decode(body)
    }
}
