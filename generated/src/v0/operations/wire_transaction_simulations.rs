// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `wire_transaction_simulations`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `POST /wires/transaction_simulations/receiving_return`
///
/// Simulates the return of a wire that you sent. Moves simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WireReturnSimulation {
    /// What is sent, as JSON.
    pub body: WireReturnSimulationRequest,
}

impl WireReturnSimulation {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WireReturnSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for WireReturnSimulation {
    type Client = Client;
    type Output = WireSimulation;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "wireReturnSimulation",
        method: Method::Post,
        path: "/wires/transaction_simulations/receiving_return",
        group: "wire_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<WireSimulation>, SendError> {
        client.wire_return_simulation(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<WireSimulation>(json))
    }
}

/// `POST /wires/transaction_simulations/receiving_transaction`
///
/// Simulates a wire from another bank. Moves simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WireTransactionSimulation {
    /// What is sent, as JSON.
    pub body: WireTransactionSimulationRequest,
}

impl WireTransactionSimulation {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WireTransactionSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for WireTransactionSimulation {
    type Client = Client;
    type Output = WireSimulation;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "wireTransactionSimulation",
        method: Method::Post,
        path: "/wires/transaction_simulations/receiving_transaction",
        group: "wire_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<WireSimulation>, SendError> {
        client.wire_transaction_simulation(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<WireSimulation>(json))
    }
}
