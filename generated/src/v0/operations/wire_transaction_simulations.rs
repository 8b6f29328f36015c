// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `wire_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "wireReturnSimulation")]
/// `POST /wires/transaction_simulations/receiving_return`
///
/// Simulates the return of a wire that you sent. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateWireReturn {
    /// What is sent, as JSON.
    pub body: WireReturnSimulationRequest,
}

record! { SimulateWireReturn {
    0 required show body;
} }

impl SimulateWireReturn {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WireReturnSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateWireReturn {}

impl Operation for SimulateWireReturn {
    type Output = WireSimulation;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "wire_transaction_simulations",
            "wireReturnSimulation",
            Method::Post,
            "/wires/transaction_simulations/receiving_return",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.wire_return_simulation(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<WireSimulation, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "wireTransactionSimulation")]
/// `POST /wires/transaction_simulations/receiving_transaction`
///
/// Simulates a wire from another bank. Moves simulated money.
///
/// Only exists in the sandbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateIncomingWire {
    /// What is sent, as JSON.
    pub body: WireTransactionSimulationRequest,
}

record! { SimulateIncomingWire {
    0 required show body;
} }

impl SimulateIncomingWire {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: WireTransactionSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateIncomingWire {}

impl Operation for SimulateIncomingWire {
    type Output = WireSimulation;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "wire_transaction_simulations",
            "wireTransactionSimulation",
            Method::Post,
            "/wires/transaction_simulations/receiving_transaction",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.wire_transaction_simulation(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<WireSimulation, DecodeError> {
        decode(body)
    }
}
