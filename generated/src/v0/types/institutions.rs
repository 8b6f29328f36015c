// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `institutions`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `institution`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Institution {
    /// List: one of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_codes: Option<Vec<InstitutionCountryCode>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routing_identifiers: Option<Vec<RoutingIdentifier>>,
}

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
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InstitutionList {
    /// List: object.
    pub institutions: Vec<Institution>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(InstitutionList {
    show: [institutions],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `routing_identifier`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RoutingIdentifier {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// List: one of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_rails: Option<Vec<RoutingIdentifierPaymentRail>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routing_number: Option<String>,
}

redacted_debug!(RoutingIdentifier {
    show: [],
    show_optional: [payment_rails],
    hide: [],
    hide_optional: [location, routing_number]
});

open_enum! {
    /// `payment_rails` of [`RoutingIdentifier`].
    pub enum RoutingIdentifierPaymentRail {
        /// `ACH`.
        Ach = "ACH",
        /// `WIRE`.
        Wire = "WIRE",
    }
}
