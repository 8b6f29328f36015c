// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `addresses`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listAddresses")]
/// `GET /addresses`
///
/// Lists addresses of customers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAddresses {
    pub address_type: Vec<AddressType>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Pattern `^[A-Z]{2,3}$`.
    pub country: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub is_active: Option<bool>,
    pub is_registered_agent: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListAddresses {
    0 optional show address_type;
    1 optional show business_id;
    2 optional show country;
    3 optional show customer_id;
    4 optional show is_active;
    5 optional show is_registered_agent;
    6 optional show limit;
    7 optional hide page_token;
} }

impl ListAddresses {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListAddresses {
    list address_type: AddressType,
    into business_id: BusinessId,
    into country: String,
    into customer_id: CustomerId,
    value is_active: bool,
    value is_registered_agent: bool,
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListAddresses {}

impl Operation for ListAddresses {
    type Output = AddressList;
    const META: OperationMeta =
        OperationMeta::new("v0", "addresses", "listAddresses", Method::Get, "/addresses")
            .tier(Tier::Read).pages("addresses");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_address_type = params::csv("address_type", &self.address_type, Spelling::Upper)?;
        let built = client.list_addresses(
            p_address_type.as_deref(),
            self.business_id.as_ref().map(|value| value.as_str()),
            self.country.as_deref(),
            self.customer_id.as_ref().map(|value| value.as_str()),
            self.is_active,
            self.is_registered_agent,
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<AddressList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createAddress")]
/// `POST /addresses`
///
/// Adds an address to a person or business.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAddress {
    /// What is sent, as JSON.
    pub body: AddressCreate,
}

record! { CreateAddress {
    0 required show body;
} }

impl CreateAddress {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AddressCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateAddress {}

impl Operation for CreateAddress {
    type Output = Address;
    const META: OperationMeta =
        OperationMeta::new("v0", "addresses", "createAddress", Method::Post, "/addresses")
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_address(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Address, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getAddress")]
/// `GET /addresses/{address_id}`
///
/// Fetches an address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAddress {
    /// Format `uuid`.
    pub address_id: AddressId,
}

record! { GetAddress {
    0 required show address_id;
} }

impl GetAddress {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(address_id: impl Into<AddressId>) -> Self {
        Self {
            address_id: address_id.into(),
        }
    }
}

impl Sealed for GetAddress {}

impl Operation for GetAddress {
    type Output = Address;
    const META: OperationMeta =
        OperationMeta::new("v0", "addresses", "getAddress", Method::Get, "/addresses/{address_id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_address_id = self.address_id.as_str();
        let built = client.get_address(params::path("address_id", p_address_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Address, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateAddress")]
/// `PATCH /addresses/{address_id}`
///
/// Changes an address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAddress {
    /// Format `uuid`.
    pub address_id: AddressId,
    /// What is sent, as JSON.
    pub body: AddressUpdate,
}

record! { UpdateAddress {
    0 required show address_id;
    1 required show body;
} }

impl UpdateAddress {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(address_id: impl Into<AddressId>, body: AddressUpdate) -> Self {
        Self {
            address_id: address_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateAddress {}

impl Operation for UpdateAddress {
    type Output = Address;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "addresses",
            "updateAddress",
            Method::Patch,
            "/addresses/{address_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_address_id = self.address_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_address(
            params::path("address_id", p_address_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Address, DecodeError> {
        decode(body)
    }
}
