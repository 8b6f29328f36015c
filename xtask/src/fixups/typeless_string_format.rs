//! `{"format": "date-time"}`: a format of strings whose type was forgotten.

use serde_json::{Value, json};

use super::walk;
use crate::error::Result;

const STRUCTURE: &[&str] = &[
    "type",
    "$ref",
    "allOf",
    "oneOf",
    "anyOf",
    "properties",
    "items",
];

pub(super) fn apply(document: &mut Value) -> Result<usize> {
    walk::schemas(document, &mut |schema| {
        let forgotten =
            schema.contains_key("format") && !STRUCTURE.iter().any(|key| schema.contains_key(*key));
        if forgotten {
            schema.insert("type".into(), json!("string"));
        }
        Ok(usize::from(forgotten))
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    #[test]
    fn a_format_alone_becomes_a_string() {
        let mut document = json!({"components": {"schemas": {
            "a": {"format": "date-time"},
            "format": {"type": "object", "properties": {"format": {"type": "integer"}}},
        }}});
        assert_eq!(super::apply(&mut document).unwrap(), 1);
        assert_eq!(document["components"]["schemas"]["a"]["type"], "string");
    }
}
