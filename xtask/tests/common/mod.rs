//! Runs the real `xtask` binary in folders of its own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(dead_code, reason = "each test target uses a part")]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

/// What a run of the binary gave.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// Runs the binary.
pub fn xtask<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(arguments: I) -> Run {
    finished(Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments))
}

/// Runs any command to its end.
pub fn finished(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

impl Run {
    /// It worked, and said nothing on stderr.
    #[track_caller]
    pub fn worked(self) -> Self {
        let Self { code, out, err } = &self;
        let worked = *code == Some(0) && err.is_empty();
        assert!(worked, "{code:?}\n{err}\n{out}");
        self
    }

    /// It failed with one clear error: one line with an advice and no trace of a panic.
    #[track_caller]
    pub fn refused(self) -> Self {
        assert_eq!(self.code, Some(1), "{self:?}");
        assert!(self.err.starts_with("error: "), "{}", self.err);
        assert_eq!(self.err.trim_end().lines().count(), 1, "{}", self.err);
        assert!(self.err.contains("; "), "there is no advice: {}", self.err);
        self.did_not_panic()
    }

    #[track_caller]
    pub fn did_not_panic(self) -> Self {
        for trace in [
            "panicked",
            "RUST_BACKTRACE",
            "unwrap()",
            "overflowed its stack",
        ] {
            assert!(!self.err.contains(trace), "{}", self.err);
        }
        self
    }
}

/// Every file below `root` with its bytes.
pub fn snapshot(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_owned();
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// A temporary folder.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// Writes a document and tells where.
pub fn write(folder: &Path, name: &str, document: &Value) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, format!("{document:#}")).unwrap();
    path
}

/// A document of the API `api` with these paths and schemas.
pub fn document(api: &str, paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "0.1.0", "license": {"name": "Apache 2.0"}},
        "servers": [{"url": format!("https://api.example/{api}")}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

/// An operation that takes and gives `schema`.
pub fn operation(id: &str, schema: &Value) -> Value {
    let content = json!({"application/json": {"schema": schema}});
    json!({
        "operationId": id,
        "tags": ["Things"],
        "requestBody": {"required": true, "content": content},
        "responses": {"200": {"description": "", "content": content}},
    })
}

/// A small sound document.
pub fn sound(api: &str) -> Value {
    let thing = json!({"type": "object", "properties": {"id": {"type": "string"}, "size": {"type": "integer"}}});
    let reference = json!({"$ref": "#/components/schemas/thing"});
    document(
        api,
        json!({"/things": {"post": operation("createThing", &reference)}}),
        json!({"thing": thing}),
    )
}

/// `import` into `folder/interface`, then `regen` of what it wrote into `folder/crate`.
pub fn import_and_regen(folder: &Path, documents: &[PathBuf]) -> Run {
    let interface = folder.join("interface");
    let mut arguments = vec!["import".into(), "--out".into(), interface.clone()];
    arguments.extend(documents.iter().cloned());
    let run = xtask(&arguments);
    if run.code != Some(0) {
        return run;
    }
    let mut arguments = vec![
        "regen".into(),
        "--out".into(),
        folder.join("crate"),
        "--interface".into(),
    ];
    let mut files: Vec<PathBuf> = std::fs::read_dir(&interface)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|file| file.extension() == Some(OsStr::new("json")));
    files.sort();
    arguments.extend(files);
    xtask(&arguments)
}

/// The top of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// `cargo check` of a generated crate, without a network: the workspace's lock and build folder.
///
/// To cargo all generated crates are the same package, as each is the top of its own workspace.
/// `label` tells them apart, so that none is taken for checked because another one was. The crate
/// must not stand in the build folder: cargo would look for changes at the wrong place.
pub fn cargo_check(generated: &Path, label: &str) -> Run {
    std::fs::copy(workspace().join("Cargo.lock"), generated.join("Cargo.lock")).unwrap();
    let build = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    finished(
        Command::new(env!("CARGO"))
            .args([
                "rustc",
                "--lib",
                "--profile",
                "check",
                "--offline",
                "--quiet",
            ])
            .arg("--manifest-path")
            .arg(generated.join("Cargo.toml"))
            .args(["--", "-D", "warnings", "--cfg", label])
            .env("CARGO_TARGET_DIR", build)
            .env("CARGO_INCREMENTAL", "0"),
    )
}
