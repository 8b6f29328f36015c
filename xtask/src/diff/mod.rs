//! `diff`: what changed between two documents of one version, and what of it breaks callers.
//!
//! Schemas are compared by their Rust names, which the lock keeps from release to release; the
//! documents' own names are numbered anew by each.

mod breaks;
mod change;
mod compare;
mod limit;
mod markdown;
mod required;
mod types;
mod view;

use std::path::Path;

use crate::document::Document;
use crate::error::{Error, Result};
use crate::generate::LOCK_FILE;
use crate::import::{Prose, interface};
use crate::names::lock::Lock;

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// What fits a page: everything that matters, and counts of the rest.
    Page,
    /// Every change.
    All,
}

/// Compares two documents, official or interface files, of one version. Gives Markdown.
///
/// # Errors
/// Files that cannot be read or generated from, and documents of two versions of the API.
pub fn run(root: &Path, old: &Path, new: &Path, detail: Detail) -> Result<String> {
    let lock = std::fs::read_to_string(root.join("generated").join(LOCK_FILE));
    let lock = lock.map_or_else(|_| Ok(Lock::default()), |text| Lock::parse(&text))?;
    documents(&read(old)?, &read(new)?, &lock, detail)
}

fn documents(old: &Document, new: &Document, lock: &Lock, detail: Detail) -> Result<String> {
    if old.api() != new.api() {
        return Err(Error::Usage {
            problem: format!(
                "{} and {} are two versions of the API",
                old.api(),
                new.api()
            ),
            advice: "compare two documents of one version".into(),
        });
    }
    let (old, new) = (view::view(old, lock)?, view::view(new, lock)?);
    let changes = compare::compare(&old, &new);
    Ok(markdown::markdown(&old, &new, &changes, detail))
}

/// A document as its interface file has it, so that an official one and its interface are the same.
fn read(path: &Path) -> Result<Document> {
    let document = Document::read(path)?;
    let text = interface(&document, Prose::Strip).to_string();
    Document::parse(document.file(), &text)
}

#[cfg(test)]
mod tests;
