//! Reads the operations and callbacks of a corrected document.

mod body;
mod callbacks;
mod parameters;
mod response;

use serde_json::Value;

use super::build::Builder;
use super::facts::{Facts, stability};
use super::{Operation, Paging, Response, Ty};
use crate::error::{Error, Result};
use parameters::Parameters;

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
                callbacks::read(builder, operation)?;
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
    let Parameters {
        parameters,
        declares_idempotency_key,
    } = parameters::read(builder, [operation, item], &pointer, id, path)?;
    let (response, success) = response::read(builder, operation, &pointer, id)?;
    let paging = if method == "get" {
        response::paging(builder, &response)
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
        body: body::read(builder, operation, &pointer, id)?,
        parameters,
        response,
        declares_idempotency_key,
        paging,
        success,
        facts,
    })
}
