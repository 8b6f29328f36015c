//! Writes several files, all of them or none.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::{Error, Result};

/// Writes files of these names and texts into `folder`, which is made if need be.
///
/// Every text is on disk under a temporary name before the first file is replaced, and each is
/// replaced in one step. Should a replacement fail, the earlier ones are taken back.
pub(super) fn write_all(folder: &Path, files: &[(String, String)]) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|error| Error::write(folder, error))?;
    let mut staged = Vec::with_capacity(files.len());
    for (name, text) in files {
        staged.push(Staged::new(&folder.join(name), text.as_bytes())?);
    }
    let mut done: Vec<Replaced> = Vec::with_capacity(staged.len());
    for file in staged {
        match file.publish() {
            Ok(replaced) => done.push(replaced),
            Err(error) => {
                done.into_iter().rev().for_each(Replaced::undo);
                return Err(error);
            }
        }
    }
    Ok(())
}

/// A file that is complete but not yet in its place.
struct Staged {
    path: PathBuf,
    file: NamedTempFile,
}

impl Staged {
    fn new(path: &Path, bytes: &[u8]) -> Result<Self> {
        let failed = |error| Error::write(path, error);
        // Renaming is one step only within a folder.
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut file = builder().tempfile_in(folder).map_err(failed)?;
        file.write_all(bytes).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        Ok(Self {
            path: path.to_owned(),
            file,
        })
    }

    fn publish(self) -> Result<Replaced> {
        let before = match std::fs::read(&self.path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(Error::write(&self.path, error)),
        };
        match self.file.persist(&self.path) {
            Ok(_) => Ok(Replaced {
                path: self.path,
                before,
            }),
            Err(error) => Err(Error::write(&self.path, error.error)),
        }
    }
}

/// A file in its place, and what stood there before.
struct Replaced {
    path: PathBuf,
    before: Option<Vec<u8>>,
}

impl Replaced {
    /// The user hears of the failure that made this necessary; a second one would only hide it.
    fn undo(self) {
        match self.before {
            Some(bytes) => {
                let _ = Staged::new(&self.path, &bytes).and_then(Staged::publish);
            }
            None => {
                let _ = std::fs::remove_file(&self.path);
            }
        }
    }
}

/// Temporary files are private by default; these become ordinary files of the checkout.
fn builder() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".import-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Vec<(String, String)> {
        names
            .iter()
            .map(|name| (name.to_string(), "new".to_owned()))
            .collect()
    }

    fn listing(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn files_are_written_and_replaced_in_a_folder_made_for_them() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        write_all(&inner, &files(&["x"])).unwrap();
        std::fs::write(inner.join("x"), "old").unwrap();
        write_all(&inner, &files(&["x", "y"])).unwrap();
        assert_eq!(listing(&inner), ["x", "y"]);
        assert_eq!(std::fs::read_to_string(inner.join("x")).unwrap(), "new");
    }

    #[test]
    fn when_one_file_fails_nothing_is_changed() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("old"), "old").unwrap();
        std::fs::create_dir(folder.path().join("taken")).unwrap();
        let error = write_all(folder.path(), &files(&["old", "new", "taken"])).unwrap_err();
        assert!(error.to_string().contains("taken: cannot write"), "{error}");
        assert_eq!(listing(folder.path()), ["old", "taken"]);
        assert_eq!(
            std::fs::read_to_string(folder.path().join("old")).unwrap(),
            "old"
        );
    }

    #[cfg(unix)]
    #[test]
    fn written_files_have_ordinary_permissions() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let mode = |name: &str| {
            let metadata = std::fs::metadata(folder.path().join(name)).unwrap();
            metadata.permissions().mode()
        };
        write_all(folder.path(), &files(&["x"])).unwrap();
        std::fs::write(folder.path().join("ordinary"), "").unwrap();
        assert_eq!(mode("x"), mode("ordinary"));
    }
}
