// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `ach`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /ach`
///
/// Lists ACH payments sent.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListTransactionsOut {
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_effective_date: Option<Date>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_ach_id: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_effective_date: Option<Date>,
}

redacted_debug!(ListTransactionsOut {
    show: [],
    show_optional: [
        effective_date,
        end_effective_date,
        incoming_ach_id,
        limit,
        start_effective_date,
    ],
    hide: [],
    hide_optional: [page_token]
});

impl ListTransactionsOut {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListTransactionsOut {
    into effective_date: Date,
    into end_effective_date: Date,
    into incoming_ach_id: String,
    value limit: i64,
    into page_token: String,
    into start_effective_date: Date,
});

impl Operation for ListTransactionsOut {
    type Client = Client;
    type Output = OutgoingAchList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listTransactionsOut",
        method: Method::Get,
        path: "/ach",
        group: "ach",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("transactions") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<OutgoingAchList>, SendError> {
        client.list_transactions_out(self.effective_date.as_ref().map(|value| value.as_str()), self.end_effective_date.as_ref().map(|value| value.as_str()), self.incoming_ach_id.as_deref(), self.limit, self.page_token.as_deref(), self.start_effective_date.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<OutgoingAchList>(json))
    }
}

/// `POST /ach`
///
/// Sends an ACH credit or debit between an account and an external account. Moves money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddTransactionOut {
    /// What is sent, as JSON.
    pub body: OutgoingAchCreate,
}

impl AddTransactionOut {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: OutgoingAchCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for AddTransactionOut {
    type Client = Client;
    type Output = OutgoingAch;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "addTransactionOut",
        method: Method::Post,
        path: "/ach",
        group: "ach",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<OutgoingAch>, SendError> {
        client.add_transaction_out(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<OutgoingAch>(json))
    }
}

/// `GET /ach/gateways`
///
/// Lists ACH gateways; the answer is a bare array.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAllGatewayConfigs {}

impl GetAllGatewayConfigs {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

impl Operation for GetAllGatewayConfigs {
    type Client = Client;
    type Output = Vec<GatewayConfig>;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getAllGatewayConfigs",
        method: Method::Get,
        path: "/ach/gateways",
        group: "ach",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: None }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Vec<GatewayConfig>>, SendError> {
        client.get_all_gateway_configs().await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Vec<GatewayConfig>>(json))
    }
}

/// `POST /ach/gateways`
///
/// Sets up an ACH gateway&#58; from then on your endpoint decides on all ACH payments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddGatewayConfig {
    /// What is sent, as JSON.
    pub body: GatewayConfigCreate,
}

impl AddGatewayConfig {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: GatewayConfigCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for AddGatewayConfig {
    type Client = Client;
    type Output = GatewayConfig;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "addGatewayConfig",
        method: Method::Post,
        path: "/ach/gateways",
        group: "ach",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<GatewayConfig>, SendError> {
        client.add_gateway_config(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<GatewayConfig>(json))
    }
}

/// `GET /ach/gateways/{id}`
///
/// Fetches an ACH gateway.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetGatewayConfigById {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetGatewayConfigById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetGatewayConfigById {
    type Client = Client;
    type Output = GatewayConfig;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getGatewayConfigByID",
        method: Method::Get,
        path: "/ach/gateways/{id}",
        group: "ach",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<GatewayConfig>, SendError> {
        let p_id = &self.id;
        client.get_gateway_config_by_id(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<GatewayConfig>(json))
    }
}

/// `PATCH /ach/gateways/{id}`
///
/// Changes address, headers, waiting time or state of an ACH gateway.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchGatewayConfigById {
    /// Text. Format `uuid`.
    pub id: String,
    /// What is sent, as JSON.
    pub body: GatewayConfigUpdate,
}

impl PatchGatewayConfigById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, body: GatewayConfigUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Operation for PatchGatewayConfigById {
    type Client = Client;
    type Output = GatewayConfig;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchGatewayConfigByID",
        method: Method::Patch,
        path: "/ach/gateways/{id}",
        group: "ach",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<GatewayConfig>, SendError> {
        let p_id = &self.id;
        client.patch_gateway_config_by_id(params::path("id", p_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<GatewayConfig>(json))
    }
}

/// `DELETE /ach/gateways/{id}`
///
/// Removes an ACH gateway for good; payments are no longer put to you.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteGatewayConfigById {
    /// Text. Format `uuid`.
    pub id: String,
}

impl DeleteGatewayConfigById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for DeleteGatewayConfigById {
    type Client = Client;
    type Output = ();
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "deleteGatewayConfigByID",
        method: Method::Delete,
        path: "/ach/gateways/{id}",
        group: "ach",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Empty,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<()>, SendError> {
        let p_id = &self.id;
        client.delete_gateway_config_by_id(params::path("id", p_id)?).await.map_err(SendError::from)
    }
}

/// `GET /ach/incoming`
///
/// Lists ACH payments received (beta).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIncomingAchList {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_date_from: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_date_to: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

redacted_debug!(GetIncomingAchList {
    show: [],
    show_optional: [account_id, limit, settlement_date_from, settlement_date_to, status],
    hide: [],
    hide_optional: [page_token]
});

impl GetIncomingAchList {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetIncomingAchList {
    into account_id: String,
    value limit: i64,
    into page_token: String,
    into settlement_date_from: Date,
    into settlement_date_to: Date,
    into status: String,
});

impl Operation for GetIncomingAchList {
    type Client = Client;
    type Output = IncomingAchList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getIncomingACHList",
        method: Method::Get,
        path: "/ach/incoming",
        group: "ach",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("transactions") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<IncomingAchList>, SendError> {
        client.get_incoming_ach_list(self.account_id.as_deref(), self.limit, self.page_token.as_deref(), self.settlement_date_from.as_ref().map(|value| value.as_str()), self.settlement_date_to.as_ref().map(|value| value.as_str()), self.status.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<IncomingAchList>(json))
    }
}

/// `GET /ach/incoming/{id}`
///
/// Fetches an ACH payment received (beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIncomingAchById {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetIncomingAchById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetIncomingAchById {
    type Client = Client;
    type Output = IncomingAch;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getIncomingACHByID",
        method: Method::Get,
        path: "/ach/incoming/{id}",
        group: "ach",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<IncomingAch>, SendError> {
        let p_id = &self.id;
        client.get_incoming_ach_by_id(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<IncomingAch>(json))
    }
}

/// `GET /ach/{transaction_id}`
///
/// Fetches an ACH payment sent, with its status.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetTransactionOut {
    /// Text. Format `uuid`.
    pub transaction_id: String,
}

impl GetTransactionOut {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
        }
    }
}

impl Operation for GetTransactionOut {
    type Client = Client;
    type Output = OutgoingAch;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getTransactionOut",
        method: Method::Get,
        path: "/ach/{transaction_id}",
        group: "ach",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<OutgoingAch>, SendError> {
        let p_transaction_id = &self.transaction_id;
        client.get_transaction_out(params::path("transaction_id", p_transaction_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<OutgoingAch>(json))
    }
}

/// `PATCH /ach/{transaction_id}`
///
/// Cancels an ACH payment not yet sent off, or changes when its funds are available. Releases money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchTransactionOut {
    /// Text. Format `uuid`.
    pub transaction_id: String,
    /// What is sent, as JSON.
    pub body: OutgoingAchUpdate,
}

impl PatchTransactionOut {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transaction_id: impl Into<String>, body: OutgoingAchUpdate) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            body,
        }
    }
}

impl Operation for PatchTransactionOut {
    type Client = Client;
    type Output = OutgoingAch;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchTransactionOut",
        method: Method::Patch,
        path: "/ach/{transaction_id}",
        group: "ach",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<OutgoingAch>, SendError> {
        let p_transaction_id = &self.transaction_id;
        client.patch_transaction_out(params::path("transaction_id", p_transaction_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<OutgoingAch>(json))
    }
}
