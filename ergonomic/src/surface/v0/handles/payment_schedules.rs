// Written by `cargo xtask regen`; changes made by hand are lost.
//! `payment_schedules`.

use synctera_api::v0::{
    CreatePaymentSchedule,
    ListPaymentSchedules,
    ListPayments,
    PatchPaymentSchedule,
    PaymentScheduleCreate,
    PaymentScheduleUpdate,
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
    pub fn list(&self, operation: ListPaymentSchedules) -> C::List<ListPaymentSchedules> {
        self.caller.list(operation)
    }

    /// Schedules one or more ACH payments or internal transfers. Commits money.
    ///
    /// `POST /v0/payment_schedules`. A repeated key is refused once the first call has succeeded.
    pub fn create(&self, body: PaymentScheduleCreate) -> C::Call<CreatePaymentSchedule> {
        self.caller.call(CreatePaymentSchedule::new(body))
    }

    /// Cancels a payment schedule; payments already made stay.
    ///
    /// `PATCH /v0/payment_schedules/{payment_schedule_id}`. A repeated key is refused once the first call has succeeded.
    pub fn update(&self, payment_schedule_id: impl Into<String>, body: PaymentScheduleUpdate) -> C::Call<PatchPaymentSchedule> {
        self.caller.call(PatchPaymentSchedule::new(payment_schedule_id, body))
    }
}

/// What schedules have paid, or failed to.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.payment_schedules().payments().list(v0::ListPayments::new()).await?;
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
    pub fn list(&self, operation: ListPayments) -> C::List<ListPayments> {
        self.caller.list(operation)
    }
}
