//! The files around the versions: manifest, crate root and the hand-written support code.

use std::path::{Path, PathBuf};

use super::{Files, HEADER};
use crate::error::{Error, Result};

/// Whether the crate stands by itself or in the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// `generated/` in the workspace.
    Workspace,
    /// A folder of the user's choice, perhaps within another workspace.
    Elsewhere,
}

/// Manifest, crate root and support code for these versions.
pub(crate) fn crate_files(versions: &[String], home: Home, support: &Path) -> Result<Files> {
    let mut files = Files::new();
    files.insert(PathBuf::from("Cargo.toml"), manifest(versions, home));
    files.insert(PathBuf::from("src/lib.rs"), root(versions));
    let entries = std::fs::read_dir(support).map_err(|source| Error::read(support, source))?;
    for entry in entries {
        let path = entry.map_err(|source| Error::read(support, source))?.path();
        let Some(name) = path
            .file_name()
            .filter(|_| path.extension().is_some_and(|extension| extension == "rs"))
        else {
            continue;
        };
        let text = std::fs::read_to_string(&path).map_err(|source| Error::read(&path, source))?;
        files.insert(
            Path::new("src/support").join(name),
            format!("{SUPPORT_HEADER}{text}"),
        );
    }
    Ok(files)
}

const SUPPORT_HEADER: &str =
    "// Copied from `xtask/support` by `cargo xtask regen`; change it there.\n";

fn manifest(versions: &[String], home: Home) -> String {
    let defaults: Vec<String> = versions
        .iter()
        .map(|version| format!("{version:?}"))
        .collect();
    let features: String = versions
        .iter()
        .map(|version| format!("{version} = []\n"))
        .collect();
    let workspace = match home {
        Home::Workspace => "",
        Home::Elsewhere => {
            "\n# Not a part of whatever workspace the folder stands in.\n[workspace]\n"
        }
    };
    let template = include_str!("../../templates/Cargo.toml.in");
    format!(
        "# Written by `cargo xtask regen`; changes made by hand are lost.\n{}{workspace}",
        template
            .replace("@DEFAULTS@", &defaults.join(", "))
            .replace("@FEATURES@", features.trim_end())
    )
}

fn root(versions: &[String]) -> String {
    let modules: String = versions
        .iter()
        .map(|version| {
            format!("#[cfg(feature = {version:?})]\n#[rustfmt::skip]\npub mod {version};\n")
        })
        .collect();
    let template = include_str!("../../templates/lib.rs.in");
    format!(
        "{HEADER}{}",
        template.replace("@MODULES@", modules.trim_end())
    )
}
