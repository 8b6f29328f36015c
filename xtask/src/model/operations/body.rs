//! Reads what an operation sends.

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::fixups::object_view::target;
use crate::model::build::Builder;
use crate::model::{Body, Direction, Origin, Ty};

pub(super) fn read(
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
