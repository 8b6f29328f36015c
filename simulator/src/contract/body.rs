//! Is a body what the operation takes?

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value, json};

use super::operation::Operation;
use super::schema::{Direction, compile};
use crate::errors::{ApiError, codes};

/// Complains about a body.
pub(super) fn check(
    operation: &'static Operation,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<(), ApiError> {
    let Some((media, schema, is_required)) = operation.body() else {
        return Ok(());
    };
    if body.is_empty() {
        return if is_required {
            Err(refused("the body is missing"))
        } else {
            Ok(())
        };
    }
    let sent = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    if media != "application/json" {
        return check_type(media, sent);
    }
    let Ok(mut value) = serde_json::from_slice::<Value>(body) else {
        return Err(refused("the body is not JSON"));
    };
    drop_nulls(&mut value);
    let validator = operation
        .body_validator
        .get_or_init(|| compile(operation.version, Direction::Sent, schema).ok());
    match validator {
        Some(validator) => complaints(validator, &value),
        None => Ok(()),
    }
}

/// Of files, only their type is checked; a form needs a boundary.
fn check_type(media: &str, sent: Option<&str>) -> Result<(), ApiError> {
    let main = sent
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    if main.eq_ignore_ascii_case(media) {
        return Ok(());
    }
    Err(refused(&format!("the body has to be {media}")))
}

fn complaints(validator: &Validator, value: &Value) -> Result<(), ApiError> {
    let mut found = Complaints::default();
    for error in validator.iter_errors(value) {
        found.add(&error);
    }
    if found.missing.is_empty() && found.invalid.is_empty() && !found.is_root_wrong {
        return Ok(());
    }
    let mut error = refused("the body cannot be used");
    if !found.missing.is_empty() {
        error = error.with("missing", json!(found.missing));
    }
    if !found.invalid.is_empty() {
        error = error.with("invalid", Value::Object(found.invalid));
    }
    Err(error)
}

#[derive(Default)]
struct Complaints {
    missing: Vec<String>,
    invalid: Map<String, Value>,
    is_root_wrong: bool,
}

impl Complaints {
    fn add(&mut self, error: &ValidationError<'_>) {
        let place = dotted(&error.instance_path().to_string());
        match error.kind() {
            // Variants without a tag: the one that comes closest is what was meant.
            ValidationErrorKind::AnyOf { context } if !context.is_empty() => {
                let closest = context.iter().min_by_key(|errors| errors.len());
                closest
                    .into_iter()
                    .flatten()
                    .for_each(|error| self.add(error));
            }
            ValidationErrorKind::Required { property } => {
                let name = property.as_str().unwrap_or_default();
                let name = if place.is_empty() {
                    name.to_owned()
                } else {
                    format!("{place}.{name}")
                };
                if !self.missing.contains(&name) {
                    self.missing.push(name);
                }
            }
            _ if place.is_empty() => self.is_root_wrong = true,
            // The value itself may be a secret: it is not repeated.
            kind => {
                self.invalid.insert(place, json!(reason(kind)));
            }
        }
    }
}

/// A member that is null is as good as absent, and clears a member in a change. The documents say
/// of few members that they may be null.
fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, value| !value.is_null());
            members.values_mut().for_each(drop_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}

/// A JSON pointer as people write it.
fn dotted(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

/// What is wrong, without the value.
pub(super) fn reason(kind: &ValidationErrorKind) -> String {
    match kind {
        ValidationErrorKind::Enum { options } => format!("has to be one of {options}"),
        ValidationErrorKind::Constant { expected_value } => format!("has to be {expected_value}"),
        ValidationErrorKind::MaxLength { limit } => format!("is longer than {limit}"),
        ValidationErrorKind::MinLength { limit } => format!("is shorter than {limit}"),
        ValidationErrorKind::Maximum { limit } => format!("is more than {limit}"),
        ValidationErrorKind::Minimum { limit } => format!("is less than {limit}"),
        ValidationErrorKind::Pattern { pattern } => format!("does not match {pattern}"),
        ValidationErrorKind::Type { .. } => "has the wrong type".to_owned(),
        _ => "is not as documented".to_owned(),
    }
}

fn refused(detail: &str) -> ApiError {
    ApiError::new(codes::BAD_REQUEST_BODY, detail)
}
