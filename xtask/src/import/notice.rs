//! The `NOTICE` beside the interface files: where their facts come from.

use std::path::Path;

use serde_json::Value;

use super::api_of_file;
use crate::document::Document;
use crate::error::{Error, Result};

/// The notice's file name.
pub(super) const FILE_NAME: &str = "NOTICE";

const OPENING: &str = "\
The interface files listed below state facts about Synctera's API: names, types and
limits. These facts were taken from the OpenAPI documents that Synctera publishes.
The licence is the one each document states for itself.
";

/// What the notice tells of one interface file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    file: String,
    api: String,
    version: String,
    license: Option<String>,
}

impl Entry {
    /// The entry of a document about to be written to `file`.
    pub(super) fn new(file: &str, document: &Document) -> Self {
        Self {
            file: file.to_owned(),
            api: document.api().to_owned(),
            version: document.version().to_owned(),
            license: document.license().map(str::to_owned),
        }
    }
}

/// The notice about these files, ordered by API.
pub(super) fn text(mut entries: Vec<Entry>) -> String {
    // v2 comes before v10.
    entries.sort_by_cached_key(|entry| (entry.api.len(), entry.api.clone()));
    let mut text = OPENING.to_owned();
    for entry in entries {
        let license = entry.license.as_deref().unwrap_or("not stated");
        text += &format!(
            "\n{}\n  API: {}\n  Document version: {}\n  Licence: {license}\n",
            entry.file, entry.api, entry.version
        );
    }
    text
}

/// The entries of the interface files already in `folder`, except those in `replaced`.
pub(super) fn existing(folder: &Path, replaced: &[Entry]) -> Result<Vec<Entry>> {
    let listing = match std::fs::read_dir(folder) {
        Ok(listing) => listing,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::read(folder, error)),
    };
    let mut entries = Vec::new();
    for file in listing {
        let file = file.map_err(|error| Error::read(folder, error))?;
        let name = file.file_name();
        let Some((name, api)) = name
            .to_str()
            .and_then(|name| Some((name, api_of_file(name)?)))
        else {
            continue;
        };
        if !replaced.iter().any(|entry| entry.file == name) {
            entries.push(read(&file.path(), name, api)?);
        }
    }
    Ok(entries)
}

/// Only the facts the notice needs: a file made by another version of this tool may fail checks
/// that are no concern of the files being imported.
fn read(path: &Path, name: &str, api: &str) -> Result<Entry> {
    let bytes = std::fs::read(path).map_err(|error| Error::read(path, error))?;
    let value: Option<Value> = serde_json::from_slice(&bytes).ok();
    let text = |pointer: &str| Some(value.as_ref()?.pointer(pointer)?.as_str()?.to_owned());
    Ok(Entry {
        file: name.to_owned(),
        api: api.to_owned(),
        license: text("/info/license/name"),
        version: text("/info/version").ok_or_else(|| Error::Document {
            file: path.display().to_string(),
            pointer: "/info/version".into(),
            problem: format!("the {FILE_NAME} needs this file's version, but it tells none"),
            advice: "import its document again or remove the file".into(),
        })?,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    fn entry(api: &str, license: Option<&str>) -> Entry {
        Entry {
            file: super::super::file_name(api),
            api: api.into(),
            version: "1.2.3".into(),
            license: license.map(str::to_owned),
        }
    }

    #[test]
    fn every_file_is_listed_by_api_with_version_and_licence() {
        let text = text(vec![
            entry("v10", None),
            entry("v0", Some("MIT")),
            entry("v2", None),
        ]);
        let listed = text.strip_prefix(OPENING).unwrap();
        assert_eq!(
            listed,
            "\nsynctera_openapi.json\n  API: v0\n  Document version: 1.2.3\n  Licence: MIT\n\
             \nsynctera_openapi_v2.json\n  API: v2\n  Document version: 1.2.3\n  \
             Licence: not stated\n\
             \nsynctera_openapi_v10.json\n  API: v10\n  Document version: 1.2.3\n  \
             Licence: not stated\n"
        );
    }

    #[test]
    fn other_interface_files_are_read_and_other_files_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            std::fs::write(folder.path().join(name), text).unwrap();
        };
        write("other.json", "not JSON");
        write("synctera_openapi.json", "replaced anyway");
        write(
            "synctera_openapi_v1.json",
            r#"{"info": {"version": "1.2.3"}}"#,
        );
        let found = existing(folder.path(), &[entry("v0", None)]).unwrap();
        assert_eq!(found, [entry("v1", None)]);
        let error = existing(folder.path(), &[]).unwrap_err().to_string();
        assert!(
            error.contains("synctera_openapi.json#/info/version: "),
            "{error}"
        );
    }

    #[test]
    fn a_folder_yet_to_be_made_holds_nothing() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(existing(&folder.path().join("new"), &[]).unwrap(), []);
    }
}
