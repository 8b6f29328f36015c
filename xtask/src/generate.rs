//! Interface files in, the files of the raw client out; nothing is written here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::document::Document;
use crate::emit::crate_files::{Home, crate_files};
use crate::emit::{self, Files, Named, surface};
use crate::error::{Error, Result};
use crate::fixups::{self, Applied, Strictness};
use crate::merge;
use crate::model::build::Builder;
use crate::model::{Api, operations};
use crate::names::lock::Lock;
use crate::names::{self, by_handle};
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
    let mut counts: BTreeMap<String, Applied> = BTreeMap::new();
    let mut apis: Vec<Api> = Vec::new();
    for document in request.documents {
        let api = one(request, document, &apis, &mut counts, progress)?;
        if request.strictness == Strictness::Committed {
            operation_table.check(&api)?;
            by_handle::check(&api, &operation_table)?;
        }
        apis.push(api);
    }
    if request.strictness == Strictness::Committed {
        table.check(&apis)?;
    }
    let versions: Vec<String> = apis.iter().map(|api| api.name.clone()).collect();
    let all = names::name(&mut apis, &table, &operation_table, request.lock)?;
    for line in merge::report::apart(&apis, &all.names, &all.merged)
        .into_iter()
        .chain(merge::report::moved(request.lock, &all.lock))
    {
        progress(line);
    }
    let mut files = Files::new();
    let mut above = Files::new();
    let mut api_md = surface::api_md::INTRODUCTION.to_owned();
    let named: Vec<Named<'_>> = apis
        .iter()
        .zip(&all.names)
        .map(|(api, names)| Named {
            api,
            names,
            units: &units,
            table: &operation_table,
            waived: &waived,
        })
        .collect();
    for (named, document) in named.iter().zip(request.documents) {
        if request.strictness == Strictness::Committed {
            waived.check(&named.api.name, &named.limited())?;
        }
        files.extend(
            named
                .files_of_version()
                .map_err(|error| error.in_file(document.file()))?,
        );
        above.extend(named.surface());
        api_md.push_str(&named.api_md());
        progress(format!(
            "{}: {} Rust types, {} of them shared",
            named.api.name,
            named.names.types.len(),
            named.names.shared.len()
        ));
    }
    let shared = emit::shared::shared_files(&named, &all.merged);
    let has_shared = !shared.is_empty();
    files.extend(shared);
    files.extend(crate_files(&versions, request.home, request.root)?);
    if let Some(root) = files
        .get_mut(Path::new("src/lib.rs"))
        .filter(|_| has_shared)
    {
        emit::shared::declare(root, &versions);
    }
    let mut fixups = serde_json::to_string_pretty(&counts).unwrap_or_default();
    fixups.push('\n');
    files.insert(PathBuf::from(FIXUPS_FILE), fixups);
    files.insert(PathBuf::from(LOCK_FILE), all.lock.to_text());
    above.insert(PathBuf::from("mod.rs"), surface::root(&versions));
    for text in rust(&mut files).chain(rust(&mut above)) {
        *text = emit::width::fitted(text);
    }
    are_rust(&files)?;
    are_rust(&above)?;
    Ok(Generated {
        client: files,
        surface: above,
        api_md,
    })
}

/// The model of the next document, whose API must be another than those before.
fn one(
    request: &Request<'_>,
    document: &Document,
    before: &[Api],
    counts: &mut BTreeMap<String, Applied>,
    progress: &mut dyn FnMut(String),
) -> Result<Api> {
    let name = document.api().to_owned();
    if before.iter().any(|api| api.name == name) {
        let mut documents = request.documents.iter();
        let first = documents.find(|first| first.api() == name);
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
    counts.insert(name, applied);
    Ok(api)
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
    let types = builder.types;
    let api = Api {
        name: document.api().to_owned(),
        version: document.version().to_owned(),
        types,
        operations,
        documented: BTreeMap::new(),
    };
    Ok((api, applied))
}

/// The texts of the Rust files that are written here; the runtime's own are copied as they are.
fn rust(files: &mut Files) -> impl Iterator<Item = &mut String> {
    files
        .iter_mut()
        .filter(|(path, _)| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|(path, _)| !path.starts_with(emit::crate_files::RUNTIME))
        .map(|(_, text)| text)
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
