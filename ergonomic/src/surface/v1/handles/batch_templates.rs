// Written by `cargo xtask regen`; changes made by hand are lost.
//! `batch_templates`.

use synctera_runtime::types::ids::{BatchPaymentTemplateId};
use synctera_api::v1::{
    BatchPaymentTemplateCreate,
    BatchPaymentTemplateUpdate,
    CreateBatchPaymentTemplate,
    GetBatchPaymentTemplate,
    ListBatchPaymentTemplates,
    UpdateBatchPaymentTemplate,
};

use crate::Synctera;
use crate::handle::Caller;

/// Rules for which transactions are settled together, and how.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().batch_templates().list(v1::ListBatchPaymentTemplates::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct BatchTemplates<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> BatchTemplates<C> {
    /// Lists batch payment templates.
    ///
    /// `GET /v1/batch_templates`.
    #[doc(alias = "getBatchPaymentTemplates")]
    pub fn list(&self, operation: ListBatchPaymentTemplates) -> C::List<ListBatchPaymentTemplates> {
        self.caller.list(operation)
    }

    /// Defines which transactions make up a batch and over which rail it is paid.
    ///
    /// `POST /v1/batch_templates`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createBatchPaymentTemplate")]
    pub fn create(&self, body: BatchPaymentTemplateCreate) -> C::Call<CreateBatchPaymentTemplate> {
        self.caller.call(CreateBatchPaymentTemplate::new(body))
    }

    /// Fetches a batch payment template.
    ///
    /// `GET /v1/batch_templates/{id}`.
    #[doc(alias = "getBatchPaymentTemplate")]
    pub fn get(&self, id: impl Into<BatchPaymentTemplateId>) -> C::Call<GetBatchPaymentTemplate> {
        self.caller.call(GetBatchPaymentTemplate::new(id))
    }

    /// Changes a batch payment template or switches it on or off.
    ///
    /// `PATCH /v1/batch_templates/{id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateBatchPaymentTemplate")]
    pub fn update(
        &self,
        id: impl Into<BatchPaymentTemplateId>,
        body: BatchPaymentTemplateUpdate,
    ) -> C::Call<UpdateBatchPaymentTemplate> {
        self.caller.call(UpdateBatchPaymentTemplate::new(id, body))
    }
}
