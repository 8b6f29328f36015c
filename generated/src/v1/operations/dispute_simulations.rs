// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `dispute_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "simulateDisputeAction")]
/// `POST /disputes/simulations/{dispute_id}/actions`
///
/// Simulates the network's move in a dispute (beta). May move simulated money.
///
/// Only exists in the sandbox.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateDisputeAction {
    /// Format `uuid`.
    pub dispute_id: DisputeId,
    /// What is sent, as JSON.
    pub body: DisputeActionCreate,
}

record! { SimulateDisputeAction {
    0 required show dispute_id;
    1 required show body;
} }

impl SimulateDisputeAction {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(dispute_id: impl Into<DisputeId>, body: DisputeActionCreate) -> Self {
        Self {
            dispute_id: dispute_id.into(),
            body,
        }
    }
}

impl Sealed for SimulateDisputeAction {}

impl Operation for SimulateDisputeAction {
    type Output = DisputeAction;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "dispute_simulations",
            "simulateDisputeAction",
            Method::Post,
            "/disputes/simulations/{dispute_id}/actions",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().keyed().sends(BodyKind::Json)
            .success(&[201]).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_dispute_id = self.dispute_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.simulate_dispute_action(
            params::path("dispute_id", p_dispute_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<DisputeAction, DecodeError> {
        decode(body)
    }
}
