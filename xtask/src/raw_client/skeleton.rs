//! What progenitor is told about the API: enough for URLs, methods and the types of bodies.

use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::emit::Named;
use crate::emit::operation::raw_name;
use crate::error::{Error, Result};
use crate::model::{Body, Location, Operation, Parameter, Response, Ty};

/// The skeleton of one version.
pub(super) fn skeleton(named: &Named<'_>) -> Result<OpenAPI> {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    for operation in &named.api.operations {
        let path = renamed_path(operation);
        let item = paths.entry(path).or_insert_with(|| json!({}));
        item[&operation.method] = self::operation(named, operation, &mut schemas);
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": format!("Synctera {}", named.api.name), "version": named.api.version},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    serde_json::from_value(document).map_err(|error| Error::Generator {
        file: named.api.name.clone(),
        problem: error.to_string(),
        advice: "this is a fault of xtask: report it with the document".into(),
    })
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

fn operation(named: &Named<'_>, operation: &Operation, schemas: &mut Map<String, Value>) -> Value {
    let parameters: Vec<Value> = operation.parameters.iter().map(parameter).collect();
    let mut value = json!({
        "operationId": operation.id,
        "parameters": parameters,
        "responses": {"2XX": response(named, operation, schemas)},
    });
    match &operation.body {
        None => {}
        Some(Body::Json(ty)) => {
            value["requestBody"] = json!({"required": true, "content": {"application/json": {"schema": schema(named, ty, schemas)}}});
        }
        Some(Body::Multipart(_) | Body::Binary(_)) => {
            value["requestBody"] = json!({"required": true, "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}});
        }
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

fn response(named: &Named<'_>, operation: &Operation, schemas: &mut Map<String, Value>) -> Value {
    match &operation.response {
        Response::Empty => json!({"description": ""}),
        Response::Json(ty) => {
            json!({"description": "", "content": {"application/json": {"schema": schema(named, ty, schemas)}}})
        }
        Response::Bytes => {
            json!({"description": "", "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}})
        }
    }
}

fn schema(named: &Named<'_>, ty: &Ty, schemas: &mut Map<String, Value>) -> Value {
    match ty {
        Ty::List(inner) => json!({"type": "array", "items": schema(named, inner, schemas)}),
        Ty::Named(id) => {
            let name = named.names.of(*id).to_owned();
            let reference = json!({"$ref": format!("#/components/schemas/{name}")});
            schemas.insert(name, json!({"type": "object", "properties": {}}));
            reference
        }
        Ty::String => json!({"type": "string"}),
        Ty::Bool => json!({"type": "boolean"}),
        _ => json!({}),
    }
}
