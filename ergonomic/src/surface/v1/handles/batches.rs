// Written by `cargo xtask regen`; changes made by hand are lost.
//! `batches`.

use synctera_api::v1::{
    BatchPaymentUpdate,
    BatchPaymentsCreate,
    CreateBatchPayments,
    GetBatchPayment,
    GetBatchPayments,
    UpdateBatchPayment,
};

use crate::Synctera;
use crate::handle::Caller;

/// Payments that settle many transactions at once.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().batches().list(v1::GetBatchPayments::new()).await?;
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
    pub fn list(&self, operation: GetBatchPayments) -> C::List<GetBatchPayments> {
        self.caller.list(operation)
    }

    /// Pays the given transactions in batches; a dry run only shows them. Moves money.
    ///
    /// `POST /v1/batches`. A repeated key is refused once the first call has succeeded.
    pub fn create(&self, body: BatchPaymentsCreate) -> C::Call<CreateBatchPayments> {
        self.caller.call(CreateBatchPayments::new(body))
    }

    /// Fetches a batch payment.
    ///
    /// `GET /v1/batches/{id}`.
    pub fn get(&self, id: impl Into<String>) -> C::Call<GetBatchPayment> {
        self.caller.call(GetBatchPayment::new(id))
    }

    /// Approves, declines or cancels a batch or changes what it holds. Commits or releases money.
    ///
    /// `PATCH /v1/batches/{id}`. A repeated key is refused once the first call has succeeded.
    pub fn update(&self, id: impl Into<String>, body: BatchPaymentUpdate) -> C::Call<UpdateBatchPayment> {
        self.caller.call(UpdateBatchPayment::new(id, body))
    }
}
