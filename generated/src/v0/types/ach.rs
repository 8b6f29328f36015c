// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `ach`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `gateway_config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchGateway {
    pub created: Option<Timestamp>,
    pub custom_headers: Option<BTreeMap<String, Vec<String>>>,
    /// The document's default is `false`; it is never filled in here.
    pub disabled: Option<bool>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: AchGatewayId,
    /// At least 1.
    /// The document's default is `1500`; it is never filled in here.
    pub max_wait_ms: Option<i64>,
    pub tenant: Option<String>,
    pub updated: Option<Timestamp>,
    /// Format `url`.
    pub url: Option<String>,
}

record! { AchGateway {
    0 optional show created;
    1 optional hide custom_headers;
    2 optional show disabled;
    3 optional show id;
    4 optional show max_wait_ms;
    5 optional show tenant;
    6 optional show updated;
    7 optional hide url;
} }

/// Schema `gateway_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchGatewayCreate {
    pub custom_headers: Option<BTreeMap<String, Vec<String>>>,
    /// The document's default is `false`; it is never filled in here.
    pub disabled: Option<bool>,
    /// At least 1. At most 32000.
    /// The document's default is `1500`; it is never filled in here.
    pub max_wait_ms: Option<i64>,
    /// Format `url`.
    pub url: String,
}

record! { AchGatewayCreate {
    0 optional hide custom_headers;
    1 optional show disabled;
    2 optional show max_wait_ms;
    3 required hide url;
} }

impl AchGatewayCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            custom_headers: Default::default(),
            disabled: Default::default(),
            max_wait_ms: Default::default(),
            url: url.into(),
        }
    }
}

setters!(AchGatewayCreate {
    into custom_headers: BTreeMap<String, Vec<String>>,
    value disabled: bool,
    value max_wait_ms: i64,
});

/// Schema `gateway_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchGatewayUpdate {
    pub custom_headers: Nullable<BTreeMap<String, Vec<String>>>,
    pub disabled: Option<bool>,
    /// At least 1.
    pub max_wait_ms: Option<i64>,
    /// Format `url`.
    pub url: Option<String>,
}

record! { AchGatewayUpdate {
    0 optional hide custom_headers;
    1 optional show disabled;
    2 optional show max_wait_ms;
    3 optional hide url;
} }

impl AchGatewayUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AchGatewayUpdate {
    nullable custom_headers: BTreeMap<String, Vec<String>>,
    value disabled: bool,
    value max_wait_ms: i64,
    into url: String,
});

/// Schema `hold_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchHold {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub availability_time: Option<Timestamp>,
}

record! { AchHold {
    0 optional show amount;
    1 optional show availability_time;
} }

/// Schema `iat_address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchInternationalAddress {
    pub city_state_province: Option<String>,
    pub country_postal_code: Option<String>,
    pub street: Option<String>,
}

record! { AchInternationalAddress {
    0 optional hide city_state_province;
    1 optional hide country_postal_code;
    2 optional hide street;
} }

/// Schema `iat_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchInternationalDetails {
    /// Minor units of the currency (cents).
    pub foreign_payment_amount: Option<i64>,
    pub foreign_trace_number: Option<String>,
    pub name: Option<String>,
    pub odfi_branch_country_code: Option<String>,
    pub odfi_id_number_qualifier: Option<String>,
    pub odfi_identification: Option<String>,
    pub odfi_name: Option<String>,
    pub originator_address: Option<AchInternationalAddress>,
    pub originator_name: Option<String>,
    pub rdfi_branch_country_code: Option<String>,
    pub rdfi_id_number_qualifier: Option<String>,
    pub rdfi_identification: Option<String>,
    pub rdfi_name: Option<String>,
    pub receiver_address: Option<AchInternationalAddress>,
    pub receiver_id_number: Option<String>,
    pub transaction_type_code: Option<String>,
}

record! { AchInternationalDetails {
    0 optional show foreign_payment_amount;
    1 optional show foreign_trace_number;
    2 optional hide name;
    3 optional show odfi_branch_country_code;
    4 optional show odfi_id_number_qualifier;
    5 optional hide odfi_identification;
    6 optional hide odfi_name;
    7 optional hide originator_address;
    8 optional hide originator_name;
    9 optional show rdfi_branch_country_code;
    10 optional show rdfi_id_number_qualifier;
    11 optional hide rdfi_identification;
    12 optional hide rdfi_name;
    13 optional hide receiver_address;
    14 optional hide receiver_id_number;
    15 optional show transaction_type_code;
} }

/// Schema `noc_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchNotificationOfChange {
    pub change_code: Option<String>,
    pub corrected_data: Option<String>,
    pub original_dfi_no: Option<String>,
    pub original_trace: Option<String>,
}

record! { AchNotificationOfChange {
    0 optional show change_code;
    1 optional hide corrected_data;
    2 optional hide original_dfi_no;
    3 optional show original_trace;
} }

/// Schema `return_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchReturnDetails {
    pub code: Option<String>,
    pub dishonored_return_code: Option<String>,
    pub dishonored_return_settlement_date: Option<String>,
    pub dishonored_return_trace: Option<String>,
    pub field_errors: Option<String>,
    pub original_dfi_no: Option<String>,
    pub original_trace: Option<String>,
    pub return_code: Option<String>,
    pub return_settlement_date: Option<String>,
    pub return_trace: Option<String>,
}

record! { AchReturnDetails {
    0 optional show code;
    1 optional show dishonored_return_code;
    2 optional show dishonored_return_settlement_date;
    3 optional show dishonored_return_trace;
    4 optional show field_errors;
    5 optional hide original_dfi_no;
    6 optional show original_trace;
    7 optional show return_code;
    8 optional show return_settlement_date;
    9 optional show return_trace;
} }

/// Schema `incoming_ach`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingAch {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub account_no: Option<String>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub company_entry_description: Option<String>,
    pub company_name: Option<String>,
    pub dc_sign: Option<DcSign>,
    pub decline_reason: Option<String>,
    pub effective_date: Option<Date>,
    /// Format `uuid`.
    pub external_id: Option<TransactionId>,
    pub iat_info: Option<AchInternationalDetails>,
    /// Format `uuid`.
    pub id: IncomingAchId,
    pub identification_number: Option<String>,
    pub is_future_dated: Option<bool>,
    pub notification_of_change: Option<AchNotificationOfChange>,
    pub originating_routing_number: Option<String>,
    /// Format `uuid`.
    pub outgoing_ach_id: Option<OutgoingAchId>,
    pub reference_info: Option<Vec<String>>,
    pub return_data: Option<AchReturnDetails>,
    pub sec_code: Option<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<IncomingAchStatus>,
    pub tenant: Option<String>,
    pub trace_no: Option<String>,
}

record! { IncomingAch {
    0 optional show account_id;
    1 optional hide account_no;
    2 optional show amount;
    3 optional hide company_entry_description;
    4 optional hide company_name;
    5 optional show dc_sign spelled Lower;
    6 optional hide decline_reason;
    7 optional show effective_date;
    8 optional show external_id;
    9 optional show iat_info;
    10 required show id;
    11 optional hide identification_number;
    12 optional show is_future_dated;
    13 optional show notification_of_change;
    14 optional hide originating_routing_number;
    15 optional show outgoing_ach_id;
    16 optional hide reference_info;
    17 optional show return_data;
    18 optional show sec_code;
    19 optional show settlement_date;
    20 optional show status;
    21 optional show tenant;
    22 optional show trace_no;
} }

/// Schema `incoming_ach_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingAchList {
    pub next_page_token: Option<String>,
    pub transactions: Vec<IncomingAch>,
}

record! { IncomingAchList {
    0 optional hide next_page_token;
    1 required show transactions;
} }

open_enum! {
    /// `status` of [`IncomingAch`].
    pub enum IncomingAchStatus {
        /// `ERROR`.
        Error = "ERROR",
        /// `IGNORED`.
        Ignored = "IGNORED",
        /// `INIT`.
        Init = "INIT",
        /// `IN_SUSPENSE`.
        InSuspense = "IN_SUSPENSE",
        /// `POSTED`.
        Posted = "POSTED",
        /// `RETURNED`.
        Returned = "RETURNED",
    }
}

/// Schema `outgoing_ach`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutgoingAch {
    /// Format `uuid`.
    pub account_id: Option<ExternalAccountId>,
    pub account_name: Option<String>,
    pub account_no: Option<String>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub bank_id: Option<i64>,
    pub company_entry_description: Option<String>,
    pub company_name: Option<String>,
    pub effective_date: Option<Date>,
    /// Format `uuid`.
    pub external_id: Option<TransactionId>,
    pub hold: Option<AchHold>,
    /// Format `uuid`.
    pub id: OutgoingAchId,
    /// Format `uuid`.
    pub incoming_ach_id: Option<IncomingAchId>,
    pub is_same_day: Option<bool>,
    pub memo: Option<String>,
    pub partner_id: Option<i64>,
    pub reference_info: Option<String>,
    pub return_data: Option<AchReturnDetails>,
    /// Format `uuid`.
    pub source_account_id: Option<AccountId>,
    pub source_account_name: Option<String>,
    pub source_account_no: Option<String>,
    pub status: Option<OutgoingAchStatus>,
    pub trace_no: Option<String>,
}

record! { OutgoingAch {
    0 optional show account_id;
    1 optional hide account_name;
    2 optional hide account_no;
    3 optional show amount;
    4 optional show bank_id;
    5 optional hide company_entry_description;
    6 optional hide company_name;
    7 optional show effective_date;
    8 optional show external_id;
    9 optional show hold;
    10 required show id;
    11 optional show incoming_ach_id;
    12 optional show is_same_day;
    13 optional hide memo;
    14 optional show partner_id;
    15 optional hide reference_info;
    16 optional show return_data;
    17 optional show source_account_id;
    18 optional hide source_account_name;
    19 optional hide source_account_no;
    20 optional show status;
    21 optional show trace_no;
} }

/// Schema `outgoing_ach_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutgoingAchList {
    pub next_page_token: Option<String>,
    pub transactions: Vec<OutgoingAch>,
}

record! { OutgoingAchList {
    0 optional hide next_page_token;
    1 required show transactions;
} }

open_enum! {
    /// `status` of `OutgoingAchUpdate`, `OutgoingAch`.
    pub enum OutgoingAchStatus {
        /// `CANCELED`.
        Canceled = "CANCELED",
        /// `COMPLETE`.
        Complete = "COMPLETE",
        /// `DECLINED`.
        Declined = "DECLINED",
        /// `INIT`.
        Init = "INIT",
        /// `PENDING`.
        Pending = "PENDING",
    }
}

/// Schema `outgoing_ach_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutgoingAchUpdate {
    pub funds_availability_time: Nullable<Timestamp>,
    pub status: Nullable<OutgoingAchStatus>,
}

record! { OutgoingAchUpdate {
    0 optional show funds_availability_time;
    1 optional show status;
} }

impl OutgoingAchUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(OutgoingAchUpdate {
    nullable funds_availability_time: Timestamp,
    nullable status: OutgoingAchStatus,
});
