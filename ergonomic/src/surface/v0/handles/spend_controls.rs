// Written by `cargo xtask regen`; changes made by hand are lost.
//! `spend_controls`.

use synctera_runtime::types::ids::{SpendControlId};
use synctera_api::v0::{
    CreateSpendControl,
    GetSpendControl,
    ListSpendControls,
    SpendControlCreate,
    SpendControlUpdate,
    UpdateSpendControl,
};

use crate::Synctera;
use crate::handle::Caller;

/// Limits on what accounts may spend or receive.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.spend_controls().list(v0::ListSpendControls::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SpendControls<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> SpendControls<C> {
    /// Lists spend controls.
    ///
    /// `GET /v0/spend_controls`.
    #[doc(alias = "listSpendControls")]
    pub fn list(&self, operation: ListSpendControls) -> C::List<ListSpendControls> {
        self.caller.list(operation)
    }

    /// Defines a limit by amount, time, kind of payment or merchant; accounts then refer to it.
    ///
    /// `POST /v0/spend_controls`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createSpendControl")]
    pub fn create(&self, body: SpendControlCreate) -> C::Call<CreateSpendControl> {
        self.caller.call(CreateSpendControl::new(body))
    }

    /// Fetches a spend control.
    ///
    /// `GET /v0/spend_controls/{spend_control_id}`.
    #[doc(alias = "getSpendControl")]
    pub fn get(&self, spend_control_id: impl Into<SpendControlId>) -> C::Call<GetSpendControl> {
        self.caller.call(GetSpendControl::new(spend_control_id))
    }

    /// Changes a spend control or switches it on or off.
    ///
    /// `PATCH /v0/spend_controls/{spend_control_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateSpendControl")]
    pub fn update(
        &self,
        spend_control_id: impl Into<SpendControlId>,
        body: SpendControlUpdate,
    ) -> C::Call<UpdateSpendControl> {
        self.caller.call(UpdateSpendControl::new(spend_control_id, body))
    }
}
