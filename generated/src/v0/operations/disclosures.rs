// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `disclosures`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listDisclosures1")]
/// `GET /customers/{customer_id}/disclosures`
///
/// Lists the disclosures of a customer; deprecated.
///
/// Deprecated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerDisclosures {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListCustomerDisclosures {
    0 required show customer_id;
    1 optional show limit;
    2 optional hide page_token;
} }

impl ListCustomerDisclosures {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
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

impl Sealed for ListCustomerDisclosures {}

impl Operation for ListCustomerDisclosures {
    type Output = CustomerDisclosureList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "disclosures",
            "listDisclosures1",
            Method::Get,
            "/customers/{customer_id}/disclosures",
        )
            .tier(Tier::Read).deprecated();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let built = client.list_disclosures1(
            params::path("customer_id", p_customer_id)?,
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CustomerDisclosureList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createDisclosure1")]
/// `POST /customers/{customer_id}/disclosures`
///
/// Records a disclosure shown to a customer; deprecated.
///
/// Deprecated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerDisclosure {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// What is sent, as JSON.
    pub body: CustomerDisclosureCreate,
}

record! { CreateCustomerDisclosure {
    0 required show customer_id;
    1 required show body;
} }

impl CreateCustomerDisclosure {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<CustomerId>, body: CustomerDisclosureCreate) -> Self {
        Self {
            customer_id: customer_id.into(),
            body,
        }
    }
}

impl Sealed for CreateCustomerDisclosure {}

impl Operation for CreateCustomerDisclosure {
    type Output = CustomerDisclosure;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "disclosures",
            "createDisclosure1",
            Method::Post,
            "/customers/{customer_id}/disclosures",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]).deprecated();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_disclosure1(
            params::path("customer_id", p_customer_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CustomerDisclosure, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listDisclosures")]
/// `GET /disclosures`
///
/// Lists disclosures of a person or business.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDisclosures {
    pub acknowledging_person_id: Vec<PersonId>,
    pub business_id: Vec<BusinessId>,
    pub id: Vec<DisclosureId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub person_id: Vec<PersonId>,
}

record! { ListDisclosures {
    0 optional show acknowledging_person_id;
    1 optional show business_id;
    2 optional show id;
    3 optional show limit;
    4 optional hide page_token;
    5 optional show person_id;
} }

impl ListDisclosures {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListDisclosures {
    list acknowledging_person_id: PersonId,
    list business_id: BusinessId,
    list id: DisclosureId,
    value limit: i64,
    into page_token: String,
    list person_id: PersonId,
});

impl Sealed for ListDisclosures {}

impl Operation for ListDisclosures {
    type Output = DisclosureList;
    const META: OperationMeta =
        OperationMeta::new("v0", "disclosures", "listDisclosures", Method::Get, "/disclosures")
            .tier(Tier::Read).pages("disclosures").stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_acknowledging_person_id = params::csv(
            "acknowledging_person_id",
            &self.acknowledging_person_id,
            Spelling::Upper,
        )?;
        let p_business_id = params::csv("business_id", &self.business_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_person_id = params::csv("person_id", &self.person_id, Spelling::Upper)?;
        let built = client.list_disclosures(
            p_acknowledging_person_id.as_deref(),
            p_business_id.as_deref(),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_person_id.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<DisclosureList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createDisclosure")]
/// `POST /disclosures`
///
/// Records that a document was shown or acknowledged; its type and version must exist already.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDisclosure {
    /// What is sent, as JSON.
    pub body: DisclosureCreate,
}

record! { CreateDisclosure {
    0 required show body;
} }

impl CreateDisclosure {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: DisclosureCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateDisclosure {}

impl Operation for CreateDisclosure {
    type Output = Disclosure;
    const META: OperationMeta =
        OperationMeta::new("v0", "disclosures", "createDisclosure", Method::Post, "/disclosures")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201])
            .stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_disclosure(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Disclosure, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getDisclosure")]
/// `GET /disclosures/{disclosure_id}`
///
/// Fetches a disclosure record.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDisclosure {
    /// Format `uuid`.
    pub disclosure_id: DisclosureId,
}

record! { GetDisclosure {
    0 required show disclosure_id;
} }

impl GetDisclosure {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(disclosure_id: impl Into<DisclosureId>) -> Self {
        Self {
            disclosure_id: disclosure_id.into(),
        }
    }
}

impl Sealed for GetDisclosure {}

impl Operation for GetDisclosure {
    type Output = Disclosure;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "disclosures",
            "getDisclosure",
            Method::Get,
            "/disclosures/{disclosure_id}",
        )
            .tier(Tier::Read).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_disclosure_id = self.disclosure_id.as_str();
        let built = client.get_disclosure(params::path("disclosure_id", p_disclosure_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Disclosure, DecodeError> {
        decode(body)
    }
}
