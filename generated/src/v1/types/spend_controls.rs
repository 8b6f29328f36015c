// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `spend_controls`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `spend_control_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpendControl {
    pub action_case: Option<bool>,
    pub action_decline: Option<bool>,
    /// Minor units of the currency (cents). At least 0.
    pub amount_limit: Option<i64>,
    pub creation_time: Option<Timestamp>,
    pub direction: Option<SpendControlDirection>,
    /// Format `uuid`.
    pub id: SpendControlId,
    pub is_active: Option<bool>,
    pub last_modified_time: Option<Timestamp>,
    pub managed_by: Option<ManagedBy>,
    /// At most 10 items. Each item: Pattern `^\d{4}(-\d{4})?$`.
    pub merchant_category_codes: Option<Vec<String>>,
    pub name: Option<String>,
    /// At least 0.
    pub number_of_related_accounts: Option<i64>,
    pub payment_sub_types: Option<Vec<PaymentSubtype>>,
    pub payment_types: Option<Vec<PaymentType>>,
    pub tenant: Option<String>,
    /// Told apart by `time_range_type`.
    pub time_range: Option<SpendControlTimeRange>,
}

record! { SpendControl {
    0 optional show action_case;
    1 optional show action_decline;
    2 optional show amount_limit;
    3 optional show creation_time;
    4 optional show direction;
    5 required show id;
    6 optional show is_active;
    7 optional show last_modified_time;
    8 optional show managed_by;
    9 optional show merchant_category_codes;
    10 optional show name;
    11 optional show number_of_related_accounts;
    12 optional show payment_sub_types;
    13 optional show payment_types;
    14 optional show tenant;
    15 optional show time_range;
} }

/// Schema `spend_control_creation_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpendControlCreate {
    pub action_case: bool,
    pub action_decline: bool,
    /// Minor units of the currency (cents). At least 0.
    pub amount_limit: i64,
    pub direction: SpendControlDirection,
    pub is_active: bool,
    pub managed_by: Option<ManagedBy>,
    /// At most 10 items. Each item: Pattern `^\d{4}(-\d{4})?$`.
    pub merchant_category_codes: Option<Vec<String>>,
    pub name: String,
    pub payment_sub_types: Option<Vec<PaymentSubtype>>,
    pub payment_types: Option<Vec<PaymentType>>,
    /// Told apart by `time_range_type`.
    pub time_range: SpendControlTimeRangeInput,
}

record! { SpendControlCreate {
    0 required show action_case;
    1 required show action_decline;
    2 required show amount_limit;
    3 required show direction;
    4 required show is_active;
    5 optional show managed_by;
    6 optional show merchant_category_codes;
    7 required show name;
    8 optional show payment_sub_types;
    9 optional show payment_types;
    10 required show time_range;
} }

impl SpendControlCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        action_case: bool,
        action_decline: bool,
        amount_limit: i64,
        direction: SpendControlDirection,
        is_active: bool,
        name: impl Into<String>,
        time_range: SpendControlTimeRangeInput,
    ) -> Self {
        Self {
            action_case,
            action_decline,
            amount_limit,
            direction,
            is_active,
            managed_by: Default::default(),
            merchant_category_codes: Default::default(),
            name: name.into(),
            payment_sub_types: Default::default(),
            payment_types: Default::default(),
            time_range,
        }
    }
}

setters!(SpendControlCreate {
    into managed_by: ManagedBy,
    many merchant_category_codes: String,
    many payment_sub_types: PaymentSubtype,
    many payment_types: PaymentType,
});

/// Schema `spend_control_response_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpendControlList {
    pub next_page_token: Option<String>,
    pub spend_controls: Vec<SpendControl>,
}

record! { SpendControlList {
    0 optional hide next_page_token;
    1 required show spend_controls;
} }

/// Schema `spend_control_update_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpendControlUpdate {
    pub action_case: Option<bool>,
    pub action_decline: Option<bool>,
    /// Minor units of the currency (cents). At least 0.
    pub amount_limit: Option<i64>,
    pub direction: Option<SpendControlDirection>,
    pub is_active: Option<bool>,
    pub managed_by: Option<ManagedBy>,
    /// At most 10 items. Each item: Pattern `^\d{4}(-\d{4})?$`.
    pub merchant_category_codes: Option<Vec<String>>,
    pub name: Option<String>,
    pub payment_sub_types: Option<Vec<PaymentSubtype>>,
    pub payment_types: Option<Vec<PaymentType>>,
    /// Told apart by `time_range_type`.
    pub time_range: Option<SpendControlTimeRangeInput>,
}

record! { SpendControlUpdate {
    0 optional show action_case;
    1 optional show action_decline;
    2 optional show amount_limit;
    3 optional show direction;
    4 optional show is_active;
    5 optional show managed_by;
    6 optional show merchant_category_codes;
    7 optional show name;
    8 optional show payment_sub_types;
    9 optional show payment_types;
    10 optional show time_range;
} }

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
    into managed_by: ManagedBy,
    many merchant_category_codes: String,
    into name: String,
    many payment_sub_types: PaymentSubtype,
    many payment_types: PaymentType,
    into time_range: SpendControlTimeRangeInput,
});
