//! The files that shared types are written to.

use std::path::Path;

use serde_json::{Value, json};

use super::{documents, with_state};
use crate::emit::Files;
use crate::emit::crate_files::Home;
use crate::fixups::Strictness;
use crate::generate::{Request, generate};
use crate::names::lock::Lock;

fn generated(versions: &[Value]) -> Files {
    let documents = documents(versions);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let request = Request {
        documents: &documents,
        strictness: Strictness::Foreign,
        home: &Home::Elsewhere,
        lock: &Lock::default(),
        root,
    };
    generate(&request, &mut |_| {}).unwrap().client
}

#[test]
fn shared_types_are_written_once_and_only_if_there_is_another_version() {
    let schemas = with_state(&["ON", "OFF"]);
    let text = |files: &Files, path: &str| files.get(Path::new(path)).cloned();
    let one = generated(std::slice::from_ref(&schemas));
    assert!(one.keys().all(|path| !path.starts_with("src/shared")));
    assert!(!text(&one, "src/lib.rs").unwrap().contains("shared"));
    let two = generated(&[schemas, with_state(&["ON", "HALF"])]);
    let shared: String = two
        .iter()
        .filter(|(path, _)| path.starts_with("src/shared"))
        .map(|(_, text)| text.as_str())
        .collect();
    for part in [
        "pub enum State {",
        "pub struct Thing {",
        "/// `HALF`. Only in v1.",
        "/// v0 and v1: schema `state`.",
    ] {
        assert!(shared.contains(part), "{part}: {shared}");
    }
    for version in ["v0", "v1"] {
        let index = text(&two, &format!("src/{version}/types/mod.rs")).unwrap();
        assert!(
            index.contains("pub use crate::shared::{State, Thing,"),
            "{index}"
        );
        let types: String = two
            .iter()
            .filter(|(path, _)| path.starts_with(format!("src/{version}/types")))
            .map(|(_, text)| text.as_str())
            .collect();
        assert!(!types.contains("pub enum State"), "{types}");
    }
    let root = text(&two, "src/lib.rs").unwrap();
    assert!(
        root.contains(
            "#[cfg(any(feature = \"v0\", feature = \"v1\"))]\n#[rustfmt::skip]\n#[allow(missing_docs)]\nmod shared;"
        ),
        "{root}"
    );
    let values = text(&two, "src/v0/values.rs").unwrap();
    assert!(
        values.contains(
            r#"DocumentedValues { owner: "Thing", field: "state", values: &["OFF", "ON"] }"#
        ),
        "{values}"
    );
}

#[test]
fn a_type_that_one_version_sends_can_be_made_in_all() {
    let part = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    // v0 only receives the part, v1 sends it, too.
    let thing = |read_only: bool| {
        json!({"part": part, "thing": {"type": "object", "properties": {
            "part": {"allOf": [{"$ref": "#/components/schemas/part"}], "readOnly": read_only}}}})
    };
    for versions in [[thing(true), thing(false)], [thing(false), thing(true)]] {
        let files = generated(&versions);
        let shared: String = files
            .iter()
            .filter(|(path, _)| path.starts_with("src/shared"))
            .map(|(_, text)| text.as_str())
            .collect();
        assert!(shared.contains("pub struct Part {"), "{shared}");
        let made = shared.split("impl Part {").nth(1).unwrap_or_default();
        assert!(made.contains("pub fn new() -> Self"), "{shared}");
    }
}
