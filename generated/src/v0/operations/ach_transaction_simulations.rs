// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `ach_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

/// `POST /ach/transaction_simulations/receiving_return`
///
/// Simulates the return of an ACH payment that you sent. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchReturnSimulation {
    /// What is sent, as JSON.
    pub body: AchReturnSimulationRequest,
}

record! { AchReturnSimulation {
    0 required show body;
} }

impl AchReturnSimulation {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AchReturnSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for AchReturnSimulation {}

impl Operation for AchReturnSimulation {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "ach_transaction_simulations",
            "achReturnSimulation",
            Method::Post,
            "/ach/transaction_simulations/receiving_return",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.ach_return_simulation(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}

/// `POST /ach/transaction_simulations/receiving_transaction`
///
/// Simulates an ACH payment from another bank; amount 0 is a prenote. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchTransactionSimulation {
    /// What is sent, as JSON.
    pub body: AchTransactionSimulationRequest,
}

record! { AchTransactionSimulation {
    0 required show body;
} }

impl AchTransactionSimulation {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AchTransactionSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for AchTransactionSimulation {}

impl Operation for AchTransactionSimulation {
    type Output = Json;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "ach_transaction_simulations",
            "achTransactionSimulation",
            Method::Post,
            "/ach/transaction_simulations/receiving_transaction",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.ach_transaction_simulation(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Json, DecodeError> {
        decode(body)
    }
}
