//! `required` names for which there is no property.

use serde_json::Value;

use super::walk;
use crate::error::Result;

pub(super) fn apply(document: &mut Value) -> Result<usize> {
    walk::schemas(document, &mut |schema| {
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
            return Ok(0);
        };
        let known: Vec<String> = properties.keys().cloned().collect();
        let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) else {
            return Ok(0);
        };
        let before = required.len();
        required.retain(|name| {
            name.as_str()
                .is_some_and(|name| known.iter().any(|k| k == name))
        });
        Ok(before - required.len())
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    #[test]
    fn drops_names_without_a_property() {
        let mut document = json!({"components": {"schemas": {
            "a": {"properties": {"b": {}}, "required": ["b", "ghost"]},
        }}});
        assert_eq!(super::apply(&mut document).unwrap(), 1);
        assert_eq!(
            document["components"]["schemas"]["a"]["required"],
            json!(["b"])
        );
    }
}
