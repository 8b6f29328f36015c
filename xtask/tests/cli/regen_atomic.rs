//! All of the crate is replaced, or nothing.

use std::path::Path;

use serde_json::json;

use crate::common::{Run, folder, snapshot, sound, write, xtask};

fn regen(interface: &Path, out: &Path) -> Run {
    xtask([
        "regen".as_ref(),
        "--interface".as_ref(),
        interface.as_os_str(),
        "--out".as_ref(),
        out.as_os_str(),
    ])
}

#[test]
fn an_error_leaves_the_crate_as_it_was() {
    let folder = folder();
    let good = write(folder.path(), "good.json", &sound("v0"));
    let out = folder.path().join("crate");
    regen(&good, &out).worked();
    let mut bad = sound("v0");
    // Refused only after names and types are known.
    bad["components"]["schemas"]["thing"]["properties"]["size"] = json!({"type": "money"});
    let bad = write(folder.path(), "bad.json", &bad);
    let before = snapshot(folder.path());
    regen(&bad, &out).refused();
    assert_eq!(
        snapshot(folder.path()),
        before,
        "the crate, and nothing left beside it"
    );
}

#[test]
fn what_is_no_longer_written_vanishes_and_cargos_own_files_stay() {
    let folder = folder();
    let interface = write(folder.path(), "a.json", &sound("v0"));
    let out = folder.path().join("crate");
    regen(&interface, &out).worked();
    let fresh = snapshot(&out);
    for (file, text) in [
        ("src/v0/types/stale.rs", "old"),
        ("src/v9/mod.rs", "old"),
        ("notes.txt", "old"),
        ("target/debug/big", "kept"),
        ("Cargo.lock", "kept"),
    ] {
        std::fs::create_dir_all(out.join(file).parent().unwrap()).unwrap();
        std::fs::write(out.join(file), text).unwrap();
    }
    regen(&interface, &out).worked();
    let mut after = snapshot(&out);
    for file in ["target/debug/big", "Cargo.lock"] {
        assert_eq!(
            after.remove(Path::new(file)).as_deref(),
            Some(b"kept".as_slice()),
            "{file}"
        );
    }
    assert_eq!(
        after.keys().collect::<Vec<_>>(),
        fresh.keys().collect::<Vec<_>>()
    );
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        2,
        "nothing is left beside it"
    );
}
