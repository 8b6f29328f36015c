//! Crates outside `generated/`: any number of versions, and inside other checkouts.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::{finished, folder, sound, workspace, write, xtask};

#[test]
fn a_third_version_is_a_module_and_a_feature() {
    let folder = folder();
    let third = write(folder.path(), "third.json", &sound("v2"));
    let out = folder.path().join("crate");
    let mut command: Vec<PathBuf> = vec![
        "regen".into(),
        "--out".into(),
        out.clone(),
        "--interface".into(),
        third,
    ];
    command.extend(
        ["synctera_openapi.json", "synctera_openapi_v1.json"].map(|name| workspace().join(name)),
    );
    xtask(command).worked();
    let manifest = std::fs::read_to_string(out.join("Cargo.toml")).unwrap();
    let root = std::fs::read_to_string(out.join("src/lib.rs")).unwrap();
    for version in ["v0", "v1", "v2"] {
        assert!(
            manifest.contains(&format!("\n{version} = []\n")),
            "{manifest}"
        );
        assert!(
            manifest
                .lines()
                .any(|line| line.starts_with("default = ")
                    && line.contains(&format!("\"{version}\""))),
            "{manifest}"
        );
        assert!(
            root.contains(&format!("#[cfg(feature = \"{version}\")]"))
                && root.contains(&format!("pub mod {version};")),
            "{root}"
        );
        assert!(out.join("src").join(version).join("mod.rs").is_file());
    }
}

fn metadata(manifest: &Path) -> serde_json::Value {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
            "--manifest-path",
        ])
        .arg(manifest);
    let run = finished(&mut cargo);
    assert_eq!(run.code, Some(0), "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

#[test]
fn a_crate_inside_another_workspace_stands_by_itself() {
    let folder = folder();
    std::fs::create_dir_all(folder.path().join("app/src")).unwrap();
    std::fs::write(
        folder.path().join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"app\"]\n",
    )
    .unwrap();
    std::fs::write(
        folder.path().join("app/Cargo.toml"),
        "[package]\nname = \"app\"\nedition = \"2024\"\n",
    )
    .unwrap();
    std::fs::write(folder.path().join("app/src/lib.rs"), "").unwrap();
    let interface = write(folder.path(), "a.json", &sound("v0"));
    let out = folder.path().join("app/vendor/synctera");
    xtask([
        "regen".as_ref(),
        "--interface".as_ref(),
        interface.as_os_str(),
        "--out".as_ref(),
        out.as_os_str(),
    ])
    .worked();
    let told = metadata(&out.join("Cargo.toml"));
    assert_eq!(
        told["workspace_root"],
        out.canonicalize().unwrap().to_str().unwrap()
    );
    assert_eq!(told["packages"][0]["name"], "synctera-api");
    // The other workspace does not notice.
    assert_eq!(
        metadata(&folder.path().join("Cargo.toml"))["packages"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn relative_folders_are_meant_from_where_the_user_is() {
    let folder = folder();
    write(folder.path(), "a.json", &sound("v0"));
    let mut regen = Command::new(env!("CARGO_BIN_EXE_xtask"));
    finished(
        regen
            .args(["regen", "--interface", "a.json", "--out", "crate"])
            .current_dir(folder.path()),
    )
    .worked();
    assert!(folder.path().join("crate/Cargo.toml").is_file());
}
