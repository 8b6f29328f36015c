// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `payment_schedules`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listPaymentSchedules")]
/// `GET /payment_schedules`
///
/// Lists payment schedules.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPaymentSchedules {
    pub account_id: Vec<LedgerAccountId>,
    pub customer_id: Vec<CustomerId>,
    pub description: Vec<String>,
    pub description_like: Option<String>,
    pub from_creation_time: Option<Timestamp>,
    pub from_last_updated_time: Option<Timestamp>,
    pub from_next_execution_date: Option<Timestamp>,
    pub from_next_schedule_date: Option<Timestamp>,
    pub id: Vec<PaymentScheduleId>,
    pub in_queue: Option<bool>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub originating_account: Vec<LedgerAccountId>,
    pub originating_customer: Vec<CustomerId>,
    pub page_token: Option<String>,
    pub payment_schedule_id: Vec<PaymentScheduleId>,
    pub receiving_account: Vec<String>,
    pub receiving_customer: Vec<CustomerId>,
    pub sort_by: Vec<PaymentScheduleSortBy>,
    pub status: Vec<PaymentScheduleStatus>,
    pub tenant: Vec<String>,
    pub to_creation_time: Option<Timestamp>,
    pub to_last_updated_time: Option<Timestamp>,
    pub to_next_execution_date: Option<Timestamp>,
    pub to_next_schedule_date: Option<Timestamp>,
}

record! { ListPaymentSchedules {
    0 optional show account_id;
    1 optional show customer_id;
    2 optional hide description;
    3 optional hide description_like;
    4 optional show from_creation_time;
    5 optional show from_last_updated_time;
    6 optional show from_next_execution_date;
    7 optional show from_next_schedule_date;
    8 optional show id;
    9 optional show in_queue;
    10 optional show limit;
    11 optional show originating_account;
    12 optional show originating_customer;
    13 optional hide page_token;
    14 optional show payment_schedule_id;
    15 optional show receiving_account;
    16 optional show receiving_customer;
    17 optional show sort_by;
    18 optional show status;
    19 optional show tenant;
    20 optional show to_creation_time;
    21 optional show to_last_updated_time;
    22 optional show to_next_execution_date;
    23 optional show to_next_schedule_date;
} }

impl ListPaymentSchedules {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListPaymentSchedules {
    list account_id: LedgerAccountId,
    list customer_id: CustomerId,
    list description: String,
    into description_like: String,
    into from_creation_time: Timestamp,
    into from_last_updated_time: Timestamp,
    into from_next_execution_date: Timestamp,
    into from_next_schedule_date: Timestamp,
    list id: PaymentScheduleId,
    value in_queue: bool,
    value limit: i64,
    list originating_account: LedgerAccountId,
    list originating_customer: CustomerId,
    into page_token: String,
    list payment_schedule_id: PaymentScheduleId,
    list receiving_account: String,
    list receiving_customer: CustomerId,
    list sort_by: PaymentScheduleSortBy,
    list status: PaymentScheduleStatus,
    list tenant: String,
    into to_creation_time: Timestamp,
    into to_last_updated_time: Timestamp,
    into to_next_execution_date: Timestamp,
    into to_next_schedule_date: Timestamp,
});

impl Sealed for ListPaymentSchedules {}

impl Operation for ListPaymentSchedules {
    type Output = PaymentScheduleList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "payment_schedules",
            "listPaymentSchedules",
            Method::Get,
            "/payment_schedules",
        )
            .tier(Tier::Read).pages("payment_schedules");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::csv("account_id", &self.account_id, Spelling::Upper)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id, Spelling::Upper)?;
        let p_description = params::csv("description", &self.description, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_originating_account = params::csv("originating_account", &self.originating_account, Spelling::Upper)?;
        let p_originating_customer = params::csv(
            "originating_customer",
            &self.originating_customer,
            Spelling::Upper,
        )?;
        let p_payment_schedule_id = params::csv("payment_schedule_id", &self.payment_schedule_id, Spelling::Upper)?;
        let p_receiving_account = params::csv("receiving_account", &self.receiving_account, Spelling::Upper)?;
        let p_receiving_customer = params::csv("receiving_customer", &self.receiving_customer, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let p_status = params::csv("status", &self.status, Spelling::Upper)?;
        let p_tenant = params::csv("tenant", &self.tenant, Spelling::Upper)?;
        let built = client.list_payment_schedules(
            p_account_id.as_deref(),
            p_customer_id.as_deref(),
            p_description.as_deref(),
            self.description_like.as_deref(),
            self.from_creation_time.as_ref().map(|value| value.as_str()),
            self.from_last_updated_time.as_ref().map(|value| value.as_str()),
            self.from_next_execution_date.as_ref().map(|value| value.as_str()),
            self.from_next_schedule_date.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.in_queue,
            self.limit,
            p_originating_account.as_deref(),
            p_originating_customer.as_deref(),
            self.page_token.as_deref(),
            p_payment_schedule_id.as_deref(),
            p_receiving_account.as_deref(),
            p_receiving_customer.as_deref(),
            p_sort_by.as_deref(),
            p_status.as_deref(),
            p_tenant.as_deref(),
            self.to_creation_time.as_ref().map(|value| value.as_str()),
            self.to_last_updated_time.as_ref().map(|value| value.as_str()),
            self.to_next_execution_date.as_ref().map(|value| value.as_str()),
            self.to_next_schedule_date.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<PaymentScheduleList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createPaymentSchedule")]
/// `POST /payment_schedules`
///
/// Schedules one or more ACH payments or internal transfers. Commits money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentSchedule {
    /// What is sent, as JSON.
    pub body: PaymentScheduleCreate,
}

record! { CreatePaymentSchedule {
    0 required show body;
} }

impl CreatePaymentSchedule {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: PaymentScheduleCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreatePaymentSchedule {}

impl Operation for CreatePaymentSchedule {
    type Output = PaymentSchedule;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "payment_schedules",
            "createPaymentSchedule",
            Method::Post,
            "/payment_schedules",
        )
            .tier(Tier::Ledger).moves_money().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_payment_schedule(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<PaymentSchedule, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listPayments")]
/// `GET /payment_schedules/payments`
///
/// Lists payments made by schedules.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPaymentSchedulePayments {
    pub account_id: Vec<LedgerAccountId>,
    pub customer_id: Vec<CustomerId>,
    pub id: Vec<ScheduledPaymentId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub schedule_id: Vec<PaymentScheduleId>,
}

record! { ListPaymentSchedulePayments {
    0 optional show account_id;
    1 optional show customer_id;
    2 optional show id;
    3 optional show limit;
    4 optional hide page_token;
    5 optional show schedule_id;
} }

impl ListPaymentSchedulePayments {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListPaymentSchedulePayments {
    list account_id: LedgerAccountId,
    list customer_id: CustomerId,
    list id: ScheduledPaymentId,
    value limit: i64,
    into page_token: String,
    list schedule_id: PaymentScheduleId,
});

impl Sealed for ListPaymentSchedulePayments {}

impl Operation for ListPaymentSchedulePayments {
    type Output = ScheduledPaymentList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "payment_schedules",
            "listPayments",
            Method::Get,
            "/payment_schedules/payments",
        )
            .tier(Tier::Read).pages("payments");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::csv("account_id", &self.account_id, Spelling::Upper)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_schedule_id = params::csv("schedule_id", &self.schedule_id, Spelling::Upper)?;
        let built = client.list_payments(
            p_account_id.as_deref(),
            p_customer_id.as_deref(),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_schedule_id.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<ScheduledPaymentList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchPaymentSchedule")]
/// `PATCH /payment_schedules/{payment_schedule_id}`
///
/// Cancels a payment schedule; payments already made stay.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePaymentSchedule {
    /// Format `uuid`.
    pub payment_schedule_id: PaymentScheduleId,
    /// What is sent, as JSON.
    pub body: PaymentScheduleUpdate,
}

record! { UpdatePaymentSchedule {
    0 required show payment_schedule_id;
    1 required show body;
} }

impl UpdatePaymentSchedule {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        payment_schedule_id: impl Into<PaymentScheduleId>,
        body: PaymentScheduleUpdate,
    ) -> Self {
        Self {
            payment_schedule_id: payment_schedule_id.into(),
            body,
        }
    }
}

impl Sealed for UpdatePaymentSchedule {}

impl Operation for UpdatePaymentSchedule {
    type Output = PaymentSchedule;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "payment_schedules",
            "patchPaymentSchedule",
            Method::Patch,
            "/payment_schedules/{payment_schedule_id}",
        )
            .tier(Tier::Ledger).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_payment_schedule_id = self.payment_schedule_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_payment_schedule(
            params::path("payment_schedule_id", p_payment_schedule_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<PaymentSchedule, DecodeError> {
        decode(body)
    }
}
