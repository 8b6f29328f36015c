// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `in_store_cash_deposits`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /cash/barcodes`
///
/// Lists deposit barcodes (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetBarcodes {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub barcode_number: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barcode_number_like: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub biller_id: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biller_id_like: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub customer_id: Vec<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_last_updated_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_timestamp_valid_to: Option<Timestamp>,
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
    /// List: one of 6 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<InStoreCashDepositSortBy>,
    /// List: one of 3 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<BarcodeStatus>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tenant: Vec<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_last_updated_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_timestamp_valid_to: Option<Timestamp>,
    /// List: one of 1 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub r#type: Vec<BarcodeType>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub upc: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upc_like: Option<String>,
}

redacted_debug!(GetBarcodes {
    show: [account_id, biller_id, customer_id, id, sort_by, status, tenant, r#type, upc],
    show_optional: [
        from_creation_time,
        from_last_updated_time,
        from_timestamp_valid_to,
        limit,
        to_creation_time,
        to_last_updated_time,
        to_timestamp_valid_to,
    ],
    hide: [barcode_number],
    hide_optional: [barcode_number_like, biller_id_like, page_token, upc_like]
});

impl GetBarcodes {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetBarcodes {
    list account_id: String,
    list barcode_number: String,
    into barcode_number_like: String,
    list biller_id: String,
    into biller_id_like: String,
    list customer_id: String,
    into from_creation_time: Timestamp,
    into from_last_updated_time: Timestamp,
    into from_timestamp_valid_to: Timestamp,
    list id: String,
    value limit: i64,
    into page_token: String,
    list sort_by: InStoreCashDepositSortBy,
    list status: BarcodeStatus,
    list tenant: String,
    into to_creation_time: Timestamp,
    into to_last_updated_time: Timestamp,
    into to_timestamp_valid_to: Timestamp,
    list r#type: BarcodeType,
    list upc: String,
    into upc_like: String,
});

impl Operation for GetBarcodes {
    type Client = Client;
    type Output = BarcodeList;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getBarcodes",
        method: Method::Get,
        path: "/cash/barcodes",
        group: "in_store_cash_deposits",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("barcodes") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BarcodeList>, SendError> {
        let p_account_id = params::csv("account_id", &self.account_id)?;
        let p_barcode_number = params::csv("barcode_number", &self.barcode_number)?;
        let p_biller_id = params::csv("biller_id", &self.biller_id)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id)?;
        let p_id = params::csv("id", &self.id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        let p_status = params::csv("status", &self.status)?;
        let p_tenant = params::csv("tenant", &self.tenant)?;
        let p_type = params::csv("type", &self.r#type)?;
        let p_upc = params::csv("upc", &self.upc)?;
        client.get_barcodes(p_account_id.as_deref(), p_barcode_number.as_deref(), self.barcode_number_like.as_deref(), p_biller_id.as_deref(), self.biller_id_like.as_deref(), p_customer_id.as_deref(), self.from_creation_time.as_ref().map(|value| value.as_str()), self.from_last_updated_time.as_ref().map(|value| value.as_str()), self.from_timestamp_valid_to.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.limit, self.page_token.as_deref(), p_sort_by.as_deref(), p_status.as_deref(), p_tenant.as_deref(), self.to_creation_time.as_ref().map(|value| value.as_str()), self.to_last_updated_time.as_ref().map(|value| value.as_str()), self.to_timestamp_valid_to.as_ref().map(|value| value.as_str()), p_type.as_deref(), p_upc.as_deref(), self.upc_like.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BarcodeList>(json))
    }
}

/// `POST /cash/barcodes`
///
/// Issues a barcode for a deposit at a shop near the customer (alpha). No money moves until it is used.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateBarcode {
    /// What is sent, as JSON.
    pub body: BarcodeCreate,
}

impl CreateBarcode {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BarcodeCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateBarcode {
    type Client = Client;
    type Output = Barcode;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createBarcode",
        method: Method::Post,
        path: "/cash/barcodes",
        group: "in_store_cash_deposits",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Barcode>, SendError> {
        client.create_barcode(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Barcode>(json))
    }
}

/// `GET /cash/barcodes/retailer_map_url`
///
/// Fetches the address of a map of shops that take deposits (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetRetailerMapUrl {
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lat: Option<Decimal>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lng: Option<Decimal>,
}

redacted_debug!(GetRetailerMapUrl {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [lat, lng]
});

impl GetRetailerMapUrl {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GetRetailerMapUrl {
    into lat: Decimal,
    into lng: Decimal,
});

impl Operation for GetRetailerMapUrl {
    type Client = Client;
    type Output = BarcodeRetailerMapUrl;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getRetailerMapUrl",
        method: Method::Get,
        path: "/cash/barcodes/retailer_map_url",
        group: "in_store_cash_deposits",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<BarcodeRetailerMapUrl>, SendError> {
        client.get_retailer_map_url(self.lat.as_ref().map(|value| value.as_str()), self.lng.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<BarcodeRetailerMapUrl>(json))
    }
}

/// `GET /cash/barcodes/{barcode_id}`
///
/// Fetches a deposit barcode and its status (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetBarcode {
    /// Text. Format `uuid`.
    pub barcode_id: String,
}

impl GetBarcode {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(barcode_id: impl Into<String>) -> Self {
        Self {
            barcode_id: barcode_id.into(),
        }
    }
}

impl Operation for GetBarcode {
    type Client = Client;
    type Output = Barcode;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getBarcode",
        method: Method::Get,
        path: "/cash/barcodes/{barcode_id}",
        group: "in_store_cash_deposits",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Barcode>, SendError> {
        let p_barcode_id = &self.barcode_id;
        client.get_barcode(params::path("barcode_id", p_barcode_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Barcode>(json))
    }
}

/// `PATCH /cash/barcodes/{barcode_id}`
///
/// Blocks a deposit barcode, so that nobody can pay in with it (alpha).
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateBarcode {
    /// Text. Format `uuid`.
    pub barcode_id: String,
    /// What is sent, as JSON.
    pub body: BarcodeUpdate,
}

impl UpdateBarcode {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(barcode_id: impl Into<String>, body: BarcodeUpdate) -> Self {
        Self {
            barcode_id: barcode_id.into(),
            body,
        }
    }
}

impl Operation for UpdateBarcode {
    type Client = Client;
    type Output = Barcode;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "updateBarcode",
        method: Method::Patch,
        path: "/cash/barcodes/{barcode_id}",
        group: "in_store_cash_deposits",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Barcode>, SendError> {
        let p_barcode_id = &self.barcode_id;
        client.update_barcode(params::path("barcode_id", p_barcode_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Barcode>(json))
    }
}
