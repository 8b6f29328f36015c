// Written by `cargo xtask regen`; changes made by hand are lost.
//! `payment_schedules`.

use synctera_runtime::types::ids::{PaymentScheduleId};
use synctera_api::v0::{
    CreatePaymentSchedule,
    ListPaymentSchedulePayments,
    ListPaymentSchedules,
    PaymentScheduleCreate,
    PaymentScheduleUpdate,
    UpdatePaymentSchedule,
};

use crate::Synctera;
use crate::handle::Caller;

/// Recurring ACH payments and internal transfers.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.payment_schedules().list(v0::ListPaymentSchedules::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PaymentSchedules<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> PaymentSchedules<C> {
    /// What schedules have paid, or failed to.
    pub fn payments(&self) -> PaymentSchedulesPayments<C> {
        PaymentSchedulesPayments {
            caller: self.caller.clone(),
        }
    }

    /// Lists payment schedules.
    ///
    /// `GET /v0/payment_schedules`.
    #[doc(alias = "listPaymentSchedules")]
    pub fn list(&self, operation: ListPaymentSchedules) -> C::List<ListPaymentSchedules> {
        self.caller.list(operation)
    }

    /// Schedules one or more ACH payments or internal transfers. Commits money.
    ///
    /// `POST /v0/payment_schedules`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createPaymentSchedule")]
    pub fn create(&self, body: PaymentScheduleCreate) -> C::Call<CreatePaymentSchedule> {
        self.caller.call(CreatePaymentSchedule::new(body))
    }

    /// Cancels a payment schedule; payments already made stay.
    ///
    /// `PATCH /v0/payment_schedules/{payment_schedule_id}`. A repeated key is refused once the first call has
    /// succeeded.
    #[doc(alias = "patchPaymentSchedule")]
    pub fn update(
        &self,
        payment_schedule_id: impl Into<PaymentScheduleId>,
        body: PaymentScheduleUpdate,
    ) -> C::Call<UpdatePaymentSchedule> {
        self.caller.call(UpdatePaymentSchedule::new(payment_schedule_id, body))
    }
}

/// What schedules have paid, or failed to.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.payment_schedules().payments().list(v0::ListPaymentSchedulePayments::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PaymentSchedulesPayments<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> PaymentSchedulesPayments<C> {
    /// Lists payments made by schedules.
    ///
    /// `GET /v0/payment_schedules/payments`.
    #[doc(alias = "listPayments")]
    pub fn list(&self, operation: ListPaymentSchedulePayments) -> C::List<ListPaymentSchedulePayments> {
        self.caller.list(operation)
    }
}
