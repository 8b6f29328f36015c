// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `institutions`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `institution`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Institution {
    pub country_codes: Option<Vec<CountryCode>>,
    pub logo: Option<String>,
    pub name: Option<String>,
    pub routing_identifiers: Option<Vec<InstitutionRouting>>,
}

record! { Institution {
    0 optional show country_codes;
    1 optional show logo;
    2 optional show name;
    3 optional show routing_identifiers;
} }

/// Schema `institution_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InstitutionList {
    pub institutions: Vec<Institution>,
    pub next_page_token: Option<String>,
}

record! { InstitutionList {
    0 required show institutions;
    1 optional hide next_page_token;
} }

open_enum! {
    /// `payment_rails` of [`InstitutionRouting`].
    pub enum InstitutionPaymentRail {
        /// `ACH`.
        Ach = "ACH",
        /// `WIRE`.
        Wire = "WIRE",
    }
}

/// Schema `routing_identifier`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionRouting {
    pub location: Option<String>,
    pub payment_rails: Option<Vec<InstitutionPaymentRail>>,
    pub routing_number: Option<String>,
}

record! { InstitutionRouting {
    0 optional hide location;
    1 optional show payment_rails;
    2 optional hide routing_number;
} }
