//! `regen`: writes the generated crate, or checks that it is up to date.

use std::path::{Path, PathBuf};

use crate::document::Document;
use crate::emit::crate_files::Home;
use crate::error::{Error, Result};
use crate::fixups::Strictness;
use crate::generate::{LOCK_FILE, Request, generate};
use crate::names::lock::Lock;
use crate::output;
use crate::tables::apis::Apis;

/// Where the files that people call go, in the hand-written crate.
pub(crate) const SURFACE: &str = "ergonomic/src/surface";

/// The page on which people look for an operation.
const API_MD: &str = "api.md";

/// What the user asks for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Only compare, and fail if anything differs.
    pub check: bool,
    /// Other interface files than the committed ones.
    pub interfaces: Vec<PathBuf>,
    /// Another folder than `generated/`.
    pub out: Option<PathBuf>,
    /// Copy the runtime into that folder.
    pub vendor: bool,
}

/// Regenerates the raw client of the workspace at `root`.
///
/// # Errors
/// Documents that cannot be generated, files that cannot be written, and with `check` a difference.
pub fn run(root: &Path, options: &Options, progress: &mut dyn FnMut(String)) -> Result<()> {
    if !options.interfaces.is_empty() && options.out.is_none() {
        return Err(Error::Usage {
            problem: "other interface files would replace the committed client".into(),
            advice: "say with --out where their client goes".into(),
        });
    }
    if options.vendor && options.out.is_none() {
        return Err(Error::Usage {
            problem: "the runtime of the workspace stands beside `generated/` already".into(),
            advice: "say with --out where the crate with its own runtime goes".into(),
        });
    }
    let committed = options.interfaces.is_empty();
    let paths = if committed {
        Apis::read()?
            .api
            .iter()
            .map(|api| root.join(&api.interface))
            .collect()
    } else {
        options.interfaces.clone()
    };
    let documents = paths
        .iter()
        .map(|path| Document::read(path))
        .collect::<Result<Vec<_>>>()?;
    if committed {
        for (document, api) in documents.iter().zip(Apis::read()?.api) {
            if document.api() != api.name {
                return Err(Error::Table {
                    file: "apis.toml",
                    problem: format!(
                        "{} is the document of {}, not of {}",
                        api.interface,
                        document.api(),
                        api.name
                    ),
                });
            }
        }
    }
    let lock_path = root.join("generated").join(LOCK_FILE);
    let lock = match std::fs::read_to_string(&lock_path) {
        Ok(text) => Lock::parse(&text)?,
        // The first regeneration of all makes the lock.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Lock::default(),
        Err(error) => return Err(Error::read(&lock_path, error)),
    };
    let home = match (&options.out, options.vendor) {
        (None, _) => Home::Workspace,
        (Some(_), false) => Home::Elsewhere,
        (Some(_), true) => Home::Vendored,
    };
    let request = Request {
        documents: &documents,
        strictness: if committed {
            Strictness::Committed
        } else {
            Strictness::Foreign
        },
        home: &home,
        lock: &lock,
        root,
    };
    let generated = generate(&request, progress)?;
    let mut folders = vec![(
        options
            .out
            .clone()
            .unwrap_or_else(|| root.join("generated")),
        generated.client,
    )];
    if committed && options.out.is_none() {
        folders.push((root.join(SURFACE), generated.surface));
        let page = root.join(API_MD);
        if options.check {
            output::compare_file(&page, &generated.api_md)?;
        } else {
            output::replace_file(&page, &generated.api_md)?;
        }
    }
    for (target, files) in folders {
        if options.check {
            output::compare(&target, &files)?;
            progress(format!(
                "{}: up to date, {} files",
                target.display(),
                files.len()
            ));
            continue;
        }
        output::replace(&target, &files)?;
        let lines: usize = files.values().map(|text| text.lines().count()).sum();
        progress(format!(
            "{}: {} files, {lines} lines",
            target.display(),
            files.len()
        ));
    }
    Ok(())
}
