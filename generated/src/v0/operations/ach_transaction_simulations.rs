// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `ach_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "achReturnSimulation")]
/// `POST /ach/transaction_simulations/receiving_return`
///
/// Simulates the return of an ACH payment that you sent. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateAchReturn {
    /// What is sent, as JSON.
    pub body: AchReturnSimulationRequest,
}

record! { SimulateAchReturn {
    0 required show body;
} }

impl SimulateAchReturn {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AchReturnSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateAchReturn {}

impl Operation for SimulateAchReturn {
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

#[doc(alias = "achTransactionSimulation")]
/// `POST /ach/transaction_simulations/receiving_transaction`
///
/// Simulates an ACH payment from another bank; amount 0 is a prenote. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateIncomingAch {
    /// What is sent, as JSON.
    pub body: AchTransactionSimulationRequest,
}

record! { SimulateIncomingAch {
    0 required show body;
} }

impl SimulateIncomingAch {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AchTransactionSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateIncomingAch {}

impl Operation for SimulateIncomingAch {
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
