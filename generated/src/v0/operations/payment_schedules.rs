// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `payment_schedules`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /payment_schedules`
///
/// Lists payment schedules.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPaymentSchedules {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub customer_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub description: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description_like: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_last_updated_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_next_execution_date: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_next_schedule_date: Option<Timestamp>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_queue: Option<bool>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub originating_account: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub originating_customer: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub payment_schedule_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub receiving_account: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub receiving_customer: Vec<String>,
    /// List: one of 4 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<PaymentScheduleSortBy>,
    /// List: one of 4 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<PaymentScheduleStatus>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tenant: Vec<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_last_updated_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_next_execution_date: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_next_schedule_date: Option<Timestamp>,
}

redacted_debug!(ListPaymentSchedules {
    show: [
        account_id,
        customer_id,
        id,
        originating_account,
        originating_customer,
        payment_schedule_id,
        receiving_account,
        receiving_customer,
        sort_by,
        status,
        tenant,
    ],
    show_optional: [
        from_creation_time,
        from_last_updated_time,
        from_next_execution_date,
        from_next_schedule_date,
        in_queue,
        limit,
        to_creation_time,
        to_last_updated_time,
        to_next_execution_date,
        to_next_schedule_date,
    ],
    hide: [description],
    hide_optional: [description_like, page_token]
});

impl ListPaymentSchedules {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListPaymentSchedules {
    list account_id: String,
    list customer_id: String,
    list description: String,
    into description_like: String,
    into from_creation_time: Timestamp,
    into from_last_updated_time: Timestamp,
    into from_next_execution_date: Timestamp,
    into from_next_schedule_date: Timestamp,
    list id: String,
    value in_queue: bool,
    value limit: i64,
    list originating_account: String,
    list originating_customer: String,
    into page_token: String,
    list payment_schedule_id: String,
    list receiving_account: String,
    list receiving_customer: String,
    list sort_by: PaymentScheduleSortBy,
    list status: PaymentScheduleStatus,
    list tenant: String,
    into to_creation_time: Timestamp,
    into to_last_updated_time: Timestamp,
    into to_next_execution_date: Timestamp,
    into to_next_schedule_date: Timestamp,
});

impl Operation for ListPaymentSchedules {
    type Client = Client;
    type Output = PaymentScheduleList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listPaymentSchedules",
        method: Method::Get,
        path: "/payment_schedules",
        group: "payment_schedules",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("payment_schedules") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PaymentScheduleList>, SendError> {
        let p_account_id = params::csv("account_id", &self.account_id)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id)?;
        let p_description = params::csv("description", &self.description)?;
        let p_id = params::csv("id", &self.id)?;
        let p_originating_account = params::csv("originating_account", &self.originating_account)?;
        let p_originating_customer = params::csv("originating_customer", &self.originating_customer)?;
        let p_payment_schedule_id = params::csv("payment_schedule_id", &self.payment_schedule_id)?;
        let p_receiving_account = params::csv("receiving_account", &self.receiving_account)?;
        let p_receiving_customer = params::csv("receiving_customer", &self.receiving_customer)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        let p_status = params::csv("status", &self.status)?;
        let p_tenant = params::csv("tenant", &self.tenant)?;
        client.list_payment_schedules(p_account_id.as_deref(), p_customer_id.as_deref(), p_description.as_deref(), self.description_like.as_deref(), self.from_creation_time.as_ref().map(|value| value.as_str()), self.from_last_updated_time.as_ref().map(|value| value.as_str()), self.from_next_execution_date.as_ref().map(|value| value.as_str()), self.from_next_schedule_date.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.in_queue, self.limit, p_originating_account.as_deref(), p_originating_customer.as_deref(), self.page_token.as_deref(), p_payment_schedule_id.as_deref(), p_receiving_account.as_deref(), p_receiving_customer.as_deref(), p_sort_by.as_deref(), p_status.as_deref(), p_tenant.as_deref(), self.to_creation_time.as_ref().map(|value| value.as_str()), self.to_last_updated_time.as_ref().map(|value| value.as_str()), self.to_next_execution_date.as_ref().map(|value| value.as_str()), self.to_next_schedule_date.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PaymentScheduleList>(json))
    }
}

/// `POST /payment_schedules`
///
/// Schedules one or more ACH payments or internal transfers. Commits money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreatePaymentSchedule {
    /// What is sent, as JSON.
    pub body: PaymentScheduleCreate,
}

impl CreatePaymentSchedule {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: PaymentScheduleCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreatePaymentSchedule {
    type Client = Client;
    type Output = PaymentSchedule;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createPaymentSchedule",
        method: Method::Post,
        path: "/payment_schedules",
        group: "payment_schedules",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PaymentSchedule>, SendError> {
        client.create_payment_schedule(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PaymentSchedule>(json))
    }
}

/// `GET /payment_schedules/payments`
///
/// Lists payments made by schedules.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPayments {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub customer_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schedule_id: Vec<String>,
}

redacted_debug!(ListPayments {
    show: [account_id, customer_id, id, schedule_id],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListPayments {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListPayments {
    list account_id: String,
    list customer_id: String,
    list id: String,
    value limit: i64,
    into page_token: String,
    list schedule_id: String,
});

impl Operation for ListPayments {
    type Client = Client;
    type Output = PaymentList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listPayments",
        method: Method::Get,
        path: "/payment_schedules/payments",
        group: "payment_schedules",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("payments") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PaymentList>, SendError> {
        let p_account_id = params::csv("account_id", &self.account_id)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id)?;
        let p_id = params::csv("id", &self.id)?;
        let p_schedule_id = params::csv("schedule_id", &self.schedule_id)?;
        client.list_payments(p_account_id.as_deref(), p_customer_id.as_deref(), p_id.as_deref(), self.limit, self.page_token.as_deref(), p_schedule_id.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PaymentList>(json))
    }
}

/// `PATCH /payment_schedules/{payment_schedule_id}`
///
/// Cancels a payment schedule; payments already made stay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchPaymentSchedule {
    /// Text. Format `uuid`.
    pub payment_schedule_id: String,
    /// What is sent, as JSON.
    pub body: PaymentScheduleUpdate,
}

impl PatchPaymentSchedule {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(payment_schedule_id: impl Into<String>, body: PaymentScheduleUpdate) -> Self {
        Self {
            payment_schedule_id: payment_schedule_id.into(),
            body,
        }
    }
}

impl Operation for PatchPaymentSchedule {
    type Client = Client;
    type Output = PaymentSchedule;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchPaymentSchedule",
        method: Method::Patch,
        path: "/payment_schedules/{payment_schedule_id}",
        group: "payment_schedules",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<PaymentSchedule>, SendError> {
        let p_payment_schedule_id = &self.payment_schedule_id;
        client.patch_payment_schedule(params::path("payment_schedule_id", p_payment_schedule_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<PaymentSchedule>(json))
    }
}
