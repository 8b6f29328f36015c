// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `transactions`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `pending_transaction`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PendingTransaction {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_no: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<PendingTransactionData>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_transaction: Option<Value>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idemkey: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset_account_no: Option<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub reference_id: Nullable<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

redacted_debug!(PendingTransaction {
    show: [],
    show_optional: [
        account_id,
        created,
        data,
        id,
        idemkey,
        offset_account_id,
        reference_id,
        tenant,
        updated,
        uuid,
    ],
    hide: [],
    hide_optional: [account_no, enhanced_transaction, offset_account_no]
});

/// Schema `pending_transaction_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PendingTransactionData {
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_post_at: Option<Timestamp>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avail_balance: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_balance: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<DcSign>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_data: Nullable<Value>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_post: Option<bool>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<PendingTransactionHistory>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idemkey: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<PendingTransactionDataOperation>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_amount: Option<i64>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub risk_info: Nullable<Value>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PendingTransactionDataStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub user_data: Nullable<Value>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was_partial: Option<bool>,
}

redacted_debug!(PendingTransactionData {
    show: [],
    show_optional: [
        amount,
        auto_post_at,
        avail_balance,
        available_balance,
        balance,
        currency,
        dc_sign,
        effective_date,
        expires_at,
        force_post,
        history,
        idemkey,
        network,
        operation,
        req_amount,
        status,
        subtype,
        total_amount,
        transaction_id,
        transaction_time,
        r#type,
        was_partial,
    ],
    hide: [],
    hide_optional: [external_data, memo, reason, risk_info, user_data]
});

open_enum! {
    /// `operation` of [`PendingTransactionData`].
    pub enum PendingTransactionDataOperation {
        /// `hold_cancel`.
        HoldCancel = "hold_cancel",
        /// `hold_decline`.
        HoldDecline = "hold_decline",
        /// `hold_decrease`.
        HoldDecrease = "hold_decrease",
        /// `hold_expire`.
        HoldExpire = "hold_expire",
        /// `hold_increase`.
        HoldIncrease = "hold_increase",
        /// `hold_new`.
        HoldNew = "hold_new",
        /// `hold_post`.
        HoldPost = "hold_post",
        /// `hold_replace`.
        HoldReplace = "hold_replace",
    }
}

open_enum! {
    /// `status` of [`PendingTransactionData`].
    pub enum PendingTransactionDataStatus {
        /// `CLEARED`.
        Cleared = "CLEARED",
        /// `DECLINED`.
        Declined = "DECLINED",
        /// `EXPIRED`.
        Expired = "EXPIRED",
        /// `INTERNAL_ERROR`.
        InternalError = "INTERNAL_ERROR",
        /// `PARTCLEARED`.
        Partcleared = "PARTCLEARED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `RELEASED`.
        Released = "RELEASED",
        /// `REPLACED`.
        Replaced = "REPLACED",
    }
}

/// Schema `pending_transaction_history`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PendingTransactionHistory {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_no: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<PendingTransactionHistoryData>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idemkey: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset_account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset_account_no: Option<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub reference_id: Nullable<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

redacted_debug!(PendingTransactionHistory {
    show: [],
    show_optional: [
        account_id,
        created,
        data,
        id,
        idemkey,
        offset_account_id,
        reference_id,
        tenant,
        updated,
        uuid,
    ],
    hide: [],
    hide_optional: [account_no, offset_account_no]
});

/// Schema `pending_transaction_history_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PendingTransactionHistoryData {
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_post_at: Option<Timestamp>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avail_balance: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_balance: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<DcSign>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_data: Nullable<Value>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_post: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idemkey: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<PendingTransactionHistoryDataOperation>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_amount: Option<i64>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub risk_info: Nullable<Value>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PendingTransactionHistoryDataStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<String>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub user_data: Nullable<Value>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was_partial: Option<bool>,
}

redacted_debug!(PendingTransactionHistoryData {
    show: [],
    show_optional: [
        amount,
        auto_post_at,
        avail_balance,
        available_balance,
        balance,
        currency,
        dc_sign,
        effective_date,
        expires_at,
        force_post,
        idemkey,
        network,
        operation,
        req_amount,
        status,
        subtype,
        total_amount,
        transaction_id,
        transaction_time,
        r#type,
        was_partial,
    ],
    hide: [],
    hide_optional: [external_data, memo, reason, risk_info, user_data]
});

open_enum! {
    /// `operation` of [`PendingTransactionHistoryData`].
    pub enum PendingTransactionHistoryDataOperation {
        /// `hold_cancel`.
        HoldCancel = "hold_cancel",
        /// `hold_decline`.
        HoldDecline = "hold_decline",
        /// `hold_decrease`.
        HoldDecrease = "hold_decrease",
        /// `hold_expire`.
        HoldExpire = "hold_expire",
        /// `hold_increase`.
        HoldIncrease = "hold_increase",
        /// `hold_new`.
        HoldNew = "hold_new",
        /// `hold_post`.
        HoldPost = "hold_post",
        /// `hold_replace`.
        HoldReplace = "hold_replace",
    }
}

open_enum! {
    /// `status` of [`PendingTransactionHistoryData`].
    pub enum PendingTransactionHistoryDataStatus {
        /// `CLEARED`.
        Cleared = "CLEARED",
        /// `DECLINED`.
        Declined = "DECLINED",
        /// `EXPIRED`.
        Expired = "EXPIRED",
        /// `INTERNAL_ERROR`.
        InternalError = "INTERNAL_ERROR",
        /// `PARTCLEARED`.
        Partcleared = "PARTCLEARED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `RELEASED`.
        Released = "RELEASED",
        /// `REPLACED`.
        Replaced = "REPLACED",
    }
}

/// Schema `pending_transactions`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PendingTransactionList {
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub next_page_token: Nullable<String>,
    /// List: object.
    pub result: Vec<PendingTransaction>,
}

redacted_debug!(PendingTransactionList {
    show: [result],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `posted_transaction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostedTransaction {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<PostedTransactionData>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disputes: Option<Vec<TransactionDispute>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_date: Option<Timestamp>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idemkey: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info_only: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead_mode: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted_date: Option<Timestamp>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub reference_id: Nullable<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

/// Schema `posted_transaction_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostedTransactionData {
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_data: Nullable<Value>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_post: Option<bool>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_id: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<PostedTransactionDataLine>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub metadata: Nullable<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_trx: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_trx: Option<String>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub risk_info: Nullable<Value>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub user_data: Nullable<Value>,
}

redacted_debug!(PostedTransactionData {
    show: [],
    show_optional: [force_post, hold_id, lines, original_trx, parent_trx],
    hide: [],
    hide_optional: [external_data, memo, metadata, risk_info, user_data]
});

/// Schema `transaction_line1`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostedTransactionDataLine {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_no: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avail_balance: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_balance: Option<i64>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dc_sign: Option<DcSign>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_fee: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_gl_acc: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_offset: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_primary: Option<bool>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub meta: Nullable<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_line: Option<i64>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sweep_agg_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

redacted_debug!(PostedTransactionDataLine {
    show: [],
    show_optional: [
        account_id,
        amount,
        avail_balance,
        available_balance,
        balance,
        created,
        currency,
        dc_sign,
        is_fee,
        is_gl_acc,
        is_offset,
        is_primary,
        network,
        related_line,
        seq,
        sweep_agg_id,
        tenant,
        updated,
        uuid,
    ],
    hide: [],
    hide_optional: [account_no, meta]
});

/// Schema `posted_transactions`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostedTransactionList {
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub next_page_token: Nullable<String>,
    /// List: object.
    pub result: Vec<PostedTransaction>,
}

redacted_debug!(PostedTransactionList {
    show: [result],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Parameter `dc_sign` of `listPostedTransactions`.
    pub enum TransactionDcSign {
        /// `credit`.
        Credit = "credit",
        /// `debit`.
        Debit = "debit",
    }
}

/// Schema `transaction_dispute`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionDispute {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_case_reference: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_case_reference: Option<String>,
    /// One of 8 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TransactionDisputeStatus>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
}

open_enum! {
    /// `status` of [`TransactionDispute`].
    pub enum TransactionDisputeStatus {
        /// `ARBITRATION`.
        Arbitration = "ARBITRATION",
        /// `CASE_LOST`.
        CaseLost = "CASE_LOST",
        /// `CASE_OPEN`.
        CaseOpen = "CASE_OPEN",
        /// `CASE_WON`.
        CaseWon = "CASE_WON",
        /// `CHARGEBACK_INITIATED`.
        ChargebackInitiated = "CHARGEBACK_INITIATED",
        /// `NETWORK_REJECTED`.
        NetworkRejected = "NETWORK_REJECTED",
        /// `PREARBITRATION`.
        Prearbitration = "PREARBITRATION",
        /// `REPRESENTMENT`.
        Representment = "REPRESENTMENT",
    }
}
