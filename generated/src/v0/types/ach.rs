// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `ach`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `gateway_config`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayConfig {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// By key: list: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<BTreeMap<String, Vec<String>>>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Whole number. At least 1.
    /// The document's default is `1500`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_wait_ms: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Text. Format `url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(GatewayConfig {
    show: [id],
    show_optional: [created, disabled, max_wait_ms, tenant, updated],
    hide: [],
    hide_optional: [custom_headers, url]
});

/// Schema `gateway_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayConfigCreate {
    /// By key: list: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<BTreeMap<String, Vec<String>>>,
    /// True or false.
    /// The document's default is `false`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Whole number. At least 1. At most 32000.
    /// The document's default is `1500`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_wait_ms: Option<i64>,
    /// Text. Format `url`.
    pub url: String,
}

redacted_debug!(GatewayConfigCreate {
    show: [],
    show_optional: [disabled, max_wait_ms],
    hide: [url],
    hide_optional: [custom_headers]
});

impl GatewayConfigCreate {
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

setters!(GatewayConfigCreate {
    into custom_headers: BTreeMap<String, Vec<String>>,
    value disabled: bool,
    value max_wait_ms: i64,
});

/// Schema `gateway_patch`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayConfigUpdate {
    /// By key: list: text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub custom_headers: Nullable<BTreeMap<String, Vec<String>>>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Whole number. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_wait_ms: Option<i64>,
    /// Text. Format `url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(GatewayConfigUpdate {
    show: [],
    show_optional: [disabled, max_wait_ms],
    hide: [],
    hide_optional: [custom_headers, url]
});

impl GatewayConfigUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(GatewayConfigUpdate {
    nullable custom_headers: BTreeMap<String, Vec<String>>,
    value disabled: bool,
    value max_wait_ms: i64,
    into url: String,
});

/// Schema `hold_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HoldData {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_time: Option<Timestamp>,
}

/// Schema `iat_address`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IatAddress {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city_state_province: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
}

redacted_debug!(IatAddress {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [city_state_province, country_postal_code, street]
});

/// Schema `iat_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IatData {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_payment_amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_trace_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub odfi_branch_country_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub odfi_id_number_qualifier: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub odfi_identification: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub odfi_name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originator_address: Option<IatAddress>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originator_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rdfi_branch_country_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rdfi_id_number_qualifier: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rdfi_identification: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rdfi_name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_address: Option<IatAddress>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_id_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_type_code: Option<String>,
}

redacted_debug!(IatData {
    show: [],
    show_optional: [
        foreign_payment_amount,
        foreign_trace_number,
        odfi_branch_country_code,
        odfi_id_number_qualifier,
        rdfi_branch_country_code,
        rdfi_id_number_qualifier,
        transaction_type_code,
    ],
    hide: [],
    hide_optional: [
        name,
        odfi_identification,
        odfi_name,
        originator_address,
        originator_name,
        rdfi_identification,
        rdfi_name,
        receiver_address,
        receiver_id_number,
    ]
});

/// Schema `incoming_ach`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncomingAch {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_no: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_entry_description: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<IncomingAchDcSign>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decline_reason: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Date>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iat_info: Option<IatData>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_number: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_future_dated: Option<bool>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_of_change: Option<NocData>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_routing_number: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outgoing_ach_id: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_info: Option<Vec<String>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_data: Option<ReturnData>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sec_code: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_date: Option<Date>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<IncomingAchStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace_no: Option<String>,
}

redacted_debug!(IncomingAch {
    show: [id],
    show_optional: [
        account_id,
        amount,
        dc_sign,
        effective_date,
        external_id,
        iat_info,
        is_future_dated,
        notification_of_change,
        outgoing_ach_id,
        return_data,
        sec_code,
        settlement_date,
        status,
        tenant,
        trace_no,
    ],
    hide: [],
    hide_optional: [
        account_no,
        company_entry_description,
        company_name,
        decline_reason,
        identification_number,
        originating_routing_number,
        reference_info,
    ]
});

open_enum! {
    /// `dc_sign` of [`IncomingAch`].
    pub enum IncomingAchDcSign {
        /// `credit`.
        Credit = "credit",
        /// `debit`.
        Debit = "debit",
    }
}

/// Schema `incoming_ach_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncomingAchList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub transactions: Vec<IncomingAch>,
}

redacted_debug!(IncomingAchList {
    show: [transactions],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

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

/// Schema `noc_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NocData {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corrected_data: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_dfi_no: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_trace: Option<String>,
}

redacted_debug!(NocData {
    show: [],
    show_optional: [change_code, original_trace],
    hide: [],
    hide_optional: [corrected_data, original_dfi_no]
});

/// Schema `outgoing_ach`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OutgoingAch {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_no: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_id: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_entry_description: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Date>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold: Option<HoldData>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_ach_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_same_day: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_info: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_data: Option<ReturnData>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_account_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_account_no: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<OutgoingAchStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace_no: Option<String>,
}

redacted_debug!(OutgoingAch {
    show: [id],
    show_optional: [
        account_id,
        amount,
        bank_id,
        effective_date,
        external_id,
        hold,
        incoming_ach_id,
        is_same_day,
        partner_id,
        return_data,
        source_account_id,
        status,
        trace_no,
    ],
    hide: [],
    hide_optional: [
        account_name,
        account_no,
        company_entry_description,
        company_name,
        memo,
        reference_info,
        source_account_name,
        source_account_no,
    ]
});

/// Schema `outgoing_ach_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OutgoingAchList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub transactions: Vec<OutgoingAch>,
}

redacted_debug!(OutgoingAchList {
    show: [transactions],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// `status` of [`OutgoingAch`].
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OutgoingAchUpdate {
    /// Point in time.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub funds_availability_time: Nullable<Timestamp>,
    /// One of 1 values.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub status: Nullable<OutgoingAchUpdateStatus>,
}

impl OutgoingAchUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(OutgoingAchUpdate {
    nullable funds_availability_time: Timestamp,
    nullable status: OutgoingAchUpdateStatus,
});

open_enum! {
    /// `status` of [`OutgoingAchUpdate`].
    pub enum OutgoingAchUpdateStatus {
        /// `CANCELED`.
        Canceled = "CANCELED",
    }
}

/// Schema `return_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReturnData {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dishonored_return_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dishonored_return_settlement_date: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dishonored_return_trace: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_errors: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_dfi_no: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_trace: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_settlement_date: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_trace: Option<String>,
}

redacted_debug!(ReturnData {
    show: [],
    show_optional: [
        code,
        dishonored_return_code,
        dishonored_return_settlement_date,
        dishonored_return_trace,
        field_errors,
        original_trace,
        return_code,
        return_settlement_date,
        return_trace,
    ],
    hide: [],
    hide_optional: [original_dfi_no]
});
