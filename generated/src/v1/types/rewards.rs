// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `rewards`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `reward_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Reward {
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
    /// One of 18 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<RewardSubtype>,
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

redacted_debug!(Reward {
    show: [id],
    show_optional: [
        account_id,
        amount,
        creation_time,
        currency,
        description,
        internal_account_id,
        last_updated_time,
        subtype,
        template_id,
        tenant,
        transaction_id,
    ],
    hide: [],
    hide_optional: [metadata, note]
});

/// Schema `reward_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RewardCreate {
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
    /// Text. Format `uuid`.
    pub template_id: String,
}

redacted_debug!(RewardCreate {
    show: [account_id, template_id],
    show_optional: [amount],
    hide: [],
    hide_optional: [metadata, note]
});

impl RewardCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            amount: Default::default(),
            metadata: Default::default(),
            note: Default::default(),
            template_id: template_id.into(),
        }
    }
}

setters!(RewardCreate {
    value amount: i64,
    into metadata: Value,
    into note: String,
});

/// Schema `reward_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RewardList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub rewards: Vec<Reward>,
}

redacted_debug!(RewardList {
    show: [rewards],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `reward_reverse_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RewardReverseRequest {
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    pub note: String,
}

redacted_debug!(RewardReverseRequest {
    show: [],
    show_optional: [],
    hide: [note],
    hide_optional: [metadata]
});

impl RewardReverseRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            metadata: Default::default(),
            note: note.into(),
        }
    }
}

setters!(RewardReverseRequest {
    into metadata: Value,
});

open_enum! {
    /// Parameter `sort_by` of `listRewardtemplates`.
    pub enum RewardSortBy {
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
    /// Schema `reward_subtype_post`.
    pub enum RewardSubtypePost {
        /// `ACCOUNT_OPENING_BONUS`.
        AccountOpeningBonus = "ACCOUNT_OPENING_BONUS",
        /// `CASHBACK`.
        Cashback = "CASHBACK",
        /// `INTEREST_RATE_BONUS`.
        InterestRateBonus = "INTEREST_RATE_BONUS",
        /// `LOAN_INTEREST_RATE_REDUCTION`.
        LoanInterestRateReduction = "LOAN_INTEREST_RATE_REDUCTION",
        /// `MANUAL_ADJUSTMENT`.
        ManualAdjustment = "MANUAL_ADJUSTMENT",
        /// `MILES`.
        Miles = "MILES",
        /// `MISCELLANEOUS`.
        Miscellaneous = "MISCELLANEOUS",
        /// `POINTS`.
        Points = "POINTS",
        /// `REFERRAL_BONUS`.
        ReferralBonus = "REFERRAL_BONUS",
    }
}

/// Schema `reward_template_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RewardTemplate {
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
    /// One of 18 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<RewardSubtype>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(RewardTemplate {
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

/// Schema `reward_template_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RewardTemplateCreate {
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
    /// One of 9 values.
    pub subtype: RewardSubtypePost,
}

redacted_debug!(RewardTemplateCreate {
    show: [currency, description, internal_account_id, subtype],
    show_optional: [amount, is_enabled],
    hide: [],
    hide_optional: [metadata]
});

impl RewardTemplateCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        description: impl Into<String>,
        internal_account_id: impl Into<String>,
        subtype: RewardSubtypePost,
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

setters!(RewardTemplateCreate {
    value amount: i64,
    value is_enabled: bool,
    into metadata: Value,
});

/// Schema `reward_template_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RewardTemplateList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub reward_templates: Vec<RewardTemplate>,
}

redacted_debug!(RewardTemplateList {
    show: [reward_templates],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `reward_template_patch`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RewardTemplateUpdate {
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
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<RewardSubtypePost>,
}

redacted_debug!(RewardTemplateUpdate {
    show: [],
    show_optional: [amount, currency, description, internal_account_id, is_enabled, subtype],
    hide: [],
    hide_optional: [metadata]
});

impl RewardTemplateUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(RewardTemplateUpdate {
    value amount: i64,
    into currency: String,
    into description: String,
    into internal_account_id: String,
    value is_enabled: bool,
    into metadata: Value,
    into subtype: RewardSubtypePost,
});
