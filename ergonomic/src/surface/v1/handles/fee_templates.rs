// Written by `cargo xtask regen`; changes made by hand are lost.
//! `fee_templates`.

use synctera_runtime::types::ids::{FeeTemplateId};
use synctera_api::v1::{
    CreateFeeTemplate,
    FeeTemplateCreate,
    FeeTemplateUpdate,
    GetFeeTemplate,
    ListFeeTemplates,
    UpdateFeeTemplate,
};

use crate::Synctera;
use crate::handle::Caller;

/// Kinds of fees with their amounts (beta).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().fee_templates().list(v1::ListFeeTemplates::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct FeeTemplates<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> FeeTemplates<C> {
    /// Lists fee templates (beta).
    ///
    /// `GET /v1/fee_templates`.
    #[doc(alias = "listFeetemplates")]
    pub fn list(&self, operation: ListFeeTemplates) -> C::List<ListFeeTemplates> {
        self.caller.list(operation)
    }

    /// Defines a kind of fee and the internal account it goes to (beta).
    ///
    /// `POST /v1/fee_templates`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createFeeTemplate")]
    pub fn create(&self, body: FeeTemplateCreate) -> C::Call<CreateFeeTemplate> {
        self.caller.call(CreateFeeTemplate::new(body))
    }

    /// Fetches a fee template (beta).
    ///
    /// `GET /v1/fee_templates/{fee_template_id}`.
    #[doc(alias = "getFeeTemplate")]
    pub fn get(&self, fee_template_id: impl Into<FeeTemplateId>) -> C::Call<GetFeeTemplate> {
        self.caller.call(GetFeeTemplate::new(fee_template_id))
    }

    /// Changes a fee template or switches it on or off; fees charged stay (beta).
    ///
    /// `PATCH /v1/fee_templates/{fee_template_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "patchFeeTemplate")]
    pub fn update(
        &self,
        fee_template_id: impl Into<FeeTemplateId>,
        body: FeeTemplateUpdate,
    ) -> C::Call<UpdateFeeTemplate> {
        self.caller.call(UpdateFeeTemplate::new(fee_template_id, body))
    }
}
