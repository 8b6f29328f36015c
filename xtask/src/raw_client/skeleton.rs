//! What progenitor is told about the API: enough for URLs, methods and the types of bodies.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::emit::Named;
use crate::emit::operation::raw_name;
use crate::error::{Error, Result};
use crate::model::{Body, Location, Operation, Parameter, Response, Ty};
use crate::names::idents;

/// The skeleton of one version.
pub(super) fn skeleton(named: &Named<'_>) -> Result<(OpenAPI, Types)> {
    let mut paths = Map::new();
    let mut schemas = Types::new();
    for operation in &named.api.operations {
        let path = renamed_path(operation);
        let item = paths.entry(path).or_insert_with(|| json!({}));
        item[&operation.method] = self::operation(named, operation, &mut schemas);
    }
    let components: Map<String, Value> = schemas
        .keys()
        .map(|name| (name.clone(), json!({"type": "object", "properties": {}})))
        .collect();
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": format!("Synctera {}", named.api.name), "version": named.api.version},
        "paths": paths,
        "components": {"schemas": components},
    });
    let skeleton = serde_json::from_value(document).map_err(|error| Error::Generator {
        file: named.api.name.clone(),
        problem: error.to_string(),
        advice: "this is a fault of xtask: report it with the document".into(),
    })?;
    Ok((skeleton, schemas))
}

/// The Rust path of each type that progenitor refers to by a name of our making.
pub(super) type Types = BTreeMap<String, String>;

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
    "with_content_type",
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

fn operation(named: &Named<'_>, operation: &Operation, schemas: &mut Types) -> Value {
    let parameters: Vec<Value> = operation.parameters.iter().map(parameter).collect();
    let mut value = json!({
        "operationId": method_name(&operation.id),
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

fn response(named: &Named<'_>, operation: &Operation, schemas: &mut Types) -> Value {
    match &operation.response {
        Response::Empty => json!({"description": ""}),
        Response::Json(ty) => {
            json!({"description": "", "content": {"application/json": {"schema": answer(named, ty, schemas)}}})
        }
        Response::Bytes => {
            json!({"description": "", "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}})
        }
    }
}

/// Free-form answers have a type of their own.
fn answer(named: &Named<'_>, ty: &Ty, schemas: &mut Types) -> Value {
    match ty {
        Ty::Json => reference("crate::support::Json".to_owned(), schemas),
        Ty::List(inner) => json!({"type": "array", "items": answer(named, inner, schemas)}),
        other => schema(named, other, schemas),
    }
}

/// A reference that stands for the type at this path.
fn reference(path: String, schemas: &mut Types) -> Value {
    // A name that progenitor leaves as it is, whatever the type is called.
    let fresh = format!("Type{}", schemas.len());
    let name = schemas
        .iter()
        .find(|(_, known)| **known == path)
        .map_or(fresh, |(name, _)| name.clone());
    schemas.insert(name.clone(), path);
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn schema(named: &Named<'_>, ty: &Ty, schemas: &mut Types) -> Value {
    match ty {
        Ty::List(inner) => json!({"type": "array", "items": schema(named, inner, schemas)}),
        Ty::String => json!({"type": "string"}),
        Ty::Bool => json!({"type": "boolean"}),
        Ty::I64 => json!({"type": "integer", "format": "int64"}),
        Ty::Json => json!({}),
        other => reference(path(named, other), schemas),
    }
}

/// A type as it is written anywhere in the crate.
fn path(named: &Named<'_>, ty: &Ty) -> String {
    match ty {
        Ty::Named(id) => format!("crate::{}::types::{}", named.api.name, named.names.of(*id)),
        Ty::List(inner) => format!("::std::vec::Vec<{}>", path(named, inner)),
        Ty::Map(inner) => format!(
            "::std::collections::BTreeMap<String, {}>",
            path(named, inner)
        ),
        Ty::Option(inner) => format!("::std::option::Option<{}>", path(named, inner)),
        Ty::Json => "::serde_json::Value".to_owned(),
        Ty::Decimal | Ty::Timestamp | Ty::Date | Ty::File => {
            format!("crate::support::{}", named.rust(ty))
        }
        Ty::String | Ty::Bool | Ty::I64 | Ty::I32 => named.rust(ty),
    }
}
