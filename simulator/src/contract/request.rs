//! Are the parameters what the operation takes?

use serde_json::{Map, Value, json};

use super::body::reason;
use super::document::resolve;
use super::operation::{Operation, Parameter};
use super::schema::{Direction, compile};
use crate::errors::{ApiError, codes};

/// Paging has rules of its own: a limit that is too large is lowered, not refused.
const PAGING: [&str; 2] = ["limit", "page_token"];

/// Complains about the query. Ids in the path that are none are ids of nothing, which the routes
/// answer; headers belong to the idempotency rules.
pub(super) fn check_query(
    operation: &'static Operation,
    query: &[(String, String)],
) -> Result<(), ApiError> {
    let mut missing = Vec::new();
    let mut invalid = Map::new();
    for parameter in operation.parameters() {
        if parameter.place != "query" || PAGING.contains(&parameter.name) {
            continue;
        }
        let given: Vec<&str> = query
            .iter()
            .filter(|(name, _)| name == parameter.name)
            .map(|(_, value)| value.as_str())
            .collect();
        if given.is_empty() {
            if parameter.is_required {
                missing.push(parameter.name);
            }
            continue;
        }
        if let Some(reason) = complaint(operation, &parameter, &given) {
            invalid.insert(parameter.name.to_owned(), json!(reason));
        }
    }
    if missing.is_empty() && invalid.is_empty() {
        return Ok(());
    }
    let detail = "the query cannot be used";
    let mut error = ApiError::new(codes::BAD_QUERY_PARAMETER, detail);
    if !missing.is_empty() {
        error = error.with("missing", json!(missing));
    }
    if !invalid.is_empty() {
        error = error.with("invalid", Value::Object(invalid));
    }
    Err(error)
}

fn complaint(operation: &Operation, parameter: &Parameter, given: &[&str]) -> Option<String> {
    let schema = resolve(operation.version, parameter.schema);
    let value = if kind(schema) == "array" {
        let items = resolve(
            operation.version,
            schema.get("items").unwrap_or(&Value::Null),
        );
        let parts = given.iter().flat_map(|text| text.split(','));
        parts.map(|text| typed(kind(items), text)).collect()
    } else {
        typed(kind(schema), given.first()?)
    };
    // Small, and compiled in less time than the answer takes.
    let validator = compile(operation.version, Direction::Sent, parameter.schema).ok()?;
    let error = validator.iter_errors(&value).next()?;
    Some(reason(error.kind()))
}

fn kind(schema: &Value) -> &str {
    schema
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or("string")
}

/// The text as what it stands for; what it does not stand for stays text and is refused as such.
fn typed(kind: &str, text: &str) -> Value {
    let value = match kind {
        "integer" => text.parse::<i64>().ok().map(Value::from),
        "number" => text.parse::<f64>().ok().map(Value::from),
        "boolean" => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    value.unwrap_or_else(|| Value::from(text))
}
