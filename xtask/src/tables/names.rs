//! `names.toml`: the few names that no rule finds.

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::model::{Api, Direction, TypeDef};

/// The reviewed exceptions to the naming rules.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NameTable {
    #[serde(default, rename = "type")]
    pub(crate) types: Vec<TypeEntry>,
}

/// What an entry for any version has in place of one.
const ALL: &str = "all";

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

impl TypeEntry {
    /// Whether the entry is about this type. A schema that stands in place is told by its pointer,
    /// one variant among several of a schema by its tag.
    fn is(&self, definition: &TypeDef) -> bool {
        let way = match self.direction.as_str() {
            "in" => definition.direction == Direction::In,
            "out" => definition.direction == Direction::Out,
            _ => true,
        };
        let (schema, tag) = match self.schema.split_once('@') {
            Some((schema, tag)) => (schema, Some(tag)),
            None => (self.schema.as_str(), None),
        };
        let bound = tag.is_none_or(|tag| {
            let mut bindings = definition.bindings.iter();
            bindings.any(|(property, values)| format!("{property}={}", values.join("|")) == tag)
        });
        let pointer = definition
            .pointer
            .trim_start_matches("#/components/schemas/");
        way && bound && pointer == schema
    }

    fn of(&self, api: &str) -> bool {
        self.api == api || self.api == ALL
    }
}

impl NameTable {
    pub(crate) fn read() -> Result<Self> {
        super::parse("names.toml", include_str!("../../tables/names.toml"))
    }

    pub(crate) fn of_type(&self, api: &str, definition: &TypeDef) -> Option<&str> {
        self.types
            .iter()
            .find(|entry| entry.of(api) && entry.is(definition))
            .map(|entry| entry.name.as_str())
    }
}

impl NameTable {
    /// Every entry must still name something of the committed documents.
    pub(crate) fn check(&self, apis: &[Api]) -> Result<()> {
        for entry in &self.types {
            let mut versions = apis.iter().filter(|api| entry.of(&api.name)).peekable();
            let checked = versions.peek().is_some();
            let applies = versions.any(|api| api.types.iter().any(|one| entry.is(one)));
            if checked && !applies {
                return Err(dead(&entry.api, &entry.schema));
            }
        }
        Ok(())
    }
}

fn dead(api: &str, name: &str) -> Error {
    Error::Table {
        file: "names.toml",
        problem: format!("{name} is not in the document of {api} any more; remove its entry"),
    }
}
