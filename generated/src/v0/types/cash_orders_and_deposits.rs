// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `cash_orders_and_deposits`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `cash_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cash {
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_bank_account: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<CashDcSign>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_owner_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Date>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<bool>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<Action>>,
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_same_day: Option<bool>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_status: Option<CashNetworkStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_reference_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_owner_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posting_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_data: Option<Value>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CashStatus>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<CashSubtype>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspended: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(Cash {
    show: [id],
    show_optional: [
        amount,
        customer_id,
        dc_sign,
        destination_account_id,
        effective_date,
        failed,
        history,
        is_same_day,
        network_status,
        original_reference_id,
        originating_account_id,
        posting_date,
        reference_id,
        status,
        subtype,
        suspended,
        tenant_id,
        transaction_id,
    ],
    hide: [],
    hide_optional: [
        client_bank_account,
        client_name,
        destination_account_number,
        destination_account_owner_name,
        originating_account_number,
        originating_account_owner_name,
        source_data,
    ]
});

tagged_union! {
    /// Schema `cash_authorization_response`.
    pub enum CashAuthorization by "authorization_type" {
        /// Chosen by `CASH_ORDER`.
        CashOrder(CashAuthorizationCashOrder) = ["CASH_ORDER"],
    }
}

/// Schema `cash_order_authorization_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CashAuthorizationCashOrder {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Always `CASH_ORDER`.
    pub(crate) authorization_type: CashOrderTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_date: Option<Date>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CashAuthorizationCashOrderStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(CashAuthorizationCashOrder {
    show: [authorization_type, id],
    show_optional: [
        amount,
        destination_account_id,
        hold_id,
        order_date,
        originating_account_id,
        status,
        tenant,
    ],
    hide: [],
    hide_optional: [account_number, client_name]
});

open_enum! {
    /// `status` of [`CashAuthorizationCashOrder`].
    pub enum CashAuthorizationCashOrderStatus {
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `COMPLETE`.
        Complete = "COMPLETE",
        /// `EXPIRED`.
        Expired = "EXPIRED",
        /// `PENDING`.
        Pending = "PENDING",
    }
}

tagged_union! {
    /// Schema `cash_authorization_post`.
    pub enum CashAuthorizationCreate by "authorization_type" {
        /// Chosen by `CASH_ORDER`.
        CashOrder(CashOrderAuthorizationCreate) = ["CASH_ORDER"],
    }
}

/// Schema `cash_authorization_response_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CashAuthorizationList {
    /// List: object told apart by `authorization_type`.
    pub authorizations: Vec<CashAuthorization>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(CashAuthorizationList {
    show: [authorizations],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `cash_authorization_type`.
    pub enum CashAuthorizationType {
        /// `CASH_ORDER`.
        CashOrder = "CASH_ORDER",
        /// `DEPOSIT`.
        Deposit = "DEPOSIT",
    }
}

open_enum! {
    /// `dc_sign` of [`Cash`].
    pub enum CashDcSign {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `DEBIT`.
        Debit = "DEBIT",
    }
}

/// Schema `cash_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CashList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub transfers: Vec<Cash>,
}

redacted_debug!(CashList {
    show: [transfers],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `cash_network_status`.
    pub enum CashNetworkStatus {
        /// `PENDING`.
        Pending = "PENDING",
        /// `POSTED`.
        Posted = "POSTED",
        /// `RETURNED`.
        Returned = "RETURNED",
        /// `REVERSED`.
        Reversed = "REVERSED",
    }
}

/// Schema `cash_order_authorization_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CashOrderAuthorization {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_type: Option<CashAuthorizationType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_date: Option<Date>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originating_account_id: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CashAuthorizationCashOrderStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(CashOrderAuthorization {
    show: [id],
    show_optional: [
        amount,
        authorization_type,
        destination_account_id,
        hold_id,
        order_date,
        originating_account_id,
        status,
        tenant,
    ],
    hide: [],
    hide_optional: [account_number, client_name]
});

/// Schema `cash_order_authorization_post`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CashOrderAuthorizationCreate {
    /// Whole number. Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Always `CASH_ORDER`.
    pub(crate) authorization_type: CashOrderTag,
    /// Text. Format `uuid`.
    pub destination_account_id: String,
    /// Day.
    pub order_date: Date,
}

impl CashOrderAuthorizationCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        destination_account_id: impl Into<String>,
        order_date: impl Into<Date>,
    ) -> Self {
        Self {
            amount,
            authorization_type: CashOrderTag::default(),
            destination_account_id: destination_account_id.into(),
            order_date: order_date.into(),
        }
    }
}

open_enum! {
    /// `status` of [`CashOrderAuthorizationUpdate`].
    pub enum CashOrderAuthorizationStatus {
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
    }
}

/// Schema `cash_order_authorization_patch`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CashOrderAuthorizationUpdate {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// One of 2 values.
    pub authorization_type: CashAuthorizationType,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_date: Option<Date>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CashOrderAuthorizationStatus>,
}

redacted_debug!(CashOrderAuthorizationUpdate {
    show: [authorization_type],
    show_optional: [order_date, status],
    hide: [],
    hide_optional: [account_number, client_name]
});

impl CashOrderAuthorizationUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(authorization_type: CashAuthorizationType) -> Self {
        Self {
            account_number: Default::default(),
            authorization_type,
            client_name: Default::default(),
            order_date: Default::default(),
            status: Default::default(),
        }
    }
}

setters!(CashOrderAuthorizationUpdate {
    into account_number: String,
    into client_name: String,
    into order_date: Date,
    into status: CashOrderAuthorizationStatus,
});

tag_enum! {
    /// What `authorization_type` says in this variant.
    pub enum CashOrderTag {
        /// `CASH_ORDER`.
        CashOrder = "CASH_ORDER",
    }
}

open_enum! {
    /// Schema `cash_status`.
    pub enum CashStatus {
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `EXPIRED`.
        Expired = "EXPIRED",
        /// `INITIATED`.
        Initiated = "INITIATED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `POSTED`.
        Posted = "POSTED",
    }
}

open_enum! {
    /// `subtype` of [`Cash`].
    pub enum CashSubtype {
        /// `CASH_ORDER`.
        CashOrder = "CASH_ORDER",
        /// `CASH_ORDER_REVERSAL`.
        CashOrderReversal = "CASH_ORDER_REVERSAL",
        /// `DEPOSIT`.
        Deposit = "DEPOSIT",
        /// `DEPOSIT_REVERSAL`.
        DepositReversal = "DEPOSIT_REVERSAL",
    }
}

/// Schema `cash_patch`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CashUpdate {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_account_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_data: Option<Value>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CashUpdateStatus>,
}

redacted_debug!(CashUpdate {
    show: [],
    show_optional: [destination_account_id, status],
    hide: [],
    hide_optional: [source_data]
});

impl CashUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CashUpdate {
    into destination_account_id: String,
    into source_data: Value,
    into status: CashUpdateStatus,
});

open_enum! {
    /// `status` of [`CashUpdate`].
    pub enum CashUpdateStatus {
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
    }
}
