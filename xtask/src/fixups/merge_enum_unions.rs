//! `oneOf` over enumerations of strings: one enumeration with all values.

use serde_json::{Value, json};

use super::object_view::target;
use super::walk;
use crate::error::Result;

pub(super) fn apply(document: &mut Value) -> Result<usize> {
    let mut total = 0;
    // A member may itself be such a union.
    loop {
        let snapshot = document.clone();
        let count = walk::schemas(document, &mut |schema| {
            if schema.contains_key("discriminator") {
                return Ok(0);
            }
            for key in ["oneOf", "anyOf"] {
                let Some(members) = schema.get(key).and_then(Value::as_array) else {
                    continue;
                };
                let values: Option<Vec<Vec<String>>> = members
                    .iter()
                    .map(|member| values(target(&snapshot, member)))
                    .collect();
                let Some(values) = values.filter(|values| !values.is_empty()) else {
                    continue;
                };
                let mut values: Vec<String> = values.into_iter().flatten().collect();
                values.sort();
                values.dedup();
                schema.remove(key);
                schema.insert("type".into(), json!("string"));
                schema.insert("enum".into(), json!(values));
                return Ok(1);
            }
            Ok(0)
        })?;
        if count == 0 {
            return Ok(total);
        }
        total += count;
    }
}

fn values(schema: &Value) -> Option<Vec<String>> {
    let values = schema.get("enum")?.as_array()?;
    values
        .iter()
        .map(|value| value.as_str().map(str::to_owned))
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    #[test]
    fn joins_values_of_nested_unions_once() {
        let mut document = json!({"components": {"schemas": {
            "a": {"type": "string", "enum": ["Y", "X"]},
            "b": {"oneOf": [{"$ref": "#/components/schemas/a"}, {"type": "string", "enum": ["Z", "X"]}]},
            "c": {"anyOf": [{"$ref": "#/components/schemas/b"}]},
            "d": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/a"}]},
        }}});
        assert_eq!(super::apply(&mut document).unwrap(), 2);
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["b"],
            json!({"type": "string", "enum": ["X", "Y", "Z"]})
        );
        assert_eq!(schemas["c"]["enum"], json!(["X", "Y", "Z"]));
        assert!(schemas["d"].get("anyOf").is_some());
    }
}
