//! `names.toml`: the few names that no rule finds.

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::model::{Api, Direction, Origin};

/// The reviewed exceptions to the naming rules.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NameTable {
    #[serde(default, rename = "type")]
    pub(crate) types: Vec<TypeEntry>,
}

/// A schema whose type gets this name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TypeEntry {
    pub(crate) api: String,
    pub(crate) schema: String,
    pub(crate) direction: String,
    pub(crate) name: String,
    #[allow(dead_code, reason = "for the reader of the table")]
    pub(crate) reason: String,
}

impl NameTable {
    pub(crate) fn read() -> Result<Self> {
        super::parse("names.toml", include_str!("../../tables/names.toml"))
    }

    pub(crate) fn of_type(&self, api: &str, schema: &str, direction: Direction) -> Option<&str> {
        self.types
            .iter()
            .find(|entry| {
                entry.api == api
                    && entry.schema == schema
                    && match entry.direction.as_str() {
                        "in" => direction == Direction::In,
                        "out" => direction == Direction::Out,
                        _ => true,
                    }
            })
            .map(|entry| entry.name.as_str())
    }
}

impl NameTable {
    /// Every entry must still name something of the committed documents.
    pub(crate) fn check(&self, api: &Api) -> Result<()> {
        let has_schema = |schema: &str| {
            api.types.iter().any(|definition| matches!(&definition.origin, Origin::Component(name) if name == schema))
        };
        let dead = self
            .types
            .iter()
            .find(|entry| entry.api == api.name && !has_schema(&entry.schema))
            .map(|entry| &entry.schema);
        match dead {
            None => Ok(()),
            Some(name) => Err(Error::Table {
                file: "names.toml",
                problem: format!(
                    "{name} is not in the document of {} any more; remove its entry",
                    api.name
                ),
            }),
        }
    }
}
