//! Reads the operations and callbacks of a corrected document.

use serde_json::{Map, Value};

use super::build::Builder;
use super::facts::{Facts, stability};
use super::{Body, Direction, Kind, Location, Operation, Origin, Paging, Parameter, Response, Ty};
use crate::error::{Error, Result};
use crate::fixups::object_view::target;
use crate::names::idents;

const METHODS: &[&str] = &["get", "post", "put", "patch", "delete"];

/// Reads every operation, and the types that callbacks need.
pub(crate) fn read(builder: &mut Builder<'_>) -> Result<Vec<Operation>> {
    let document = builder.document;
    let mut operations = Vec::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        for method in METHODS {
            if let Some(operation) = item.get(*method) {
                operations.push(one(builder, path, method, item, operation)?);
                callbacks(builder, operation)?;
            }
        }
    }
    if operations.is_empty() {
        return Err(Error::schema(
            "/paths",
            "the document has no operations",
            "give the document as downloaded",
        ));
    }
    Ok(operations)
}

fn one(
    builder: &mut Builder<'_>,
    path: &str,
    method: &str,
    item: &Value,
    operation: &Value,
) -> Result<Operation> {
    let escaped = path.replace('~', "~0").replace('/', "~1");
    let pointer = format!("#/paths/{escaped}/{method}");
    let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
        return Err(Error::schema(
            &pointer,
            "operationId is missing",
            "give the operation a unique operationId",
        ));
    };
    let tag = operation
        .pointer("/tags/0")
        .and_then(Value::as_str)
        .unwrap_or("Other")
        .to_owned();
    let mut declares_idempotency_key = false;
    let mut parameters: Vec<Parameter> = Vec::new();
    for holder in [operation, item] {
        for parameter in holder
            .get("parameters")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let parameter = target(builder.document, parameter);
            match read_parameter(builder, parameter, &pointer, id)? {
                Some(parameter) => {
                    let known = parameters.iter().find(|known| known.wire == parameter.wire);
                    let as_path = |one: &Parameter| one.location == Location::Path;
                    let clash = known.is_some_and(|known| as_path(known) != as_path(&parameter))
                        || (parameter.wire == "body" && operation.get("requestBody").is_some());
                    if clash {
                        return Err(Error::schema(
                            &format!("{pointer}/parameters"),
                            &format!(
                                "the name {:?} stands for two things, which the JSON form of the operation cannot hold",
                                parameter.wire
                            ),
                            "rename one of them in a fixup",
                        ));
                    }
                    // What the operation says overrides what its path says.
                    if known.is_none() {
                        parameters.push(parameter);
                    }
                }
                None => declares_idempotency_key |= is_idempotency_key(parameter),
            }
        }
    }
    let order = |parameter: &Parameter| match parameter.location {
        Location::Path => (
            0,
            path.find(&format!("{{{}}}", parameter.wire))
                .unwrap_or(usize::MAX),
        ),
        _ => (1, 0),
    };
    parameters.sort_by(|a, b| order(a).cmp(&order(b)).then_with(|| a.wire.cmp(&b.wire)));
    // `body` is the field of what is sent.
    let idents = idents::unique(
        parameters.iter().map(|parameter| parameter.wire.as_str()),
        &["body"],
    );
    for (parameter, ident) in parameters.iter_mut().zip(idents) {
        parameter.ident = ident;
    }
    let (response, success) = read_response(builder, operation, &pointer, id)?;
    let paging = if method == "get" {
        read_paging(builder, &response)
    } else {
        None
    };
    if let (
        Some(Paging {
            item_key: Some(key),
            ..
        }),
        Response::Json(Ty::Named(page)),
    ) = (&paging, &response)
    {
        builder.require(*page, key);
    }
    let mut facts = Facts {
        deprecated: operation.get("deprecated") == Some(&Value::Bool(true))
            || tag.contains("(deprecated)"),
        stability: stability(operation).or_else(|| {
            let tag = tag.to_lowercase();
            ["alpha", "beta"]
                .iter()
                .find(|word| tag.contains(&format!("({word})")))
                .map(|word| (*word).to_owned())
        }),
        ..Facts::default()
    };
    facts.description = ["summary", "description"]
        .iter()
        .find_map(|key| operation.get(*key))
        .and_then(Value::as_str)
        .filter(|text| !text.trim().is_empty())
        .map(str::to_owned);
    Ok(Operation {
        id: id.to_owned(),
        method: method.to_owned(),
        path: path.to_owned(),
        tag,
        body: read_body(builder, operation, &pointer, id)?,
        parameters,
        response,
        declares_idempotency_key,
        paging,
        success,
        facts,
    })
}

fn is_idempotency_key(parameter: &Value) -> bool {
    let text = |key: &str| {
        parameter
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    text("in") == "header" && text("name").eq_ignore_ascii_case("Idempotency-Key")
}

/// A path or query parameter, or none for the one header, which the call path sets.
fn read_parameter(
    builder: &mut Builder<'_>,
    parameter: &Value,
    pointer: &str,
    operation: &str,
) -> Result<Option<Parameter>> {
    let name = parameter
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let schema = parameter
        .get("schema")
        .cloned()
        .unwrap_or_else(|| Value::Object(Map::new()));
    let origin = Origin::Parameter(operation.to_owned(), name.clone());
    let at = format!("{pointer}/parameters/{name}");
    let location = match parameter.get("in").and_then(Value::as_str) {
        Some("path") => Location::Path,
        // The default of `explode` is true for the default style of queries.
        Some("query") if parameter.get("explode") == Some(&Value::Bool(false)) => {
            Location::QueryCommaSeparated
        }
        Some("query") => Location::QueryRepeated,
        Some("header") if is_idempotency_key(parameter) => return Ok(None),
        _ => {
            return Err(Error::schema(
                &at,
                "the parameter is neither in the path nor in the query",
                "teach xtask how to send it, or remove it",
            ));
        }
    };
    let ty = builder.ty(&schema, &at, Direction::In, origin)?;
    let ty = sendable(builder, ty, &schema);
    let Some(ty) = ty.filter(|ty| location != Location::Path || !matches!(ty, Ty::List(_))) else {
        return Err(Error::schema(
            &at,
            "the parameter is neither text, number, boolean, enumeration nor a list of these",
            "say in xtask how the server reads it",
        ));
    };
    let mut facts = Facts::read(builder.document, &schema);
    facts.deprecated |= parameter.get("deprecated") == Some(&Value::Bool(true));
    if let Some(text) = parameter.get("description").and_then(Value::as_str) {
        facts.description = Some(text.to_owned());
    }
    let required =
        location == Location::Path || parameter.get("required") == Some(&Value::Bool(true));
    Ok(Some(Parameter {
        wire: name,
        ident: String::new(),
        location,
        ty,
        required,
        facts,
    }))
}

/// The type of a parameter, if it can be written into a URL; without a type there is only text.
fn sendable(builder: &Builder<'_>, ty: Ty, schema: &Value) -> Option<Ty> {
    match ty {
        Ty::Json if target(builder.document, schema).get("type").is_none() => Some(Ty::String),
        Ty::List(item) => match *item {
            Ty::Option(item) => sendable(builder, Ty::List(item), schema),
            Ty::Json => Some(Ty::List(Box::new(Ty::String))),
            Ty::List(_) => None,
            item => sendable(builder, item, schema).map(|item| Ty::List(Box::new(item))),
        },
        Ty::Named(id) => {
            let enumerated = matches!(
                builder.types.get(id).map(|definition| &definition.kind),
                Some(Kind::Enum(_))
            );
            enumerated.then_some(Ty::Named(id))
        }
        Ty::Json | Ty::Map(_) | Ty::Option(_) | Ty::File => None,
        scalar => Some(scalar),
    }
}

fn read_body(
    builder: &mut Builder<'_>,
    operation: &Value,
    pointer: &str,
    id: &str,
) -> Result<Option<Body>> {
    let Some(body) = operation.get("requestBody") else {
        return Ok(None);
    };
    let body = target(builder.document, body);
    let Some((kind, media)) = body
        .get("content")
        .and_then(Value::as_object)
        .and_then(|content| content.iter().next())
    else {
        return Ok(None);
    };
    let empty = Value::Object(Map::new());
    let schema = media.get("schema").unwrap_or(&empty);
    let at = format!("{pointer}/requestBody");
    let origin = Origin::Body(id.to_owned());
    Ok(Some(match kind.as_str() {
        "application/json" => Body::Json(builder.ty(schema, &at, Direction::In, origin)?),
        "multipart/form-data" => match builder.ty(schema, &at, Direction::In, origin)? {
            Ty::Named(form) => Body::Multipart(form),
            _ => {
                return Err(Error::schema(
                    &at,
                    "a form without named parts",
                    "give the form properties",
                ));
            }
        },
        _ => Body::Binary(kind.clone()),
    }))
}

fn read_response(
    builder: &mut Builder<'_>,
    operation: &Value,
    pointer: &str,
    id: &str,
) -> Result<(Response, Vec<u16>)> {
    let responses = operation.get("responses").and_then(Value::as_object);
    let mut success = Vec::new();
    let mut found = Response::Empty;
    for (status, response) in responses.into_iter().flatten() {
        let Some(code) = status
            .parse::<u16>()
            .ok()
            .filter(|code| (200..300).contains(code))
        else {
            continue;
        };
        success.push(code);
        let response = target(builder.document, response);
        let Some(content) = response.get("content").and_then(Value::as_object) else {
            continue;
        };
        let at = format!("{pointer}/responses/{status}");
        if let Some(schema) = content
            .get("application/json")
            .and_then(|media| media.get("schema"))
        {
            if !matches!(found, Response::Json(_)) {
                found = Response::Json(builder.ty(
                    schema,
                    &at,
                    Direction::Out,
                    Origin::Response(id.to_owned()),
                )?);
            }
        } else if !content.is_empty() && matches!(found, Response::Empty) {
            found = Response::Bytes;
        }
    }
    success.sort_unstable();
    Ok((found, success))
}

fn read_paging(builder: &Builder<'_>, response: &Response) -> Option<Paging> {
    match response {
        Response::Json(Ty::List(item)) => Some(Paging {
            item_key: None,
            item: (**item).clone(),
        }),
        Response::Json(Ty::Named(page)) => {
            let Kind::Struct(fields) = &builder.types.get(*page)?.kind else {
                return None;
            };
            fields
                .iter()
                .find(|field| field.wire == "next_page_token")?;
            let mut lists = fields.iter().filter_map(|field| match &field.ty {
                Ty::List(item) => Some((field.wire.clone(), (**item).clone())),
                _ => None,
            });
            let (key, item) = lists.next()?;
            Some(Paging {
                item_key: Some(key),
                item,
            })
        }
        _ => None,
    }
}

/// What Synctera calls: its requests are received by us, our answers are sent.
fn callbacks(builder: &mut Builder<'_>, operation: &Value) -> Result<()> {
    for (name, callback) in operation
        .get("callbacks")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let callback = target(builder.document, callback);
        for (_, item) in callback.as_object().into_iter().flatten() {
            for called in METHODS.iter().filter_map(|method| item.get(*method)) {
                let pointer = format!("#/callbacks/{name}");
                if let Some(schema) =
                    called.pointer("/requestBody/content/application~1json/schema")
                {
                    builder.ty(
                        schema,
                        &pointer,
                        Direction::Out,
                        Origin::Response(name.clone()),
                    )?;
                }
                for (_, response) in called
                    .get("responses")
                    .and_then(Value::as_object)
                    .into_iter()
                    .flatten()
                {
                    let response = target(builder.document, response);
                    if let Some(schema) = response.pointer("/content/application~1json/schema") {
                        builder.ty(schema, &pointer, Direction::In, Origin::Body(name.clone()))?;
                    }
                }
            }
        }
    }
    Ok(())
}
