// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `card_webhook_simulations`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `simulate_card_fulfillment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateCardFulfillment {
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_fulfillment_status: Option<CardFulfillmentStatus>,
}

/// Schema `simulate_card_fulfillment`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulateCardFulfillmentRequest {
    /// One of 7 values.
    pub card_fulfillment_status: CardFulfillmentStatus,
}

impl SimulateCardFulfillmentRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_fulfillment_status: CardFulfillmentStatus) -> Self {
        Self {
            card_fulfillment_status,
        }
    }
}
