//! Every official document imports, regenerates and compiles, with no edit in between.
//!
//! The documents are not part of the checkout: they are looked for in `spec/` of the folder that
//! `SYNCTERA_SHARED` names, else of `shared` beside the workspace. This is the slowest test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::path::{Path, PathBuf};

use common::{cargo_check, folder, import_and_regen, workspace};

fn documents() -> Vec<PathBuf> {
    let shared = std::env::var_os("SYNCTERA_SHARED")
        .map_or_else(|| workspace().join("../shared"), PathBuf::from);
    let Ok(entries) = std::fs::read_dir(shared.join("spec")) else {
        eprintln!(
            "skipped: {} is not there (set SYNCTERA_SHARED)",
            shared.display()
        );
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    });
    paths.sort();
    assert!(!paths.is_empty(), "{} holds no document", shared.display());
    paths
}

fn lines(root: &Path) -> Vec<(usize, PathBuf)> {
    let files = common::snapshot(&root.join("src")).into_iter();
    files
        .map(|(path, bytes)| (bytes.iter().filter(|byte| **byte == b'\n').count(), path))
        .collect()
}

#[test]
fn each_document_becomes_a_crate_that_compiles() {
    for document in documents() {
        let start = std::time::Instant::now();
        let name = document.file_stem().unwrap().to_str().unwrap();
        let folder = folder();
        let run = import_and_regen(folder.path(), std::slice::from_ref(&document)).worked();
        assert!(run.out.contains("operations"), "{}", run.out);
        let generated = folder.path().join("crate");
        let longest = lines(&generated).into_iter().max().unwrap();
        assert!(
            longest.0 < 8_000,
            "{name}: {longest:?} is too long to review"
        );
        cargo_check(&generated, &name.replace(['.', '-'], "_")).worked();
        println!("{name}: {:?}", start.elapsed());
    }
}
