// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `wire_transaction_simulations`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `wire_return_simulation_request`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WireReturnSimulationRequest {
    /// Text. Format `uuid`.
    pub wire_id: String,
}

impl WireReturnSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(wire_id: impl Into<String>) -> Self {
        Self {
            wire_id: wire_id.into(),
        }
    }
}

/// Schema `wire_simulation_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WireSimulation {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_id: Option<String>,
}

redacted_debug!(WireSimulation {
    show: [],
    show_optional: [webhook_id],
    hide: [],
    hide_optional: [file_name]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WireTransactionSimulationRequest {
    /// Text.
    pub account_number: String,
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// One of 2 values.
    /// The document's default is `FEDWIRE`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<WireTransactionSimulationNetwork>,
}

redacted_debug!(WireTransactionSimulationRequest {
    show: [amount],
    show_optional: [network],
    hide: [account_number],
    hide_optional: []
});

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
