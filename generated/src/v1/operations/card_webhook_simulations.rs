// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `card_webhook_simulations`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `POST /cards/{card_id}/webhook_simulations/fulfillment`
///
/// Simulates a step in making and shipping a card, with its webhook.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateCardFulfillmentEvent {
    /// Text. Format `uuid`.
    pub card_id: String,
    /// What is sent, as JSON.
    pub body: SimulateCardFulfillmentRequest,
}

impl SimulateCardFulfillmentEvent {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<String>, body: SimulateCardFulfillmentRequest) -> Self {
        Self {
            card_id: card_id.into(),
            body,
        }
    }
}

impl Operation for SimulateCardFulfillmentEvent {
    type Client = Client;
    type Output = SimulateCardFulfillment;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "simulateCardFulfillmentEvent",
        method: Method::Post,
        path: "/cards/{card_id}/webhook_simulations/fulfillment",
        group: "card_webhook_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: true },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<SimulateCardFulfillment>, SendError> {
        let p_card_id = &self.card_id;
        client.simulate_card_fulfillment_event(params::path("card_id", p_card_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<SimulateCardFulfillment>(json))
    }
}
