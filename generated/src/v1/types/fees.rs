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
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<String>,
    pub description: Option<String>,
    /// Format `uuid`.
    pub id: FeeId,
    /// Format `uuid`.
    pub internal_account_id: Option<InternalAccountId>,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub note: Option<String>,
    pub reference_id: Option<String>,
    pub subtype: Option<FeeSubtype>,
    /// Format `uuid`.
    pub template_id: Option<FeeTemplateId>,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
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
    pub account_id: AccountId,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub note: Option<String>,
    pub reference_id: Option<String>,
    /// Format `uuid`.
    pub template_id: FeeTemplateId,
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
    pub fn new(account_id: impl Into<AccountId>, template_id: impl Into<FeeTemplateId>) -> Self {
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
    pub id: FeeTemplateId,
    /// Format `uuid`.
    pub internal_account_id: Option<InternalAccountId>,
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
    pub internal_account_id: InternalAccountId,
    pub is_enabled: Option<bool>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub subtype: FeeSubtype,
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
        internal_account_id: impl Into<InternalAccountId>,
        subtype: FeeSubtype,
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
    pub internal_account_id: Option<InternalAccountId>,
    pub is_enabled: Option<bool>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub subtype: Option<FeeSubtype>,
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
    into internal_account_id: InternalAccountId,
    value is_enabled: bool,
    into metadata: Value,
    into subtype: FeeSubtype,
});
