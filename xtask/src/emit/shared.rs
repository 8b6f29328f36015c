//! The types that several versions have, written once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::{Files, HEADER, Named, wrapped};
use crate::merge::{At, Merged};
use crate::model::{Direction, TypeId};

/// The module of shared types.
pub(crate) const MODULE: &str = "shared";
/// The file of types that several groups use.
const COMMON: &str = "common";

/// The files of the shared module, if anything is shared.
pub(crate) fn shared_files(all: &[Named<'_>], merged: &Merged) -> Files {
    let users: Vec<BTreeMap<TypeId, BTreeSet<String>>> = all.iter().map(Named::users).collect();
    let mut by_file: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for class in 0..merged.len() {
        if merged.apis(class).len() < 2 {
            continue;
        }
        let Some((named, id)) = writer(all, merged.members(class)) else {
            continue;
        };
        let mut groups: BTreeSet<&String> = BTreeSet::new();
        for at in merged.members(class) {
            groups.extend(
                users
                    .get(at.api)
                    .and_then(|users| users.get(&at.id))
                    .into_iter()
                    .flatten(),
            );
        }
        let file = match (groups.pop_first(), groups.is_empty()) {
            (Some(only), true) if only != super::groups::SHARED => only.clone(),
            _ => COMMON.to_owned(),
        };
        by_file
            .entry(file)
            .or_default()
            .insert(named.names.of(id).to_owned(), named.type_text(id));
    }
    let mut files = Files::new();
    if by_file.is_empty() {
        return files;
    }
    let root = PathBuf::from("src").join(MODULE);
    let mut index = format!("{HEADER}//! Schemas that several versions of the API have alike.\n\n");
    for file in by_file.keys() {
        index.push_str(&format!("mod {file};\n"));
    }
    index.push('\n');
    for (file, types) in by_file {
        let about = if file == COMMON {
            "Schemas that several API groups use.".to_owned()
        } else {
            format!("Schemas of the group `{file}`.")
        };
        let text: String = types.values().map(String::as_str).collect();
        files.insert(
            root.join(format!("{file}.rs")),
            super::api::types_file(&about, &text),
        );
        let names: Vec<String> = types.into_keys().collect();
        index.push_str(&wrapped(&format!("pub use {file}::{{"), &names, "};", ""));
        index.push('\n');
    }
    files.insert(root.join("mod.rs"), index);
    files
}

/// The version that writes a type: one that sends it, since only that can make its values.
fn writer<'a>(all: &'a [Named<'a>], members: &[At]) -> Option<(&'a Named<'a>, TypeId)> {
    let sent = members.iter().find(|at| {
        all.get(at.api)
            .and_then(|named| named.api.types.get(at.id))
            .is_some_and(|definition| definition.direction == Direction::In)
    });
    let at = sent.or_else(|| members.first())?;
    let named = all.get(at.api)?;
    Some((named, named.names.canonical_of(at.id)))
}

/// Adds the module to the crate's root: compiled if any of the versions is.
pub(crate) fn declare(root: &mut String, versions: &[String]) {
    let features: Vec<String> = versions
        .iter()
        .map(|version| format!("feature = {version:?}"))
        .collect();
    // With two versions each has all that is shared; with more, a part of it may be of others only.
    let unused = if versions.len() > 2 {
        "#[allow(dead_code, unused_imports)]\n"
    } else {
        ""
    };
    root.push_str(&format!(
        "\n#[cfg(any({}))]\n#[rustfmt::skip]\n#[allow(missing_docs)]\n{unused}mod {MODULE};\n",
        features.join(", ")
    ));
}
