//! `sensitive.toml`: the fields whose values no Debug output shows.

use heck::ToSnakeCase;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::fits;
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
    let marker = Marker {
        document: &snapshot,
        table,
    };
    if let Some(schemas) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    {
        for (name, schema) in schemas {
            marker.schema(name, schema);
        }
    }
    if let Some(parameters) = document
        .pointer_mut("/components/parameters")
        .and_then(Value::as_object_mut)
    {
        for parameter in parameters.values_mut() {
            marker.parameter("", parameter);
        }
    }
    for kind in ["requestBodies", "responses"] {
        let holders = document
            .pointer_mut(&format!("/components/{kind}"))
            .and_then(Value::as_object_mut);
        for holder in holders.into_iter().flat_map(Map::values_mut) {
            marker.contents("", holder);
        }
    }
    if let Some(paths) = document.get_mut("paths") {
        marker.paths(paths);
    }
}

struct Marker<'a> {
    document: &'a Value,
    table: &'a Sensitive,
}

impl Marker<'_> {
    fn paths(&self, paths: &mut Value) {
        for item in paths.as_object_mut().into_iter().flat_map(Map::values_mut) {
            for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
                self.operation(operation);
            }
        }
    }

    fn operation(&self, operation: &mut Value) {
        let callbacks = operation
            .get_mut("callbacks")
            .and_then(Value::as_object_mut);
        for callback in callbacks.into_iter().flat_map(Map::values_mut) {
            self.paths(callback);
        }
        if let Some(parameters) = operation.as_array_mut() {
            parameters
                .iter_mut()
                .for_each(|parameter| self.parameter("", parameter));
            return;
        }
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        for parameter in operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            self.parameter(&id, parameter);
        }
        let bodies = operation.get_mut("requestBody").into_iter();
        bodies.for_each(|body| self.contents(&id, body));
        for response in operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(Map::values_mut)
        {
            self.contents(&id, response);
        }
    }

    fn contents(&self, scope: &str, holder: &mut Value) {
        for media in holder
            .get_mut("content")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(Map::values_mut)
        {
            if let Some(schema) = media.get_mut("schema") {
                self.schema(scope, schema);
            }
        }
    }

    fn parameter(&self, scope: &str, parameter: &mut Value) {
        let name = parameter
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        if self.table.hides(scope, &name)
            && let Some(schema) = parameter.get_mut("schema").and_then(Value::as_object_mut)
        {
            schema.insert(HIDDEN.into(), json!(true));
        }
    }

    fn schema(&self, scope: &str, schema: &mut Value) {
        for (name, property) in schema
            .get_mut("properties")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            self.schema(scope, property);
            let hidden = self.table.hides(scope, name) || self.is_hidden_scalar(property);
            if let Some(property) = property.as_object_mut().filter(|_| hidden) {
                property.insert(HIDDEN.into(), json!(true));
            }
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = schema.get_mut(key) {
                self.schema(scope, inner);
            }
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            for member in schema
                .get_mut(key)
                .and_then(Value::as_array_mut)
                .into_iter()
                .flatten()
            {
                self.schema(scope, member);
            }
        }
    }

    /// A component that is only a text says by its name what it holds.
    fn is_hidden_scalar(&self, property: &Value) -> bool {
        let Some(reference) = property.get("$ref").and_then(Value::as_str) else {
            return false;
        };
        let plain = |schema: &Value| {
            ["properties", "allOf", "oneOf", "anyOf", "enum"]
                .iter()
                .all(|key| schema.get(*key).is_none())
        };
        let schema = target(self.document, property);
        let items = schema
            .get("items")
            .map(|items| target(self.document, items));
        let scalar = plain(schema) && items.is_none_or(plain);
        scalar
            && self
                .table
                .hides("", reference.rsplit('/').next().unwrap_or_default())
    }
}
