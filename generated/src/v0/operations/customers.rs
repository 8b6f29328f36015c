// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `customers`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listCustomers")]
/// `GET /customers`
///
/// Lists customers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomers {
    pub classifications: Vec<CustomerClassification>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub has_accounts: Option<bool>,
    pub id: Vec<CustomerId>,
    pub last_name: Option<String>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub phone_number: Option<String>,
    pub sort_by: Vec<CustomerSortBy>,
    /// At least 4 characters. At most 4 characters.
    pub ssn_last_4: Option<String>,
    pub status: Option<PersonStatus>,
}

record! { ListCustomers {
    0 optional show classifications;
    1 optional hide email;
    2 optional hide first_name;
    3 optional show has_accounts;
    4 optional show id;
    5 optional hide last_name;
    6 optional show limit;
    7 optional hide page_token;
    8 optional hide phone_number;
    9 optional show sort_by;
    10 optional hide ssn_last_4;
    11 optional show status;
} }

impl ListCustomers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCustomers {
    list classifications: CustomerClassification,
    into email: String,
    into first_name: String,
    value has_accounts: bool,
    list id: CustomerId,
    into last_name: String,
    value limit: i64,
    into page_token: String,
    into phone_number: String,
    list sort_by: CustomerSortBy,
    into ssn_last_4: String,
    into status: PersonStatus,
});

impl Sealed for ListCustomers {}

impl Operation for ListCustomers {
    type Output = CustomerList;
    const META: OperationMeta =
        OperationMeta::new("v0", "customers", "listCustomers", Method::Get, "/customers")
            .tier(Tier::Read).pages("customers");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_classifications = params::csv("classifications", &self.classifications, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let built = client.list_customers(
            p_classifications.as_deref(),
            self.email.as_deref(),
            self.first_name.as_deref(),
            self.has_accounts,
            p_id.as_deref(),
            self.last_name.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            self.phone_number.as_deref(),
            p_sort_by.as_deref(),
            self.ssn_last_4.as_deref(),
            self.status.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<CustomerList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createCustomer")]
/// `POST /customers`
///
/// Records a personal customer; prefer \`persons\`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomer {
    /// What is sent, as JSON.
    pub body: CustomerCreate,
}

record! { CreateCustomer {
    0 required show body;
} }

impl CreateCustomer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CustomerCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateCustomer {}

impl Operation for CreateCustomer {
    type Output = Customer;
    const META: OperationMeta =
        OperationMeta::new("v0", "customers", "createCustomer", Method::Post, "/customers")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_customer(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Customer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getCustomer")]
/// `GET /customers/{customer_id}`
///
/// Fetches a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomer {
    /// Format `uuid`.
    pub customer_id: CustomerId,
}

record! { GetCustomer {
    0 required show customer_id;
} }

impl GetCustomer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
        Self {
            customer_id: customer_id.into(),
        }
    }
}

impl Sealed for GetCustomer {}

impl Operation for GetCustomer {
    type Output = Customer;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "customers",
            "getCustomer",
            Method::Get,
            "/customers/{customer_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let built = client.get_customer(params::path("customer_id", p_customer_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Customer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateCustomer")]
/// `PUT /customers/{customer_id}`
///
/// Replaces a customer as a whole.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceCustomer {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// What is sent, as JSON.
    pub body: CustomerCreate,
}

record! { ReplaceCustomer {
    0 required show customer_id;
    1 required show body;
} }

impl ReplaceCustomer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<CustomerId>, body: CustomerCreate) -> Self {
        Self {
            customer_id: customer_id.into(),
            body,
        }
    }
}

impl Sealed for ReplaceCustomer {}

impl Operation for ReplaceCustomer {
    type Output = Customer;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "customers",
            "updateCustomer",
            Method::Put,
            "/customers/{customer_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_customer(
            params::path("customer_id", p_customer_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Customer, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchCustomer")]
/// `PATCH /customers/{customer_id}`
///
/// Changes data or status of a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomer {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// What is sent, as JSON.
    pub body: CustomerUpdate,
}

record! { UpdateCustomer {
    0 required show customer_id;
    1 required show body;
} }

impl UpdateCustomer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<CustomerId>, body: CustomerUpdate) -> Self {
        Self {
            customer_id: customer_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateCustomer {}

impl Operation for UpdateCustomer {
    type Output = Customer;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "customers",
            "patchCustomer",
            Method::Patch,
            "/customers/{customer_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_customer_id = self.customer_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_customer(
            params::path("customer_id", p_customer_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Customer, DecodeError> {
        decode(body)
    }
}
