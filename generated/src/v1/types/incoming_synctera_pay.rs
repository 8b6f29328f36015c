// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `incoming_synctera_pay`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `incoming_synctera_pay_configuration_response`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncomingSyncteraPayConfiguration {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. At least 3 characters. At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_must_be_payee: Option<bool>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_account_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_account_owner_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_subtype: Option<IncomingSyncteraPaySubtype>,
}

/// Schema `incoming_synctera_pay_configuration_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncomingSyncteraPayConfigurationList {
    /// List: object.
    pub configurations: Vec<IncomingSyncteraPayConfiguration>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(IncomingSyncteraPayConfigurationList {
    show: [configurations],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Parameter `sort_by` of `listIncomingSyncteraPayConfigurations`.
    pub enum IncomingSyncteraPaySortBy {
        /// `creation_time:asc`.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`.
        CreationTimeDesc = "creation_time:desc",
        /// `last_updated_time:asc`.
        LastUpdatedTimeAsc = "last_updated_time:asc",
        /// `last_updated_time:desc`.
        LastUpdatedTimeDesc = "last_updated_time:desc",
    }
}

open_enum! {
    /// Schema `incoming_synctera_pay_status`.
    pub enum IncomingSyncteraPayStatus {
        /// `CHECK`.
        Check = "CHECK",
        /// `CREATE_HOLD`.
        CreateHold = "CREATE_HOLD",
        /// `DECLINED`.
        Declined = "DECLINED",
        /// `DECLINE_HOLD`.
        DeclineHold = "DECLINE_HOLD",
        /// `POSTED`.
        Posted = "POSTED",
        /// `POST_HOLD`.
        PostHold = "POST_HOLD",
    }
}

open_enum! {
    /// Schema `incoming_synctera_pay_subtype`.
    pub enum IncomingSyncteraPaySubtype {
        /// `INCOMING_INTERNATIONAL_WIRE`.
        IncomingInternationalWire = "INCOMING_INTERNATIONAL_WIRE",
    }
}

/// Schema `incoming_synctera_pay_transfer_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncomingSyncteraPayTransfer {
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_data: Option<Value>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_date: Option<Date>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_external_account_id: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<IncomingSyncteraPayStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(IncomingSyncteraPayTransfer {
    show: [id],
    show_optional: [
        amount,
        configuration_id,
        creation_time,
        destination_account_id,
        last_updated_time,
        payee_id,
        payer_id,
        reference_id,
        settlement_date,
        source_external_account_id,
        status,
        tenant,
        transaction_id,
    ],
    hide: [],
    hide_optional: [external_data]
});

/// Schema `incoming_synctera_pay_transfer_creation_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncomingSyncteraPayTransferCreate {
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Text. Format `uuid`.
    pub configuration_id: String,
    /// Text. Format `uuid`.
    pub destination_account_id: String,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_data: Option<Value>,
    /// Text. Format `uuid`.
    pub payee_id: String,
    /// Text. Format `uuid`.
    pub payer_id: String,
    /// Text. At least 1 characters.
    pub reference_id: String,
    /// Day.
    pub settlement_date: Date,
    /// Text. Format `uuid`.
    pub source_external_account_id: String,
}

redacted_debug!(IncomingSyncteraPayTransferCreate {
    show: [
        amount,
        configuration_id,
        destination_account_id,
        payee_id,
        payer_id,
        reference_id,
        settlement_date,
        source_external_account_id,
    ],
    show_optional: [],
    hide: [],
    hide_optional: [external_data]
});

impl IncomingSyncteraPayTransferCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        amount: i64,
        configuration_id: impl Into<String>,
        destination_account_id: impl Into<String>,
        payee_id: impl Into<String>,
        payer_id: impl Into<String>,
        reference_id: impl Into<String>,
        settlement_date: impl Into<Date>,
        source_external_account_id: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            configuration_id: configuration_id.into(),
            destination_account_id: destination_account_id.into(),
            external_data: Default::default(),
            payee_id: payee_id.into(),
            payer_id: payer_id.into(),
            reference_id: reference_id.into(),
            settlement_date: settlement_date.into(),
            source_external_account_id: source_external_account_id.into(),
        }
    }
}

setters!(IncomingSyncteraPayTransferCreate {
    into external_data: Value,
});

/// Schema `incoming_synctera_pay_transfer_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncomingSyncteraPayTransferList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub transfers: Vec<IncomingSyncteraPayTransfer>,
}

redacted_debug!(IncomingSyncteraPayTransferList {
    show: [transfers],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});
