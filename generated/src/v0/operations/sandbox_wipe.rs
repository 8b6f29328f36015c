// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `sandbox_wipe`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "wipeWorkspace")]
/// `POST /wipe`
///
/// Deletes customers, accounts, cards and transactions of a test workspace; keeps its configuration.
///
/// Only exists in the sandbox.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WipeWorkspace {}

record! { WipeWorkspace {} }

impl WipeWorkspace {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

impl Sealed for WipeWorkspace {}

impl Operation for WipeWorkspace {
    type Output = ();
    const META: OperationMeta =
        OperationMeta::new("v0", "sandbox_wipe", "wipeWorkspace", Method::Post, "/wipe")
            .tier(Tier::Cached).sandbox_only().gives(ResponseKind::Empty).success(&[204]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.wipe_workspace();
        request::finish(built, &Self::META, None)
    }

    fn decode(_: &[u8]) -> Result<(), DecodeError> {
        Ok(())
    }
}
