// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `dispute_simulations`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `POST /disputes/simulations/{dispute_id}/actions`
///
/// Simulates the network's move in a dispute (beta). May move simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
///
/// Marked beta: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateDisputeAction {
    /// Text. Format `uuid`.
    pub dispute_id: String,
    /// What is sent, as JSON.
    pub body: DisputeActionCreate,
}

impl SimulateDisputeAction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(dispute_id: impl Into<String>, body: DisputeActionCreate) -> Self {
        Self {
            dispute_id: dispute_id.into(),
            body,
        }
    }
}

impl Operation for SimulateDisputeAction {
    type Client = Client;
    type Output = DisputeAction;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulateDisputeAction",
        method: Method::Post,
        path: "/disputes/simulations/{dispute_id}/actions",
        group: "dispute_simulations",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[201],
        stability: Stability::Beta,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DisputeAction>, SendError> {
        let p_dispute_id = &self.dispute_id;
        client.simulate_dispute_action(params::path("dispute_id", p_dispute_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DisputeAction>(json))
    }
}
