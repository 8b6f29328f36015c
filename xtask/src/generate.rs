//! Interface files in, the files of the raw client out; nothing is written here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::document::Document;
use crate::emit::crate_files::{Home, crate_files};
use crate::emit::{Files, Named, surface};
use crate::error::{Error, Result};
use crate::fixups::{self, Applied, Strictness};
use crate::model::build::Builder;
use crate::model::{Api, operations, recursion};
use crate::names::lock::Lock;
use crate::names::{assign, by_handle};
use crate::tables::ids::Ids;
use crate::tables::names::NameTable;
use crate::tables::operations::OperationTable;
use crate::tables::required::RequiredFields;
use crate::tables::sensitive::{self, Sensitive};
use crate::tables::units::Units;
use crate::tables::waived::Waived;

/// The counts of the fixups, beside the generated source.
pub(crate) const FIXUPS_FILE: &str = "FIXUPS.json";
/// The lock of names, beside the generated source.
pub(crate) const LOCK_FILE: &str = "names.lock.json";

/// What to generate, and how.
pub(crate) struct Request<'a> {
    pub(crate) documents: &'a [Document],
    pub(crate) strictness: Strictness,
    pub(crate) home: &'a Home,
    pub(crate) lock: &'a Lock,
    /// The top of the workspace, where the runtime is.
    pub(crate) root: &'a Path,
}

/// What was generated.
pub(crate) struct Generated {
    /// The crate of the raw client.
    pub(crate) client: Files,
    /// What people call, for the hand-written crate.
    pub(crate) surface: Files,
    /// The page on which people look for an operation.
    pub(crate) api_md: String,
}

/// Generates every file.
///
/// # Errors
/// Documents that cannot be generated, names that collide, and generated source that is not Rust.
pub(crate) fn generate(
    request: &Request<'_>,
    progress: &mut dyn FnMut(String),
) -> Result<Generated> {
    let table = NameTable::read()?;
    let units = Units::read()?;
    let operation_table = OperationTable::read()?;
    let waived = Waived::read()?;
    if request.strictness == Strictness::Committed {
        Ids::read()?.check(request.documents)?;
    }
    let mut versions: Vec<String> = Vec::new();
    let mut counts: BTreeMap<String, Applied> = BTreeMap::new();
    let mut lock = Lock::default();
    let mut files = Files::new();
    let mut above = Files::new();
    let mut api_md = surface::api_md::INTRODUCTION.to_owned();
    for document in request.documents {
        let name = document.api().to_owned();
        if versions.contains(&name) {
            let first = request.documents.iter().find(|first| first.api() == name);
            return Err(Error::SameApi {
                api: name,
                first: first.map_or_else(String::new, |first| first.file().to_owned()),
                second: document.file().to_owned(),
            });
        }
        progress(format!(
            "{name}: {} (document {})",
            document.file(),
            document.version()
        ));
        let (api, applied) = model(document, request.strictness, progress)
            .map_err(|error| error.in_file(document.file()))?;
        progress(format!(
            "{name}: {} operations, {} schemas in use",
            api.operations.len(),
            api.types.len()
        ));
        let empty = BTreeMap::new();
        if request.strictness == Strictness::Committed {
            table.check(&api)?;
            operation_table.check(&api)?;
            by_handle::check(&api, &operation_table)?;
        }
        let names = assign::assign(
            &api,
            &table,
            &operation_table,
            request.lock.apis.get(&name).unwrap_or(&empty),
        )?;
        let named = Named {
            api: &api,
            names: &names,
            units: &units,
            table: &operation_table,
            waived: &waived,
        };
        if request.strictness == Strictness::Committed {
            waived.check(&api.name, &named.limited())?;
        }
        files.extend(
            named
                .files_of_version()
                .map_err(|error| error.in_file(document.file()))?,
        );
        above.extend(named.surface());
        api_md.push_str(&named.api_md());
        progress(format!("{name}: {} Rust types", names.types.len()));
        counts.insert(name.clone(), applied);
        lock.apis.insert(name.clone(), names.lock);
        versions.push(name);
    }
    files.extend(crate_files(&versions, request.home, request.root)?);
    let mut fixups = serde_json::to_string_pretty(&counts).unwrap_or_default();
    fixups.push('\n');
    files.insert(PathBuf::from(FIXUPS_FILE), fixups);
    files.insert(PathBuf::from(LOCK_FILE), lock.to_text());
    above.insert(PathBuf::from("mod.rs"), surface::root(&versions));
    are_rust(&files)?;
    are_rust(&above)?;
    Ok(Generated {
        client: files,
        surface: above,
        api_md,
    })
}

/// The model of one document, and how often each fixup applied.
pub(crate) fn model(
    document: &Document,
    strictness: Strictness,
    progress: &mut dyn FnMut(String),
) -> Result<(Api, Applied)> {
    let mut value: Value = document.value().clone();
    sensitive::mark(&mut value, &Sensitive::read()?);
    Ids::read()?.mark(&mut value);
    let applied = fixups::apply_all(document.api(), &mut value, strictness, progress)?;
    let required = RequiredFields::read()?;
    let mut builder = Builder::new(&value, &required);
    let operations = operations::read(&mut builder)?;
    let mut types = builder.types;
    recursion::mark(&mut types);
    let api = Api {
        name: document.api().to_owned(),
        version: document.version().to_owned(),
        types,
        operations,
    };
    Ok((api, applied))
}

/// Source that is not Rust must be found here and not by the compiler of whoever uses it.
fn are_rust(files: &Files) -> Result<()> {
    for (path, text) in files
        .iter()
        .filter(|(path, _)| path.extension().is_some_and(|extension| extension == "rs"))
    {
        syn::parse_file(text).map_err(|error| Error::Generator {
            file: path.display().to_string(),
            problem: format!("the source is not Rust: {error}"),
            advice: "this is a fault of xtask: report it with the document".into(),
        })?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    /// A document of v1 without the construct that a named fixup mends.
    fn mended() -> Document {
        let text = r#"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"},
            "servers": [{"url": "https://api.example/v1"}],
            "paths": {"/a": {"get": {"operationId": "getA", "responses": {"204": {"description": ""}}}}}}"#;
        Document::parse("mended.json", text).unwrap()
    }

    #[test]
    fn a_named_fixup_without_effect_fails_only_for_the_committed_documents() {
        let error = model(&mended(), Strictness::Committed, &mut |_| {}).unwrap_err();
        assert!(matches!(error, Error::FixupWithoutEffect { .. }), "{error}");
        assert!(error.to_string().contains("remove the fixup"), "{error}");
        let mut said = Vec::new();
        let (_, applied) =
            model(&mended(), Strictness::Foreign, &mut |line| said.push(line)).unwrap();
        assert!(
            said.iter().any(|line| line.contains("found nothing to do")),
            "{said:?}"
        );
        assert!(applied.contains_key("merge_all_of"), "{applied:?}");
    }
}
