//! The list of what a version offers.

use super::super::{HEADER, Named, wrapped};

impl Named<'_> {
    /// The module of the version: its types and operations by name, nothing by a star.
    pub(super) fn exports(&self) -> String {
        let api = &self.api.name;
        let mut names: Vec<String> = self
            .names
            .types
            .iter()
            .filter(|(id, _)| self.names.canonical_of(**id) == **id)
            .map(|(_, name)| name.clone())
            .chain(self.names.operations.values().cloned())
            .collect();
        names.sort();
        names.dedup();
        format!(
            "{HEADER}//! Version {api}, document {}: operations as values, and their types.\n//!\n//! Whether an operation moves money, and what it is called on a handle, stands in `api.md`.\n\npub mod handles;\nmod paged;\n\n{}\n",
            self.api.version,
            wrapped(
                &format!("pub use synctera_api::{api}::{{"),
                &names,
                "};",
                ""
            )
        )
    }
}
