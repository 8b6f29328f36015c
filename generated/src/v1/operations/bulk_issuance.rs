// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `bulk_issuance`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /cards/bulk_issuance`
///
/// Lists bulk orders.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBulkOrderConfigs {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_product_id: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: one of 2 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<BulkIssuanceSortBy>,
}

redacted_debug!(ListBulkOrderConfigs {
    show: [sort_by],
    show_optional: [card_product_id, limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListBulkOrderConfigs {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListBulkOrderConfigs {
    into card_product_id: String,
    value limit: i64,
    into page_token: String,
    list sort_by: BulkIssuanceSortBy,
});

impl Operation for ListBulkOrderConfigs {
    type Client = Client;
    type Output = BulkList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "listBulkOrderConfigs",
        method: Method::Get,
        path: "/cards/bulk_issuance",
        group: "bulk_issuance",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("bulk_order_configs") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BulkList>, SendError> {
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        client.list_bulk_order_configs(self.card_product_id.as_deref(), self.limit, self.page_token.as_deref(), p_sort_by.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BulkList>(json))
    }
}

/// `POST /cards/bulk_issuance`
///
/// Sets up a bulk order for a card product that allows it; cards name it when issued.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateBulkOrderConfig {
    /// What is sent, as JSON.
    pub body: BulkIssuanceCreate,
}

impl CreateBulkOrderConfig {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BulkIssuanceCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateBulkOrderConfig {
    type Client = Client;
    type Output = BulkIssuance;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createBulkOrderConfig",
        method: Method::Post,
        path: "/cards/bulk_issuance",
        group: "bulk_issuance",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BulkIssuance>, SendError> {
        client.create_bulk_order_config(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BulkIssuance>(json))
    }
}

/// `GET /cards/bulk_issuance/{bulk_order_config_id}`
///
/// Fetches a bulk order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetBulkOrderConfig {
    /// Text. Format `uuid`.
    pub bulk_order_config_id: String,
}

impl GetBulkOrderConfig {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(bulk_order_config_id: impl Into<String>) -> Self {
        Self {
            bulk_order_config_id: bulk_order_config_id.into(),
        }
    }
}

impl Operation for GetBulkOrderConfig {
    type Client = Client;
    type Output = BulkIssuance;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getBulkOrderConfig",
        method: Method::Get,
        path: "/cards/bulk_issuance/{bulk_order_config_id}",
        group: "bulk_issuance",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BulkIssuance>, SendError> {
        let p_bulk_order_config_id = &self.bulk_order_config_id;
        client.get_bulk_order_config(params::path("bulk_order_config_id", p_bulk_order_config_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BulkIssuance>(json))
    }
}

/// `POST /cards/bulk_issuance/{bulk_order_config_id}/fulfill`
///
/// Ships all cards added to a manual bulk order since the last time; answers without a body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FulfillBulkOrder {
    /// Text. Format `uuid`.
    pub bulk_order_config_id: String,
}

impl FulfillBulkOrder {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(bulk_order_config_id: impl Into<String>) -> Self {
        Self {
            bulk_order_config_id: bulk_order_config_id.into(),
        }
    }
}

impl Operation for FulfillBulkOrder {
    type Client = Client;
    type Output = ();
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "fulfillBulkOrder",
        method: Method::Post,
        path: "/cards/bulk_issuance/{bulk_order_config_id}/fulfill",
        group: "bulk_issuance",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Empty,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[202],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<()>, SendError> {
        let p_bulk_order_config_id = &self.bulk_order_config_id;
        client.fulfill_bulk_order(params::path("bulk_order_config_id", p_bulk_order_config_id)?).await.map_err(SendError::from)
    }
}
