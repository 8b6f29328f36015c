//! `allOf` with one member: a reference with annotations, or the member itself.

use serde_json::Value;

use super::walk;
use crate::error::Result;
use crate::model::facts::{HIDDEN, ID};

/// What may stand beside the one member without making the whole a different schema.
const ANNOTATIONS: &[&str] = &[
    "allOf",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "description",
    "type",
    "default",
    HIDDEN,
    ID,
];

pub(super) fn apply(document: &mut Value) -> Result<usize> {
    walk::schemas(document, &mut |schema| {
        if !schema.keys().all(|key| ANNOTATIONS.contains(&key.as_str())) {
            return Ok(0);
        }
        let Some([member]) = schema
            .get("allOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
        else {
            return Ok(0);
        };
        let Some(member) = member.as_object().cloned() else {
            return Ok(0);
        };
        schema.remove("allOf");
        if member.contains_key("$ref") {
            schema.remove("type");
            schema.remove("default");
        }
        for (key, value) in member {
            schema.insert(key, value);
        }
        Ok(1)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    #[test]
    fn a_wrapped_reference_stays_a_reference() {
        let mut document = json!({"components": {"schemas": {"a": {"properties": {
            "b": {"allOf": [{"$ref": "#/components/schemas/c"}], "nullable": true, "type": "object"},
            "d": {"allOf": [{"$ref": "#/components/schemas/c"}], "required": ["e"]},
        }}}}});
        assert_eq!(super::apply(&mut document).unwrap(), 1);
        assert_eq!(
            document["components"]["schemas"]["a"]["properties"]["b"],
            json!({"$ref": "#/components/schemas/c", "nullable": true})
        );
    }
}
