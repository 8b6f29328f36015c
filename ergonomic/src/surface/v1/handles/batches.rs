// Written by `cargo xtask regen`; changes made by hand are lost.
//! `batches`.

use synctera_runtime::types::ids::{BatchPaymentId};
use synctera_api::v1::{
    BatchPaymentUpdate,
    BatchPaymentsCreate,
    CreateBatchPayments,
    GetBatchPayment,
    ListBatchPayments,
    UpdateBatchPayment,
};

use crate::Synctera;
use crate::handle::Caller;

/// Payments that settle many transactions at once.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().batches().list(v1::ListBatchPayments::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Batches<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Batches<C> {
    /// Lists batch payments.
    ///
    /// `GET /v1/batches`.
    #[doc(alias = "getBatchPayments")]
    pub fn list(&self, operation: ListBatchPayments) -> C::List<ListBatchPayments> {
        self.caller.list(operation)
    }

    /// Pays the given transactions in batches; a dry run only shows them. Moves money.
    ///
    /// `POST /v1/batches`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createBatchPayments")]
    pub fn create(&self, body: BatchPaymentsCreate) -> C::Call<CreateBatchPayments> {
        self.caller.call(CreateBatchPayments::new(body))
    }

    /// Fetches a batch payment.
    ///
    /// `GET /v1/batches/{id}`.
    #[doc(alias = "getBatchPayment")]
    pub fn get(&self, id: impl Into<BatchPaymentId>) -> C::Call<GetBatchPayment> {
        self.caller.call(GetBatchPayment::new(id))
    }

    /// Approves, declines or cancels a batch or changes what it holds. Commits or releases money.
    ///
    /// `PATCH /v1/batches/{id}`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "updateBatchPayment")]
    pub fn update(&self, id: impl Into<BatchPaymentId>, body: BatchPaymentUpdate) -> C::Call<UpdateBatchPayment> {
        self.caller.call(UpdateBatchPayment::new(id, body))
    }
}
