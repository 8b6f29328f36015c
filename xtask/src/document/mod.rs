//! Official documents and interface files: reading them and refusing what cannot be worked with.

use std::path::Path;

use serde_json::Value;

use crate::error::{Error, Result};

mod api;
mod checks;
pub mod kind;
pub mod operations;
pub(crate) mod places;
pub mod pointer;
pub mod walk;

pub use api::is_api_name;
use operations::{CallbackOperation, Operation};

/// An OpenAPI 3.0 document that passed every check.
#[derive(Clone, Debug)]
pub struct Document {
    file: String,
    api: String,
    value: Value,
}

impl Document {
    /// Reads and checks a document. Messages name the file as `path` does.
    pub fn read(path: &Path) -> Result<Self> {
        let bytes = std::fs::read(path).map_err(|source| Error::read(path, source))?;
        let file = path.display().to_string();
        match String::from_utf8(bytes) {
            Ok(text) => Self::parse(&file, &text),
            Err(_) => Err(Error::Document {
                file,
                pointer: String::new(),
                problem: "the file is not UTF-8 text".into(),
                advice: "give the document as UTF-8 JSON".into(),
            }),
        }
    }

    /// Checks a document given as text. `file` is the name to use in messages.
    pub fn parse(file: &str, text: &str) -> Result<Self> {
        // Some editors put a byte order mark before the text, which JSON does not allow.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let value: Value = serde_json::from_str(text).map_err(|error| unreadable(file, &error))?;
        let api = checks::check(file, &value)?;
        Ok(Self {
            file: file.to_owned(),
            api,
            value,
        })
    }

    /// The document's name, as used in messages.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The API the document describes: `v0`, `v1`, ….
    pub fn api(&self) -> &str {
        &self.api
    }

    /// The document's own version, e.g. `0.179.0`.
    pub fn version(&self) -> &str {
        self.text("/info/version").unwrap_or_default()
    }

    /// The licence the document states for itself.
    pub fn license(&self) -> Option<&str> {
        self.text("/info/license/name")
    }

    /// The whole document.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The value a local reference points at.
    pub fn resolve(&self, reference: &str) -> Option<&Value> {
        pointer::resolve(&self.value, reference)
    }

    /// The value itself, or what it stands for if it is a `$ref`.
    pub fn follow<'a>(&'a self, value: &'a Value) -> &'a Value {
        operations::follow(&self.value, value)
    }

    /// Every operation of the API, in document order.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        operations::operations(&self.value)
    }

    /// Every call the API makes to its user, in document order.
    pub fn callback_operations(&self) -> impl Iterator<Item = CallbackOperation<'_>> {
        operations::callback_operations(&self.value)
    }

    fn text(&self, pointer: &str) -> Option<&str> {
        self.value.pointer(pointer)?.as_str()
    }
}

fn unreadable(file: &str, error: &serde_json::Error) -> Error {
    let message = error.to_string();
    // The place has fields of its own.
    let message = message.split(" at line ").next().unwrap_or_default();
    Error::Json {
        file: file.to_owned(),
        line: error.line(),
        column: error.column(),
        message: message.to_owned(),
        advice: "give the OpenAPI document as JSON, complete and unchanged".into(),
    }
}

#[cfg(test)]
pub(crate) mod testing;

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use serde_json::json;
    use testing::{document, minimal};

    #[test]
    fn the_facts_about_the_document_are_at_hand() {
        let mut value = minimal();
        value["info"]["license"] = json!({"name": "Apache 2.0"});
        let document = document(value);
        assert_eq!(document.file(), "test.json");
        assert_eq!(document.api(), "v0");
        assert_eq!(document.version(), "0.1.0");
        assert_eq!(document.license(), Some("Apache 2.0"));
    }

    #[test]
    fn malformed_json_is_reported_with_its_place() {
        let error = Document::parse("bad.json", "{\n  \"openapi\": }").unwrap_err();
        assert_eq!(
            error.to_string(),
            "bad.json:2:14: not readable as JSON: expected value; \
             give the OpenAPI document as JSON, complete and unchanged"
        );
    }

    #[test]
    fn hostile_nesting_is_refused_instead_of_overflowing_the_stack() {
        let text = "[".repeat(100_000);
        let error = Document::parse("deep.json", &text).unwrap_err();
        assert!(error.to_string().contains("recursion limit"), "{error}");
    }

    #[test]
    fn a_byte_order_mark_is_ignored() {
        let text = format!("\u{feff}{}", minimal());
        assert!(Document::parse("bom.json", &text).is_ok());
    }

    #[test]
    fn a_missing_file_and_one_of_other_bytes_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        let missing = Document::read(&path).unwrap_err().to_string();
        assert!(missing.contains("a.json: cannot read"), "{missing}");
        std::fs::write(&path, [0xff, 0xfe]).unwrap();
        let binary = Document::read(&path).unwrap_err().to_string();
        assert!(
            binary.contains("a.json#: the file is not UTF-8"),
            "{binary}"
        );
    }
}
