// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `rewards`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `reward_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Reward {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub description: Option<String>,
    /// Format `uuid`.
    pub id: RewardId,
    /// Format `uuid`.
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub note: Option<String>,
    pub subtype: Option<RewardSubtype>,
    /// Format `uuid`.
    pub template_id: Option<RewardTemplateId>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
}

record! { Reward {
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
    10 optional show subtype;
    11 optional show template_id;
    12 optional show tenant;
    13 optional show transaction_id;
} }

/// Schema `reward_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardCreate {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub note: Option<String>,
    /// Format `uuid`.
    pub template_id: RewardTemplateId,
}

record! { RewardCreate {
    0 required show account_id;
    1 optional show amount;
    2 optional hide metadata;
    3 optional hide note;
    4 required show template_id;
} }

impl RewardCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<AccountId>, template_id: impl Into<RewardTemplateId>) -> Self {
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardList {
    pub next_page_token: Option<String>,
    pub rewards: Vec<Reward>,
}

record! { RewardList {
    0 optional hide next_page_token;
    1 required show rewards;
} }

/// Schema `reward_template_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardTemplate {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub description: Option<String>,
    /// Format `uuid`.
    pub id: RewardTemplateId,
    /// Format `uuid`.
    pub internal_account_id: Option<InternalAccountId>,
    pub is_enabled: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub subtype: Option<RewardSubtype>,
    pub tenant: Option<String>,
}

record! { RewardTemplate {
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

/// Schema `reward_template_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardTemplateCreate {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub currency: String,
    pub description: String,
    /// Format `uuid`.
    pub internal_account_id: InternalAccountId,
    pub is_enabled: Option<bool>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub subtype: RewardSubtype,
}

record! { RewardTemplateCreate {
    0 optional show amount;
    1 required show currency;
    2 required show description;
    3 required show internal_account_id;
    4 optional show is_enabled;
    5 optional hide metadata;
    6 required show subtype;
} }

impl RewardTemplateCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        description: impl Into<String>,
        internal_account_id: impl Into<InternalAccountId>,
        subtype: RewardSubtype,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardTemplateList {
    pub next_page_token: Option<String>,
    pub reward_templates: Vec<RewardTemplate>,
}

record! { RewardTemplateList {
    0 optional hide next_page_token;
    1 required show reward_templates;
} }

/// Schema `reward_template_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RewardTemplateUpdate {
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub currency: Option<String>,
    pub description: Option<String>,
    /// Format `uuid`.
    pub internal_account_id: Option<InternalAccountId>,
    pub is_enabled: Option<bool>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub subtype: Option<RewardSubtype>,
}

record! { RewardTemplateUpdate {
    0 optional show amount;
    1 optional show currency;
    2 optional show description;
    3 optional show internal_account_id;
    4 optional show is_enabled;
    5 optional hide metadata;
    6 optional show subtype;
} }

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
    into internal_account_id: InternalAccountId,
    value is_enabled: bool,
    into metadata: Value,
    into subtype: RewardSubtype,
});
