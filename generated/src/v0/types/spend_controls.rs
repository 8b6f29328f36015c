// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `spend_controls`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

open_enum! {
    /// Schema `payment_sub_type`.
    pub enum PaymentSubType {
        /// `ACH.INCOMING_CREDIT`.
        AchIncomingCredit = "ACH.INCOMING_CREDIT",
        /// `ACH.INCOMING_DEBIT`.
        AchIncomingDebit = "ACH.INCOMING_DEBIT",
        /// `ACH.OUTGOING_CREDIT`.
        AchOutgoingCredit = "ACH.OUTGOING_CREDIT",
        /// `ACH.OUTGOING_DEBIT`.
        AchOutgoingDebit = "ACH.OUTGOING_DEBIT",
        /// `CARD.ATM_WITHDRAWAL`.
        CardAtmWithdrawal = "CARD.ATM_WITHDRAWAL",
        /// `CARD.POS_CASHBACK`.
        CardPosCashback = "CARD.POS_CASHBACK",
        /// `SYNCTERA_PAY.INCOMING_INTERAC_AUTODEPOSIT`.
        SyncteraPayIncomingInteracAutodeposit = "SYNCTERA_PAY.INCOMING_INTERAC_AUTODEPOSIT",
        /// `SYNCTERA_PAY.OUTGOING_BILL_PAYMENT`.
        SyncteraPayOutgoingBillPayment = "SYNCTERA_PAY.OUTGOING_BILL_PAYMENT",
        /// `SYNCTERA_PAY.OUTGOING_INTERAC_E_TRANSFER`.
        SyncteraPayOutgoingInteracETransfer = "SYNCTERA_PAY.OUTGOING_INTERAC_E_TRANSFER",
    }
}

open_enum! {
    /// Schema `payment_type`.
    pub enum PaymentType {
        /// `ACH`.
        Ach = "ACH",
        /// `CARD`.
        Card = "CARD",
        /// `CASH`.
        Cash = "CASH",
        /// `CHECK`.
        Check = "CHECK",
        /// `EFT_CA`.
        EftCa = "EFT_CA",
        /// `EXTERNAL_CARD`.
        ExternalCard = "EXTERNAL_CARD",
        /// `INTERNAL_TRANSFER`.
        InternalTransfer = "INTERNAL_TRANSFER",
        /// `SYNCTERA_PAY`.
        SyncteraPay = "SYNCTERA_PAY",
        /// `WIRE`.
        Wire = "WIRE",
    }
}

tag_enum! {
    /// What `time_range_type` says in this variant.
    pub enum RollingWindowDaysTag {
        /// `ROLLING_WINDOW_DAYS`.
        RollingWindowDays = "ROLLING_WINDOW_DAYS",
    }
}

tag_enum! {
    /// What `time_range_type` says in this variant.
    pub enum SingleTransactionTag {
        /// `SINGLE_TRANSACTION`.
        SingleTransaction = "SINGLE_TRANSACTION",
    }
}

/// Schema `spend_control_response`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpendControl {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_case: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_decline: Option<bool>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_limit: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<SpendControlDirection>,
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<Timestamp>,
    /// List: text. At most 10 items. Each item: Pattern `^\d{4}(-\d{4})?$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_category_codes: Option<Vec<String>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whole number. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_of_related_accounts: Option<i64>,
    /// List: one of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_sub_types: Option<Vec<PaymentSubType>>,
    /// List: one of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_types: Option<Vec<PaymentType>>,
    /// Object told apart by `time_range_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<SpendControlTimeRange>,
}

/// Schema `spend_control`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpendControlCreate {
    /// True or false.
    pub action_case: bool,
    /// True or false.
    pub action_decline: bool,
    /// Whole number. Minor units of the currency (cents). At least 0.
    pub amount_limit: i64,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<SpendControlDirection>,
    /// True or false.
    pub is_active: bool,
    /// List: text. At most 10 items. Each item: Pattern `^\d{4}(-\d{4})?$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_category_codes: Option<Vec<String>>,
    /// Text.
    pub name: String,
    /// List: one of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_sub_types: Option<Vec<PaymentSubType>>,
    /// List: one of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_types: Option<Vec<PaymentType>>,
    /// Object told apart by `time_range_type`.
    pub time_range: SpendControlTimeRangeInput,
}

impl SpendControlCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        action_case: bool,
        action_decline: bool,
        amount_limit: i64,
        is_active: bool,
        name: impl Into<String>,
        time_range: SpendControlTimeRangeInput,
    ) -> Self {
        Self {
            action_case,
            action_decline,
            amount_limit,
            direction: Default::default(),
            is_active,
            merchant_category_codes: Default::default(),
            name: name.into(),
            payment_sub_types: Default::default(),
            payment_types: Default::default(),
            time_range,
        }
    }
}

setters!(SpendControlCreate {
    into direction: SpendControlDirection,
    many merchant_category_codes: String,
    many payment_sub_types: PaymentSubType,
    many payment_types: PaymentType,
});

open_enum! {
    /// Schema `spend_control_direction`.
    pub enum SpendControlDirection {
        /// `CREDITS`.
        Credits = "CREDITS",
        /// `DEBITS`.
        Debits = "DEBITS",
    }
}

/// Schema `spend_control_response_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpendControlList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub spend_controls: Vec<SpendControl>,
}

redacted_debug!(SpendControlList {
    show: [spend_controls],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `spend_control_rolling_window_days`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpendControlRollingWindowDays {
    /// Whole number. At least 1. At most 31.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
    /// Always `ROLLING_WINDOW_DAYS`.
    pub(crate) time_range_type: RollingWindowDaysTag,
}

/// Schema `spend_control_rolling_window_days`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpendControlRollingWindowDaysInput {
    /// Whole number. At least 1. At most 31.
    pub days: i64,
    /// Always `ROLLING_WINDOW_DAYS`.
    pub(crate) time_range_type: RollingWindowDaysTag,
}

impl SpendControlRollingWindowDaysInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(days: i64) -> Self {
        Self {
            days,
            time_range_type: RollingWindowDaysTag::default(),
        }
    }
}

/// Schema `spend_control_single_transaction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpendControlSingleTransaction {
    /// Always `SINGLE_TRANSACTION`.
    pub(crate) time_range_type: SingleTransactionTag,
}

impl SpendControlSingleTransaction {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

open_enum! {
    /// Parameter `sort_by` of `listSpendControls`.
    pub enum SpendControlSortBy {
        /// `amount_limit:asc`.
        AmountLimitAsc = "amount_limit:asc",
        /// `amount_limit:desc`.
        AmountLimitDesc = "amount_limit:desc",
        /// `is_active:asc`.
        IsActiveAsc = "is_active:asc",
        /// `is_active:desc`.
        IsActiveDesc = "is_active:desc",
        /// `last_modified_time:asc`.
        LastModifiedTimeAsc = "last_modified_time:asc",
        /// `last_modified_time:desc`.
        LastModifiedTimeDesc = "last_modified_time:desc",
        /// `name:asc`.
        NameAsc = "name:asc",
        /// `name:desc`.
        NameDesc = "name:desc",
        /// `num_related_accounts:asc`.
        NumRelatedAccountsAsc = "num_related_accounts:asc",
        /// `num_related_accounts:desc`.
        NumRelatedAccountsDesc = "num_related_accounts:desc",
    }
}

tagged_union! {
    /// Schema `spend_control_time_range`.
    pub enum SpendControlTimeRange by "time_range_type" {
        /// Chosen by `ROLLING_WINDOW_DAYS`.
        RollingWindowDays(SpendControlRollingWindowDays) = ["ROLLING_WINDOW_DAYS"],
        /// Chosen by `SINGLE_TRANSACTION`.
        SingleTransaction(SpendControlSingleTransaction) = ["SINGLE_TRANSACTION"],
    }
}

tagged_union! {
    /// Schema `spend_control_time_range`.
    pub enum SpendControlTimeRangeInput by "time_range_type" {
        /// Chosen by `ROLLING_WINDOW_DAYS`.
        RollingWindowDays(SpendControlRollingWindowDaysInput) = ["ROLLING_WINDOW_DAYS"],
        /// Chosen by `SINGLE_TRANSACTION`.
        SingleTransaction(SpendControlSingleTransaction) = ["SINGLE_TRANSACTION"],
    }
}

/// Schema `spend_control_update_request`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpendControlUpdate {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_case: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_decline: Option<bool>,
    /// Whole number. Minor units of the currency (cents). At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_limit: Option<i64>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<SpendControlDirection>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// List: text. At most 10 items. Each item: Pattern `^\d{4}(-\d{4})?$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_category_codes: Option<Vec<String>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// List: one of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_sub_types: Option<Vec<PaymentSubType>>,
    /// List: one of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_types: Option<Vec<PaymentType>>,
    /// Object told apart by `time_range_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<SpendControlTimeRangeInput>,
}

impl SpendControlUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(SpendControlUpdate {
    value action_case: bool,
    value action_decline: bool,
    value amount_limit: i64,
    into direction: SpendControlDirection,
    value is_active: bool,
    many merchant_category_codes: String,
    into name: String,
    many payment_sub_types: PaymentSubType,
    many payment_types: PaymentType,
    into time_range: SpendControlTimeRangeInput,
});
