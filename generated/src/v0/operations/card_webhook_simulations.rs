// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `card_webhook_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "simulateCardFulfillmentEvent")]
/// `POST /cards/{card_id}/webhook_simulations/fulfillment`
///
/// Simulates a step in making and shipping a card, with its webhook.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardFulfillment {
    /// Format `uuid`.
    pub card_id: CardId,
    /// What is sent, as JSON.
    pub body: CardFulfillmentSimulationRequest,
}

record! { SimulateCardFulfillment {
    0 required show card_id;
    1 required show body;
} }

impl SimulateCardFulfillment {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_id: impl Into<CardId>, body: CardFulfillmentSimulationRequest) -> Self {
        Self {
            card_id: card_id.into(),
            body,
        }
    }
}

impl Sealed for SimulateCardFulfillment {}

impl Operation for SimulateCardFulfillment {
    type Output = CardFulfillmentSimulation;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "card_webhook_simulations",
            "simulateCardFulfillmentEvent",
            Method::Post,
            "/cards/{card_id}/webhook_simulations/fulfillment",
        )
            .tier(Tier::Cached).sandbox_only().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_card_id = self.card_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulate_card_fulfillment_event(
            params::path("card_id", p_card_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<CardFulfillmentSimulation, DecodeError> {
        decode(body)
    }
}
