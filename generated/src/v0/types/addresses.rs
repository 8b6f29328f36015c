// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `addresses`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `address_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub address_type: Option<AddressType>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub city: Option<String>,
    /// Pattern `^[A-Z]{2}$`.
    pub country_code: Option<String>,
    pub creation_date: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub id: AddressId,
    pub is_active: Option<bool>,
    pub is_registered_agent: Option<bool>,
    pub last_updated_time: Option<Timestamp>,
    pub nickname: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { Address {
    0 optional hide address_line_1;
    1 optional hide address_line_2;
    2 optional show address_type;
    3 optional show business_id;
    4 optional hide city;
    5 optional show country_code;
    6 optional show creation_date;
    7 optional show customer_id;
    8 required show id;
    9 optional show is_active;
    10 optional show is_registered_agent;
    11 optional show last_updated_time;
    12 optional hide nickname;
    13 optional hide postal_code;
    14 optional hide state;
} }

/// Schema `address_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressCreate {
    pub address_line_1: String,
    pub address_line_2: Option<String>,
    pub address_type: AddressType,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub city: String,
    /// Pattern `^[A-Z]{2}$`.
    pub country_code: String,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub is_active: Option<bool>,
    pub is_registered_agent: Option<bool>,
    pub nickname: Option<String>,
    pub postal_code: Option<String>,
    pub state: String,
}

record! { AddressCreate {
    0 required hide address_line_1;
    1 optional hide address_line_2;
    2 required show address_type;
    3 optional show business_id;
    4 required hide city;
    5 required show country_code;
    6 optional show customer_id;
    7 optional show is_active;
    8 optional show is_registered_agent;
    9 optional hide nickname;
    10 optional hide postal_code;
    11 required hide state;
} }

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
    into business_id: BusinessId,
    into customer_id: CustomerId,
    value is_active: bool,
    value is_registered_agent: bool,
    into nickname: String,
    into postal_code: String,
});

/// Schema `addresses_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressList {
    pub addresses: Vec<Address>,
    pub next_page_token: Option<String>,
}

record! { AddressList {
    0 required show addresses;
    1 optional hide next_page_token;
} }

/// Schema `address_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressUpdate {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub city: Option<String>,
    /// Pattern `^[A-Z]{2}$`.
    pub country_code: Option<String>,
    pub is_active: Option<bool>,
    pub is_registered_agent: Option<bool>,
    pub nickname: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

record! { AddressUpdate {
    0 optional hide address_line_1;
    1 optional hide address_line_2;
    2 optional hide city;
    3 optional show country_code;
    4 optional show is_active;
    5 optional show is_registered_agent;
    6 optional hide nickname;
    7 optional hide postal_code;
    8 optional hide state;
} }

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
