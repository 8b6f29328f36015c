// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `bulk_issuance`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `bulk_issuance_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkCardIssuance {
    /// The document's default is `AUTO`; it is never filled in here.
    pub bulk_issuance_policy: Option<BulkCardIssuancePolicy>,
    /// Format `uuid`.
    pub card_product_id: Option<CardProductId>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: BulkOrderConfigId,
    pub name: Option<String>,
    pub shipping: Option<BulkCardIssuanceShipping>,
    pub tenant: Option<String>,
}

record! { BulkCardIssuance {
    0 optional show bulk_issuance_policy;
    1 optional show card_product_id;
    2 optional show creation_time;
    3 required show id;
    4 optional hide name;
    5 optional show shipping;
    6 optional show tenant;
} }

/// Schema `bulk_issuance_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkCardIssuanceCreate {
    /// The document's default is `AUTO`; it is never filled in here.
    pub bulk_issuance_policy: BulkCardIssuancePolicy,
    /// Format `uuid`.
    pub card_product_id: CardProductId,
    pub name: String,
    pub shipping: BulkCardIssuanceShippingInput,
}

record! { BulkCardIssuanceCreate {
    0 required show bulk_issuance_policy;
    1 required show card_product_id;
    2 required hide name;
    3 required show shipping;
} }

impl BulkCardIssuanceCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        bulk_issuance_policy: BulkCardIssuancePolicy,
        card_product_id: impl Into<CardProductId>,
        name: impl Into<String>,
        shipping: BulkCardIssuanceShippingInput,
    ) -> Self {
        Self {
            bulk_issuance_policy,
            card_product_id: card_product_id.into(),
            name: name.into(),
            shipping,
        }
    }
}

/// Schema `bulk_issuance_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkCardIssuanceList {
    pub bulk_order_configs: Vec<BulkCardIssuance>,
    pub next_page_token: Option<String>,
}

record! { BulkCardIssuanceList {
    0 required show bulk_order_configs;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `bulk_issuance_policy`.
    /// The document's default is `AUTO`; it is never filled in here.
    pub enum BulkCardIssuancePolicy {
        /// `AUTO`.
        Auto = "AUTO",
        /// `MANUAL`.
        Manual = "MANUAL",
    }
}

/// Schema `bulk_shipping`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCardIssuanceShipping {
    pub address: Option<PostalAddress>,
    pub business_name: Option<String>,
    /// Deprecated.
    pub is_expedited_fulfillment: Option<bool>,
    /// The document's default is `TWO_DAY`; it is never filled in here.
    pub method: Option<BulkCardIssuanceShippingMethod>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub recipient_name: Option<CardRecipientName>,
}

record! { BulkCardIssuanceShipping {
    0 optional hide address;
    1 optional hide business_name;
    2 optional show is_expedited_fulfillment;
    3 optional show method;
    4 optional hide phone_number;
    5 optional hide recipient_name;
} }

/// Schema `bulk_shipping`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkCardIssuanceShippingInput {
    pub address: PostalAddressInput,
    pub business_name: Option<String>,
    /// Deprecated.
    pub is_expedited_fulfillment: Option<bool>,
    /// The document's default is `TWO_DAY`; it is never filled in here.
    pub method: BulkCardIssuanceShippingMethod,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub recipient_name: CardRecipientNameInput,
}

record! { BulkCardIssuanceShippingInput {
    0 required hide address;
    1 optional hide business_name;
    2 optional show is_expedited_fulfillment;
    3 required show method;
    4 optional hide phone_number;
    5 required hide recipient_name;
} }

impl BulkCardIssuanceShippingInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        address: PostalAddressInput,
        method: BulkCardIssuanceShippingMethod,
        recipient_name: CardRecipientNameInput,
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

setters!(BulkCardIssuanceShippingInput {
    into business_name: String,
    value is_expedited_fulfillment: bool,
    into phone_number: String,
});

open_enum! {
    /// Schema `bulk_shipping_method`.
    /// The document's default is `TWO_DAY`; it is never filled in here.
    pub enum BulkCardIssuanceShippingMethod {
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

open_enum! {
    /// Parameter `sort_by` of `listBulkOrderConfigs`.
    pub enum BulkIssuanceSortBy {
        /// `creation_time:asc`.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`.
        CreationTimeDesc = "creation_time:desc",
    }
}
