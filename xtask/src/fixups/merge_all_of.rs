//! `allOf`: the members merged into one schema, distributed over a tagged union among them.

use serde_json::{Map, Value, json};

use super::object_view::{Join, ObjectView, is_object, property, target, view};
use super::walk;
use crate::error::{Error, Result};
use crate::model::facts::{HIDDEN, ID};

pub(super) fn apply(document: &mut Value) -> Result<usize> {
    let snapshot = document.clone();
    let mut variants = Map::new();
    let count = walk::schemas(document, &mut |schema| {
        if !schema.contains_key("allOf") {
            return Ok(0);
        }
        let whole = Value::Object(schema.clone());
        schema.retain(|key, _| {
            matches!(
                key.as_str(),
                "nullable" | "readOnly" | "writeOnly" | "deprecated" | "description" | HIDDEN | ID
            )
        });
        if is_object(&snapshot, &whole) {
            let mut view = view(&snapshot, &whole)?;
            match view.union.take() {
                None => schema.extend(view.into_schema()),
                Some(union) => schema.extend(distribute(&snapshot, &view, union, &mut variants)?),
            }
        } else {
            let mut merged = json!({});
            for member in whole["allOf"].as_array().into_iter().flatten() {
                merged = property(&snapshot, &merged, target(&snapshot, member), Join::All)?;
            }
            schema.extend(merged.as_object().cloned().unwrap_or_default());
        }
        Ok(1)
    })?;
    if let Some(schemas) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    {
        schemas.extend(variants);
    }
    Ok(count)
}

/// A tagged union whose every variant also has the fields of `base`.
fn distribute(
    document: &Value,
    base: &ObjectView,
    union: Map<String, Value>,
    variants: &mut Map<String, Value>,
) -> Result<Map<String, Value>> {
    if base.properties.is_empty() {
        return Ok(union);
    }
    let mut union = union;
    let mut references: Vec<(String, String)> = Vec::new();
    for member in ["oneOf", "anyOf"]
        .iter()
        .filter_map(|key| union.get(*key)?.as_array())
        .flatten()
    {
        let Some(reference) = member.get("$ref").and_then(Value::as_str) else {
            return Err(Error::schema(
                "",
                "a variant of a tagged union is written in place",
                "give it a name under components/schemas",
            ));
        };
        let own = Value::Object(base.clone().into_schema());
        let merged = view(document, &json!({"allOf": [own, member]}))?;
        let known = reference.rsplit('/').next().unwrap_or_default();
        let mut name = format!(
            "{known}_with_{}",
            base.properties.keys().next().map_or("", String::as_str)
        );
        let schema = Value::Object(merged.into_schema());
        while variants
            .get(&name)
            .is_some_and(|present| *present != schema)
        {
            name.push_str("_and_more");
        }
        references.push((reference.to_owned(), format!("#/components/schemas/{name}")));
        variants.insert(name, schema);
    }
    let renamed = |reference: &str| {
        references
            .iter()
            .find(|(old, _)| old == reference)
            .map_or(reference.to_owned(), |(_, new)| new.clone())
    };
    for key in ["oneOf", "anyOf"] {
        for member in union
            .get_mut(key)
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            if let Some(reference) = member.get("$ref").and_then(Value::as_str) {
                *member = json!({"$ref": renamed(reference)});
            }
        }
    }
    if let Some(mapping) = union
        .get_mut("discriminator")
        .and_then(|d| d.get_mut("mapping"))
        .and_then(Value::as_object_mut)
    {
        for reference in mapping.values_mut() {
            if let Some(old) = reference.as_str() {
                *reference = json!(renamed(old));
            }
        }
    }
    Ok(union)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    #[test]
    fn merges_members_and_keeps_annotations() {
        let mut document = json!({"components": {"schemas": {
            "a": {"properties": {"x": {"type": "string"}}, "required": ["x"]},
            "b": {"allOf": [{"$ref": "#/components/schemas/a"}, {"properties": {"y": {"type": "string"}}}], "nullable": true},
        }}});
        assert_eq!(super::apply(&mut document).unwrap(), 1);
        assert_eq!(
            document["components"]["schemas"]["b"],
            json!({
                "type": "object", "nullable": true, "required": ["x"],
                "properties": {"x": {"type": "string"}, "y": {"type": "string"}},
            })
        );
    }

    #[test]
    fn is_distributed_over_a_tagged_union() {
        let mut document = json!({"components": {"schemas": {
            "push": {"properties": {"type": {"type": "string"}, "to": {"type": "string"}}},
            "pull": {"properties": {"type": {"type": "string"}, "from": {"type": "string"}}},
            "transfer": {
                "oneOf": [{"$ref": "#/components/schemas/push"}, {"$ref": "#/components/schemas/pull"}],
                "discriminator": {"propertyName": "type", "mapping": {
                    "PUSH": "#/components/schemas/push", "PULL": "#/components/schemas/pull"}},
            },
            "tracked": {"allOf": [{"$ref": "#/components/schemas/transfer"}, {"properties": {"id": {"type": "string"}}}]},
        }}});
        assert_eq!(super::apply(&mut document).unwrap(), 1);
        let schemas = &document["components"]["schemas"];
        let push = schemas["tracked"]["discriminator"]["mapping"]["PUSH"]
            .as_str()
            .unwrap();
        let push = document.pointer(push.trim_start_matches('#')).unwrap();
        assert!(push["properties"].get("id").is_some());
        assert!(push["properties"].get("to").is_some());
        assert!(push["properties"].get("from").is_none());
    }
}
