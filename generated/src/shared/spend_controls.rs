// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `spend_controls`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

open_enum! {
    /// v0 and v1: schema `payment_sub_type`.
    pub enum PaymentSubtype {
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
    /// v0 and v1: schema `payment_type`.
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
    /// v0 and v1: what `time_range_type` says in this variant.
    pub enum RollingWindowDaysTag {
        /// `ROLLING_WINDOW_DAYS`.
        RollingWindowDays = "ROLLING_WINDOW_DAYS",
    }
}

tag_enum! {
    /// v0 and v1: what `time_range_type` says in this variant.
    pub enum SingleTransactionTag {
        /// `SINGLE_TRANSACTION`.
        SingleTransaction = "SINGLE_TRANSACTION",
    }
}

open_enum! {
    /// v0 and v1: schema `spend_control_direction`.
    pub enum SpendControlDirection {
        /// `CREDITS`.
        Credits = "CREDITS",
        /// `DEBITS`.
        Debits = "DEBITS",
    }
}

/// v0 and v1: schema `spend_control_rolling_window_days`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpendControlRollingWindowDays {
    /// At least 1. At most 31.
    pub days: Option<i64>,
    /// Always `ROLLING_WINDOW_DAYS`.
    pub(crate) time_range_type: RollingWindowDaysTag,
}

record! { SpendControlRollingWindowDays {
    0 optional show days;
    1 required show time_range_type;
} }

/// v0 and v1: schema `spend_control_rolling_window_days`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpendControlRollingWindowDaysInput {
    /// At least 1. At most 31.
    pub days: i64,
    /// Always `ROLLING_WINDOW_DAYS`.
    pub(crate) time_range_type: RollingWindowDaysTag,
}

record! { SpendControlRollingWindowDaysInput {
    0 required show days;
    1 required show time_range_type;
} }

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

/// v0 and v1: schema `spend_control_single_transaction`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpendControlSingleTransaction {
    /// Always `SINGLE_TRANSACTION`.
    pub(crate) time_range_type: SingleTransactionTag,
}

record! { SpendControlSingleTransaction {
    0 required show time_range_type;
} }

impl SpendControlSingleTransaction {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

open_enum! {
    /// v0 and v1: parameter `sort_by` of `listSpendControls`.
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
    /// v0 and v1: schema `spend_control_time_range`.
    pub enum SpendControlTimeRange by "time_range_type" {
        /// Chosen by `ROLLING_WINDOW_DAYS`.
        RollingWindowDays(SpendControlRollingWindowDays) = ["ROLLING_WINDOW_DAYS"],
        /// Chosen by `SINGLE_TRANSACTION`.
        SingleTransaction(SpendControlSingleTransaction) = ["SINGLE_TRANSACTION"],
    }
}

tagged_union! {
    /// v0 and v1: schema `spend_control_time_range`.
    pub enum SpendControlTimeRangeInput by "time_range_type" {
        /// Chosen by `ROLLING_WINDOW_DAYS`.
        RollingWindowDays(SpendControlRollingWindowDaysInput) = ["ROLLING_WINDOW_DAYS"],
        /// Chosen by `SINGLE_TRANSACTION`.
        SingleTransaction(SpendControlSingleTransaction) = ["SINGLE_TRANSACTION"],
    }
}
