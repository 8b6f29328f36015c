//! Types that are equal become one, within a version and across versions.
//!
//! Open enums of the same thing become one by the union of their values. Structs, unions and tags
//! become one if nothing of them differs that callers or servers could see.

pub(crate) mod classes;
pub(crate) mod enums;
pub(crate) mod facts;
pub(crate) mod report;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, TypeId};

/// A type of one of several versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct At {
    /// The place of the version among the documents.
    pub(crate) api: usize,
    /// The type there.
    pub(crate) id: TypeId,
}

/// The name that a type is known by already.
///
/// A given name is an identity: two types with different ones never become one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) name: String,
    /// Whether the table says so, which people have reviewed, and not only the lock. The places that
    /// the lock knows can come to mean something else, as the bundler numbers schemas anew.
    pub(crate) reviewed: bool,
}

/// The names that are known already, by version and type.
pub(crate) type Labels = Vec<Vec<Option<Given>>>;

/// Which types are one.
#[derive(Debug)]
pub(crate) struct Merged {
    classes: Vec<Vec<usize>>,
    members: Vec<Vec<At>>,
}

impl Merged {
    pub(crate) fn new(classes: Vec<Vec<usize>>) -> Self {
        let count = classes.iter().flatten().max().map_or(0, |most| most + 1);
        let mut members = vec![Vec::new(); count];
        for (api, of_api) in classes.iter().enumerate() {
            for (id, class) in of_api.iter().enumerate() {
                if let Some(members) = members.get_mut(*class) {
                    members.push(At { api, id });
                }
            }
        }
        Self { classes, members }
    }

    /// The class of a type: equal numbers mean one type.
    pub(crate) fn class(&self, at: At) -> usize {
        self.classes
            .get(at.api)
            .and_then(|classes| classes.get(at.id))
            .copied()
            .unwrap_or(usize::MAX)
    }

    /// All types that are one with those of this class, by version and place.
    pub(crate) fn members(&self, class: usize) -> &[At] {
        self.members.get(class).map_or(&[], Vec::as_slice)
    }

    /// The versions that have a type of this class.
    pub(crate) fn apis(&self, class: usize) -> BTreeSet<usize> {
        self.members(class).iter().map(|at| at.api).collect()
    }

    /// The number of classes.
    pub(crate) fn len(&self) -> usize {
        self.members.len()
    }
}

/// Merges the types of all versions. `wishes` has the name that each enum would like best.
pub(crate) fn merge(apis: &mut [Api], labels: &Labels, wishes: &BTreeMap<At, String>) -> Merged {
    let groups = enums::unify(apis, labels, wishes);
    let merged = Merged::new(classes::classes(apis, &groups, labels));
    facts::agree(apis, &merged);
    merged
}

/// Every type of every version.
pub(crate) fn all(apis: &[Api]) -> impl Iterator<Item = At> {
    apis.iter()
        .enumerate()
        .flat_map(|(api, one)| (0..one.types.len()).map(move |id| At { api, id }))
}

/// The name given to a type.
pub(crate) fn label(labels: &Labels, at: At) -> Option<&str> {
    Some(given(labels, at)?.name.as_str())
}

/// The name given to a type, and by whom.
pub(crate) fn given(labels: &Labels, at: At) -> Option<&Given> {
    labels.get(at.api)?.get(at.id)?.as_ref()
}

#[cfg(test)]
mod tests;
