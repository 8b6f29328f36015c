// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `customers`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /customers`
///
/// Lists customers.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCustomers {
    /// List: one of 4 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub classifications: Vec<Classification>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_accounts: Option<bool>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
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
    /// List: one of 8 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<CustomerSortBy>,
    /// Text. At least 4 characters. At most 4 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn_last_4: Option<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CustomerStatus>,
}

redacted_debug!(ListCustomers {
    show: [classifications, id, sort_by],
    show_optional: [has_accounts, limit, status],
    hide: [],
    hide_optional: [email, first_name, last_name, page_token, phone_number, ssn_last_4]
});

impl ListCustomers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListCustomers {
    list classifications: Classification,
    into email: String,
    into first_name: String,
    value has_accounts: bool,
    list id: String,
    into last_name: String,
    value limit: i64,
    into page_token: String,
    into phone_number: String,
    list sort_by: CustomerSortBy,
    into ssn_last_4: String,
    into status: CustomerStatus,
});

impl Operation for ListCustomers {
    type Client = Client;
    type Output = CustomerList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listCustomers",
        method: Method::Get,
        path: "/customers",
        group: "customers",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("customers") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CustomerList>, SendError> {
        let p_classifications = params::csv("classifications", &self.classifications)?;
        let p_id = params::csv("id", &self.id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        client.list_customers(p_classifications.as_deref(), self.email.as_deref(), self.first_name.as_deref(), self.has_accounts, p_id.as_deref(), self.last_name.as_deref(), self.limit, self.page_token.as_deref(), self.phone_number.as_deref(), p_sort_by.as_deref(), self.ssn_last_4.as_deref(), self.status.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CustomerList>(json))
    }
}

/// `POST /customers`
///
/// Records a personal customer; prefer \`persons\`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateCustomer {
    /// What is sent, as JSON.
    pub body: CustomerCreate,
}

impl CreateCustomer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: CustomerCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateCustomer {
    type Client = Client;
    type Output = Customer;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createCustomer",
        method: Method::Post,
        path: "/customers",
        group: "customers",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Customer>, SendError> {
        client.create_customer(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Customer>(json))
    }
}

/// `GET /customers/{customer_id}`
///
/// Fetches a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCustomer {
    /// Text. Format `uuid`.
    pub customer_id: String,
}

impl GetCustomer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
        }
    }
}

impl Operation for GetCustomer {
    type Client = Client;
    type Output = Customer;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getCustomer",
        method: Method::Get,
        path: "/customers/{customer_id}",
        group: "customers",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Customer>, SendError> {
        let p_customer_id = &self.customer_id;
        client.get_customer(params::path("customer_id", p_customer_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Customer>(json))
    }
}

/// `PUT /customers/{customer_id}`
///
/// Replaces a customer as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateCustomer {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// What is sent, as JSON.
    pub body: CustomerCreate,
}

impl UpdateCustomer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>, body: CustomerCreate) -> Self {
        Self {
            customer_id: customer_id.into(),
            body,
        }
    }
}

impl Operation for UpdateCustomer {
    type Client = Client;
    type Output = Customer;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateCustomer",
        method: Method::Put,
        path: "/customers/{customer_id}",
        group: "customers",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Customer>, SendError> {
        let p_customer_id = &self.customer_id;
        client.update_customer(params::path("customer_id", p_customer_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Customer>(json))
    }
}

/// `PATCH /customers/{customer_id}`
///
/// Changes data or status of a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchCustomer {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// What is sent, as JSON.
    pub body: CustomerUpdate,
}

impl PatchCustomer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>, body: CustomerUpdate) -> Self {
        Self {
            customer_id: customer_id.into(),
            body,
        }
    }
}

impl Operation for PatchCustomer {
    type Client = Client;
    type Output = Customer;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchCustomer",
        method: Method::Patch,
        path: "/customers/{customer_id}",
        group: "customers",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Customer>, SendError> {
        let p_customer_id = &self.customer_id;
        client.patch_customer(params::path("customer_id", p_customer_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Customer>(json))
    }
}
