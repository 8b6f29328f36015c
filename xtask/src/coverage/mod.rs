//! `coverage`: which operations of each document are generated, have a method, and are described.

mod methods;

use std::path::Path;

use crate::document::Document;
use crate::error::{Error, Result};
use crate::limits;
use crate::regen::SURFACE;
use crate::tables::apis::Apis;
use crate::tables::ids::Ids;
use crate::tables::waived::Waived;

/// Counts, and fails if an operation is missing anywhere.
///
/// What is there is read from the source, not from what would be written.
///
/// # Errors
/// A missing operation, or files that cannot be read.
pub fn run(root: &Path, progress: &mut dyn FnMut(String)) -> Result<()> {
    progress(format!(
        "{:<6} {:>10} {:>10} {:>10} {:>10} {:>18}",
        "api", "operations", "generated", "wrapped", "documented", "limits (waived)"
    ));
    let mut missing = Vec::new();
    let mut unenforced = Vec::new();
    let waived = Waived::read()?;
    let ids = Ids::read()?;
    let mut undecided = Vec::new();
    for entry in Apis::read()?.api {
        let document = Document::read(&root.join(&entry.interface))?;
        let source = generated(&root.join("generated/src").join(&entry.name))?;
        let methods = methods::methods(&root.join(SURFACE).join(&entry.name).join("handles"))?;
        let mut operations = 0;
        let [mut covered, mut wrapped, mut documented] = [0; 3];
        for operation in document.operations() {
            operations += 1;
            let Some(id) = operation
                .value
                .get("operationId")
                .and_then(serde_json::Value::as_str)
            else {
                continue;
            };
            let Some(name) = generated_name(&source, id, operation.path) else {
                missing.push(format!("{} {id}", entry.name));
                continue;
            };
            covered += 1;
            match methods.get(name) {
                Some(true) => [wrapped, documented] = [wrapped + 1, documented + 1],
                Some(false) => {
                    wrapped += 1;
                    missing.push(format!(
                        "{} {id} (its method has no line of docs)",
                        entry.name
                    ));
                }
                None => missing.push(format!(
                    "{} {id} (no handle has a method for it)",
                    entry.name
                )),
            }
        }
        let table = root
            .join("generated/src")
            .join(&entry.name)
            .join("limits.rs");
        let table =
            std::fs::read_to_string(&table).map_err(|source| Error::read(&table, source))?;
        let limits = limits::count(&document, &table, &waived);
        let of = |count| format!("{count}/{operations}");
        progress(format!(
            "{:<6} {operations:>10} {:>10} {:>10} {:>10} {:>18}",
            entry.name,
            of(covered),
            of(wrapped),
            of(documented),
            format!(
                "{}/{} ({})",
                limits.enforced, limits.reachable, limits.waived
            ),
        ));
        unenforced.extend(limits.missing);
        undecided.extend(
            ids.undecided(&document)?
                .into_iter()
                .map(|place| format!("{} {place}", entry.name)),
        );
    }
    progress(format!(
        "undecided in ids.toml, and therefore texts: {}",
        undecided.len()
    ));
    undecided
        .into_iter()
        .for_each(|place| progress(format!("  {place}")));
    if !missing.is_empty() {
        Err(Error::NotCovered(missing))
    } else if !unenforced.is_empty() {
        Err(Error::NotEnforced(unenforced))
    } else {
        Ok(())
    }
}

/// The name of an operation's type, if it is generated.
fn generated_name<'a>(source: &'a str, id: &str, path: &str) -> Option<&'a str> {
    let metadata = format!(",{id:?},Method::");
    let routes = [format!(",{path:?})"), format!(",{path:?},)")];
    source
        .split("impl Operation for ")
        .find(|one| {
            let (_, meta) = one.split_once("OperationMeta::new(").unwrap_or_default();
            let (meta, _) = meta.split_once(';').unwrap_or_default();
            let meta: String = meta.split_whitespace().collect();
            meta.contains(&metadata) && routes.iter().any(|route| meta.contains(route))
        })
        .and_then(|one| one.split_whitespace().next())
}

fn generated(version: &Path) -> Result<String> {
    let folder = version.join("operations");
    let mut text = String::new();
    for entry in std::fs::read_dir(&folder).map_err(|source| Error::read(&folder, source))? {
        let path = entry.map_err(|source| Error::read(&folder, source))?.path();
        text.push_str(
            &std::fs::read_to_string(&path).map_err(|source| Error::read(&path, source))?,
        );
    }
    Ok(text)
}
