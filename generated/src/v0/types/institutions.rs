// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `institutions`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `institution`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Institution {
    pub country_codes: Option<Vec<InstitutionCountryCode>>,
    pub logo: Option<String>,
    pub name: Option<String>,
    pub routing_identifiers: Option<Vec<RoutingIdentifier>>,
}

record! { Institution {
    0 optional show country_codes;
    1 optional show logo;
    2 optional show name;
    3 optional show routing_identifiers;
} }

open_enum! {
    /// `country_codes` of [`Institution`].
    pub enum InstitutionCountryCode {
        /// `CA`.
        Ca = "CA",
        /// `US`.
        Us = "US",
    }
}

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

/// Schema `routing_identifier`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoutingIdentifier {
    pub location: Option<String>,
    pub payment_rails: Option<Vec<RoutingIdentifierPaymentRail>>,
    pub routing_number: Option<String>,
}

record! { RoutingIdentifier {
    0 optional hide location;
    1 optional show payment_rails;
    2 optional hide routing_number;
} }

open_enum! {
    /// `payment_rails` of [`RoutingIdentifier`].
    pub enum RoutingIdentifierPaymentRail {
        /// `ACH`.
        Ach = "ACH",
        /// `WIRE`.
        Wire = "WIRE",
    }
}
