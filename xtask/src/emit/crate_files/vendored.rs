//! A copy of the runtime beside the generated crate.

use std::path::Path;

use toml::{Table, Value};

use crate::emit::Files;
use crate::error::{Error, Result};

/// Every file of the runtime in the workspace at `root`, below `folder`.
pub(super) fn runtime(root: &Path, folder: &Path) -> Result<Files> {
    let source = root.join(super::RUNTIME);
    let mut files = Files::new();
    copy(&source.join("src"), &folder.join("src"), &mut files)?;
    let manifest = stand_alone(
        &read(&source.join("Cargo.toml"))?,
        &read(&root.join("Cargo.toml"))?,
    )?;
    files.insert(folder.join("Cargo.toml"), manifest);
    Ok(files)
}

fn copy(from: &Path, to: &Path, files: &mut Files) -> Result<()> {
    let entries = std::fs::read_dir(from).map_err(|source| Error::read(from, source))?;
    for entry in entries {
        let entry = entry.map_err(|source| Error::read(from, source))?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target, files)?;
        } else {
            files.insert(target, read(&path)?);
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|source| Error::read(path, source))
}

/// The manifest with everything that it inherits from the workspace written out, and without what
/// only the runtime's own tests need.
fn stand_alone(manifest: &str, workspace: &str) -> Result<String> {
    let wrong = |problem: String| Error::Table {
        file: "Cargo.toml",
        problem,
    };
    let mut manifest: Table = toml::from_str(manifest).map_err(|error| wrong(error.to_string()))?;
    let root: Table = toml::from_str(workspace).map_err(|error| wrong(error.to_string()))?;
    let inherited = |keys: &[&str]| {
        keys.iter()
            .try_fold(&root, |table, key| table.get(*key)?.as_table())
    };
    for (section, keys) in [
        ("package", ["workspace", "package"]),
        ("dependencies", ["workspace", "dependencies"]),
    ] {
        let Some(Value::Table(own)) = manifest.get_mut(section) else {
            continue;
        };
        for (name, value) in own.iter_mut() {
            let inherits = value.get("workspace") == Some(&Value::Boolean(true));
            if !inherits {
                continue;
            }
            let Some(stated) = inherited(&keys).and_then(|table| table.get(name)) else {
                return Err(wrong(format!(
                    "the workspace does not state {section}.{name}"
                )));
            };
            *value = merged(stated, value);
        }
    }
    manifest.remove("dev-dependencies");
    manifest.remove("lints");
    toml::to_string(&manifest).map_err(|error| wrong(error.to_string()))
}

/// What the workspace states about a dependency, with the features that the package adds.
fn merged(stated: &Value, own: &Value) -> Value {
    let Some(Value::Array(more)) = own.get("features") else {
        return stated.clone();
    };
    let mut table = match stated {
        Value::Table(table) => table.clone(),
        version => Table::from_iter([("version".to_owned(), version.clone())]),
    };
    let features = table
        .entry("features")
        .or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(features) = features {
        features.extend(more.iter().cloned());
    }
    Value::Table(table)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn what_is_inherited_is_written_out() {
        let workspace = r#"
            [workspace.package]
            version = "1.2.3"
            [workspace.dependencies]
            serde = { version = "1", features = ["derive"] }
            tokio = { version = "1", features = ["rt"] }
        "#;
        let manifest = r#"
            [package]
            name = "runtime"
            version.workspace = true
            [dependencies]
            serde.workspace = true
            tokio = { workspace = true, features = ["signal"] }
            bytes = "1"
            [dev-dependencies]
            toml.workspace = true
            [lints]
            workspace = true
        "#;
        let text = stand_alone(manifest, workspace).unwrap();
        let table: Table = toml::from_str(&text).unwrap();
        assert_eq!(table["package"]["version"].as_str(), Some("1.2.3"));
        assert_eq!(
            table["dependencies"]["serde"]["version"].as_str(),
            Some("1")
        );
        let tokio = table["dependencies"]["tokio"]["features"]
            .as_array()
            .unwrap();
        assert_eq!(tokio.len(), 2, "{text}");
        assert!(
            !text.contains("workspace") && !text.contains("dev-dependencies"),
            "{text}"
        );
        let error = stand_alone(manifest, "").unwrap_err();
        assert!(error.to_string().contains("package.version"), "{error}");
    }
}
