//! `coverage`: which operations of each document the generated client has.

use std::path::Path;

use crate::document::Document;
use crate::error::{Error, Result};
use crate::limits;
use crate::tables::apis::Apis;
use crate::tables::waived::Waived;

/// Counts, and fails if an operation is missing.
///
/// What is generated is read from the source in `generated/`, not from what would be generated.
///
/// # Errors
/// A missing operation, or files that cannot be read.
pub fn run(root: &Path, progress: &mut dyn FnMut(String)) -> Result<()> {
    progress(format!(
        "{:<6} {:>10} {:>10} {:>18}",
        "api", "operations", "generated", "limits (waived)"
    ));
    let mut missing = Vec::new();
    let mut unenforced = Vec::new();
    let waived = Waived::read()?;
    for entry in Apis::read()?.api {
        let document = Document::read(&root.join(&entry.interface))?;
        let source = generated(&root.join("generated/src").join(&entry.name))?;
        let mut operations = 0;
        let mut covered = 0;
        for operation in document.operations() {
            operations += 1;
            let Some(id) = operation
                .value
                .get("operationId")
                .and_then(serde_json::Value::as_str)
            else {
                continue;
            };
            let metadata = format!("id: {id:?},");
            let route = format!("path: {:?},", operation.path);
            if source
                .split("impl Operation for ")
                .any(|one| one.contains(&metadata) && one.contains(&route))
            {
                covered += 1;
            } else {
                missing.push(format!("{} {id}", entry.name));
            }
        }
        let table = root
            .join("generated/src")
            .join(&entry.name)
            .join("limits.rs");
        let table =
            std::fs::read_to_string(&table).map_err(|source| Error::read(&table, source))?;
        let limits = limits::count(&document, &table, &waived);
        progress(format!(
            "{:<6} {operations:>10} {:>10} {:>18}",
            entry.name,
            format!("{covered}/{operations}"),
            format!(
                "{}/{} ({})",
                limits.enforced, limits.reachable, limits.waived
            ),
        ));
        unenforced.extend(limits.missing);
    }
    if !missing.is_empty() {
        Err(Error::NotCovered(missing))
    } else if !unenforced.is_empty() {
        Err(Error::NotEnforced(unenforced))
    } else {
        Ok(())
    }
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
