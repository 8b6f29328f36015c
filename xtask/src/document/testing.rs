//! Tiny documents for the tests of this crate.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use serde_json::{Value, json};

use super::Document;

/// The smallest document that passes every check.
pub(crate) fn minimal() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Test", "version": "0.1.0"},
        "servers": [{"url": "https://api.example.com/v0"}],
        "paths": {}
    })
}

/// The smallest document with these paths.
pub(crate) fn with_paths(paths: Value) -> Value {
    let mut value = minimal();
    value["paths"] = paths;
    value
}

/// The smallest document with these schemas.
pub(crate) fn with_schemas(schemas: Value) -> Value {
    let mut value = minimal();
    value["components"] = json!({ "schemas": schemas });
    value
}

/// An operation of this name that answers with nothing.
pub(crate) fn operation(id: &str) -> Value {
    json!({"operationId": id, "responses": {"204": {"description": ""}}})
}

/// A document that has to pass.
pub(crate) fn document(value: Value) -> Document {
    Document::parse("test.json", &value.to_string()).unwrap()
}

/// The message about a document that has to fail.
pub(crate) fn refusal(value: Value) -> String {
    Document::parse("test.json", &value.to_string())
        .unwrap_err()
        .to_string()
}

/// The official documents, which are not part of the checkout: `spec/` in the folder
/// `SYNCTERA_SHARED` names, else in `shared` beside the workspace. Empty where absent.
pub(crate) fn official_documents() -> Vec<PathBuf> {
    let shared = std::env::var_os("SYNCTERA_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"),
        PathBuf::from,
    );
    let Ok(entries) = std::fs::read_dir(shared.join("spec")) else {
        eprintln!("skipped: the official documents are not at hand (set SYNCTERA_SHARED)");
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "spec/ is there but holds no document");
    paths
}
