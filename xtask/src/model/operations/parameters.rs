//! Reads the parameters of an operation.

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::fixups::object_view::target;
use crate::model::build::Builder;
use crate::model::facts::Facts;
use crate::model::{Direction, Kind, Location, Origin, Parameter, Ty};
use crate::names::idents;

/// What an operation takes beside its body.
pub(super) struct Parameters {
    pub(super) parameters: Vec<Parameter>,
    pub(super) declares_idempotency_key: bool,
}

/// The parameters of an operation, and then those of its path.
pub(super) fn read(
    builder: &mut Builder<'_>,
    [operation, item]: [&Value; 2],
    pointer: &str,
    id: &str,
    path: &str,
) -> Result<Parameters> {
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
            match one(builder, parameter, pointer, id)? {
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
    Ok(Parameters {
        parameters,
        declares_idempotency_key,
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
fn one(
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
    let ty = builder.value(&schema, &at, Direction::In, origin)?;
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
        spelling: None,
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
