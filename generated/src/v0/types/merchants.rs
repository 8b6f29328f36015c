// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `merchants`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `merchant_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnrichedMerchant {
    pub created_at: Nullable<String>,
    pub guid: Nullable<String>,
    pub logo_url: Nullable<String>,
    pub name: Nullable<String>,
    pub updated_at: Nullable<String>,
    pub website_url: Nullable<String>,
}

record! { EnrichedMerchant {
    0 optional show created_at;
    1 optional show guid;
    2 optional hide logo_url;
    3 optional hide name;
    4 optional show updated_at;
    5 optional hide website_url;
} }
