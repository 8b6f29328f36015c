// Written by `cargo xtask regen`; changes made by hand are lost.
//! `adverse_actions`.

use synctera_runtime::types::ids::{AdverseActionId};
use synctera_api::v1::{
    AdverseActionCreate,
    CreateAdverseAction,
    GetAdverseAction,
    ListAdverseActions,
};

use crate::Synctera;
use crate::handle::Caller;

/// Notices owed to customers who were refused or had terms worsened (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().adverse_actions().list(v1::ListAdverseActions::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AdverseActions<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> AdverseActions<C> {
    /// Lists adverse action notices (beta).
    ///
    /// `GET /v1/adverse_actions`.
    #[doc(alias = "listAdverseActions")]
    pub fn list(&self, operation: ListAdverseActions) -> C::List<ListAdverseActions> {
        self.caller.list(operation)
    }

    /// Records that a customer was told of a refusal or worse terms, and why (beta).
    ///
    /// `POST /v1/adverse_actions`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createAdverseAction")]
    pub fn create(&self, body: AdverseActionCreate) -> C::Call<CreateAdverseAction> {
        self.caller.call(CreateAdverseAction::new(body))
    }

    /// Fetches an adverse action notice (beta).
    ///
    /// `GET /v1/adverse_actions/{adverse_action_id}`.
    #[doc(alias = "getAdverseAction")]
    pub fn get(&self, adverse_action_id: impl Into<AdverseActionId>) -> C::Call<GetAdverseAction> {
        self.caller.call(GetAdverseAction::new(adverse_action_id))
    }
}
