// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `payment_schedules`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `ach_request_hold_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AchHoldData {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Whole number. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
}

/// Schema `ach_instruction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AchInstruction {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<OutgoingAchRequest>,
    /// Always `ACH`.
    pub(crate) r#type: AchTag,
}

/// Schema `ach_instruction`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AchInstructionInput {
    /// Object.
    pub request: OutgoingAchCreate,
    /// Always `ACH`.
    pub(crate) r#type: AchTag,
}

impl AchInstructionInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(request: OutgoingAchCreate) -> Self {
        Self {
            request,
            r#type: AchTag::default(),
        }
    }
}

tag_enum! {
    /// What `type` says in this variant.
    pub enum AchTag {
        /// `ACH`.
        Ach = "ACH",
    }
}

/// Schema `internal_transfer_instruction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalTransferInstruction {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<InternalTransferInstructionRequest>,
    /// Always `INTERNAL_TRANSFER`.
    pub(crate) r#type: InternalTransferTag,
}

/// Schema `internal_transfer_instruction`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalTransferInstructionInput {
    /// Object.
    pub request: InternalTransferCreate,
    /// Always `INTERNAL_TRANSFER`.
    pub(crate) r#type: InternalTransferTag,
}

impl InternalTransferInstructionInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(request: InternalTransferCreate) -> Self {
        Self {
            request,
            r#type: InternalTransferTag::default(),
        }
    }
}

/// Schema `internal_transfer`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalTransferInstructionRequest {
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// One of 2 values.
    /// The document's default is `IMMEDIATE`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capture_mode: Option<InternalTransferCaptureMode>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_alias: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_customer_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_alias: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_customer_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 114 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<InternalTransferType>,
}

redacted_debug!(InternalTransferInstructionRequest {
    show: [],
    show_optional: [
        amount,
        capture_mode,
        currency,
        expires_at,
        final_customer_id,
        originating_account_customer_id,
        originating_account_id,
        receiving_account_customer_id,
        receiving_account_id,
        reference_id,
        tenant,
        r#type,
    ],
    hide: [],
    hide_optional: [memo, metadata, originating_account_alias, receiving_account_alias]
});

tag_enum! {
    /// What `type` says in this variant.
    pub enum InternalTransferTag {
        /// `INTERNAL_TRANSFER`.
        InternalTransfer = "INTERNAL_TRANSFER",
    }
}

/// Schema `outgoing_ach_request`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OutgoingAchRequest {
    /// Whole number. Minor units of the currency (cents). At least 1. At most 9999999999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text. At most 10 characters.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub company_entry_description: Nullable<String>,
    /// Text. At most 16 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<OutgoingAchDcSign>,
    /// Day.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub effective_date: Nullable<Date>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_data: Nullable<Value>,
    /// Text. Format `uuid`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub final_customer_id: Nullable<String>,
    /// Object.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub hold: Nullable<AchHoldData>,
    /// True or false.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_same_day: Nullable<bool>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub memo: Nullable<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiving_account_id: Option<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub reference_info: Nullable<String>,
    /// Object.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub risk: Nullable<RiskData>,
    /// One of 3 values.
    /// The document's default is `WEB`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sec_code: Option<OutgoingAchSecCode>,
}

redacted_debug!(OutgoingAchRequest {
    show: [],
    show_optional: [
        amount,
        currency,
        customer_id,
        dc_sign,
        effective_date,
        final_customer_id,
        hold,
        is_same_day,
        originating_account_id,
        receiving_account_id,
        risk,
        sec_code,
    ],
    hide: [],
    hide_optional: [company_entry_description, company_name, external_data, memo, reference_info]
});

/// Schema `payment`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Payment {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_details: Option<PaymentErrorDetails>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_date: Option<PaymentDate>,
    /// Object told apart by `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_instruction: Option<PaymentInstruction>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_schedule_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PaymentStatus>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(Payment {
    show: [id],
    show_optional: [
        error_details,
        payment_date,
        payment_instruction,
        payment_schedule_id,
        status,
        transaction_id,
    ],
    hide: [],
    hide_optional: [description, metadata]
});

/// Schema `payment_date`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentDate {
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_date: Option<Date>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_date: Option<Date>,
}

/// Schema `payment_error_details`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentErrorDetails {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
}

redacted_debug!(PaymentErrorDetails {
    show: [],
    show_optional: [code],
    hide: [],
    hide_optional: [details]
});

tagged_union! {
    /// Schema `payment_instruction`.
    pub enum PaymentInstruction by "type" {
        /// Chosen by `ACH`.
        Ach(AchInstruction) = ["ACH"],
        /// Chosen by `INTERNAL_TRANSFER`.
        InternalTransfer(InternalTransferInstruction) = ["INTERNAL_TRANSFER"],
    }
}

tagged_union! {
    /// Schema `payment_instruction`.
    pub enum PaymentInstructionInput by "type" {
        /// Chosen by `ACH`.
        Ach(AchInstructionInput) = ["ACH"],
        /// Chosen by `INTERNAL_TRANSFER`.
        InternalTransfer(InternalTransferInstructionInput) = ["INTERNAL_TRANSFER"],
    }
}

/// Schema `payment_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub payments: Vec<Payment>,
}

redacted_debug!(PaymentList {
    show: [payments],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `payment_schedule_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentSchedule {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_payment_date: Option<PaymentDate>,
    /// Object told apart by `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_instruction: Option<PaymentInstruction>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<ScheduleConfig>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PaymentScheduleStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(PaymentSchedule {
    show: [id],
    show_optional: [
        creation_time,
        last_updated_time,
        next_payment_date,
        payment_instruction,
        schedule,
        status,
        tenant,
    ],
    hide: [],
    hide_optional: [description, metadata]
});

/// Schema `payment_schedule`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentScheduleCreate {
    /// Text.
    pub description: String,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Object told apart by `type`.
    pub payment_instruction: PaymentInstructionInput,
    /// Object.
    pub schedule: ScheduleConfigInput,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(PaymentScheduleCreate {
    show: [payment_instruction, schedule],
    show_optional: [tenant],
    hide: [description],
    hide_optional: [metadata]
});

impl PaymentScheduleCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        payment_instruction: PaymentInstructionInput,
        schedule: ScheduleConfigInput,
    ) -> Self {
        Self {
            description: description.into(),
            metadata: Default::default(),
            payment_instruction,
            schedule,
            tenant: Default::default(),
        }
    }
}

setters!(PaymentScheduleCreate {
    into metadata: Value,
    into tenant: String,
});

/// Schema `payment_schedule_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentScheduleList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub payment_schedules: Vec<PaymentSchedule>,
}

redacted_debug!(PaymentScheduleList {
    show: [payment_schedules],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Parameter `sort_by` of `listPaymentSchedules`.
    pub enum PaymentScheduleSortBy {
        /// `creation_time:asc`.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`.
        CreationTimeDesc = "creation_time:desc",
        /// `payment_type:asc`.
        PaymentTypeAsc = "payment_type:asc",
        /// `payment_type:desc`.
        PaymentTypeDesc = "payment_type:desc",
    }
}

open_enum! {
    /// Schema `payment_schedule_status`.
    pub enum PaymentScheduleStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `ERRORED`.
        Errored = "ERRORED",
        /// `EXPIRED`.
        Expired = "EXPIRED",
    }
}

/// Schema `patch_payment_schedule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentScheduleUpdate {
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PaymentScheduleUpdateStatus>,
}

impl PaymentScheduleUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(PaymentScheduleUpdate {
    into status: PaymentScheduleUpdateStatus,
});

open_enum! {
    /// `status` of [`PaymentScheduleUpdate`].
    pub enum PaymentScheduleUpdateStatus {
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// Schema `payment_status`.
    pub enum PaymentStatus {
        /// `COMPLETED`.
        Completed = "COMPLETED",
        /// `ERROR`.
        Error = "ERROR",
    }
}

/// Schema `schedule_config`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduleConfig {
    /// Whole number of at most 32 bits. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<ScheduleConfigFrequency>,
    /// Whole number. At least 1. At most 366.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<i64>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_search: Option<ScheduleConfigStartSearch>,
}

open_enum! {
    /// `frequency` of [`ScheduleConfig`].
    pub enum ScheduleConfigFrequency {
        /// `DAILY`.
        Daily = "DAILY",
        /// `MONTHLY`.
        Monthly = "MONTHLY",
        /// `WEEKLY`.
        Weekly = "WEEKLY",
    }
}

/// Schema `schedule_config`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduleConfigInput {
    /// Whole number of at most 32 bits. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// One of 3 values.
    pub frequency: ScheduleConfigFrequency,
    /// Whole number. At least 1. At most 366.
    pub interval: i64,
    /// Day.
    pub start_date: Date,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_search: Option<ScheduleConfigStartSearch>,
}

impl ScheduleConfigInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        frequency: ScheduleConfigFrequency,
        interval: i64,
        start_date: impl Into<Date>,
    ) -> Self {
        Self {
            count: Default::default(),
            end_date: Default::default(),
            frequency,
            interval,
            start_date: start_date.into(),
            start_search: Default::default(),
        }
    }
}

setters!(ScheduleConfigInput {
    value count: i32,
    into end_date: Date,
    into start_search: ScheduleConfigStartSearch,
});

open_enum! {
    /// `start_search` of [`ScheduleConfig`].
    pub enum ScheduleConfigStartSearch {
        /// `BACKWARD`.
        Backward = "BACKWARD",
        /// `FORWARD`.
        Forward = "FORWARD",
    }
}
