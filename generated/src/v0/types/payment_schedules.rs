// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `payment_schedules`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `ach_request_hold_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchHoldRequested {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    /// At least 0.
    pub duration: Option<i64>,
}

record! { AchHoldRequested {
    0 optional show amount;
    1 optional show duration;
} }

/// Schema `ach_instruction`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchInstruction {
    pub request: Option<ScheduledOutgoingAch>,
    /// Always `ACH`.
    pub(crate) r#type: AchTag,
}

record! { AchInstruction {
    0 optional show request;
    1 required show r#type as "type";
} }

/// Schema `ach_instruction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchInstructionInput {
    pub request: OutgoingAchCreate,
    /// Always `ACH`.
    pub(crate) r#type: AchTag,
}

record! { AchInstructionInput {
    0 required show request;
    1 required show r#type as "type";
} }

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

/// Schema `internal_transfer_instruction`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalTransferInstruction {
    pub request: Option<ScheduledInternalTransfer>,
    /// Always `INTERNAL_TRANSFER`.
    pub(crate) r#type: InternalTransferTag,
}

record! { InternalTransferInstruction {
    0 optional show request;
    1 required show r#type as "type";
} }

/// Schema `internal_transfer_instruction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalTransferInstructionInput {
    pub request: InternalTransferCreate,
    /// Always `INTERNAL_TRANSFER`.
    pub(crate) r#type: InternalTransferTag,
}

record! { InternalTransferInstructionInput {
    0 required show request;
    1 required show r#type as "type";
} }

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

/// Schema `payment_schedule_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentSchedule {
    pub creation_time: Option<Timestamp>,
    pub description: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: PaymentScheduleId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub next_payment_date: Option<ScheduledPaymentDate>,
    /// Told apart by `type`.
    pub payment_instruction: Option<PaymentInstruction>,
    pub schedule: Option<PaymentScheduleTiming>,
    pub status: Option<PaymentScheduleStatus>,
    pub tenant: Option<String>,
}

record! { PaymentSchedule {
    0 optional show creation_time;
    1 optional hide description;
    2 optional show id;
    3 optional show last_updated_time;
    4 optional hide metadata;
    5 optional show next_payment_date;
    6 optional show payment_instruction;
    7 optional show schedule;
    8 optional show status;
    9 optional show tenant;
} }

/// Schema `payment_schedule`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentScheduleCreate {
    pub description: String,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Told apart by `type`.
    pub payment_instruction: PaymentInstructionInput,
    pub schedule: PaymentScheduleTimingInput,
    pub tenant: Option<String>,
}

record! { PaymentScheduleCreate {
    0 required hide description;
    1 optional hide metadata;
    2 required show payment_instruction;
    3 required show schedule;
    4 optional show tenant;
} }

impl PaymentScheduleCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        payment_instruction: PaymentInstructionInput,
        schedule: PaymentScheduleTimingInput,
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

open_enum! {
    /// `frequency` of [`PaymentScheduleTiming`].
    pub enum PaymentScheduleFrequency {
        /// `DAILY`.
        Daily = "DAILY",
        /// `MONTHLY`.
        Monthly = "MONTHLY",
        /// `WEEKLY`.
        Weekly = "WEEKLY",
    }
}

/// Schema `payment_schedule_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentScheduleList {
    pub next_page_token: Option<String>,
    pub payment_schedules: Vec<PaymentSchedule>,
}

record! { PaymentScheduleList {
    0 optional hide next_page_token;
    1 required show payment_schedules;
} }

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
    /// `start_search` of [`PaymentScheduleTiming`].
    pub enum PaymentScheduleStartSearch {
        /// `BACKWARD`.
        Backward = "BACKWARD",
        /// `FORWARD`.
        Forward = "FORWARD",
    }
}

open_enum! {
    /// Schema `payment_schedule_status`; `status` of `PaymentScheduleUpdate`.
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

/// Schema `schedule_config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentScheduleTiming {
    /// At least 1.
    pub count: Option<i32>,
    pub end_date: Option<Date>,
    pub frequency: Option<PaymentScheduleFrequency>,
    /// At least 1. At most 366.
    pub interval: Option<i64>,
    pub start_date: Option<Date>,
    pub start_search: Option<PaymentScheduleStartSearch>,
}

record! { PaymentScheduleTiming {
    0 optional show count;
    1 optional show end_date;
    2 optional show frequency;
    3 optional show interval;
    4 optional show start_date;
    5 optional show start_search;
} }

/// Schema `schedule_config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentScheduleTimingInput {
    /// At least 1.
    pub count: Option<i32>,
    pub end_date: Option<Date>,
    pub frequency: PaymentScheduleFrequency,
    /// At least 1. At most 366.
    pub interval: i64,
    pub start_date: Date,
    pub start_search: Option<PaymentScheduleStartSearch>,
}

record! { PaymentScheduleTimingInput {
    0 optional show count;
    1 optional show end_date;
    2 required show frequency;
    3 required show interval;
    4 required show start_date;
    5 optional show start_search;
} }

impl PaymentScheduleTimingInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        frequency: PaymentScheduleFrequency,
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

setters!(PaymentScheduleTimingInput {
    value count: i32,
    into end_date: Date,
    into start_search: PaymentScheduleStartSearch,
});

/// Schema `patch_payment_schedule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentScheduleUpdate {
    pub status: Option<PaymentScheduleStatus>,
}

record! { PaymentScheduleUpdate {
    0 optional show status;
} }

impl PaymentScheduleUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(PaymentScheduleUpdate {
    into status: PaymentScheduleStatus,
});

/// Schema `internal_transfer`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledInternalTransfer {
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    /// The document's default is `IMMEDIATE`; it is never filled in here.
    pub capture_mode: Option<CaptureMode>,
    pub currency: Option<String>,
    pub expires_at: Option<Timestamp>,
    /// Format `uuid`.
    pub final_customer_id: Option<CustomerId>,
    pub memo: Option<String>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub originating_account_alias: Option<String>,
    /// Format `uuid`.
    pub originating_account_customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub originating_account_id: Option<LedgerAccountId>,
    pub receiving_account_alias: Option<String>,
    /// Format `uuid`.
    pub receiving_account_customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub receiving_account_id: Option<LedgerAccountId>,
    pub reference_id: Option<String>,
    pub tenant: Option<String>,
    pub r#type: Option<InternalTransferType>,
}

record! { ScheduledInternalTransfer {
    0 optional show amount;
    1 optional show capture_mode;
    2 optional show currency;
    3 optional show expires_at;
    4 optional show final_customer_id;
    5 optional hide memo;
    6 optional hide metadata;
    7 optional hide originating_account_alias;
    8 optional show originating_account_customer_id;
    9 optional show originating_account_id;
    10 optional hide receiving_account_alias;
    11 optional show receiving_account_customer_id;
    12 optional show receiving_account_id;
    13 optional show reference_id;
    14 optional show tenant;
    15 optional show r#type as "type";
} }

/// Schema `outgoing_ach_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledOutgoingAch {
    /// Minor units of the currency (cents). At least 1. At most 9999999999.
    pub amount: Option<i64>,
    /// At most 10 characters.
    pub company_entry_description: Nullable<String>,
    /// At most 16 characters.
    pub company_name: Option<String>,
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub effective_date: Nullable<Date>,
    /// Free-form JSON.
    pub external_data: Nullable<Value>,
    /// Format `uuid`.
    pub final_customer_id: Nullable<CustomerId>,
    pub hold: Nullable<AchHoldRequested>,
    pub is_same_day: Nullable<bool>,
    pub memo: Nullable<String>,
    /// Format `uuid`.
    pub originating_account_id: Option<AccountId>,
    /// Format `uuid`.
    pub receiving_account_id: Option<ExternalAccountId>,
    pub reference_info: Nullable<String>,
    pub risk: Nullable<AchRiskData>,
    /// The document's default is `WEB`; it is never filled in here.
    pub sec_code: Option<AchSecCode>,
}

record! { ScheduledOutgoingAch {
    0 optional show amount;
    1 optional hide company_entry_description;
    2 optional hide company_name;
    3 optional show currency;
    4 optional show customer_id;
    5 optional show dc_sign spelled Lower;
    6 optional show effective_date;
    7 optional hide external_data;
    8 optional show final_customer_id;
    9 optional show hold;
    10 optional show is_same_day;
    11 optional hide memo;
    12 optional show originating_account_id;
    13 optional show receiving_account_id;
    14 optional hide reference_info;
    15 optional show risk;
    16 optional show sec_code;
} }

/// Schema `payment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledPayment {
    pub description: Option<String>,
    pub error_details: Option<ScheduledPaymentError>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: ScheduledPaymentId,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub payment_date: Option<ScheduledPaymentDate>,
    /// Told apart by `type`.
    pub payment_instruction: Option<PaymentInstruction>,
    /// Format `uuid`.
    pub payment_schedule_id: Option<PaymentScheduleId>,
    pub status: Option<ScheduledPaymentStatus>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { ScheduledPayment {
    0 optional hide description;
    1 optional show error_details;
    2 optional show id;
    3 optional hide metadata;
    4 optional show payment_date;
    5 optional show payment_instruction;
    6 optional show payment_schedule_id;
    7 optional show status;
    8 optional show transaction_id;
} }

/// Schema `payment_date`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledPaymentDate {
    pub execution_date: Option<Date>,
    pub scheduled_date: Option<Date>,
}

record! { ScheduledPaymentDate {
    0 optional show execution_date;
    1 optional show scheduled_date;
} }

/// Schema `payment_error_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledPaymentError {
    pub code: Option<String>,
    pub details: Option<String>,
}

record! { ScheduledPaymentError {
    0 optional show code;
    1 optional hide details;
} }

/// Schema `payment_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScheduledPaymentList {
    pub next_page_token: Option<String>,
    pub payments: Vec<ScheduledPayment>,
}

record! { ScheduledPaymentList {
    0 optional hide next_page_token;
    1 required show payments;
} }

open_enum! {
    /// Schema `payment_status`.
    pub enum ScheduledPaymentStatus {
        /// `COMPLETED`.
        Completed = "COMPLETED",
        /// `ERROR`.
        Error = "ERROR",
    }
}
