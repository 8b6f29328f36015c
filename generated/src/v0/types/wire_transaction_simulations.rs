// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `wire_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `wire_return_simulation_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WireReturnSimulationRequest {
    /// Format `uuid`.
    pub wire_id: WireId,
}

record! { WireReturnSimulationRequest {
    0 required show wire_id;
} }

impl WireReturnSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(wire_id: impl Into<WireId>) -> Self {
        Self {
            wire_id: wire_id.into(),
        }
    }
}

/// Schema `wire_simulation_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WireSimulation {
    pub file_name: Option<String>,
    /// Format `uuid`.
    pub webhook_id: Option<String>,
}

record! { WireSimulation {
    0 optional hide file_name;
    1 optional show webhook_id;
} }

open_enum! {
    /// `network` of [`WireTransactionSimulationRequest`].
    /// The document's default is `FEDWIRE`; it is never filled in here.
    pub enum WireTransactionSimulationNetwork {
        /// `DATASOFT`.
        Datasoft = "DATASOFT",
        /// `FEDWIRE`.
        Fedwire = "FEDWIRE",
    }
}

/// Schema `wire_transaction_simulation_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WireTransactionSimulationRequest {
    pub account_number: String,
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// The document's default is `FEDWIRE`; it is never filled in here.
    pub network: Option<WireTransactionSimulationNetwork>,
}

record! { WireTransactionSimulationRequest {
    0 required hide account_number;
    1 required show amount;
    2 optional show network;
} }

impl WireTransactionSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_number: impl Into<String>, amount: i64) -> Self {
        Self {
            account_number: account_number.into(),
            amount,
            network: Default::default(),
        }
    }
}

setters!(WireTransactionSimulationRequest {
    into network: WireTransactionSimulationNetwork,
});
