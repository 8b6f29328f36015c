// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `merchants`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `merchant_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Merchant {
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub created_at: Nullable<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub guid: Nullable<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub logo_url: Nullable<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub name: Nullable<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub updated_at: Nullable<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub website_url: Nullable<String>,
}

redacted_debug!(Merchant {
    show: [],
    show_optional: [created_at, guid, updated_at],
    hide: [],
    hide_optional: [logo_url, name, website_url]
});
