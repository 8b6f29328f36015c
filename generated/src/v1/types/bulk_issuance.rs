// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `bulk_issuance`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `bulk_issuance_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BulkIssuance {
    /// One of 2 values.
    /// The document's default is `AUTO`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bulk_issuance_policy: Option<BulkPolicy>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_product_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping: Option<BulkShipping>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(BulkIssuance {
    show: [id],
    show_optional: [bulk_issuance_policy, card_product_id, creation_time, shipping, tenant],
    hide: [],
    hide_optional: [name]
});

/// Schema `bulk_issuance_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BulkIssuanceCreate {
    /// One of 2 values.
    /// The document's default is `AUTO`; it is never filled in here.
    pub bulk_issuance_policy: BulkPolicy,
    /// Text. Format `uuid`.
    pub card_product_id: String,
    /// Text.
    pub name: String,
    /// Object.
    pub shipping: BulkShippingInput,
}

redacted_debug!(BulkIssuanceCreate {
    show: [bulk_issuance_policy, card_product_id, shipping],
    show_optional: [],
    hide: [name],
    hide_optional: []
});

impl BulkIssuanceCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        bulk_issuance_policy: BulkPolicy,
        card_product_id: impl Into<String>,
        name: impl Into<String>,
        shipping: BulkShippingInput,
    ) -> Self {
        Self {
            bulk_issuance_policy,
            card_product_id: card_product_id.into(),
            name: name.into(),
            shipping,
        }
    }
}

open_enum! {
    /// Parameter `sort_by` of `listBulkOrderConfigs`.
    pub enum BulkIssuanceSortBy {
        /// `creation_time:asc`.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`.
        CreationTimeDesc = "creation_time:desc",
    }
}

/// Schema `bulk_issuance_list_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BulkList {
    /// List: object.
    pub bulk_order_configs: Vec<BulkIssuance>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(BulkList {
    show: [bulk_order_configs],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `bulk_issuance_policy`.
    /// The document's default is `AUTO`; it is never filled in here.
    pub enum BulkPolicy {
        /// `AUTO`.
        Auto = "AUTO",
        /// `MANUAL`.
        Manual = "MANUAL",
    }
}

/// Schema `bulk_shipping`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BulkShipping {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_name: Option<String>,
    /// True or false.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_expedited_fulfillment: Option<bool>,
    /// One of 6 values.
    /// The document's default is `TWO_DAY`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<BulkShippingMethod>,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_name: Option<RecipientName>,
}

redacted_debug!(BulkShipping {
    show: [],
    show_optional: [is_expedited_fulfillment, method],
    hide: [],
    hide_optional: [address, business_name, phone_number, recipient_name]
});

/// Schema `bulk_shipping`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BulkShippingInput {
    /// Object.
    pub address: AddressInput,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_name: Option<String>,
    /// True or false.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_expedited_fulfillment: Option<bool>,
    /// One of 6 values.
    /// The document's default is `TWO_DAY`; it is never filled in here.
    pub method: BulkShippingMethod,
    /// Text. Pattern `^\+[1-9]\d{1,14}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Object.
    pub recipient_name: RecipientNameInput,
}

redacted_debug!(BulkShippingInput {
    show: [method],
    show_optional: [is_expedited_fulfillment],
    hide: [address, recipient_name],
    hide_optional: [business_name, phone_number]
});

impl BulkShippingInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        address: AddressInput,
        method: BulkShippingMethod,
        recipient_name: RecipientNameInput,
    ) -> Self {
        Self {
            address,
            business_name: Default::default(),
            is_expedited_fulfillment: Default::default(),
            method,
            phone_number: Default::default(),
            recipient_name,
        }
    }
}

setters!(BulkShippingInput {
    into business_name: String,
    value is_expedited_fulfillment: bool,
    into phone_number: String,
});

open_enum! {
    /// Schema `bulk_shipping_method`.
    /// The document's default is `TWO_DAY`; it is never filled in here.
    pub enum BulkShippingMethod {
        /// `INTERNATIONAL`.
        International = "INTERNATIONAL",
        /// `INTERNATIONAL_GROUND`.
        InternationalGround = "INTERNATIONAL_GROUND",
        /// `INTERNATIONAL_PRIORITY`.
        InternationalPriority = "INTERNATIONAL_PRIORITY",
        /// `LOCAL_PRIORITY`.
        LocalPriority = "LOCAL_PRIORITY",
        /// `OVERNIGHT`.
        Overnight = "OVERNIGHT",
        /// `TWO_DAY`.
        TwoDay = "TWO_DAY",
    }
}
