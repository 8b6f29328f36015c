//! The interface files, each read once.

use std::sync::LazyLock;

use serde_json::Value;

use crate::errors::ApiVersion;

static V0: LazyLock<Value> = LazyLock::new(|| read(include_str!("../../../synctera_openapi.json")));
static V1: LazyLock<Value> =
    LazyLock::new(|| read(include_str!("../../../synctera_openapi_v1.json")));

/// The files are part of the build and a test reads them: nothing is lost by the default.
fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

/// The document of a version.
pub(super) fn document(version: ApiVersion) -> &'static Value {
    match version {
        ApiVersion::V0 => &V0,
        ApiVersion::V1 => &V1,
    }
}

/// What a reference stands for; anything else stands for itself.
pub(super) fn resolve(version: ApiVersion, mut value: &'static Value) -> &'static Value {
    for _ in 0..32 {
        let target = value
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| document(version).pointer(reference.trim_start_matches('#')));
        match target {
            Some(target) => value = target,
            None => break,
        }
    }
    value
}

/// The elements of a member that is a list.
pub(super) fn list(value: &'static Value, member: &str) -> impl Iterator<Item = &'static Value> {
    value
        .get(member)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// Whether a member is true.
pub(super) fn is_set(value: &Value, member: &str) -> bool {
    value.get(member) == Some(&Value::Bool(true))
}
