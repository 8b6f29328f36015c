// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `card_webhook_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `simulate_card_fulfillment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardFulfillment {
    pub card_fulfillment_status: Option<CardFulfillmentStatus>,
}

record! { SimulateCardFulfillment {
    0 optional show card_fulfillment_status;
} }

/// Schema `simulate_card_fulfillment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardFulfillmentRequest {
    pub card_fulfillment_status: CardFulfillmentStatus,
}

record! { SimulateCardFulfillmentRequest {
    0 required show card_fulfillment_status;
} }

impl SimulateCardFulfillmentRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_fulfillment_status: CardFulfillmentStatus) -> Self {
        Self {
            card_fulfillment_status,
        }
    }
}
