//! The same documents give the same bytes, and those are committed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::common::{folder, snapshot, workspace, xtask};

fn source(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = snapshot(root);
    // Only the manifest of a crate elsewhere says that it is a workspace of its own.
    files.retain(|path, _| {
        path != Path::new("Cargo.toml")
            && path != Path::new("Cargo.lock")
            && !path.starts_with("target")
    });
    files
}

#[test]
fn two_runs_give_the_same_bytes_as_the_committed_client() {
    let folder = folder();
    let [first, second] = ["first", "second"].map(|name| folder.path().join(name));
    for out in [&first, &second] {
        xtask(["regen".as_ref(), "--out".as_ref(), out.as_os_str()]).worked();
    }
    assert!(snapshot(&first) == snapshot(&second), "two runs differ");
    let (made, committed) = (source(&first), source(&workspace().join("generated")));
    let names = |files: &BTreeMap<PathBuf, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&made), names(&committed));
    for (path, bytes) in &made {
        assert!(
            Some(bytes) == committed.get(path),
            "{} is not what is committed",
            path.display()
        );
    }
}

#[test]
fn the_order_of_the_interface_files_does_not_matter_for_a_version() {
    let folder = folder();
    let interfaces =
        ["synctera_openapi.json", "synctera_openapi_v1.json"].map(|name| workspace().join(name));
    let [first, second] = ["first", "second"].map(|name| folder.path().join(name));
    for (out, files) in [
        (&first, [&interfaces[0], &interfaces[1]]),
        (&second, [&interfaces[1], &interfaces[0]]),
    ] {
        let mut command: Vec<&Path> = vec![
            "regen".as_ref(),
            "--out".as_ref(),
            out,
            "--interface".as_ref(),
        ];
        command.extend(files.map(PathBuf::as_path));
        xtask(command).worked();
    }
    for version in ["src/v0", "src/v1"] {
        assert!(
            snapshot(&first.join(version)) == snapshot(&second.join(version)),
            "{version}"
        );
    }
}

#[test]
fn the_committed_client_is_up_to_date() {
    xtask(["regen", "--check"]).worked();
    let counted = xtask(["coverage"]).worked();
    assert!(
        counted.out.contains("227/227") && counted.out.contains("150/150"),
        "{}",
        counted.out
    );
}
