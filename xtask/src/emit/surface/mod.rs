//! What people call: the handles of each version, how its lists page, and the list of its types.
//!
//! These files go into `ergonomic/`, because they build on the call path; everything else there is
//! written by hand.

pub(crate) mod api_md;
mod area;
mod examples;
mod exports;
mod method;
mod paged;

use std::collections::BTreeMap;
use std::path::PathBuf;

use heck::ToUpperCamelCase;

use super::{Files, HEADER, Named, doc};
use crate::tables::operations::Handle;

/// The version whose handles hang off the client itself.
const MAIN: &str = "v0";

/// The module over the versions.
pub(crate) fn root(versions: &[String]) -> String {
    let modules: String = versions
        .iter()
        .map(|version| format!("#[cfg(feature = {version:?})]\npub mod {version};\n"))
        .collect();
    format!("{HEADER}//! Each version of the API as people use it.\n\n{modules}")
}

impl Named<'_> {
    /// The files of this version, below the folder of all versions.
    pub(crate) fn surface(&self) -> Files {
        let root = PathBuf::from(&self.api.name);
        let mut areas: BTreeMap<&str, Vec<&Handle>> = BTreeMap::new();
        for handle in self.table.handles(&self.api.name) {
            areas.entry(handle.area()).or_default().push(handle);
        }
        let mut files = Files::new();
        for (area, handles) in &areas {
            files.insert(
                root.join("handles").join(format!("{area}.rs")),
                self.area(area, handles),
            );
        }
        files.insert(root.join("handles/mod.rs"), self.handles_module(&areas));
        files.insert(root.join("paged.rs"), self.paged_file());
        files.insert(root.join("mod.rs"), self.exports());
        files
    }

    /// The list of the areas, and the way to them.
    fn handles_module(&self, areas: &BTreeMap<&str, Vec<&Handle>>) -> String {
        let api = &self.api.name;
        let modules: String = areas.keys().map(|area| format!("mod {area};\n")).collect();
        let exports: String = areas
            .iter()
            .map(|(area, handles)| {
                let names: Vec<String> = handles.iter().map(|handle| type_name(handle)).collect();
                super::wrapped(&format!("pub use {area}::{{"), &names, "};", "") + "\n"
            })
            .collect();
        let entries: String = areas
            .values()
            .flatten()
            .filter(|handle| !handle.path.contains('.'))
            .map(|handle| {
                doc(&handle.doc, "    ") + &format!("    {}: {},\n", handle.path, type_name(handle))
            })
            .collect();
        let ways = if api == MAIN {
            format!("entry_points! {{\n{entries}}}\n")
        } else {
            format!(
                "version! {{\n    /// The operations of {api}.\n    {api}: {},\n}}\n\nversion_entries! {{ {0} =>\n{entries}}}\n",
                api.to_upper_camel_case(),
            )
        };
        let macros = if api == MAIN {
            "entry_points"
        } else {
            "version, version_entries"
        };
        let macros = if macros.contains(',') {
            format!("{{{macros}}}")
        } else {
            macros.to_owned()
        };
        format!(
            "{HEADER}//! Every operation of {api}, by what it is about.\n\nuse crate::handle::{macros};\n\n{modules}\n{exports}\n{ways}"
        )
    }
}

/// The name of a handle's type, such as `AccountsProducts`.
fn type_name(handle: &Handle) -> String {
    handle.path.replace('.', "_").to_upper_camel_case()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
