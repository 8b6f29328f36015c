// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `synctera_pay`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /synctera_pay`
///
/// Lists outgoing transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSyncteraPayTransfers {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_owner_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_effective_date: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_posting_date: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_same_day: Option<bool>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_status: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_owner_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posting_date: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_effective_date: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_posting_date: Option<String>,
}

redacted_debug!(GetSyncteraPayTransfers {
    show: [],
    show_optional: [
        amount,
        currency,
        customer_id,
        dc_sign,
        destination_account_id,
        effective_date,
        from_effective_date,
        from_posting_date,
        id,
        is_same_day,
        limit,
        max_amount,
        min_amount,
        network_status,
        originating_account_id,
        page_token,
        posting_date,
        reference_id,
        status,
        subtype,
        to_effective_date,
        to_posting_date,
    ],
    hide: [],
    hide_optional: [destination_account_owner_name, originating_account_owner_name]
});

impl GetSyncteraPayTransfers {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetSyncteraPayTransfers {
    into amount: String,
    into currency: String,
    into customer_id: String,
    into dc_sign: String,
    into destination_account_id: String,
    into destination_account_owner_name: String,
    into effective_date: String,
    into from_effective_date: String,
    into from_posting_date: String,
    into id: String,
    value is_same_day: bool,
    value limit: i64,
    value max_amount: i64,
    value min_amount: i64,
    into network_status: String,
    into originating_account_id: String,
    into originating_account_owner_name: String,
    into page_token: String,
    into posting_date: String,
    into reference_id: String,
    into status: String,
    into subtype: String,
    into to_effective_date: String,
    into to_posting_date: String,
});

impl Operation for GetSyncteraPayTransfers {
    type Client = Client;
    type Output = SyncteraPayList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getSyncteraPayTransfers",
        method: Method::Get,
        path: "/synctera_pay",
        group: "synctera_pay",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("transfers") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SyncteraPayList>, SendError> {
        client.get_synctera_pay_transfers(self.amount.as_deref(), self.currency.as_deref(), self.customer_id.as_deref(), self.dc_sign.as_deref(), self.destination_account_id.as_deref(), self.destination_account_owner_name.as_deref(), self.effective_date.as_deref(), self.from_effective_date.as_deref(), self.from_posting_date.as_deref(), self.id.as_deref(), self.is_same_day, self.limit, self.max_amount, self.min_amount, self.network_status.as_deref(), self.originating_account_id.as_deref(), self.originating_account_owner_name.as_deref(), self.page_token.as_deref(), self.posting_date.as_deref(), self.reference_id.as_deref(), self.status.as_deref(), self.subtype.as_deref(), self.to_effective_date.as_deref(), self.to_posting_date.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SyncteraPayList>(json))
    }
}

/// `POST /synctera_pay`
///
/// Pays out of an account over a vendor's network (beta). Moves money.
///
/// Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSyncteraPayTransfer {
    /// What is sent, as JSON.
    pub body: SyncteraPayCreate,
}

impl CreateSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: SyncteraPayCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateSyncteraPayTransfer {
    type Client = Client;
    type Output = SyncteraPay;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createSyncteraPayTransfer",
        method: Method::Post,
        path: "/synctera_pay",
        group: "synctera_pay",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SyncteraPay>, SendError> {
        client.create_synctera_pay_transfer(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SyncteraPay>(json))
    }
}

/// `GET /synctera_pay/configurations`
///
/// Lists configurations for outgoing transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSyncteraPayConfigurations {}

impl GetSyncteraPayConfigurations {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

impl Operation for GetSyncteraPayConfigurations {
    type Client = Client;
    type Output = Vec<SyncteraPayConfiguration>;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getSyncteraPayConfigurations",
        method: Method::Get,
        path: "/synctera_pay/configurations",
        group: "synctera_pay",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: None }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Vec<SyncteraPayConfiguration>>, SendError> {
        client.get_synctera_pay_configurations().await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Vec<SyncteraPayConfiguration>>(json))
    }
}

/// `GET /synctera_pay/configurations/{id}`
///
/// Fetches a configuration for outgoing transfers (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSyncteraPayConfiguration {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetSyncteraPayConfiguration {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetSyncteraPayConfiguration {
    type Client = Client;
    type Output = SyncteraPayConfiguration;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getSyncteraPayConfiguration",
        method: Method::Get,
        path: "/synctera_pay/configurations/{id}",
        group: "synctera_pay",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SyncteraPayConfiguration>, SendError> {
        let p_id = &self.id;
        client.get_synctera_pay_configuration(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SyncteraPayConfiguration>(json))
    }
}

/// `GET /synctera_pay/vendors`
///
/// Lists vendors (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSyncteraPayVendors {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(GetSyncteraPayVendors {
    show: [],
    show_optional: [enabled, id, limit],
    hide: [],
    hide_optional: [name, page_token]
});

impl GetSyncteraPayVendors {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetSyncteraPayVendors {
    value enabled: bool,
    into id: String,
    value limit: i64,
    into name: String,
    into page_token: String,
});

impl Operation for GetSyncteraPayVendors {
    type Client = Client;
    type Output = SyncteraPayVendorList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getSyncteraPayVendors",
        method: Method::Get,
        path: "/synctera_pay/vendors",
        group: "synctera_pay",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("vendors") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SyncteraPayVendorList>, SendError> {
        client.get_synctera_pay_vendors(self.enabled, self.id.as_deref(), self.limit, self.name.as_deref(), self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SyncteraPayVendorList>(json))
    }
}

/// `GET /synctera_pay/vendors/{id}`
///
/// Fetches a vendor (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSyncteraPayVendor {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetSyncteraPayVendor {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetSyncteraPayVendor {
    type Client = Client;
    type Output = SyncteraPayVendor;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getSyncteraPayVendor",
        method: Method::Get,
        path: "/synctera_pay/vendors/{id}",
        group: "synctera_pay",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SyncteraPayVendor>, SendError> {
        let p_id = &self.id;
        client.get_synctera_pay_vendor(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SyncteraPayVendor>(json))
    }
}

/// `GET /synctera_pay/{id}`
///
/// Fetches an outgoing transfer (beta).
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSyncteraPayTransfer {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetSyncteraPayTransfer {
    type Client = Client;
    type Output = SyncteraPay;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getSyncteraPayTransfer",
        method: Method::Get,
        path: "/synctera_pay/{id}",
        group: "synctera_pay",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SyncteraPay>, SendError> {
        let p_id = &self.id;
        client.get_synctera_pay_transfer(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SyncteraPay>(json))
    }
}

/// `PATCH /synctera_pay/{id}`
///
/// Posts or cancels an outgoing transfer, or changes its amount or data (beta). Moves or releases money.
///
/// Moves money.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSyncteraPayTransfer {
    /// Text. Format `uuid`.
    pub id: String,
    /// What is sent, as JSON.
    pub body: SyncteraPayUpdate,
}

impl UpdateSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, body: SyncteraPayUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateSyncteraPayTransfer {
    type Client = Client;
    type Output = SyncteraPay;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "updateSyncteraPayTransfer",
        method: Method::Patch,
        path: "/synctera_pay/{id}",
        group: "synctera_pay",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SyncteraPay>, SendError> {
        let p_id = &self.id;
        client.update_synctera_pay_transfer(params::path("id", p_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SyncteraPay>(json))
    }
}

/// `POST /synctera_pay/{id}/return`
///
/// Gives a posted transfer back to its account (beta). Moves money.
///
/// Moves money.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReturnSyncteraPayTransfer {
    /// Text. Format `uuid`.
    pub id: String,
}

impl ReturnSyncteraPayTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for ReturnSyncteraPayTransfer {
    type Client = Client;
    type Output = SyncteraPay;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "returnSyncteraPayTransfer",
        method: Method::Post,
        path: "/synctera_pay/{id}/return",
        group: "synctera_pay",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SyncteraPay>, SendError> {
        let p_id = &self.id;
        client.return_synctera_pay_transfer(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SyncteraPay>(json))
    }
}
