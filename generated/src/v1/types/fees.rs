// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `fees`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `fee_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Fee {
    /// Format `uuid`.
    pub account_id: Option<String>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub description: Option<String>,
    /// Format `uuid`.
    pub id: String,
    /// Format `uuid`.
    pub internal_account_id: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub note: Option<String>,
    pub reference_id: Option<String>,
    pub subtype: Option<FeeSubtype>,
    /// Format `uuid`.
    pub template_id: Option<String>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<String>,
}

record! { Fee {
    0 optional show account_id;
    1 optional show amount;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show description;
    5 required show id;
    6 optional show internal_account_id;
    7 optional show last_updated_time;
    8 optional hide metadata;
    9 optional hide note;
    10 optional show reference_id;
    11 optional show subtype;
    12 optional show template_id;
    13 optional show tenant;
    14 optional show transaction_id;
} }

/// Schema `fee_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeCreate {
    /// Format `uuid`.
    pub account_id: String,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub note: Option<String>,
    pub reference_id: Option<String>,
    /// Format `uuid`.
    pub template_id: String,
}

record! { FeeCreate {
    0 required show account_id;
    1 optional show amount;
    2 optional hide metadata;
    3 optional hide note;
    4 optional show reference_id;
    5 required show template_id;
} }

impl FeeCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            amount: Default::default(),
            metadata: Default::default(),
            note: Default::default(),
            reference_id: Default::default(),
            template_id: template_id.into(),
        }
    }
}

setters!(FeeCreate {
    value amount: i64,
    into metadata: Value,
    into note: String,
    into reference_id: String,
});

/// Schema `fee_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeList {
    pub fees: Vec<Fee>,
    pub next_page_token: Option<String>,
}

record! { FeeList {
    0 required show fees;
    1 optional hide next_page_token;
} }

/// Schema `fee_reverse_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeReverseRequest {
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub note: String,
}

record! { FeeReverseRequest {
    0 optional hide metadata;
    1 required hide note;
} }

impl FeeReverseRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            metadata: Default::default(),
            note: note.into(),
        }
    }
}

setters!(FeeReverseRequest {
    into metadata: Value,
});

open_enum! {
    /// Parameter `sort_by` of `listFeetemplates`.
    pub enum FeeSortBy {
        /// `amount:asc`.
        AmountAsc = "amount:asc",
        /// `amount:desc`.
        AmountDesc = "amount:desc",
        /// `description:asc`.
        DescriptionAsc = "description:asc",
        /// `description:desc`.
        DescriptionDesc = "description:desc",
        /// `is_enabled:asc`.
        IsEnabledAsc = "is_enabled:asc",
        /// `is_enabled:desc`.
        IsEnabledDesc = "is_enabled:desc",
        /// `last_updated_time:asc`.
        LastUpdatedTimeAsc = "last_updated_time:asc",
        /// `last_updated_time:desc`.
        LastUpdatedTimeDesc = "last_updated_time:desc",
    }
}

open_enum! {
    /// Schema `fee_subtype_post`.
    pub enum FeeSubtypePost {
        /// `ACH_INCOMING_TRANSFER`.
        AchIncomingTransfer = "ACH_INCOMING_TRANSFER",
        /// `ACH_OUTGOING_TRANSFER`.
        AchOutgoingTransfer = "ACH_OUTGOING_TRANSFER",
        /// `APPLICATION`.
        Application = "APPLICATION",
        /// `ATM_BALANCE_INQUIRY`.
        AtmBalanceInquiry = "ATM_BALANCE_INQUIRY",
        /// `ATM_WITHDRAWAL`.
        AtmWithdrawal = "ATM_WITHDRAWAL",
        /// `BALANCE_TRANSFER`.
        BalanceTransfer = "BALANCE_TRANSFER",
        /// `BILL_PAY`.
        BillPay = "BILL_PAY",
        /// `CARD_DELIVERY`.
        CardDelivery = "CARD_DELIVERY",
        /// `CARD_REPLACEMENT`.
        CardReplacement = "CARD_REPLACEMENT",
        /// `CASH_ADVANCE`.
        CashAdvance = "CASH_ADVANCE",
        /// `CASH_DEPOSIT`.
        CashDeposit = "CASH_DEPOSIT",
        /// `CHECK_ISSUANCE`.
        CheckIssuance = "CHECK_ISSUANCE",
        /// `CROSS_BORDER_TRANSACTION`.
        CrossBorderTransaction = "CROSS_BORDER_TRANSACTION",
        /// `EFT_TRANSFER`.
        EftTransfer = "EFT_TRANSFER",
        /// `FOREIGN_ATM`.
        ForeignAtm = "FOREIGN_ATM",
        /// `FOREIGN_TRANSACTION`.
        ForeignTransaction = "FOREIGN_TRANSACTION",
        /// `INACTIVITY`.
        Inactivity = "INACTIVITY",
        /// `LATE_PAYMENT`.
        LatePayment = "LATE_PAYMENT",
        /// `MAINTENANCE`.
        Maintenance = "MAINTENANCE",
        /// `MISCELLANEOUS`.
        Miscellaneous = "MISCELLANEOUS",
        /// `ORIGINATION`.
        Origination = "ORIGINATION",
        /// `OVERDRAFT`.
        Overdraft = "OVERDRAFT",
        /// `OVER_THE_LIMIT`.
        OverTheLimit = "OVER_THE_LIMIT",
        /// `RETURNED_ITEM`.
        ReturnedItem = "RETURNED_ITEM",
        /// `RETURNED_PAYMENT`.
        ReturnedPayment = "RETURNED_PAYMENT",
        /// `STOP_PAYMENT`.
        StopPayment = "STOP_PAYMENT",
        /// `SUBSCRIPTION`.
        Subscription = "SUBSCRIPTION",
        /// `WIRE_TRANSFER`.
        WireTransfer = "WIRE_TRANSFER",
    }
}

/// Schema `fee_template_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeTemplate {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub description: Option<String>,
    /// Format `uuid`.
    pub id: String,
    /// Format `uuid`.
    pub internal_account_id: Option<String>,
    pub is_enabled: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub subtype: Option<FeeSubtype>,
    pub tenant: Option<String>,
}

record! { FeeTemplate {
    0 optional show amount;
    1 optional show creation_time;
    2 optional show currency;
    3 optional show description;
    4 required show id;
    5 optional show internal_account_id;
    6 optional show is_enabled;
    7 optional show last_updated_time;
    8 optional hide metadata;
    9 optional show subtype;
    10 optional show tenant;
} }

/// Schema `fee_template_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeTemplateCreate {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub currency: String,
    pub description: String,
    /// Format `uuid`.
    pub internal_account_id: String,
    pub is_enabled: Option<bool>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub subtype: FeeSubtypePost,
}

record! { FeeTemplateCreate {
    0 optional show amount;
    1 required show currency;
    2 required show description;
    3 required show internal_account_id;
    4 optional show is_enabled;
    5 optional hide metadata;
    6 required show subtype;
} }

impl FeeTemplateCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        description: impl Into<String>,
        internal_account_id: impl Into<String>,
        subtype: FeeSubtypePost,
    ) -> Self {
        Self {
            amount: Default::default(),
            currency: currency.into(),
            description: description.into(),
            internal_account_id: internal_account_id.into(),
            is_enabled: Default::default(),
            metadata: Default::default(),
            subtype,
        }
    }
}

setters!(FeeTemplateCreate {
    value amount: i64,
    value is_enabled: bool,
    into metadata: Value,
});

/// Schema `fee_template_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeTemplateList {
    pub fee_templates: Vec<FeeTemplate>,
    pub next_page_token: Option<String>,
}

record! { FeeTemplateList {
    0 required show fee_templates;
    1 optional hide next_page_token;
} }

/// Schema `fee_template_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeeTemplateUpdate {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub currency: Option<String>,
    pub description: Option<String>,
    /// Format `uuid`.
    pub internal_account_id: Option<String>,
    pub is_enabled: Option<bool>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub subtype: Option<FeeSubtypePost>,
}

record! { FeeTemplateUpdate {
    0 optional show amount;
    1 optional show currency;
    2 optional show description;
    3 optional show internal_account_id;
    4 optional show is_enabled;
    5 optional hide metadata;
    6 optional show subtype;
} }

impl FeeTemplateUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(FeeTemplateUpdate {
    value amount: i64,
    into currency: String,
    into description: String,
    into internal_account_id: String,
    value is_enabled: bool,
    into metadata: Value,
    into subtype: FeeSubtypePost,
});
