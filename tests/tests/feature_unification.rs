//! What the simulator turns on in shared crates is on anyway, so that the tests of a service do not
//! compile the generated crate once more.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The features of each crate that these packages are built with, tests left out.
fn features(packages: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "tree",
        "--offline",
        "--edges",
        "no-dev,no-build,no-proc-macro",
    ]);
    cargo.args(["--prefix", "none", "--format", "{p}|{f}"]);
    for package in packages {
        cargo.args(["--package", package]);
    }
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let Some((name, features)) = line.trim_end_matches(" (*)").split_once('|') else {
            continue;
        };
        let features = features.split(',').filter(|feature| !feature.is_empty());
        let known = all.entry(name.to_owned()).or_default();
        known.extend(features.map(str::to_owned));
    }
    all
}

#[test]
fn the_simulator_turns_on_nothing_below_the_generated_crate() {
    let below = features(&["synctera-api"]);
    assert!(below.len() > 50, "the tree of crates was not understood");
    let alone = features(&["synctera"]);
    let tested = features(&["synctera", "synctera-simulator"]);
    let more: Vec<_> = below
        .keys()
        .filter(|name| alone.get(*name) != tested.get(*name))
        .map(|name| {
            format!(
                "{name}: {:?} becomes {:?}",
                alone.get(name),
                tested.get(name)
            )
        })
        .collect();
    assert!(
        more.is_empty(),
        "turn the features on in runtime/Cargo.toml: {more:#?}"
    );
}
