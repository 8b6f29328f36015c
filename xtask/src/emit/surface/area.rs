//! The file of one area: a handle and those below it.

use std::collections::BTreeSet;

use super::super::{HEADER, Named, doc, wrapped};
use super::type_name;
use crate::model::Operation;
use crate::tables::operations::{Entry, Handle};

impl Named<'_> {
    /// The file of an area.
    pub(super) fn area(&self, area: &str, handles: &[&Handle]) -> String {
        let mut used = BTreeSet::new();
        let body: String = handles
            .iter()
            .map(|handle| self.handle(handle, handles, &mut used))
            .collect();
        let api = &self.api.name;
        let ids = self.parameter_ids();
        let (ids, used): (Vec<String>, Vec<String>) =
            used.into_iter().partition(|name| ids.contains(name));
        let (runtime, types): (Vec<String>, Vec<String>) = used
            .into_iter()
            .partition(|name| RUNTIME.contains(&name.as_str()));
        let mut imports = Vec::new();
        if !ids.is_empty() {
            imports.push(wrapped(
                "use synctera_runtime::types::ids::{",
                &ids,
                "};",
                "",
            ));
        }
        if !runtime.is_empty() {
            imports.push(wrapped("use synctera_runtime::{", &runtime, "};", ""));
        }
        if !types.is_empty() {
            imports.push(wrapped(
                &format!("use synctera_api::{api}::{{"),
                &types,
                "};",
                "",
            ));
        }
        let imports = imports.join("\n");
        format!(
            "{HEADER}//! `{area}`.\n\n{imports}\n\nuse crate::Synctera;\nuse crate::handle::Caller;\n\n{}\n",
            body.trim_end()
        )
    }

    /// The types of ids that parameters have.
    fn parameter_ids(&self) -> BTreeSet<String> {
        let operations = self.api.operations.iter();
        operations
            .flat_map(|operation| &operation.parameters)
            .filter_map(|parameter| parameter.ty.id())
            .map(str::to_owned)
            .collect()
    }

    fn handle(&self, handle: &Handle, area: &[&Handle], used: &mut BTreeSet<String>) -> String {
        let name = type_name(handle);
        let mut docs = handle.doc.clone();
        if let Some(example) = self.example(handle) {
            docs.push_str("\n\n");
            docs.push_str(&example);
        }
        let mut members: Vec<String> = area
            .iter()
            .filter(|child| child.parent() == Some(&handle.path))
            .map(|child| child_accessor(child))
            .collect();
        members.extend(
            self.operations_of(handle)
                .map(|(entry, operation)| self.method(entry, operation, used)),
        );
        format!(
            "{}#[derive(Clone, Debug)]\npub struct {name}<C = Synctera> {{\n    pub(crate) caller: C,\n}}\n\nimpl<C: Caller> {name}<C> {{\n{}\n}}\n\n",
            doc(&docs, ""),
            members.join("\n").trim_end(),
        )
    }

    /// The operations of a handle with their entries in the table.
    pub(super) fn operations_of<'a>(
        &'a self,
        handle: &'a Handle,
    ) -> impl Iterator<Item = (&'a Entry, &'a Operation)> {
        handle.operations.iter().filter_map(|entry| {
            let mut all = self.api.operations.iter();
            Some((entry, all.find(|operation| operation.id == entry.id)?))
        })
    }
}

/// What is imported from the runtime and not from the version.
const RUNTIME: &[&str] = &["Date", "Decimal", "File", "IntoMany", "Json", "Timestamp"];

fn child_accessor(child: &Handle) -> String {
    let name = type_name(child);
    let method = child.path.rsplit('.').next().unwrap_or_default();
    format!(
        "{}    pub fn {method}(&self) -> {name}<C> {{\n        {name} {{\n            caller: self.caller.clone(),\n        }}\n    }}\n",
        doc(&child.doc, "    ")
    )
}
