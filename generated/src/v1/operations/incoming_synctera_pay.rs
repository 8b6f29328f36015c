// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `incoming_synctera_pay`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /synctera_pay/incoming/configurations`
///
/// Lists configurations for incoming transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIncomingSyncteraPayConfigurations {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub currency: Vec<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_last_updated_time: Option<Timestamp>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub name: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_like: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_must_be_payee: Option<bool>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settlement_account_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settlement_account_owner_id: Vec<String>,
    /// List: one of 4 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<IncomingSyncteraPaySortBy>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tenant: Vec<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_last_updated_time: Option<Timestamp>,
}

redacted_debug!(ListIncomingSyncteraPayConfigurations {
    show: [currency, id, settlement_account_id, settlement_account_owner_id, sort_by, tenant],
    show_optional: [
        enabled,
        from_creation_time,
        from_last_updated_time,
        limit,
        payer_must_be_payee,
        to_creation_time,
        to_last_updated_time,
    ],
    hide: [name],
    hide_optional: [name_like, page_token]
});

impl ListIncomingSyncteraPayConfigurations {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListIncomingSyncteraPayConfigurations {
    list currency: String,
    value enabled: bool,
    into from_creation_time: Timestamp,
    into from_last_updated_time: Timestamp,
    list id: String,
    value limit: i64,
    list name: String,
    into name_like: String,
    into page_token: String,
    value payer_must_be_payee: bool,
    list settlement_account_id: String,
    list settlement_account_owner_id: String,
    list sort_by: IncomingSyncteraPaySortBy,
    list tenant: String,
    into to_creation_time: Timestamp,
    into to_last_updated_time: Timestamp,
});

impl Operation for ListIncomingSyncteraPayConfigurations {
    type Client = Client;
    type Output = IncomingSyncteraPayConfigurationList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listIncomingSyncteraPayConfigurations",
        method: Method::Get,
        path: "/synctera_pay/incoming/configurations",
        group: "incoming_synctera_pay",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("configurations") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<IncomingSyncteraPayConfigurationList>, SendError> {
        let p_currency = params::csv("currency", &self.currency)?;
        let p_id = params::csv("id", &self.id)?;
        let p_name = params::csv("name", &self.name)?;
        let p_settlement_account_id = params::csv("settlement_account_id", &self.settlement_account_id)?;
        let p_settlement_account_owner_id = params::csv("settlement_account_owner_id", &self.settlement_account_owner_id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        let p_tenant = params::csv("tenant", &self.tenant)?;
        client.list_incoming_synctera_pay_configurations(p_currency.as_deref(), self.enabled, self.from_creation_time.as_ref().map(|value| value.as_str()), self.from_last_updated_time.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.limit, p_name.as_deref(), self.name_like.as_deref(), self.page_token.as_deref(), self.payer_must_be_payee, p_settlement_account_id.as_deref(), p_settlement_account_owner_id.as_deref(), p_sort_by.as_deref(), p_tenant.as_deref(), self.to_creation_time.as_ref().map(|value| value.as_str()), self.to_last_updated_time.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<IncomingSyncteraPayConfigurationList>(json))
    }
}

/// `GET /synctera_pay/incoming/configurations/{id}`
///
/// Fetches a configuration for incoming transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIncomingSyncteraPayConfiguration {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetIncomingSyncteraPayConfiguration {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetIncomingSyncteraPayConfiguration {
    type Client = Client;
    type Output = IncomingSyncteraPayConfiguration;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getIncomingSyncteraPayConfiguration",
        method: Method::Get,
        path: "/synctera_pay/incoming/configurations/{id}",
        group: "incoming_synctera_pay",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<IncomingSyncteraPayConfiguration>, SendError> {
        let p_id = &self.id;
        client.get_incoming_synctera_pay_configuration(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<IncomingSyncteraPayConfiguration>(json))
    }
}

/// `GET /synctera_pay/incoming/transfers`
///
/// Lists incoming transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIncomingSyncteraPayTransfers {
    /// List: whole number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amount: Vec<i64>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub config_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub destination_account_id: Vec<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_last_updated_time: Option<Timestamp>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_settlement_date: Option<Date>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub payee_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub payer_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reference_id: Vec<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_date: Option<Date>,
    /// List: one of 4 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<IncomingSyncteraPaySortBy>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source_external_account_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tenant: Vec<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_last_updated_time: Option<Timestamp>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_settlement_date: Option<Date>,
}

redacted_debug!(ListIncomingSyncteraPayTransfers {
    show: [
        amount,
        config_id,
        destination_account_id,
        id,
        payee_id,
        payer_id,
        reference_id,
        sort_by,
        source_external_account_id,
        tenant,
    ],
    show_optional: [
        from_amount,
        from_creation_time,
        from_last_updated_time,
        from_settlement_date,
        limit,
        settlement_date,
        to_amount,
        to_creation_time,
        to_last_updated_time,
        to_settlement_date,
    ],
    hide: [],
    hide_optional: [page_token]
});

impl ListIncomingSyncteraPayTransfers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListIncomingSyncteraPayTransfers {
    list amount: i64,
    list config_id: String,
    list destination_account_id: String,
    value from_amount: i64,
    into from_creation_time: Timestamp,
    into from_last_updated_time: Timestamp,
    into from_settlement_date: Date,
    list id: String,
    value limit: i64,
    into page_token: String,
    list payee_id: String,
    list payer_id: String,
    list reference_id: String,
    into settlement_date: Date,
    list sort_by: IncomingSyncteraPaySortBy,
    list source_external_account_id: String,
    list tenant: String,
    value to_amount: i64,
    into to_creation_time: Timestamp,
    into to_last_updated_time: Timestamp,
    into to_settlement_date: Date,
});

impl Operation for ListIncomingSyncteraPayTransfers {
    type Client = Client;
    type Output = IncomingSyncteraPayTransferList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listIncomingSyncteraPayTransfers",
        method: Method::Get,
        path: "/synctera_pay/incoming/transfers",
        group: "incoming_synctera_pay",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("transfers") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<IncomingSyncteraPayTransferList>, SendError> {
        let p_amount = params::csv("amount", &self.amount)?;
        let p_config_id = params::csv("config_id", &self.config_id)?;
        let p_destination_account_id = params::csv("destination_account_id", &self.destination_account_id)?;
        let p_id = params::csv("id", &self.id)?;
        let p_payee_id = params::csv("payee_id", &self.payee_id)?;
        let p_payer_id = params::csv("payer_id", &self.payer_id)?;
        let p_reference_id = params::csv("reference_id", &self.reference_id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        let p_source_external_account_id = params::csv("source_external_account_id", &self.source_external_account_id)?;
        let p_tenant = params::csv("tenant", &self.tenant)?;
        client.list_incoming_synctera_pay_transfers(p_amount.as_deref(), p_config_id.as_deref(), p_destination_account_id.as_deref(), self.from_amount, self.from_creation_time.as_ref().map(|value| value.as_str()), self.from_last_updated_time.as_ref().map(|value| value.as_str()), self.from_settlement_date.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.limit, self.page_token.as_deref(), p_payee_id.as_deref(), p_payer_id.as_deref(), p_reference_id.as_deref(), self.settlement_date.as_ref().map(|value| value.as_str()), p_sort_by.as_deref(), p_source_external_account_id.as_deref(), p_tenant.as_deref(), self.to_amount, self.to_creation_time.as_ref().map(|value| value.as_str()), self.to_last_updated_time.as_ref().map(|value| value.as_str()), self.to_settlement_date.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<IncomingSyncteraPayTransferList>(json))
    }
}

/// `POST /synctera_pay/incoming/transfers`
///
/// Credits an account with a payment from a vendor's network (beta). Moves money.
///
/// Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateIncomingSyncteraPayTransfer {
    /// What is sent, as JSON.
    pub body: IncomingSyncteraPayTransferCreate,
}

impl CreateIncomingSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: IncomingSyncteraPayTransferCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateIncomingSyncteraPayTransfer {
    type Client = Client;
    type Output = IncomingSyncteraPayTransfer;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createIncomingSyncteraPayTransfer",
        method: Method::Post,
        path: "/synctera_pay/incoming/transfers",
        group: "incoming_synctera_pay",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<IncomingSyncteraPayTransfer>, SendError> {
        client.create_incoming_synctera_pay_transfer(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<IncomingSyncteraPayTransfer>(json))
    }
}

/// `GET /synctera_pay/incoming/transfers/{id}`
///
/// Fetches an incoming transfer (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIncomingSyncteraPayTransfer {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetIncomingSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetIncomingSyncteraPayTransfer {
    type Client = Client;
    type Output = IncomingSyncteraPayTransfer;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getIncomingSyncteraPayTransfer",
        method: Method::Get,
        path: "/synctera_pay/incoming/transfers/{id}",
        group: "incoming_synctera_pay",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<IncomingSyncteraPayTransfer>, SendError> {
        let p_id = &self.id;
        client.get_incoming_synctera_pay_transfer(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<IncomingSyncteraPayTransfer>(json))
    }
}
