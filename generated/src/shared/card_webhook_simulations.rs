// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `card_webhook_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// v0 and v1: schema `simulate_card_fulfillment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardFulfillmentSimulation {
    pub card_fulfillment_status: Option<CardFulfillmentStatus>,
}

record! { CardFulfillmentSimulation {
    0 optional show card_fulfillment_status;
} }

/// v0 and v1: schema `simulate_card_fulfillment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardFulfillmentSimulationRequest {
    pub card_fulfillment_status: CardFulfillmentStatus,
}

record! { CardFulfillmentSimulationRequest {
    0 required show card_fulfillment_status;
} }

impl CardFulfillmentSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_fulfillment_status: CardFulfillmentStatus) -> Self {
        Self {
            card_fulfillment_status,
        }
    }
}
