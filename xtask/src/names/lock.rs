//! The committed lock: which schema got which Rust name, so that names survive new releases.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// The names of one version: place of the schema and direction → Rust name.
pub type Locked = BTreeMap<String, String>;

/// The lock of all versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lock {
    /// By the name of the API.
    pub apis: BTreeMap<String, Locked>,
}

impl Lock {
    /// Reads a lock file's text.
    ///
    /// # Errors
    /// A text that is not a lock.
    pub fn parse(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(|error| Error::Table {
            file: "names.lock.json",
            problem: format!(
                "line {}: not a lock of names; take it from version control",
                error.line()
            ),
        })
    }

    /// The text of the lock file.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}
