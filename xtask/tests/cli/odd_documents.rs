//! Odd but valid documents from `tests/documents`: each is a case with a name, its schemas or its
//! paths, and, where no client can be made of it, what the error says.

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::common::{document, operation};

/// One document, and what has to become of it.
pub struct Case {
    pub name: String,
    pub document: Value,
    /// What the error says; without one, a client has to come out.
    pub refused: Option<String>,
}

/// A document that becomes a client.
pub fn case(name: &str, document: Value) -> Case {
    Case {
        name: name.to_owned(),
        document,
        refused: None,
    }
}

/// A document in which every schema is sent and received.
pub fn with_schemas(schemas: Value) -> Value {
    let names: Vec<String> = schemas.as_object().unwrap().keys().cloned().collect();
    let paths: Map<String, Value> = names
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let name = name.replace('~', "~0").replace('/', "~1");
            let reference = json!({"$ref": format!("#/components/schemas/{name}")});
            // No digits: the rules for names would take them for the bundler's.
            let word: String = at
                .to_string()
                .bytes()
                .map(|digit| char::from(digit - b'0' + b'a'))
                .collect();
            let post = operation(&format!("use_{word}"), &reference);
            (format!("/path_{word}"), json!({ "post": post }))
        })
        .collect();
    document("v0", paths.into(), schemas)
}

/// A document with these paths, which may refer to the schema `thing`.
pub fn with_paths(paths: Value) -> Value {
    let thing = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    document("v0", paths, json!({ "thing": thing }))
}

/// The cases of every file.
pub fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let read: Vec<Value> = serde_json::from_str(&text).unwrap();
        let kind = file.file_stem().unwrap().to_str().unwrap();
        cases.extend(read.into_iter().map(|entry| parsed(kind, entry)));
    }
    cases
}

fn parsed(kind: &str, mut entry: Value) -> Case {
    let name = format!("{kind}: {}", entry["name"].as_str().unwrap());
    let refused = entry["refused"].as_str().map(str::to_owned);
    let mut document = match entry["schemas"].take() {
        Value::Null => with_paths(entry["paths"].take()),
        schemas => with_schemas(schemas),
    };
    if let Value::Object(more) = entry["components"].take() {
        document["components"].as_object_mut().unwrap().extend(more);
    }
    Case {
        name,
        document,
        refused,
    }
}
