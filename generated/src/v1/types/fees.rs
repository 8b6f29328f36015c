// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `fees`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `fee_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Fee {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_account_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// One of 58 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<FeeSubtype>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

redacted_debug!(Fee {
    show: [id],
    show_optional: [
        account_id,
        amount,
        creation_time,
        currency,
        description,
        internal_account_id,
        last_updated_time,
        reference_id,
        subtype,
        template_id,
        tenant,
        transaction_id,
    ],
    hide: [],
    hide_optional: [metadata, note]
});

/// Schema `fee_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FeeCreate {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// Text. Format `uuid`.
    pub template_id: String,
}

redacted_debug!(FeeCreate {
    show: [account_id, template_id],
    show_optional: [amount, reference_id],
    hide: [],
    hide_optional: [metadata, note]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FeeList {
    /// List: object.
    pub fees: Vec<Fee>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(FeeList {
    show: [fees],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `fee_reverse_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FeeReverseRequest {
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    pub note: String,
}

redacted_debug!(FeeReverseRequest {
    show: [],
    show_optional: [],
    hide: [note],
    hide_optional: [metadata]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FeeTemplate {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_account_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// One of 58 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<FeeSubtype>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(FeeTemplate {
    show: [id],
    show_optional: [
        amount,
        creation_time,
        currency,
        description,
        internal_account_id,
        is_enabled,
        last_updated_time,
        subtype,
        tenant,
    ],
    hide: [],
    hide_optional: [metadata]
});

/// Schema `fee_template_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FeeTemplateCreate {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text.
    pub currency: String,
    /// Text.
    pub description: String,
    /// Text. Format `uuid`.
    pub internal_account_id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// One of 28 values.
    pub subtype: FeeSubtypePost,
}

redacted_debug!(FeeTemplateCreate {
    show: [currency, description, internal_account_id, subtype],
    show_optional: [amount, is_enabled],
    hide: [],
    hide_optional: [metadata]
});

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FeeTemplateList {
    /// List: object.
    pub fee_templates: Vec<FeeTemplate>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(FeeTemplateList {
    show: [fee_templates],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `fee_template_patch`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FeeTemplateUpdate {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_account_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// One of 28 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<FeeSubtypePost>,
}

redacted_debug!(FeeTemplateUpdate {
    show: [],
    show_optional: [amount, currency, description, internal_account_id, is_enabled, subtype],
    hide: [],
    hide_optional: [metadata]
});

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
