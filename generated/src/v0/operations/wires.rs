// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `wires`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /wires`
///
/// Lists wires sent.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListWires {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_date: Option<Date>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_id: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ListWiresStatus>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_date: Option<Date>,
}

redacted_debug!(ListWires {
    show: [id],
    show_optional: [
        customer_id,
        from_date,
        limit,
        originating_account_id,
        receiving_account_id,
        status,
        to_date,
    ],
    hide: [],
    hide_optional: [page_token]
});

impl ListWires {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListWires {
    into customer_id: String,
    into from_date: Date,
    list id: String,
    value limit: i64,
    into originating_account_id: String,
    into page_token: String,
    into receiving_account_id: String,
    into status: ListWiresStatus,
    into to_date: Date,
});

impl Operation for ListWires {
    type Client = Client;
    type Output = WireList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listWires",
        method: Method::Get,
        path: "/wires",
        group: "wires",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("wires") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<WireList>, SendError> {
        let p_id = params::csv("id", &self.id)?;
        client.list_wires(self.customer_id.as_deref(), self.from_date.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.limit, self.originating_account_id.as_deref(), self.page_token.as_deref(), self.receiving_account_id.as_deref(), self.status.as_ref().map(|value| value.as_str()), self.to_date.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<WireList>(json))
    }
}

/// `POST /wires`
///
/// Sends a wire in US dollars to an external account of a beneficiary. Moves money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateWire {
    /// What is sent, as JSON.
    pub body: WireCreate,
}

impl CreateWire {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WireCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateWire {
    type Client = Client;
    type Output = Wire;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createWire",
        method: Method::Post,
        path: "/wires",
        group: "wires",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Wire>, SendError> {
        client.create_wire(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Wire>(json))
    }
}

/// `GET /wires/incoming`
///
/// Lists wires received.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIncomingWires {
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_date: Option<Date>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imad: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub omad: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ListIncomingWiresStatus>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_date: Option<Date>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uetr: Option<String>,
}

redacted_debug!(ListIncomingWires {
    show: [id],
    show_optional: [from_date, imad, limit, omad, status, to_date, uetr],
    hide: [],
    hide_optional: [page_token]
});

impl ListIncomingWires {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListIncomingWires {
    into from_date: Date,
    list id: String,
    into imad: String,
    value limit: i64,
    into omad: String,
    into page_token: String,
    into status: ListIncomingWiresStatus,
    into to_date: Date,
    into uetr: String,
});

impl Operation for ListIncomingWires {
    type Client = Client;
    type Output = IncomingWireList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listIncomingWires",
        method: Method::Get,
        path: "/wires/incoming",
        group: "wires",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("wires") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<IncomingWireList>, SendError> {
        let p_id = params::csv("id", &self.id)?;
        client.list_incoming_wires(self.from_date.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.imad.as_deref(), self.limit, self.omad.as_deref(), self.page_token.as_deref(), self.status.as_ref().map(|value| value.as_str()), self.to_date.as_ref().map(|value| value.as_str()), self.uetr.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<IncomingWireList>(json))
    }
}

/// `GET /wires/incoming/{wire_id}`
///
/// Fetches a wire received.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIncomingWire {
    /// Text. Format `uuid`.
    pub wire_id: String,
}

impl GetIncomingWire {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(wire_id: impl Into<String>) -> Self {
        Self {
            wire_id: wire_id.into(),
        }
    }
}

impl Operation for GetIncomingWire {
    type Client = Client;
    type Output = IncomingWire;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getIncomingWire",
        method: Method::Get,
        path: "/wires/incoming/{wire_id}",
        group: "wires",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<IncomingWire>, SendError> {
        let p_wire_id = &self.wire_id;
        client.get_incoming_wire(params::path("wire_id", p_wire_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<IncomingWire>(json))
    }
}

/// `PATCH /wires/incoming/{wire_id}`
///
/// Adds return data to a wire received, so that it is matched as a return. May move money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchIncomingWire {
    /// Text. Format `uuid`.
    pub wire_id: String,
    /// What is sent, as JSON.
    pub body: IncomingWireUpdate,
}

impl PatchIncomingWire {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(wire_id: impl Into<String>, body: IncomingWireUpdate) -> Self {
        Self {
            wire_id: wire_id.into(),
            body,
        }
    }
}

impl Operation for PatchIncomingWire {
    type Client = Client;
    type Output = IncomingWire;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchIncomingWire",
        method: Method::Patch,
        path: "/wires/incoming/{wire_id}",
        group: "wires",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<IncomingWire>, SendError> {
        let p_wire_id = &self.wire_id;
        client.patch_incoming_wire(params::path("wire_id", p_wire_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<IncomingWire>(json))
    }
}

/// `GET /wires/{wire_id}`
///
/// Fetches a wire sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetWire {
    /// Text. Format `uuid`.
    pub wire_id: String,
}

impl GetWire {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(wire_id: impl Into<String>) -> Self {
        Self {
            wire_id: wire_id.into(),
        }
    }
}

impl Operation for GetWire {
    type Client = Client;
    type Output = Wire;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getWire",
        method: Method::Get,
        path: "/wires/{wire_id}",
        group: "wires",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Wire>, SendError> {
        let p_wire_id = &self.wire_id;
        client.get_wire(params::path("wire_id", p_wire_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Wire>(json))
    }
}

/// `PATCH /wires/{wire_id}`
///
/// Cancels a wire that is still pending. Releases money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CancelWire {
    /// Text. Format `uuid`.
    pub wire_id: String,
    /// What is sent, as JSON.
    pub body: TransferUpdate,
}

impl CancelWire {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(wire_id: impl Into<String>, body: TransferUpdate) -> Self {
        Self {
            wire_id: wire_id.into(),
            body,
        }
    }
}

impl Operation for CancelWire {
    type Client = Client;
    type Output = Wire;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "cancelWire",
        method: Method::Patch,
        path: "/wires/{wire_id}",
        group: "wires",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Wire>, SendError> {
        let p_wire_id = &self.wire_id;
        client.cancel_wire(params::path("wire_id", p_wire_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Wire>(json))
    }
}
