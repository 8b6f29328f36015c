//! The committed lock: which schema got which Rust name, so that names survive new releases.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// The names of one version: place of the schema and direction → Rust name.
pub type Locked = BTreeMap<String, String>;

/// The lock of all versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// By the name of the API.
    pub apis: BTreeMap<String, Locked>,
    /// The names of types that several versions share.
    pub shared: BTreeSet<String>,
}

/// The lock as its file has it: a shared type stands once, with its places in each version.
#[derive(Serialize, Deserialize)]
struct Written {
    #[serde(default)]
    shared: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    #[serde(flatten)]
    apis: BTreeMap<String, Locked>,
}

impl Lock {
    /// Reads a lock file's text.
    ///
    /// # Errors
    /// A text that is not a lock.
    pub fn parse(text: &str) -> Result<Self> {
        let written: Written = serde_json::from_str(text).map_err(|error| Error::Table {
            file: "names.lock.json",
            problem: format!(
                "line {}: not a lock of names; take it from version control",
                error.line()
            ),
        })?;
        let mut apis = written.apis;
        for (name, places) in &written.shared {
            for (api, places) in places {
                let locked = apis.entry(api.clone()).or_default();
                locked.extend(places.iter().map(|place| (place.clone(), name.clone())));
            }
        }
        Ok(Self {
            apis,
            shared: written.shared.into_keys().collect(),
        })
    }

    /// The text of the lock file.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut written = Written {
            shared: BTreeMap::new(),
            apis: BTreeMap::new(),
        };
        for (api, locked) in &self.apis {
            let own = written.apis.entry(api.clone()).or_default();
            for (place, name) in locked {
                if self.shared.contains(name) {
                    let places = written.shared.entry(name.clone()).or_default();
                    places.entry(api.clone()).or_default().push(place.clone());
                } else {
                    own.insert(place.clone(), name.clone());
                }
            }
        }
        let mut text = serde_json::to_string_pretty(&written).unwrap_or_default();
        text.push('\n');
        text
    }
}
