//! The files around the versions: manifest, crate root, and where asked for a copy of the runtime.

use std::path::{Path, PathBuf};

use super::{Files, HEADER};
use crate::error::Result;

mod vendored;

/// Where the crate stands, and where it finds the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// `generated/` in the workspace.
    Workspace,
    /// A folder of the user's choice, perhaps within another workspace; the runtime is this
    /// repository's.
    Elsewhere,
    /// The same with a copy of the runtime, for use without this repository.
    Vendored,
}

/// The folder of the runtime in the workspace, and of its copy in a crate that stands elsewhere.
pub(crate) const RUNTIME: &str = "runtime";

/// Manifest, crate root and what else surrounds these versions. `root` is the top of the workspace.
pub(crate) fn crate_files(versions: &[String], home: &Home, root: &Path) -> Result<Files> {
    let mut files = Files::new();
    let runtime = match home {
        Home::Workspace => PathBuf::from("..").join(RUNTIME),
        Home::Elsewhere => root.join(RUNTIME),
        Home::Vendored => PathBuf::from(RUNTIME),
    };
    files.insert(
        PathBuf::from("Cargo.toml"),
        manifest(versions, home, &runtime),
    );
    files.insert(PathBuf::from("src/lib.rs"), crate_root(versions));
    files.insert(
        PathBuf::from("src/prelude.rs"),
        format!("{HEADER}{}", include_str!("../../templates/prelude.rs.in")),
    );
    if *home == Home::Vendored {
        files.extend(vendored::runtime(root, Path::new(RUNTIME))?);
    }
    Ok(files)
}

fn manifest(versions: &[String], home: &Home, runtime: &Path) -> String {
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
        Home::Elsewhere | Home::Vendored => {
            "\n# Not a part of whatever workspace the folder stands in.\n[workspace]\n"
        }
    };
    let template = include_str!("../../templates/Cargo.toml.in");
    format!(
        "# Written by `cargo xtask regen`; changes made by hand are lost.\n{}{workspace}",
        template
            .replace("@DEFAULTS@", &defaults.join(", "))
            .replace("@FEATURES@", features.trim_end())
            .replace("@RUNTIME@", &format!("{:?}", runtime.display().to_string()))
    )
}

fn crate_root(versions: &[String]) -> String {
    let modules: String = versions
        .iter()
        .map(|version| {
            format!("#[cfg(feature = {version:?})]\n#[rustfmt::skip]\n#[allow(missing_docs, reason = \"a field may have nothing to say beyond its type\")]\npub mod {version};\n")
        })
        .collect();
    let template = include_str!("../../templates/lib.rs.in");
    format!(
        "{HEADER}{}",
        template.replace("@MODULES@", modules.trim_end())
    )
}
