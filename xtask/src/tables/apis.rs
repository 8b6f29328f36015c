//! `apis.toml`: the versions of the API and the interface file of each.

use serde::Deserialize;

use crate::error::Result;

/// The committed versions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Apis {
    /// One entry a version.
    pub api: Vec<ApiEntry>,
}

/// One version.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApiEntry {
    /// The module and feature: `v0`.
    pub name: String,
    /// The interface file at the top of the workspace.
    pub interface: String,
}

impl Apis {
    /// Reads the table.
    ///
    /// # Errors
    /// A malformed table.
    pub fn read() -> Result<Self> {
        super::parse("apis.toml", include_str!("../../tables/apis.toml"))
    }
}
