//! Every property and parameter of a document, with the schema or operation that it is written in.

use serde_json::{Map, Value};

use crate::fixups::object_view::target;

/// What is done at a property or parameter: its owner, its name and its schema.
///
/// The owner is a component schema, for inline schemas the one around them, or an operationId.
pub(crate) type Visit<'v> = &'v mut dyn FnMut(&str, &str, &mut Map<String, Value>);

/// Visits the properties of all component schemas, and everything that operations take and give.
///
/// A parameter that an operation refers to is written into it, as it may mean another thing there
/// than elsewhere.
pub(crate) fn visit(document: &mut Value, visit: Visit<'_>) {
    inline_parameters(document);
    if let Some(schemas) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    {
        for (name, schema) in schemas {
            self::schema(name, schema, visit);
        }
    }
    for kind in ["requestBodies", "responses"] {
        let holders = document
            .pointer_mut(&format!("/components/{kind}"))
            .and_then(Value::as_object_mut);
        for (name, holder) in holders.into_iter().flatten() {
            contents(name, holder, visit);
        }
    }
    if let Some(paths) = document.get_mut("paths") {
        self::paths(paths, visit);
    }
}

fn inline_parameters(document: &mut Value) {
    let snapshot = document.clone();
    let items = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in items.into_iter().flat_map(Map::values_mut) {
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            let parameters = operation
                .get_mut("parameters")
                .and_then(Value::as_array_mut);
            for parameter in parameters.into_iter().flatten() {
                if parameter.get("$ref").is_some() {
                    *parameter = target(&snapshot, parameter).clone();
                }
            }
        }
    }
}

fn paths(paths: &mut Value, visit: Visit<'_>) {
    for item in paths.as_object_mut().into_iter().flat_map(Map::values_mut) {
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            self::operation(operation, visit);
        }
    }
}

fn operation(operation: &mut Value, visit: Visit<'_>) {
    let callbacks = operation
        .get_mut("callbacks")
        .and_then(Value::as_object_mut);
    for callback in callbacks.into_iter().flat_map(Map::values_mut) {
        paths(callback, visit);
    }
    let id = operation
        .get("operationId")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let parameters = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    for parameter in parameters.into_iter().flatten() {
        let name = parameter
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        if let Some(schema) = parameter.get_mut("schema").and_then(Value::as_object_mut) {
            visit(&id, &name, schema);
        }
    }
    if let Some(body) = operation.get_mut("requestBody") {
        contents(&id, body, visit);
    }
    let responses = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut);
    for response in responses.into_iter().flat_map(Map::values_mut) {
        contents(&id, response, visit);
    }
}

fn contents(owner: &str, holder: &mut Value, visit: Visit<'_>) {
    let content = holder.get_mut("content").and_then(Value::as_object_mut);
    for media in content.into_iter().flat_map(Map::values_mut) {
        if let Some(schema) = media.get_mut("schema") {
            self::schema(owner, schema, visit);
        }
    }
}

fn schema(owner: &str, schema: &mut Value, visit: Visit<'_>) {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        self::schema(owner, property, visit);
        if let Some(property) = property.as_object_mut() {
            visit(owner, name, property);
        }
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get_mut(key) {
            self::schema(owner, inner, visit);
        }
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        let members = schema.get_mut(key).and_then(Value::as_array_mut);
        for member in members.into_iter().flatten() {
            self::schema(owner, member, visit);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_place_has_the_schema_or_operation_it_is_written_in() {
        let text = json!({"type": "string"});
        let mut document = json!({
            "components": {
                "schemas": {
                    "a": {"properties": {"x": {"properties": {"inner": text}}}},
                    "b": {"allOf": [{"$ref": "#/components/schemas/a"}, {"properties": {"y": text}}]},
                    "c": {"type": "array", "items": {"properties": {"z": text}}},
                },
                "parameters": {"id": {"name": "id", "in": "query", "schema": text}},
            },
            "paths": {"/a": {"get": {
                "operationId": "listA",
                "parameters": [{"$ref": "#/components/parameters/id"}],
                "responses": {"200": {"content": {"application/json": {"schema": {"properties": {"as": text}}}}}},
                "callbacks": {"told": {"/b": {"post": {"operationId": "told", "requestBody":
                    {"content": {"application/json": {"schema": {"properties": {"w": text}}}}}}}}},
            }}},
        });
        let mut seen = Vec::new();
        visit(&mut document, &mut |owner, name, _| {
            seen.push(format!("{owner}.{name}"));
        });
        seen.sort();
        let expected = [
            "a.inner", "a.x", "b.y", "c.z", "listA.as", "listA.id", "told.w",
        ];
        assert_eq!(seen, expected);
        assert_eq!(
            document["paths"]["/a"]["get"]["parameters"][0]["name"],
            "id"
        );
    }
}
