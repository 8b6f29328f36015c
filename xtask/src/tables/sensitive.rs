//! `sensitive.toml`: the fields whose values no Debug output shows.

use heck::ToSnakeCase;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::fits;
use crate::document::places;
use crate::error::Result;
use crate::fixups::object_view::target;
use crate::model::facts::HIDDEN;

/// Which names hide their values, and where a hidden name is harmless after all.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sensitive {
    hide: Vec<Hide>,
    #[serde(default)]
    show: Vec<Show>,
    #[serde(default)]
    #[allow(dead_code, reason = "for the reader of the table")]
    plain: Vec<Plain>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    dead_code,
    reason = "category and reason are for the reader of the table"
)]
struct Hide {
    category: String,
    reason: String,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    patterns: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "the reason is for the reader of the table")]
struct Show {
    schema: String,
    names: Vec<String>,
    reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "for the reader of the table")]
struct Plain {
    names: Vec<String>,
    #[serde(default)]
    reason: String,
}

impl Sensitive {
    pub(crate) fn read() -> Result<Self> {
        super::parse(
            "sensitive.toml",
            include_str!("../../tables/sensitive.toml"),
        )
    }

    /// Whether the value of this property is hidden in this schema.
    ///
    /// An exception comes first, then the exact name, then the patterns.
    pub(crate) fn hides(&self, schema: &str, property: &str) -> bool {
        let name = property.to_snake_case();
        let shown = self
            .show
            .iter()
            .any(|entry| fits(&entry.schema, schema) && entry.names.contains(&name));
        !shown
            && self.hide.iter().any(|entry| {
                entry.names.contains(&name)
                    || entry.patterns.iter().any(|pattern| fits(pattern, &name))
            })
    }
}

/// Marks every property and parameter whose value is hidden, before schemas are merged and it is
/// no longer known where each property was written.
pub(crate) fn mark(document: &mut Value, table: &Sensitive) {
    let snapshot = document.clone();
    places::visit(document, &mut |owner, name, schema| {
        if table.hides(owner, name) || is_hidden_scalar(&snapshot, table, schema) {
            schema.insert(HIDDEN.into(), json!(true));
        }
    });
}

/// A component that is only a text says by its name what it holds.
fn is_hidden_scalar(document: &Value, table: &Sensitive, schema: &Map<String, Value>) -> bool {
    let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
        return false;
    };
    let plain = |schema: &Value| {
        ["properties", "allOf", "oneOf", "anyOf", "enum"]
            .iter()
            .all(|key| schema.get(*key).is_none())
    };
    let whole = Value::Object(schema.clone());
    let schema = target(document, &whole);
    let scalar = plain(schema)
        && schema
            .get("items")
            .is_none_or(|items| plain(target(document, items)));
    scalar && table.hides("", reference.rsplit('/').next().unwrap_or_default())
}
