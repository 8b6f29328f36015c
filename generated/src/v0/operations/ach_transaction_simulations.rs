// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `ach_transaction_simulations`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `POST /ach/transaction_simulations/receiving_return`
///
/// Simulates the return of an ACH payment that you sent. Moves simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AchReturnSimulation {
    /// What is sent, as JSON.
    pub body: AchReturnSimulationRequest,
}

impl AchReturnSimulation {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AchReturnSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for AchReturnSimulation {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "achReturnSimulation",
        method: Method::Post,
        path: "/ach/transaction_simulations/receiving_return",
        group: "ach_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.ach_return_simulation(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}

/// `POST /ach/transaction_simulations/receiving_transaction`
///
/// Simulates an ACH payment from another bank; amount 0 is a prenote. Moves simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AchTransactionSimulation {
    /// What is sent, as JSON.
    pub body: AchTransactionSimulationRequest,
}

impl AchTransactionSimulation {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AchTransactionSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for AchTransactionSimulation {
    type Client = Client;
    type Output = Json;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "achTransactionSimulation",
        method: Method::Post,
        path: "/ach/transaction_simulations/receiving_transaction",
        group: "ach_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Json>, SendError> {
        client.ach_transaction_simulation(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Json>(json))
    }
}
