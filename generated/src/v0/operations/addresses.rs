// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `addresses`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /addresses`
///
/// Lists addresses of customers.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAddresses {
    /// List: one of 5 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address_type: Vec<AddressType>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Pattern `^[A-Z]{2,3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_registered_agent: Option<bool>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListAddresses {
    show: [address_type],
    show_optional: [business_id, country, customer_id, is_active, is_registered_agent, limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListAddresses {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListAddresses {
    list address_type: AddressType,
    into business_id: String,
    into country: String,
    into customer_id: String,
    value is_active: bool,
    value is_registered_agent: bool,
    value limit: i64,
    into page_token: String,
});

impl Operation for ListAddresses {
    type Client = Client;
    type Output = AddressList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listAddresses",
        method: Method::Get,
        path: "/addresses",
        group: "addresses",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("addresses") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AddressList>, SendError> {
        let p_address_type = params::csv("address_type", &self.address_type)?;
        client.list_addresses(p_address_type.as_deref(), self.business_id.as_deref(), self.country.as_deref(), self.customer_id.as_deref(), self.is_active, self.is_registered_agent, self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AddressList>(json))
    }
}

/// `POST /addresses`
///
/// Adds an address to a person or business.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAddress {
    /// What is sent, as JSON.
    pub body: AddressCreate,
}

impl CreateAddress {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AddressCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateAddress {
    type Client = Client;
    type Output = Address;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createAddress",
        method: Method::Post,
        path: "/addresses",
        group: "addresses",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Address>, SendError> {
        client.create_address(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Address>(json))
    }
}

/// `GET /addresses/{address_id}`
///
/// Fetches an address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAddress {
    /// Text. Format `uuid`.
    pub address_id: String,
}

impl GetAddress {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(address_id: impl Into<String>) -> Self {
        Self {
            address_id: address_id.into(),
        }
    }
}

impl Operation for GetAddress {
    type Client = Client;
    type Output = Address;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getAddress",
        method: Method::Get,
        path: "/addresses/{address_id}",
        group: "addresses",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Address>, SendError> {
        let p_address_id = &self.address_id;
        client.get_address(params::path("address_id", p_address_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Address>(json))
    }
}

/// `PATCH /addresses/{address_id}`
///
/// Changes an address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAddress {
    /// Text. Format `uuid`.
    pub address_id: String,
    /// What is sent, as JSON.
    pub body: AddressUpdate,
}

impl UpdateAddress {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(address_id: impl Into<String>, body: AddressUpdate) -> Self {
        Self {
            address_id: address_id.into(),
            body,
        }
    }
}

impl Operation for UpdateAddress {
    type Client = Client;
    type Output = Address;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateAddress",
        method: Method::Patch,
        path: "/addresses/{address_id}",
        group: "addresses",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Address>, SendError> {
        let p_address_id = &self.address_id;
        client.update_address(params::path("address_id", p_address_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Address>(json))
    }
}
