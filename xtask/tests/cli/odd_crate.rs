//! Odd but valid documents: each becomes a client or one clear error, and all clients together
//! compile. Each document is a version of its own, so that one compilation serves them all.

use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::json;

use crate::common::{Run, cargo_check, folder, import_and_regen, write, xtask};
use crate::odd_documents::{self, Case};
use crate::{odd_kinds, odd_many};

fn cases() -> Vec<Case> {
    let mut cases = odd_documents::cases();
    cases.extend(odd_many::cases());
    cases.extend(odd_kinds::cases());
    for (at, case) in cases.iter_mut().enumerate() {
        case.document["servers"] = json!([{"url": format!("https://api.example/v{}", at + 10)}]);
    }
    cases
}

/// What became of each document; several tests look at it.
static OUTCOMES: LazyLock<Vec<(Case, Run)>> = LazyLock::new(|| {
    let run = |case| {
        let run = run(&case);
        (case, run)
    };
    cases().into_iter().map(run).collect()
});

fn run(case: &Case) -> Run {
    let folder = folder();
    let path = write(folder.path(), "odd.json", &case.document);
    let run = import_and_regen(folder.path(), &[path]);
    let name = &case.name;
    assert_eq!(
        run.code == Some(0),
        folder.path().join("crate").exists(),
        "{name}"
    );
    run
}

/// What is wrong with the outcome, if anything.
fn fault(case: &Case, run: &Run) -> Option<String> {
    let told = |what: &str| Some(format!("{}: {what}: {:?} {}", case.name, run.code, run.err));
    let one_error = run.code == Some(1)
        && run.err.starts_with("error: ")
        && run.err.trim_end().lines().count() == 1
        && !run.err.contains("panicked");
    match &case.refused {
        _ if run.code != Some(0) && !one_error => told("not one clear error"),
        None if run.code != Some(0) => told("refused"),
        Some(_) if run.code == Some(0) => told("not refused"),
        Some(part) if !run.err.contains(part) => told(&format!("does not say {part}")),
        _ => None,
    }
}

#[test]
fn each_document_becomes_a_client_or_one_clear_error() {
    let faults: Vec<String> = OUTCOMES
        .iter()
        .filter_map(|(case, run)| fault(case, run))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn all_clients_compile_without_warnings() {
    let folder = folder();
    let generated = folder.path().join("crate");
    let mut arguments: Vec<PathBuf> = vec![
        "regen".into(),
        "--out".into(),
        generated.clone(),
        "--interface".into(),
    ];
    for (at, (case, run)) in OUTCOMES.iter().enumerate() {
        if run.code == Some(0) {
            let api = format!("v{}", at + 10);
            println!("{api}: {}", case.name);
            arguments.push(write(folder.path(), &format!("{api}.json"), &case.document));
        }
    }
    xtask(&arguments).worked();
    cargo_check(&generated, "odd").worked();
}
