//! What a schema states about a value beyond its type.

use serde_json::Value;

/// Facts that the documentation of a field or type is written from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Facts {
    /// `format`.
    pub format: Option<String>,
    /// Limits in JSON Schema's own keywords, with their values.
    pub limits: Vec<(&'static str, String)>,
    /// The limits of each item of a list, or of each value of a map.
    pub item_limits: Vec<(&'static str, String)>,
    /// The document's default, which is never filled in.
    pub default: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `alpha` or `beta`.
    pub stability: Option<String>,
    /// Whether Debug output hides the value.
    pub hidden: bool,
    /// The document's description, where the interface file has kept it.
    pub description: Option<String>,
}

/// The mark that the table of sensitive fields leaves on a property.
pub(crate) const HIDDEN: &str = "x-hidden";

/// The mark that the table of ids leaves on a property or parameter: the type of its value.
pub(crate) const ID: &str = "x-id";

/// The limit keywords of JSON Schema, in the order in which they are told.
pub(crate) const LIMITS: &[&str] = &[
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

impl Facts {
    /// Reads the facts of a schema, following a reference for what it does not say itself.
    pub(crate) fn read(document: &Value, schema: &Value) -> Self {
        let target = crate::fixups::object_view::target(document, schema);
        Self {
            format: target
                .get("format")
                .and_then(Value::as_str)
                .map(str::to_owned),
            limits: limits(target),
            item_limits: ["items", "additionalProperties"]
                .iter()
                .find_map(|holder| target.get(*holder).filter(|held| held.is_object()))
                .map(|items| limits(crate::fixups::object_view::target(document, items)))
                .unwrap_or_default(),
            default: target.get("default").map(as_text),
            deprecated: [schema, target]
                .iter()
                .any(|schema| schema.get("deprecated") == Some(&Value::Bool(true))),
            hidden: schema.get(HIDDEN) == Some(&Value::Bool(true)),
            stability: stability(schema).or_else(|| stability(target)),
            description: [schema, target]
                .iter()
                .find_map(|schema| schema.get("description"))
                .and_then(Value::as_str)
                .filter(|text| !text.trim().is_empty())
                .map(str::to_owned),
        }
    }
}

fn limits(schema: &Value) -> Vec<(&'static str, String)> {
    LIMITS
        .iter()
        .filter_map(|keyword| Some((*keyword, as_text(schema.get(*keyword)?))))
        .collect()
}

fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// `x-status` and `x-alpha`, the two ways in which the documents mark what may still change.
pub(crate) fn stability(holder: &Value) -> Option<String> {
    if holder.get("x-alpha") == Some(&Value::Bool(true)) {
        return Some("alpha".into());
    }
    let status = holder
        .get("x-status")
        .and_then(Value::as_str)?
        .to_lowercase();
    ["alpha", "beta"]
        .contains(&status.as_str())
        .then_some(status)
}
