// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `businesses`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listBusinesses")]
/// `GET /businesses`
///
/// Lists businesses.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBusinesses {
    pub classifications: Vec<CustomerClassification>,
    pub entity_name: Option<String>,
    pub has_accounts: Option<bool>,
    pub id: Vec<BusinessId>,
    pub is_customer: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub phone_number: Option<String>,
    pub sort_by: Vec<BusinessSortBy>,
    pub status: Option<BusinessStatus>,
}

record! { ListBusinesses {
    0 optional show classifications;
    1 optional hide entity_name;
    2 optional show has_accounts;
    3 optional show id;
    4 optional show is_customer;
    5 optional show limit;
    6 optional hide page_token;
    7 optional hide phone_number;
    8 optional show sort_by;
    9 optional show status;
} }

impl ListBusinesses {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListBusinesses {
    list classifications: CustomerClassification,
    into entity_name: String,
    value has_accounts: bool,
    list id: BusinessId,
    value is_customer: bool,
    value limit: i64,
    into page_token: String,
    into phone_number: String,
    list sort_by: BusinessSortBy,
    into status: BusinessStatus,
});

impl Sealed for ListBusinesses {}

impl Operation for ListBusinesses {
    type Output = BusinessList;
    const META: OperationMeta =
        OperationMeta::new("v0", "businesses", "listBusinesses", Method::Get, "/businesses")
            .tier(Tier::Read).pages("businesses").stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_classifications = params::csv("classifications", &self.classifications, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let built = client.list_businesses(
            p_classifications.as_deref(),
            self.entity_name.as_deref(),
            self.has_accounts,
            p_id.as_deref(),
            self.is_customer,
            self.limit,
            self.page_token.as_deref(),
            self.phone_number.as_deref(),
            p_sort_by.as_deref(),
            self.status.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<BusinessList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createBusiness")]
/// `POST /businesses`
///
/// Records a business, as prospect or customer; verify it before it can hold an account.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBusiness {
    /// What is sent, as JSON.
    pub body: BusinessCreate,
}

record! { CreateBusiness {
    0 required show body;
} }

impl CreateBusiness {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BusinessCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateBusiness {}

impl Operation for CreateBusiness {
    type Output = Business;
    const META: OperationMeta =
        OperationMeta::new("v0", "businesses", "createBusiness", Method::Post, "/businesses")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_business(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Business, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getBusiness")]
/// `GET /businesses/{business_id}`
///
/// Fetches a business.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBusiness {
    /// Format `uuid`.
    pub business_id: BusinessId,
}

record! { GetBusiness {
    0 required show business_id;
} }

impl GetBusiness {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(business_id: impl Into<BusinessId>) -> Self {
        Self {
            business_id: business_id.into(),
        }
    }
}

impl Sealed for GetBusiness {}

impl Operation for GetBusiness {
    type Output = Business;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "businesses",
            "getBusiness",
            Method::Get,
            "/businesses/{business_id}",
        )
            .tier(Tier::Read).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_business_id = self.business_id.as_str();
        let built = client.get_business(params::path("business_id", p_business_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Business, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateBusiness")]
/// `PATCH /businesses/{business_id}`
///
/// Changes data or status of a business.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateBusiness {
    /// Format `uuid`.
    pub business_id: BusinessId,
    /// What is sent, as JSON.
    pub body: BusinessUpdate,
}

record! { UpdateBusiness {
    0 required show business_id;
    1 required show body;
} }

impl UpdateBusiness {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(business_id: impl Into<BusinessId>, body: BusinessUpdate) -> Self {
        Self {
            business_id: business_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateBusiness {}

impl Operation for UpdateBusiness {
    type Output = Business;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "businesses",
            "updateBusiness",
            Method::Patch,
            "/businesses/{business_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_business_id = self.business_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_business(
            params::path("business_id", p_business_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Business, DecodeError> {
        decode(body)
    }
}
