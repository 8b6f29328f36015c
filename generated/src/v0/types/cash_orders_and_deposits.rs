// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `cash_orders_and_deposits`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

tagged_union! {
    /// Schema `cash_authorization_response`.
    pub enum CashAuthorization by "authorization_type" {
        /// Chosen by `CASH_ORDER`.
        CashOrder(CashAuthorizationCashOrder) = ["CASH_ORDER"],
    }
}

/// Schema `cash_order_authorization_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashAuthorizationCashOrder {
    pub account_number: Option<String>,
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    /// Always `CASH_ORDER`.
    pub(crate) authorization_type: CashOrderTag,
    pub client_name: Option<String>,
    /// Format `uuid`.
    pub destination_account_id: Option<AccountId>,
    /// Format `uuid`.
    pub hold_id: Option<TransactionId>,
    /// Format `uuid`.
    pub id: CashAuthorizationId,
    pub order_date: Option<Date>,
    /// Format `uuid`.
    pub originating_account_id: Option<AccountId>,
    pub status: Option<CashOrderAuthorizationStatus>,
    pub tenant: Option<String>,
}

record! { CashAuthorizationCashOrder {
    0 optional hide account_number;
    1 optional show amount;
    2 required show authorization_type;
    3 optional hide client_name;
    4 optional show destination_account_id;
    5 optional show hold_id;
    6 required show id;
    7 optional show order_date;
    8 optional show originating_account_id;
    9 optional show status;
    10 optional show tenant;
} }

tagged_union! {
    /// Schema `cash_authorization_post`.
    pub enum CashAuthorizationCreate by "authorization_type" {
        /// Chosen by `CASH_ORDER`.
        CashOrder(CashOrderAuthorizationCreate) = ["CASH_ORDER"],
    }
}

/// Schema `cash_authorization_response_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashAuthorizationList {
    /// Told apart by `authorization_type`.
    pub authorizations: Vec<CashAuthorization>,
    pub next_page_token: Option<String>,
}

record! { CashAuthorizationList {
    0 required show authorizations;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `cash_authorization_type`.
    pub enum CashAuthorizationType {
        /// `CASH_ORDER`.
        CashOrder = "CASH_ORDER",
        /// `DEPOSIT`.
        Deposit = "DEPOSIT",
    }
}

/// Schema `cash_order_authorization_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashOrderAuthorization {
    pub account_number: Option<String>,
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    pub authorization_type: Option<CashAuthorizationType>,
    pub client_name: Option<String>,
    /// Format `uuid`.
    pub destination_account_id: Option<AccountId>,
    /// Format `uuid`.
    pub hold_id: Option<TransactionId>,
    /// Format `uuid`.
    pub id: CashAuthorizationId,
    pub order_date: Option<Date>,
    /// Format `uuid`.
    pub originating_account_id: Option<AccountId>,
    pub status: Option<CashOrderAuthorizationStatus>,
    pub tenant: Option<String>,
}

record! { CashOrderAuthorization {
    0 optional hide account_number;
    1 optional show amount;
    2 optional show authorization_type;
    3 optional hide client_name;
    4 optional show destination_account_id;
    5 optional show hold_id;
    6 required show id;
    7 optional show order_date;
    8 optional show originating_account_id;
    9 optional show status;
    10 optional show tenant;
} }

/// Schema `cash_order_authorization_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashOrderAuthorizationCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// Always `CASH_ORDER`.
    pub(crate) authorization_type: CashOrderTag,
    /// Format `uuid`.
    pub destination_account_id: AccountId,
    pub order_date: Date,
}

record! { CashOrderAuthorizationCreate {
    0 required show amount;
    1 required show authorization_type;
    2 required show destination_account_id;
    3 required show order_date;
} }

impl CashOrderAuthorizationCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        destination_account_id: impl Into<AccountId>,
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
    /// `status` of `CashAuthorizationCashOrder`, `CashOrderAuthorizationUpdate`.
    pub enum CashOrderAuthorizationStatus {
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

/// Schema `cash_order_authorization_patch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashOrderAuthorizationUpdate {
    pub account_number: Option<String>,
    pub authorization_type: CashAuthorizationType,
    pub client_name: Option<String>,
    pub order_date: Option<Date>,
    pub status: Option<CashOrderAuthorizationStatus>,
}

record! { CashOrderAuthorizationUpdate {
    0 optional hide account_number;
    1 required show authorization_type;
    2 optional hide client_name;
    3 optional show order_date;
    4 optional show status;
} }

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

/// Schema `cash_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashTransfer {
    /// Minor units of the currency (cents). At least 1.
    pub amount: Option<i64>,
    pub client_bank_account: Option<String>,
    pub client_name: Option<String>,
    pub customer_id: Option<CustomerId>,
    pub dc_sign: Option<DcSign>,
    pub destination_account_id: Option<String>,
    pub destination_account_number: Option<String>,
    pub destination_account_owner_name: Option<String>,
    pub effective_date: Option<Date>,
    pub failed: Option<bool>,
    pub history: Option<Vec<PaymentHistoryEntry>>,
    /// Format `uuid`.
    pub id: CashTransferId,
    pub is_same_day: Option<bool>,
    pub network_status: Option<PaymentNetworkStatus>,
    pub original_reference_id: Option<String>,
    pub originating_account_id: Option<String>,
    pub originating_account_number: Option<String>,
    pub originating_account_owner_name: Option<String>,
    pub posting_date: Option<Date>,
    pub reference_id: Option<String>,
    /// Free-form JSON.
    pub source_data: Option<Value>,
    pub status: Option<CashOrSyncteraPayStatus>,
    pub subtype: Option<CashTransferSubtype>,
    pub suspended: Option<bool>,
    pub tenant_id: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { CashTransfer {
    0 optional show amount;
    1 optional hide client_bank_account;
    2 optional hide client_name;
    3 optional show customer_id;
    4 optional show dc_sign;
    5 optional show destination_account_id;
    6 optional hide destination_account_number;
    7 optional hide destination_account_owner_name;
    8 optional show effective_date;
    9 optional show failed;
    10 optional show history;
    11 required show id;
    12 optional show is_same_day;
    13 optional show network_status;
    14 optional show original_reference_id;
    15 optional show originating_account_id;
    16 optional hide originating_account_number;
    17 optional hide originating_account_owner_name;
    18 optional show posting_date;
    19 optional show reference_id;
    20 optional hide source_data;
    21 optional show status;
    22 optional show subtype;
    23 optional show suspended;
    24 optional show tenant_id;
    25 optional show transaction_id;
} }

/// Schema `cash_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashTransferList {
    pub next_page_token: Option<String>,
    pub transfers: Vec<CashTransfer>,
}

record! { CashTransferList {
    0 optional hide next_page_token;
    1 required show transfers;
} }

open_enum! {
    /// `subtype` of [`CashTransfer`].
    pub enum CashTransferSubtype {
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashTransferUpdate {
    /// Format `uuid`.
    pub destination_account_id: Option<AccountId>,
    /// Free-form JSON.
    pub source_data: Option<Value>,
    pub status: Option<CashOrSyncteraPayStatus>,
}

record! { CashTransferUpdate {
    0 optional show destination_account_id;
    1 optional hide source_data;
    2 optional show status;
} }

impl CashTransferUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CashTransferUpdate {
    into destination_account_id: AccountId,
    into source_data: Value,
    into status: CashOrSyncteraPayStatus,
});
