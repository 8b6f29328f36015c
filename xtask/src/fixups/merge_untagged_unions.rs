//! `oneOf` or `anyOf` over objects without a tag: one object with the members' fields, of which
//! those are required that every member requires.
//!
//! A union of anything else that is left without a tag holds free-form JSON.

use serde_json::Value;

use super::object_view::{is_object, view};
use super::walk;
use crate::error::Result;
use crate::model::facts::{HIDDEN, ID};

pub(super) fn apply(document: &mut Value) -> Result<usize> {
    let snapshot = document.clone();
    walk::schemas(document, &mut |schema| {
        let union = schema.contains_key("oneOf") || schema.contains_key("anyOf");
        if !union || schema.contains_key("discriminator") {
            return Ok(0);
        }
        let whole = Value::Object(schema.clone());
        let merged = if is_object(&snapshot, &whole) {
            view(&snapshot, &whole)?.into_schema()
        } else {
            serde_json::Map::new()
        };
        schema.retain(|key, _| {
            matches!(
                key.as_str(),
                "nullable" | "readOnly" | "writeOnly" | "deprecated" | "description" | HIDDEN | ID
            )
        });
        schema.extend(merged);
        Ok(1)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    #[test]
    fn members_become_one_object() {
        let mut document = json!({"components": {"schemas": {
            "a": {"type": "object", "properties": {"x": {"type": "string"}}, "required": ["x"]},
            "b": {"allOf": [{"$ref": "#/components/schemas/a"}, {"properties": {"y": {"type": "string"}}, "required": ["y"]}]},
            "u": {"anyOf": [{"$ref": "#/components/schemas/a"}, {"$ref": "#/components/schemas/b"}], "nullable": true},
            "s": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        }}});
        assert_eq!(super::apply(&mut document).unwrap(), 2);
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["u"],
            json!({
                "type": "object", "nullable": true, "required": ["x"],
                "properties": {"x": {"type": "string"}, "y": {"type": "string"}},
            })
        );
        assert_eq!(schemas["s"], json!({}));
    }
}
