//! Visits every schema object of a document, and nothing that only looks like one.

use serde_json::{Map, Value};

use crate::error::Result;

/// Calls `visit` on every schema, children before parents, and returns the sum of its counts.
pub(super) fn schemas(
    document: &mut Value,
    visit: &mut dyn FnMut(&mut Map<String, Value>) -> Result<usize>,
) -> Result<usize> {
    let mut count = 0;
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        if let Some(schemas) = components.get_mut("schemas").and_then(Value::as_object_mut) {
            for schema in schemas.values_mut() {
                count += one(schema, visit)?;
            }
        }
        for kind in ["parameters", "requestBodies", "responses"] {
            if let Some(holders) = components.get_mut(kind).and_then(Value::as_object_mut) {
                for holder in holders.values_mut() {
                    count += in_holder(holder, visit)?;
                }
            }
        }
    }
    if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
        count += in_paths(paths, visit)?;
    }
    Ok(count)
}

fn in_paths(
    paths: &mut Map<String, Value>,
    visit: &mut dyn FnMut(&mut Map<String, Value>) -> Result<usize>,
) -> Result<usize> {
    let mut count = 0;
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        for (key, value) in item.iter_mut() {
            if key == "parameters" {
                count += in_parameters(value, visit)?;
            } else if let Some(operation) = value.as_object_mut() {
                count += in_operation(operation, visit)?;
            }
        }
    }
    Ok(count)
}

fn in_operation(
    operation: &mut Map<String, Value>,
    visit: &mut dyn FnMut(&mut Map<String, Value>) -> Result<usize>,
) -> Result<usize> {
    let mut count = 0;
    if let Some(parameters) = operation.get_mut("parameters") {
        count += in_parameters(parameters, visit)?;
    }
    if let Some(body) = operation.get_mut("requestBody") {
        count += in_holder(body, visit)?;
    }
    if let Some(responses) = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
    {
        for response in responses.values_mut() {
            count += in_holder(response, visit)?;
        }
    }
    if let Some(callbacks) = operation
        .get_mut("callbacks")
        .and_then(Value::as_object_mut)
    {
        for callback in callbacks.values_mut().filter_map(Value::as_object_mut) {
            count += in_paths(callback, visit)?;
        }
    }
    Ok(count)
}

fn in_parameters(
    parameters: &mut Value,
    visit: &mut dyn FnMut(&mut Map<String, Value>) -> Result<usize>,
) -> Result<usize> {
    let mut count = 0;
    for parameter in parameters.as_array_mut().into_iter().flatten() {
        count += in_holder(parameter, visit)?;
    }
    Ok(count)
}

/// A parameter, request body or response: holds a schema, or media types that hold one.
fn in_holder(
    holder: &mut Value,
    visit: &mut dyn FnMut(&mut Map<String, Value>) -> Result<usize>,
) -> Result<usize> {
    let mut count = 0;
    if let Some(schema) = holder.get_mut("schema") {
        count += one(schema, visit)?;
    }
    if let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) {
        for media in content.values_mut() {
            if let Some(schema) = media.get_mut("schema") {
                count += one(schema, visit)?;
            }
        }
    }
    Ok(count)
}

fn one(
    schema: &mut Value,
    visit: &mut dyn FnMut(&mut Map<String, Value>) -> Result<usize>,
) -> Result<usize> {
    let Some(object) = schema.as_object_mut() else {
        return Ok(0);
    };
    let mut count = 0;
    for (key, value) in object.iter_mut() {
        match key.as_str() {
            "properties" => {
                for property in value.as_object_mut().into_iter().flat_map(Map::values_mut) {
                    count += one(property, visit)?;
                }
            }
            "items" | "additionalProperties" | "not" => count += one(value, visit)?,
            "allOf" | "oneOf" | "anyOf" => {
                for member in value.as_array_mut().into_iter().flatten() {
                    count += one(member, visit)?;
                }
            }
            _ => {}
        }
    }
    Ok(count + visit(object)?)
}
