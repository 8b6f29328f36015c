// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `internal_transfer`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `POST /transactions/internal_transfer`
///
/// Moves money between two accounts at once, or holds it with manual capture. Moves money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateInternalTransfer {
    /// What is sent, as JSON.
    pub body: InternalTransferCreate,
}

impl CreateInternalTransfer {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: InternalTransferCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateInternalTransfer {
    type Client = Client;
    type Output = InternalTransfer;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createInternalTransfer",
        method: Method::Post,
        path: "/transactions/internal_transfer",
        group: "internal_transfer",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<InternalTransfer>, SendError> {
        client.create_internal_transfer(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<InternalTransfer>(json))
    }
}

/// `GET /transactions/internal_transfer/{id}`
///
/// Fetches an internal transfer that was authorized.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetInternalTransferById {
    /// Text. Format `uuid`.
    pub id: String,
}

impl GetInternalTransferById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }
}

impl Operation for GetInternalTransferById {
    type Client = Client;
    type Output = InternalTransfer;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getInternalTransferByID",
        method: Method::Get,
        path: "/transactions/internal_transfer/{id}",
        group: "internal_transfer",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<InternalTransfer>, SendError> {
        let p_id = &self.id;
        client.get_internal_transfer_by_id(params::path("id", p_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<InternalTransfer>(json))
    }
}

/// `PATCH /transactions/internal_transfer/{id}`
///
/// Completes or cancels a transfer held with manual capture. Moves or releases money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateInternalTransferById {
    /// Text. Format `uuid`.
    pub id: String,
    /// What is sent, as JSON.
    pub body: InternalTransferUpdate,
}

impl UpdateInternalTransferById {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(id: impl Into<String>, body: InternalTransferUpdate) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateInternalTransferById {
    type Client = Client;
    type Output = InternalTransfer;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateInternalTransferByID",
        method: Method::Patch,
        path: "/transactions/internal_transfer/{id}",
        group: "internal_transfer",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<InternalTransfer>, SendError> {
        let p_id = &self.id;
        client.update_internal_transfer_by_id(params::path("id", p_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<InternalTransfer>(json))
    }
}
