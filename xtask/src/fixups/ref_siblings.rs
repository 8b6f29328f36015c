//! `{"$ref": …, "type": "string"}`: what may stand beside a reference.

use serde_json::Value;

use super::walk;
use crate::error::Result;
use crate::model::facts::{HIDDEN, ID};

/// Annotations that change how a property is typed and therefore stay.
const KEPT: &[&str] = &[
    "$ref",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "description",
    HIDDEN,
    ID,
];

pub(super) fn apply(document: &mut Value) -> Result<usize> {
    walk::schemas(document, &mut |schema| {
        if !schema.contains_key("$ref") {
            return Ok(0);
        }
        let before = schema.len();
        schema.retain(|key, _| KEPT.contains(&key.as_str()));
        Ok(usize::from(schema.len() < before))
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    #[test]
    fn keeps_annotations_and_drops_the_rest() {
        let mut document = json!({"components": {"schemas": {"a": {"properties": {
            "b": {"$ref": "#/components/schemas/c", "readOnly": true, "type": "string"},
            "d": {"$ref": "#/components/schemas/c"},
        }}}}});
        assert_eq!(super::apply(&mut document).unwrap(), 1);
        assert_eq!(
            document["components"]["schemas"]["a"]["properties"]["b"],
            json!({"$ref": "#/components/schemas/c", "readOnly": true})
        );
    }
}
