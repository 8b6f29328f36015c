// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `addresses`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `address_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_1: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_type: Option<AddressType>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text. Pattern `^[A-Z]{2}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_registered_agent: Option<bool>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

redacted_debug!(Address {
    show: [id],
    show_optional: [
        address_type,
        business_id,
        country_code,
        creation_date,
        customer_id,
        is_active,
        is_registered_agent,
        last_updated_time,
    ],
    hide: [],
    hide_optional: [address_line_1, address_line_2, city, nickname, postal_code, state]
});

/// Schema `address_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddressCreate {
    /// Text.
    pub address_line_1: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// One of 5 values.
    pub address_type: AddressType,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text.
    pub city: String,
    /// Text. Pattern `^[A-Z]{2}$`.
    pub country_code: String,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_registered_agent: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    pub state: String,
}

redacted_debug!(AddressCreate {
    show: [address_type, country_code],
    show_optional: [business_id, customer_id, is_active, is_registered_agent],
    hide: [address_line_1, city, state],
    hide_optional: [address_line_2, nickname, postal_code]
});

impl AddressCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        address_line_1: impl Into<String>,
        address_type: AddressType,
        city: impl Into<String>,
        country_code: impl Into<String>,
        state: impl Into<String>,
    ) -> Self {
        Self {
            address_line_1: address_line_1.into(),
            address_line_2: Default::default(),
            address_type,
            business_id: Default::default(),
            city: city.into(),
            country_code: country_code.into(),
            customer_id: Default::default(),
            is_active: Default::default(),
            is_registered_agent: Default::default(),
            nickname: Default::default(),
            postal_code: Default::default(),
            state: state.into(),
        }
    }
}

setters!(AddressCreate {
    into address_line_2: String,
    into business_id: String,
    into customer_id: String,
    value is_active: bool,
    value is_registered_agent: bool,
    into nickname: String,
    into postal_code: String,
});

/// Schema `addresses_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddressList {
    /// List: object.
    pub addresses: Vec<Address>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(AddressList {
    show: [addresses],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `address_patch`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddressUpdate {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_1: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text. Pattern `^[A-Z]{2}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_registered_agent: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

redacted_debug!(AddressUpdate {
    show: [],
    show_optional: [country_code, is_active, is_registered_agent],
    hide: [],
    hide_optional: [address_line_1, address_line_2, city, nickname, postal_code, state]
});

impl AddressUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(AddressUpdate {
    into address_line_1: String,
    into address_line_2: String,
    into city: String,
    into country_code: String,
    value is_active: bool,
    value is_registered_agent: bool,
    into nickname: String,
    into postal_code: String,
    into state: String,
});
