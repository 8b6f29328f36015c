#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use serde_json::{Value, json};

use super::*;
use crate::document::testing::minimal;

fn official(api: &str, version: &str) -> Value {
    let mut value = minimal();
    value["info"] = json!({"title": "t", "version": version, "license": {"name": "Apache 2.0"}});
    value["servers"] =
        json!([{"url": format!("https://api.example.com/{api}"), "description": "d"}]);
    value
}

fn input(folder: &Path, name: &str, value: &Value) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, value.to_string()).unwrap();
    path
}

fn import(inputs: Vec<PathBuf>, folder: &Path) -> Result<Report> {
    run(&Options {
        inputs,
        prose: Prose::Strip,
        folder: folder.to_owned(),
    })
}

fn text(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn several_documents_become_files_named_after_their_api() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out/deep");
    let inputs = vec![
        input(folder.path(), "b.json", &official("v1", "1.5.0")),
        input(folder.path(), "a.json", &official("v0", "0.9.0")),
    ];
    let report = import(inputs, &out).unwrap();
    let names: Vec<_> = report
        .written
        .iter()
        .map(|file| file.path.clone())
        .collect();
    assert_eq!(
        names,
        [
            out.join("synctera_openapi_v1.json"),
            out.join("synctera_openapi.json")
        ]
    );
    assert_eq!(
        text(&out, "synctera_openapi.json"),
        r#"{
  "info": {
    "license": {
      "name": "Apache 2.0"
    },
    "title": "Synctera API v0 interface",
    "version": "0.9.0"
  },
  "openapi": "3.0.3",
  "paths": {},
  "servers": [
    {
      "url": "https://api.example.com/v0"
    }
  ]
}
"#
    );
    let shown = report.to_string();
    assert!(shown.contains("synctera_openapi_v1.json: API v1, document version 1.5.0"));
}

#[test]
fn importing_an_interface_file_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let inputs = vec![input(folder.path(), "a.json", &official("v0", "0.9.0"))];
    import(inputs, folder.path()).unwrap();
    let before = text(folder.path(), "synctera_openapi.json");
    import(
        vec![folder.path().join("synctera_openapi.json")],
        folder.path(),
    )
    .unwrap();
    assert_eq!(text(folder.path(), "synctera_openapi.json"), before);
}

#[test]
fn the_notice_still_lists_what_is_not_imported_again() {
    let folder = tempfile::tempdir().unwrap();
    let old = input(folder.path(), "a.json", &official("v0", "0.9.0"));
    import(vec![old], folder.path()).unwrap();
    let one = input(folder.path(), "b.json", &official("v1", "1.5.0"));
    import(vec![one], folder.path()).unwrap();
    let newer = input(folder.path(), "a.json", &official("v0", "0.10.0"));
    import(vec![newer], folder.path()).unwrap();
    let notice = text(folder.path(), "NOTICE");
    assert!(notice.contains("synctera_openapi_v1.json\n  API: v1\n  Document version: 1.5.0\n"));
    assert!(
        notice.contains("Document version: 0.10.0\n  Licence: Apache 2.0\n"),
        "{notice}"
    );
    assert!(!notice.contains("0.9.0"), "{notice}");
}

#[test]
fn two_documents_of_one_api_are_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let inputs = vec![
        input(folder.path(), "a.json", &official("v0", "0.9.0")),
        input(folder.path(), "b.json", &official("v0", "0.10.0")),
    ];
    let out = folder.path().join("out");
    let message = import(inputs, &out).unwrap_err().to_string();
    assert!(message.contains("a.json and ") && message.contains("b.json both describe API v0"));
    assert!(!out.exists());
}

#[test]
fn one_bad_document_keeps_the_good_ones_from_being_written() {
    let folder = tempfile::tempdir().unwrap();
    let inputs = vec![
        input(folder.path(), "a.json", &official("v0", "0.9.0")),
        input(folder.path(), "b.json", &json!({"swagger": "2.0"})),
        folder.path().join("missing.json"),
    ];
    let out = folder.path().join("out");
    let message = import(inputs, &out).unwrap_err().to_string();
    assert!(message.contains("b.json#/swagger") && message.contains("missing.json: cannot read"));
    assert!(!out.exists());
}

#[test]
fn a_notice_that_cannot_be_written_keeps_the_interface_from_changing() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("NOTICE")).unwrap();
    let inputs = vec![input(folder.path(), "a.json", &official("v0", "0.9.0"))];
    let message = import(inputs, folder.path()).unwrap_err().to_string();
    assert!(message.contains("NOTICE: cannot write"), "{message}");
    assert!(!folder.path().join("synctera_openapi.json").exists());
}

#[test]
fn nothing_to_import_is_told() {
    let folder = tempfile::tempdir().unwrap();
    assert!(
        import(vec![], folder.path())
            .unwrap_err()
            .to_string()
            .contains("no document")
    );
}

#[test]
fn unknown_fields_are_shown_with_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let mut value = official("v0", "0.9.0");
    value["webhooks"] = json!({});
    let inputs = vec![input(folder.path(), "a.json", &value)];
    let shown = import(inputs, folder.path()).unwrap().to_string();
    assert!(shown.contains("a.json#/webhooks: left out"), "{shown}");
}
