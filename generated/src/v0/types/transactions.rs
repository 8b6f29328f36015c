// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `transactions`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `pending_transaction`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PendingTransaction {
    pub account_id: Option<LedgerAccountId>,
    pub account_no: Option<String>,
    pub created: Option<Timestamp>,
    pub data: Option<PendingTransactionData>,
    /// Free-form JSON.
    pub enhanced_transaction: Option<Value>,
    pub id: Option<i64>,
    pub idemkey: Option<String>,
    pub offset_account_id: Option<LedgerAccountId>,
    pub offset_account_no: Option<String>,
    pub reference_id: Nullable<String>,
    pub tenant: Option<String>,
    pub updated: Option<Timestamp>,
    /// Format `uuid`.
    pub uuid: Option<TransactionId>,
}

record! { PendingTransaction {
    0 optional show account_id;
    1 optional hide account_no;
    2 optional show created;
    3 optional show data;
    4 optional hide enhanced_transaction;
    5 optional show id;
    6 optional show idemkey;
    7 optional show offset_account_id;
    8 optional hide offset_account_no;
    9 optional show reference_id;
    10 optional show tenant;
    11 optional show updated;
    12 optional show uuid;
} }

/// Schema `pending_transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PendingTransactionData {
    /// Minor units of the currency (cents). At least 0.
    pub amount: Option<i64>,
    pub auto_post_at: Option<Timestamp>,
    /// Minor units of the currency (cents).
    pub avail_balance: Option<i64>,
    /// Minor units of the currency (cents).
    pub available_balance: Option<i64>,
    /// Minor units of the currency (cents).
    pub balance: Option<i64>,
    pub currency: Option<String>,
    pub dc_sign: Option<DcSign>,
    pub effective_date: Option<Timestamp>,
    pub expires_at: Option<Timestamp>,
    /// Free-form JSON.
    pub external_data: Nullable<Value>,
    pub force_post: Option<bool>,
    pub history: Option<Vec<PendingTransactionHistory>>,
    pub idemkey: Option<String>,
    pub memo: Option<String>,
    pub network: Option<String>,
    pub operation: Option<PendingTransactionOperation>,
    pub reason: Option<String>,
    /// Minor units of the currency (cents). At least 0.
    pub req_amount: Option<i64>,
    /// Free-form JSON.
    pub risk_info: Nullable<Value>,
    pub status: Option<PendingTransactionStatus>,
    pub subtype: Option<String>,
    /// Minor units of the currency (cents). At least 0.
    pub total_amount: Option<i64>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    pub transaction_time: Option<Timestamp>,
    pub r#type: Option<String>,
    /// Free-form JSON.
    pub user_data: Nullable<Value>,
    pub was_partial: Option<bool>,
}

record! { PendingTransactionData {
    0 optional show amount;
    1 optional show auto_post_at;
    2 optional show avail_balance;
    3 optional show available_balance;
    4 optional show balance;
    5 optional show currency;
    6 optional show dc_sign spelled Lower;
    7 optional show effective_date;
    8 optional show expires_at;
    9 optional hide external_data;
    10 optional show force_post;
    11 optional show history;
    12 optional show idemkey;
    13 optional hide memo;
    14 optional show network;
    15 optional show operation;
    16 optional hide reason;
    17 optional show req_amount;
    18 optional hide risk_info;
    19 optional show status;
    20 optional show subtype;
    21 optional show total_amount;
    22 optional show transaction_id;
    23 optional show transaction_time;
    24 optional show r#type as "type";
    25 optional hide user_data;
    26 optional show was_partial;
} }

/// Schema `pending_transaction_history`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PendingTransactionHistory {
    pub account_id: Option<LedgerAccountId>,
    pub account_no: Option<String>,
    pub created: Option<Timestamp>,
    pub data: Option<PendingTransactionHistoryData>,
    pub id: Option<i64>,
    pub idemkey: Option<String>,
    pub offset_account_id: Option<LedgerAccountId>,
    pub offset_account_no: Option<String>,
    pub reference_id: Nullable<String>,
    pub tenant: Option<String>,
    pub updated: Option<Timestamp>,
    /// Format `uuid`.
    pub uuid: Option<TransactionId>,
}

record! { PendingTransactionHistory {
    0 optional show account_id;
    1 optional hide account_no;
    2 optional show created;
    3 optional show data;
    4 optional show id;
    5 optional show idemkey;
    6 optional show offset_account_id;
    7 optional hide offset_account_no;
    8 optional show reference_id;
    9 optional show tenant;
    10 optional show updated;
    11 optional show uuid;
} }

/// Schema `pending_transaction_history_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PendingTransactionHistoryData {
    /// Minor units of the currency (cents). At least 0.
    pub amount: Option<i64>,
    pub auto_post_at: Option<Timestamp>,
    /// Minor units of the currency (cents).
    pub avail_balance: Option<i64>,
    /// Minor units of the currency (cents).
    pub available_balance: Option<i64>,
    /// Minor units of the currency (cents).
    pub balance: Option<i64>,
    pub currency: Option<String>,
    pub dc_sign: Option<DcSign>,
    pub effective_date: Option<Timestamp>,
    pub expires_at: Option<Timestamp>,
    /// Free-form JSON.
    pub external_data: Nullable<Value>,
    pub force_post: Option<bool>,
    pub idemkey: Option<String>,
    pub memo: Option<String>,
    pub network: Option<String>,
    pub operation: Option<PendingTransactionOperation>,
    pub reason: Option<String>,
    /// Minor units of the currency (cents). At least 0.
    pub req_amount: Option<i64>,
    /// Free-form JSON.
    pub risk_info: Nullable<Value>,
    pub status: Option<PendingTransactionStatus>,
    pub subtype: Option<String>,
    /// Minor units of the currency (cents). At least 0.
    pub total_amount: Option<i64>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    pub transaction_time: Option<Timestamp>,
    pub r#type: Option<String>,
    /// Free-form JSON.
    pub user_data: Nullable<Value>,
    pub was_partial: Option<bool>,
}

record! { PendingTransactionHistoryData {
    0 optional show amount;
    1 optional show auto_post_at;
    2 optional show avail_balance;
    3 optional show available_balance;
    4 optional show balance;
    5 optional show currency;
    6 optional show dc_sign spelled Lower;
    7 optional show effective_date;
    8 optional show expires_at;
    9 optional hide external_data;
    10 optional show force_post;
    11 optional show idemkey;
    12 optional hide memo;
    13 optional show network;
    14 optional show operation;
    15 optional hide reason;
    16 optional show req_amount;
    17 optional hide risk_info;
    18 optional show status;
    19 optional show subtype;
    20 optional show total_amount;
    21 optional show transaction_id;
    22 optional show transaction_time;
    23 optional show r#type as "type";
    24 optional hide user_data;
    25 optional show was_partial;
} }

/// Schema `pending_transactions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PendingTransactionList {
    pub next_page_token: Nullable<String>,
    pub result: Vec<PendingTransaction>,
}

record! { PendingTransactionList {
    0 optional hide next_page_token;
    1 required show result;
} }

open_enum! {
    /// `operation` of `PendingTransactionData`, `PendingTransactionHistoryData`.
    pub enum PendingTransactionOperation {
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
    /// `status` of `PendingTransactionData`, `PendingTransactionHistoryData`.
    pub enum PendingTransactionStatus {
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

/// Schema `posted_transaction`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostedTransaction {
    pub created: Option<Timestamp>,
    pub data: Option<PostedTransactionData>,
    pub disputes: Option<Vec<TransactionDispute>>,
    pub effective_date: Option<Timestamp>,
    pub id: Option<i64>,
    pub idemkey: Option<String>,
    pub info_only: Option<bool>,
    pub lead_mode: Option<bool>,
    pub posted_date: Option<Timestamp>,
    pub reference_id: Nullable<String>,
    pub settlement_date: Option<Date>,
    pub status: Option<String>,
    pub subtype: Option<String>,
    pub tenant: Option<String>,
    pub transaction_time: Option<Timestamp>,
    pub r#type: Option<String>,
    pub updated: Option<Timestamp>,
    /// Format `uuid`.
    pub uuid: Option<TransactionId>,
}

record! { PostedTransaction {
    0 optional show created;
    1 optional show data;
    2 optional show disputes;
    3 optional show effective_date;
    4 optional show id;
    5 optional show idemkey;
    6 optional show info_only;
    7 optional show lead_mode;
    8 optional show posted_date;
    9 optional show reference_id;
    10 optional show settlement_date;
    11 optional show status;
    12 optional show subtype;
    13 optional show tenant;
    14 optional show transaction_time;
    15 optional show r#type as "type";
    16 optional show updated;
    17 optional show uuid;
} }

/// Schema `posted_transaction_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostedTransactionData {
    /// Free-form JSON.
    pub external_data: Nullable<Value>,
    pub force_post: Option<bool>,
    /// Format `uuid`.
    pub hold_id: Option<TransactionId>,
    pub lines: Option<Vec<PostedTransactionLine>>,
    pub memo: Option<String>,
    /// Free-form JSON.
    pub metadata: Nullable<Value>,
    /// Format `uuid`.
    pub original_trx: Option<TransactionId>,
    /// Format `uuid`.
    pub parent_trx: Option<TransactionId>,
    /// Free-form JSON.
    pub risk_info: Nullable<Value>,
    /// Free-form JSON.
    pub user_data: Nullable<Value>,
}

record! { PostedTransactionData {
    0 optional hide external_data;
    1 optional show force_post;
    2 optional show hold_id;
    3 optional show lines;
    4 optional hide memo;
    5 optional hide metadata;
    6 optional show original_trx;
    7 optional show parent_trx;
    8 optional hide risk_info;
    9 optional hide user_data;
} }

/// Schema `transaction_line1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostedTransactionLine {
    pub account_id: Option<LedgerAccountId>,
    pub account_no: Option<String>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    /// Minor units of the currency (cents).
    pub avail_balance: Option<i64>,
    /// Minor units of the currency (cents).
    pub available_balance: Option<i64>,
    /// Minor units of the currency (cents).
    pub balance: Option<i64>,
    pub created: Option<Timestamp>,
    pub currency: Option<String>,
    pub dc_sign: Option<DcSign>,
    pub is_fee: Option<bool>,
    pub is_gl_acc: Option<bool>,
    pub is_offset: Option<bool>,
    pub is_primary: Option<bool>,
    /// Free-form JSON.
    pub meta: Nullable<Value>,
    pub network: Option<String>,
    pub related_line: Option<i64>,
    pub seq: Option<i64>,
    /// Format `uuid`.
    pub sweep_agg_id: Option<String>,
    pub tenant: Option<String>,
    pub updated: Option<Timestamp>,
    /// Format `uuid`.
    pub uuid: Option<String>,
}

record! { PostedTransactionLine {
    0 optional show account_id;
    1 optional hide account_no;
    2 optional show amount;
    3 optional show avail_balance;
    4 optional show available_balance;
    5 optional show balance;
    6 optional show created;
    7 optional show currency;
    8 optional show dc_sign spelled Lower;
    9 optional show is_fee;
    10 optional show is_gl_acc;
    11 optional show is_offset;
    12 optional show is_primary;
    13 optional hide meta;
    14 optional show network;
    15 optional show related_line;
    16 optional show seq;
    17 optional show sweep_agg_id;
    18 optional show tenant;
    19 optional show updated;
    20 optional show uuid;
} }

/// Schema `posted_transactions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostedTransactionList {
    pub next_page_token: Nullable<String>,
    pub result: Vec<PostedTransaction>,
}

record! { PostedTransactionList {
    0 optional hide next_page_token;
    1 required show result;
} }

/// Schema `transaction_dispute`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionDispute {
    pub created: Option<Timestamp>,
    pub external_case_reference: Option<String>,
    /// Format `uuid`.
    pub id: DisputeId,
    pub internal_case_reference: Option<String>,
    pub status: Option<TransactionDisputeStatus>,
    pub updated: Option<Timestamp>,
}

record! { TransactionDispute {
    0 optional show created;
    1 optional show external_case_reference;
    2 required show id;
    3 optional show internal_case_reference;
    4 optional show status;
    5 optional show updated;
} }

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
