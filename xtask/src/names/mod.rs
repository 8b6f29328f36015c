//! Rust names for types, variants, fields and operations, by rule.
//!
//! The documents' own names cannot be shown to people: their bundler numbers them, and the numbers
//! move between releases. Rules give each type the name of the resource it describes, a committed
//! lock keeps names once given, and a small table holds the exceptions.

pub(crate) mod assign;
pub(crate) mod by_handle;
pub(crate) mod candidates;
pub(crate) mod idents;
pub mod lock;
mod operations;
mod order;
pub(crate) mod reserved;
pub(crate) mod words;

use std::collections::BTreeMap;

use crate::model::TypeId;

/// The names of one version.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// The type that stands for each type: itself, or the one it was merged with.
    pub(crate) canonical: BTreeMap<TypeId, TypeId>,
    /// The Rust name of each canonical type.
    pub(crate) types: BTreeMap<TypeId, String>,
    /// The Rust name of each operation's struct.
    pub(crate) operations: BTreeMap<String, String>,
    /// What the lock file says after this run.
    pub(crate) lock: lock::Locked,
}

impl Names {
    /// The name of a type.
    pub(crate) fn of(&self, id: TypeId) -> &str {
        self.types
            .get(&self.canonical_of(id))
            .map_or("Unnamed", String::as_str)
    }

    /// The type that stands for this one.
    pub(crate) fn canonical_of(&self, id: TypeId) -> TypeId {
        self.canonical.get(&id).copied().unwrap_or(id)
    }
}

#[cfg(test)]
mod tests;
