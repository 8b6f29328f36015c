//! `--check` writes nothing and shows what differs.

use std::ffi::OsStr;
use std::path::Path;

use crate::common::{Run, folder, snapshot, sound, write, xtask};

fn regen(interface: &Path, out: &Path, more: &[&str]) -> Run {
    let mut command: Vec<&OsStr> = vec!["regen".as_ref()];
    command.extend(more.iter().map(OsStr::new));
    command.extend([
        "--interface".as_ref(),
        interface.as_os_str(),
        "--out".as_ref(),
        out.as_os_str(),
    ]);
    xtask(command)
}

#[test]
fn each_kind_of_difference_is_shown() {
    let folder = folder();
    let interface = write(folder.path(), "a.json", &sound("v0"));
    let out = folder.path().join("crate");
    regen(&interface, &out, &[]).worked();
    regen(&interface, &out, &["--check"]).worked();

    let changed = out.join("src/v0/types/things.rs");
    let text = std::fs::read_to_string(&changed).unwrap();
    std::fs::write(&changed, text.replacen("pub size", "pub weight", 1)).unwrap();
    std::fs::write(out.join("src/stale.rs"), "").unwrap();
    std::fs::remove_file(out.join("src/v0/mod.rs")).unwrap();
    let before = snapshot(folder.path());
    let run = regen(&interface, &out, &["--check"]).did_not_panic();
    assert_eq!(run.code, Some(1));
    assert!(
        run.err.starts_with("error: ") && run.err.contains("cargo xtask regen"),
        "{}",
        run.err
    );
    for part in [
        "src/v0/types/things.rs",
        "-    pub weight",
        "+    pub size",
        "src/stale.rs",
        "src/v0/mod.rs: is missing",
    ] {
        assert!(run.err.contains(part), "{part}: {}", run.err);
    }
    assert!(
        run.err.lines().count() < 40,
        "only the difference is shown: {}",
        run.err
    );
    assert_eq!(snapshot(folder.path()), before);

    regen(&interface, &out, &[]).worked();
    regen(&interface, &out, &["--check"]).worked();
}

#[test]
fn files_that_cargo_keeps_are_no_difference() {
    let folder = folder();
    let interface = write(folder.path(), "a.json", &sound("v0"));
    let out = folder.path().join("crate");
    regen(&interface, &out, &[]).worked();
    std::fs::create_dir_all(out.join("target/debug")).unwrap();
    std::fs::write(out.join("target/debug/big"), "").unwrap();
    std::fs::write(out.join("Cargo.lock"), "").unwrap();
    regen(&interface, &out, &["--check"]).worked();
}

#[test]
fn a_folder_that_is_not_there_differs() {
    let folder = folder();
    let interface = write(folder.path(), "a.json", &sound("v0"));
    let out = folder.path().join("crate");
    let run = regen(&interface, &out, &["--check"]).did_not_panic();
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("Cargo.toml: is missing"), "{}", run.err);
    assert!(!out.exists());
}
