// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `sandbox_wipe`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `POST /wipe`
///
/// Deletes customers, accounts, cards and transactions of a test workspace; keeps its configuration.
///
/// Only exists in the sandbox.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WipeWorkspace {}

impl WipeWorkspace {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

impl Operation for WipeWorkspace {
    type Client = Client;
    type Output = ();
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "wipeWorkspace",
        method: Method::Post,
        path: "/wipe",
        group: "sandbox_wipe",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Empty,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: true },
        success: &[204],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<()>, SendError> {
        client.wipe_workspace().await.map_err(SendError::from)
    }
}
