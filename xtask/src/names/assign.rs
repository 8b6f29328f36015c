//! Gives every type its name: given names first, then wishes in a fixed order. Types that are one
//! have one name, which must be free in every version that has them.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use super::Names;
use super::candidates::Role;
use super::operations::operations;
use super::prepare::{Prepared, prepare};
use super::reserved::RESERVED;
use super::words::{camel, joined, property_words};
use crate::error::{Error, Result};
use crate::merge::{At, Labels, Merged, label};
use crate::model::{Api, Kind, Origin, TypeDef};
use crate::tables::names::NameTable;
use crate::tables::operations::OperationTable;

/// The name that each enum would like best, by which enums of the same thing are found.
pub(super) fn enum_wishes(
    apis: &[Api],
    table: &NameTable,
    labels: &Labels,
) -> BTreeMap<At, String> {
    let (prepared, order) = prepare(apis, table);
    order
        .into_iter()
        .filter_map(|at| {
            let one = prepared.get(at.api)?;
            let definition = one.api.types.get(at.id)?;
            if !matches!(definition.kind, Kind::Enum(_)) {
                return None;
            }
            let given = label(labels, at).map(str::to_owned);
            let wish = || one.wishes().of(at.id, &one.stems).into_iter().next();
            Some((at, given.or_else(wish)?))
        })
        .collect()
}

/// Names everything in all versions.
pub(super) fn assign(
    apis: &[Api],
    merged: &Merged,
    table: &NameTable,
    operation_table: &OperationTable,
    labels: &Labels,
) -> Result<Vec<Names>> {
    let (prepared, order) = prepare(apis, table);
    let operations = apis
        .iter()
        .map(|api| operations(api, operation_table))
        .collect::<Result<Vec<_>>>()?;
    let mut work = Assignment {
        apis,
        prepared,
        merged,
        operations: &operations,
        taken: vec![BTreeMap::new(); apis.len()],
        names: BTreeMap::new(),
    };
    for at in &order {
        if let Some(name) = label(labels, *at) {
            work.take(*at, name);
        }
    }
    for at in &order {
        work.name(*at)?;
    }
    let mut result: Vec<Names> = operations
        .iter()
        .map(|operations| Names {
            operations: operations.clone(),
            ..Names::default()
        })
        .collect();
    let mut first: BTreeMap<(usize, usize), At> = BTreeMap::new();
    for at in &order {
        let class = merged.class(*at);
        let canonical = first.entry((class, at.api)).or_insert(*at).id;
        let Some((names, definition)) = result
            .get_mut(at.api)
            .zip(apis.get(at.api).and_then(|api| api.types.get(at.id)))
        else {
            continue;
        };
        let name = work.names.get(&class).cloned().unwrap_or_default();
        names.lock.insert(definition.place(), name.clone());
        if canonical == at.id {
            names.types.insert(at.id, name);
            if merged.apis(class).len() > 1 {
                names.shared.insert(at.id);
            }
        } else {
            names.canonical.insert(at.id, canonical);
        }
    }
    Ok(result)
}

struct Assignment<'a> {
    apis: &'a [Api],
    prepared: Vec<Prepared<'a>>,
    merged: &'a Merged,
    operations: &'a [BTreeMap<String, String>],
    /// Who has a name, by version.
    taken: Vec<BTreeMap<String, usize>>,
    /// The name of each class.
    names: BTreeMap<usize, String>,
}

impl Assignment<'_> {
    fn definition(&self, at: At) -> Option<&TypeDef> {
        self.apis.get(at.api)?.types.get(at.id)
    }

    fn name_of(&self, at: At) -> &str {
        self.names
            .get(&self.merged.class(at))
            .map_or("Unnamed", String::as_str)
    }

    /// Takes the name for the type and all that are one with it, if it is free.
    fn take(&mut self, at: At, name: &str) -> bool {
        let class = self.merged.class(at);
        if self.names.contains_key(&class) {
            return true;
        }
        let apis = self.merged.apis(class);
        let free = !RESERVED.contains(&name)
            && apis.iter().all(|api| {
                let types = self.taken.get(*api);
                let operations = self.operations.get(*api);
                types.is_some_and(|taken| !taken.contains_key(name))
                    && operations.is_some_and(|all| all.values().all(|taken| taken != name))
            });
        if free {
            for api in apis {
                if let Some(taken) = self.taken.get_mut(api) {
                    taken.insert(name.to_owned(), class);
                }
            }
            self.names.insert(class, name.to_owned());
        }
        free
    }

    /// Names that the owner lends to what is written within it or is a variant of it; an owner that
    /// had to take a longer name has it by now.
    fn wishes_by_owner(&self, at: At) -> Vec<String> {
        let (Some(definition), Some(prepared)) = (self.definition(at), self.prepared.get(at.api))
        else {
            return Vec::new();
        };
        let mut wishes = Vec::new();
        if let Origin::Property(parent, property) = &definition.origin {
            let parent = At { id: *parent, ..at };
            let (parent, own) = (unnumbered(self.name_of(parent)), property_words(property));
            wishes.push(camel(&joined(&parent, &own)));
            wishes.push(camel(&[parent.clone(), own.clone()].concat()));
            let kind = if matches!(definition.kind, Kind::Enum(_)) {
                "value"
            } else {
                "details"
            };
            wishes.push(camel(&[parent, own, vec![kind.to_owned()]].concat()));
        }
        if let Some((owner, variant)) = prepared.unions.get(&at.id) {
            let owner = unnumbered(self.name_of(At { id: *owner, ..at }));
            wishes.push(camel(&[owner.clone(), variant.clone()].concat()));
            let stem = prepared.stems.get(&at.id).cloned().unwrap_or_default();
            wishes.push(camel(&[owner, stem, variant.clone()].concat()));
        }
        wishes
    }

    /// The property's own name for an enum that several types have under it and no schema names:
    /// `reissue_reason` of four cards is a `ReissueReason`. One word alone says too little.
    fn by_property(&self, at: At) -> Option<String> {
        let mut owners = BTreeSet::new();
        let mut properties = BTreeSet::new();
        for member in self.merged.members(self.merged.class(at)) {
            let definition = self.definition(*member)?;
            if !matches!(definition.kind, Kind::Enum(_)) {
                return None;
            }
            match &definition.origin {
                Origin::Property(parent, property) => {
                    owners.insert(self.merged.class(At {
                        id: *parent,
                        ..*member
                    }));
                    properties.insert(property_words(property));
                }
                Origin::Parameter(_, parameter) => {
                    properties.insert(property_words(parameter));
                }
                _ => return None,
            }
        }
        let words = properties.pop_first().filter(|_| properties.is_empty())?;
        (owners.len() > 1 && words.len() > 1).then(|| camel(&words))
    }

    fn name(&mut self, at: At) -> Result<()> {
        if self.names.contains_key(&self.merged.class(at)) {
            return Ok(());
        }
        let (Some(definition), Some(prepared)) = (self.definition(at), self.prepared.get(at.api))
        else {
            return Ok(());
        };
        let role = prepared.wishes().role(at.id);
        let mut wishes = prepared.wishes().of(at.id, &prepared.stems);
        // What is written within an object is named after it; a variant only if nothing else is left.
        let written_within = matches!(definition.origin, Origin::Property(..));
        // What is sent within a body wishes for `XInput` before that.
        let own = if role == Role::Input { 2 } else { 1 };
        let place = wishes
            .len()
            .min(if written_within { own } else { usize::MAX });
        wishes.splice(place..place, self.wishes_by_owner(at));
        wishes.splice(0..0, self.by_property(at));
        let mut seen = BTreeSet::new();
        wishes.retain(|wish| seen.insert(wish.clone()));
        let (api, schema) = (prepared.api.name.clone(), definition.place());
        for name in &wishes {
            if self.take(at, name) {
                return Ok(());
            }
        }
        Err(Error::NameCollision {
            api,
            schema,
            wished: wishes.join(", "),
        })
    }
}

/// The words of a Rust name, which has no number of the bundler's.
fn unnumbered(name: &str) -> Vec<String> {
    name.to_snake_case().split('_').map(str::to_owned).collect()
}
