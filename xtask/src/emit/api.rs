//! The files of one version: types and operations by API group, the raw client, and the module
//! that lists them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::{Files, HEADER, Named, wrapped};
use crate::error::Result;
use crate::model::{Kind, TypeId};
use crate::names::idents;
use crate::raw_client::{RawClient, raw_client};

impl Named<'_> {
    /// Every file of this version.
    pub(crate) fn files_of_version(&self) -> Result<Files> {
        let raw = raw_client(self)?;
        let mut files = Files::new();
        let root = PathBuf::from("src").join(&self.api.name);
        let types = self.files();
        for (group, ids) in &types {
            files.insert(
                root.join("types").join(format!("{group}.rs")),
                self.types_of(group, ids),
            );
        }
        let operations = self.operation_files(&raw);
        for (group, (_, text)) in &operations {
            files.insert(
                root.join("operations").join(format!("{group}.rs")),
                text.clone(),
            );
        }
        for (group, text) in &raw.groups {
            files.insert(
                root.join("client").join(format!("{group}.rs")),
                text.clone(),
            );
        }
        let exported: BTreeMap<String, Vec<String>> = types
            .iter()
            .map(|(group, ids)| {
                (
                    group.clone(),
                    ids.iter().map(|id| self.names.of(*id).to_owned()).collect(),
                )
            })
            .collect();
        files.insert(
            root.join("types/mod.rs"),
            index("Schemas, by the API group that uses them.", &exported) + &self.shared_names(),
        );
        let exported = operations
            .into_iter()
            .map(|(group, (names, _))| (group, names))
            .collect();
        files.insert(
            root.join("operations/mod.rs"),
            index("Operations as values, by API group.", &exported),
        );
        files.insert(root.join("fields.rs"), self.fields_file());
        files.insert(root.join("limits.rs"), self.limits_file());
        files.insert(root.join("values.rs"), self.values_file());
        files.insert(root.join("client/mod.rs"), self.client_module(&raw));
        files.insert(root.join("mod.rs"), self.version_module());
        Ok(files)
    }

    fn types_of(&self, group: &str, ids: &[TypeId]) -> String {
        let text: String = ids.iter().map(|id| self.type_text(*id)).collect();
        let about = match group {
            super::groups::SHARED => "Schemas that several API groups use.".to_owned(),
            super::groups::CALLBACKS => "Schemas of what Synctera calls.".to_owned(),
            group => format!("Schemas of the group `{group}`."),
        };
        types_file(&about, &text)
    }

    /// A type with all that belongs to it.
    pub(crate) fn type_text(&self, id: TypeId) -> String {
        match self.api.types.get(id).map(|definition| &definition.kind) {
            Some(Kind::Struct(_)) => self.structure(id),
            Some(Kind::Union { .. }) => self.union(id),
            Some(Kind::Enum(_) | Kind::Tag(_)) => self.enumeration(id),
            None => String::new(),
        }
    }

    fn operation_files(&self, raw: &RawClient) -> BTreeMap<String, (Vec<String>, String)> {
        let mut files: BTreeMap<String, (Vec<String>, String)> = BTreeMap::new();
        for operation in &self.api.operations {
            let Some(method) = raw.methods.get(&operation.id) else {
                continue;
            };
            let group = idents::module(&operation.tag);
            let file = files.entry(group).or_default();
            file.0.push(
                self.names
                    .operations
                    .get(&operation.id)
                    .cloned()
                    .unwrap_or_default(),
            );
            file.1
                .push_str(&self.operation(operation, &method.name, &method.arguments));
        }
        for (group, (names, text)) in &mut files {
            names.sort();
            *text = format!(
                "{HEADER}//! Operations of the group `{group}`.\n\nuse crate::prelude::*;\n#[allow(unused_imports)]\nuse super::super::types::*;\nuse super::super::client::Client;\n\n{}\n",
                text.trim_end()
            );
        }
        files
    }

    fn client_module(&self, raw: &RawClient) -> String {
        let modules: String = raw
            .groups
            .keys()
            .map(|group| format!("mod {group};\n"))
            .collect();
        format!(
            "{HEADER}//! progenitor's client: one method an operation, which builds its request. One is made for\n//! each request: it is cheap.\n\n// progenitor's style is not ours to mend.\n#![allow(clippy::all)]\n\n{modules}\n{}\n",
            raw.client.trim(),
        )
    }

    /// The types that other versions have, too.
    fn shared_names(&self) -> String {
        let shared = self.names.shared.iter();
        let mut names: Vec<String> = shared.map(|id| self.names.of(*id).to_owned()).collect();
        if names.is_empty() {
            return String::new();
        }
        names.sort();
        let open = format!("pub use crate::{}::{{", super::shared::MODULE);
        wrapped(&open, &names, "};", "") + "\n"
    }

    fn version_module(&self) -> String {
        let mut types: Vec<String> = self.names.types.values().cloned().collect();
        types.sort();
        let mut operations: Vec<String> = self.names.operations.values().cloned().collect();
        operations.sort();
        let constants: Vec<String> = self
            .api
            .operations
            .iter()
            .filter_map(|operation| self.names.operations.get(&operation.id))
            .map(|name| format!("    <{name} as Operation>::META,\n"))
            .collect();
        let visits: Vec<String> = self
            .api
            .operations
            .iter()
            .filter_map(|operation| {
                Some(format!(
                    "        {:?} => visitor.visit::<{}>(),\n",
                    operation.id,
                    self.names.operations.get(&operation.id)?
                ))
            })
            .collect();
        format!(
            "{HEADER}//! Synctera's API {name}, from its document {version}.\n\nmod client;\nmod fields;\nmod limits;\nmod operations;\npub(crate) mod types;\nmod values;\n\npub use fields::FIELDS;\npub use limits::LIMITS;\npub use values::VALUES;\n{operations}\n{types}\n\nuse synctera_runtime::{{Operation, OperationMeta, OperationVisitor}};\n\n/// Every operation's metadata, in the order of the document.\npub const OPERATIONS: &[OperationMeta] = &[\n{constants}];\n\n/// Hands the operation of this id to `visitor`, or gives nothing if there is none.\npub fn visit<V: OperationVisitor>(id: &str, visitor: V) -> Option<V::Output> {{\n    Some(match id {{\n{visits}        _ => return None,\n    }})\n}}\n",
            name = self.api.name,
            version = self.api.version,
            operations = exported("operations", &operations),
            types = exported("types", &types),
            constants = constants.concat(),
            visits = visits.concat(),
        )
    }
}

/// A list of names that are used from elsewhere, if there are any.
fn exported(module: &str, names: &[String]) -> String {
    if names.is_empty() {
        String::new()
    } else {
        wrapped(&format!("pub use {module}::{{"), names, "};", "")
    }
}

/// A file of types.
pub(crate) fn types_file(about: &str, text: &str) -> String {
    format!(
        "{HEADER}//! {about}\n\nuse crate::prelude::*;\n#[allow(unused_imports)]\nuse super::*;\n\n{}\n",
        text.trim_end()
    )
}

fn index(about: &str, files: &BTreeMap<String, Vec<String>>) -> String {
    let modules: String = files
        .keys()
        .map(|module| format!("mod {module};\n"))
        .collect();
    let exports: String = files
        .iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(module, names)| wrapped(&format!("pub use {module}::{{"), names, "};", "") + "\n")
        .collect();
    format!("{HEADER}//! {about}\n\n{modules}\n{exports}")
}
