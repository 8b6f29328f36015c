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
mod prepare;
pub(crate) mod reserved;
mod sources;
pub(crate) mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Result;
use crate::merge::{Given, Labels, Merged, merge};
use crate::model::{Api, TypeId, recursion};
use crate::tables::names::NameTable;
use crate::tables::operations::OperationTable;
use lock::Lock;

/// The names of one version.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// The type that stands for each type: itself, or the one it was merged with.
    pub(crate) canonical: BTreeMap<TypeId, TypeId>,
    /// The Rust name of each canonical type.
    pub(crate) types: BTreeMap<TypeId, String>,
    /// The canonical types that other versions have, too: they are written once, for all.
    pub(crate) shared: BTreeSet<TypeId>,
    /// Where the types come from that stand for several schemas.
    pub(crate) sources: BTreeMap<TypeId, String>,
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

/// All versions with their names.
pub(crate) struct All {
    /// The names of each version, in the order of the documents.
    pub(crate) names: Vec<Names>,
    /// Which types are one.
    pub(crate) merged: Merged,
    /// What the lock file says after this run.
    pub(crate) lock: Lock,
}

/// Merges the types of all versions and names them.
///
/// # Errors
/// Names that collide.
pub(crate) fn name(
    apis: &mut [Api],
    table: &NameTable,
    operations: &OperationTable,
    lock: &Lock,
) -> Result<All> {
    let labels = labels(apis, table, lock);
    let mut wishes = assign::enum_wishes(apis, table, &labels);
    // An enum may get its name only by what it was merged with, and then turn out to be the same
    // thing as its namesake in another version.
    let mut trial: Vec<Api> = apis.to_vec();
    let merged = merge(&mut trial, &labels, &wishes);
    for (api, names) in assign::assign(&trial, &merged, table, operations, &labels)?
        .iter()
        .enumerate()
    {
        for (at, wish) in wishes.iter_mut().filter(|(at, _)| at.api == api) {
            names.of(at.id).clone_into(wish);
        }
    }
    let merged = merge(apis, &labels, &wishes);
    let mut names = assign::assign(apis, &merged, table, operations, &labels)?;
    sources::tell(apis, &merged, &mut names);
    let mut fresh = Lock::default();
    for (api, names) in apis.iter_mut().zip(&names) {
        recursion::mark(&mut api.types, &names.canonical);
        fresh.apis.insert(api.name.clone(), names.lock.clone());
        let shared = names.shared.iter().map(|id| names.of(*id).to_owned());
        fresh.shared.extend(shared);
    }
    Ok(All {
        names,
        merged,
        lock: fresh,
    })
}

/// Merges and names the types of one version alone.
///
/// # Errors
/// Names that collide.
pub(crate) fn name_one(
    api: &mut Api,
    table: &NameTable,
    operations: &OperationTable,
    lock: &Lock,
) -> Result<Names> {
    let all = name(std::slice::from_mut(api), table, operations, lock)?;
    Ok(all.names.into_iter().next().unwrap_or_default())
}

/// The names that are settled before any rule is asked: those of the lock, then those of the table.
fn labels(apis: &[Api], table: &NameTable, lock: &Lock) -> Labels {
    let of_api = |api: &Api| {
        let locked = lock.apis.get(&api.name);
        let types = api.types.iter();
        types
            .map(|definition| {
                let locked = locked.and_then(|locked| locked.get(&definition.place()));
                let reviewed = table.of_type(&api.name, definition);
                let name = locked.map(String::as_str).or(reviewed)?;
                Some(Given {
                    name: name.to_owned(),
                    reviewed: reviewed == Some(name),
                })
            })
            .collect()
    };
    apis.iter().map(of_api).collect()
}

#[cfg(test)]
mod tests;
