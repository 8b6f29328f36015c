//! Puts generated files into place: all of them or none.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::emit::Files;
use crate::error::{Error, Result};

/// What cargo keeps in a crate's folder and regeneration leaves alone.
const CARGO_OWN: &[&str] = &["target", "Cargo.lock"];
/// More lines of difference than a person reads at once.
const SHOWN_LINES: usize = 200;
/// The file by which a generated folder is known, and how it starts; no other folder is ever replaced.
const MARKS: &[(&str, &str)] = &[
    ("Cargo.toml", "# Written by `cargo xtask regen`"),
    ("mod.rs", "// Written by `cargo xtask regen`"),
];

/// Replaces the folder `target` by `files`.
///
/// Everything is written beside it first and then moved, so that an error leaves it as it was.
pub(crate) fn replace(target: &Path, files: &Files) -> Result<()> {
    is_ours(target)?;
    let parent = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    std::fs::create_dir_all(parent).map_err(|source| Error::write(parent, source))?;
    let staging = tempfile::Builder::new()
        .prefix(".regen-")
        .tempdir_in(parent)
        .map_err(|source| Error::write(parent, source))?;
    let fresh = staging.path().join("new");
    std::fs::create_dir(&fresh).map_err(|source| Error::write(&fresh, source))?;
    for (path, text) in files {
        let path = fresh.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|source| Error::write(folder, source))?;
        }
        std::fs::write(&path, text).map_err(|source| Error::write(&path, source))?;
    }
    let old = staging.path().join("old");
    if target.exists() {
        rename(target, &old)?;
    }
    if let Err(error) = rename(&fresh, target) {
        // Put back what was there; if that fails, too, the first error is still the one to tell.
        let _ = std::fs::rename(&old, target);
        return Err(error);
    }
    for own in CARGO_OWN {
        let kept = old.join(own);
        if kept.exists() {
            rename(&kept, &target.join(own))?;
        }
    }
    Ok(())
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to).map_err(|source| Error::write(to, source))
}

/// Refuses to replace a folder that regeneration has not made.
fn is_ours(target: &Path) -> Result<()> {
    let entries = match std::fs::read_dir(target) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Error::read(target, error)),
    };
    let marked = MARKS.iter().any(|(file, mark)| {
        std::fs::read_to_string(target.join(file)).is_ok_and(|text| text.starts_with(mark))
    });
    if entries.count() == 0 || marked {
        return Ok(());
    }
    Err(Error::Usage {
        problem: format!(
            "{} holds files that regen has not written",
            target.display()
        ),
        advice: "choose an empty folder".into(),
    })
}

/// Compares the folder `target` with `files`; a difference is an error that shows it.
pub(crate) fn compare(target: &Path, files: &Files) -> Result<()> {
    let mut differences = Vec::new();
    let mut on_disk = BTreeSet::new();
    walk(target, Path::new(""), &mut on_disk)?;
    for path in on_disk.iter().filter(|path| !files.contains_key(*path)) {
        differences.push(format!(
            "{}: is there, but regen does not write it",
            path.display()
        ));
    }
    for (path, text) in files {
        if !on_disk.contains(path) {
            differences.push(format!("{}: is missing", path.display()));
            continue;
        }
        let full = target.join(path);
        let present =
            std::fs::read_to_string(&full).map_err(|source| Error::read(&full, source))?;
        if present != *text {
            let name = path.display().to_string();
            let diff = TextDiff::from_lines(&present, text);
            differences.push(
                diff.unified_diff()
                    .context_radius(2)
                    .header(&name, &format!("{name} (regenerated)"))
                    .to_string(),
            );
        }
    }
    if differences.is_empty() {
        return Ok(());
    }
    Err(Error::OutOfDate {
        what: target.display().to_string(),
        difference: shortened(&differences.join("\n")),
    })
}

/// As much of a difference as a person reads.
fn shortened(all: &str) -> String {
    let mut shown: String = all
        .lines()
        .take(SHOWN_LINES)
        .map(|line| format!("{line}\n"))
        .collect();
    let more = all.lines().count().saturating_sub(SHOWN_LINES);
    if more > 0 {
        shown.push_str(&format!("… and {more} more lines\n"));
    }
    shown
}

/// Replaces one file.
pub(crate) fn replace_file(path: &Path, text: &str) -> Result<()> {
    let parent = path.parent().unwrap_or(Path::new("."));
    let write = |source| Error::write(path, source);
    let mut fresh = tempfile::NamedTempFile::new_in(parent).map_err(write)?;
    fresh.write_all(text.as_bytes()).map_err(write)?;
    fresh.persist(path).map_err(|error| write(error.error))?;
    Ok(())
}

/// Compares one file; a difference is an error that shows it.
pub(crate) fn compare_file(path: &Path, text: &str) -> Result<()> {
    let present = std::fs::read_to_string(path).map_err(|source| Error::read(path, source))?;
    if present == text {
        return Ok(());
    }
    let diff = TextDiff::from_lines(present.as_str(), text);
    Err(Error::OutOfDate {
        what: path.display().to_string(),
        difference: shortened(&diff.unified_diff().context_radius(1).to_string()),
    })
}

fn walk(root: &Path, below: &Path, found: &mut BTreeSet<PathBuf>) -> Result<()> {
    let folder = root.join(below);
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Error::read(&folder, error)),
    };
    for entry in entries {
        let entry = entry.map_err(|source| Error::read(&folder, source))?;
        let path = below.join(entry.file_name());
        if below.as_os_str().is_empty() && CARGO_OWN.iter().any(|own| path == Path::new(own)) {
            continue;
        }
        if entry.path().is_dir() {
            walk(root, &path, found)?;
        } else {
            found.insert(path);
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn files(text: &str) -> Files {
        Files::from([
            (PathBuf::from("Cargo.toml"), format!("{}\n", MARKS[0].1)),
            (PathBuf::from("src/lib.rs"), text.to_owned()),
        ])
    }

    #[test]
    fn replaces_and_then_finds_nothing_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("made");
        replace(&target, &files("a")).unwrap();
        std::fs::create_dir(target.join("target")).unwrap();
        std::fs::write(target.join("src/stale.rs"), "").unwrap();
        let error = compare(&target, &files("b")).unwrap_err().to_string();
        assert!(
            error.contains("stale.rs") && error.contains("+b"),
            "{error}"
        );
        replace(&target, &files("b")).unwrap();
        compare(&target, &files("b")).unwrap();
        assert!(target.join("target").exists());
        assert_eq!(
            std::fs::read_dir(folder.path()).unwrap().count(),
            1,
            "nothing is left beside it"
        );
    }

    #[test]
    fn never_replaces_somebody_elses_folder() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("thesis.txt"), "years of work").unwrap();
        assert!(replace(folder.path(), &files("a")).is_err());
        assert!(folder.path().join("thesis.txt").exists());
    }
}
