//! What progenitor is told about the API: enough for URLs, queries and methods. Bodies are bytes in
//! both directions, so that no type of ours has to be named to it.

use heck::ToSnakeCase;
use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::emit::Named;
use crate::emit::operation::raw_name;
use crate::error::{Error, Result};
use crate::model::{Location, Operation, Parameter, Ty};
use crate::names::idents;

/// The skeleton of one version.
pub(super) fn skeleton(named: &Named<'_>) -> Result<OpenAPI> {
    let mut paths = Map::new();
    for operation in &named.api.operations {
        let path = renamed_path(operation);
        let item = paths.entry(path).or_insert_with(|| json!({}));
        item[&operation.method] = self::operation(operation);
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": format!("Synctera {}", named.api.name), "version": named.api.version},
        "paths": paths,
    });
    serde_json::from_value(document).map_err(|error| Error::Generator {
        file: named.api.name.clone(),
        problem: error.to_string(),
        advice: "this is a fault of xtask: report it with the document".into(),
    })
}

/// Methods that the client has anyway.
const TAKEN: &[&str] = &[
    "api_version",
    "baseurl",
    "client",
    "exec",
    "inner",
    "new",
    "new_with_client",
    "post",
    "pre",
];

/// The raw client's method for an operation.
pub(super) fn method_name(id: &str) -> String {
    let name = id.to_snake_case();
    if TAKEN.contains(&name.as_str()) || idents::field(&name) != name {
        format!("call_{name}")
    } else {
        name
    }
}

/// The path with parameters under the names that [`raw_name`] gives them.
///
/// Parameters are renamed so that their arguments can be told apart from progenitor's own.
fn renamed_path(operation: &Operation) -> String {
    operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == Location::Path)
        .fold(operation.path.clone(), |path, parameter| {
            path.replace(
                &format!("{{{}}}", parameter.wire),
                &format!("{{{}}}", raw_name(&parameter.ident)),
            )
        })
}

fn operation(operation: &Operation) -> Value {
    let parameters: Vec<Value> = operation.parameters.iter().map(parameter).collect();
    let bytes =
        json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}});
    let mut value = json!({
        "operationId": method_name(&operation.id),
        "parameters": parameters,
        "responses": {"2XX": {"description": "", "content": bytes}},
    });
    if operation.body.is_some() {
        value["requestBody"] = json!({"required": true, "content": bytes});
    }
    value
}

fn parameter(parameter: &Parameter) -> Value {
    let name = raw_name(&parameter.ident);
    if parameter.location == Location::Path {
        return json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
    }
    let schema = match &parameter.ty {
        Ty::Bool => json!({"type": "boolean"}),
        Ty::I64 | Ty::I32 => json!({"type": "integer", "format": "int64"}),
        Ty::List(_) if parameter.location == Location::QueryRepeated => {
            json!({"type": "array", "items": {"type": "string"}})
        }
        _ => json!({"type": "string"}),
    };
    json!({"name": name, "in": "query", "schema": schema})
}
