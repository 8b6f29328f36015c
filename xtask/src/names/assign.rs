//! Gives every type its name: locked names first, then wishes in a fixed order; types of the same
//! structure that wish for the same name become one type.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use super::Names;
use super::candidates::{Role, Wishes, spelled};
use super::lock::Locked;
use super::operations::operations;
use super::reserved::RESERVED;
use super::words::{camel, joined, property_words, words};
use crate::error::{Error, Result};
use crate::model::{Api, Direction, Kind, Origin, TypeDef, TypeId, classes, usage};
use crate::tables::names::NameTable;
use crate::tables::operations::OperationTable;

/// Names everything in one version.
pub(crate) fn assign(
    api: &Api,
    table: &NameTable,
    operation_table: &OperationTable,
    locked: &Locked,
) -> Result<Names> {
    let mut names = Names {
        operations: operations(api, operation_table)?,
        ..Names::default()
    };
    let usage = usage::usage(api);
    let wishes = Wishes {
        api,
        usage: &usage,
        table,
    };
    let classes = classes::classes(&api.types);
    let mut work = Assignment {
        api,
        classes,
        wishes,
        stems: BTreeMap::new(),
        unions: unions(api),
        taken: BTreeMap::new(),
        names: &mut names,
    };
    let order = work.order();
    for id in &order {
        work.stem(*id);
    }
    for id in &order {
        if let Some(name) = locked.get(&key(api, *id)) {
            work.take(*id, name);
        }
    }
    for id in &order {
        work.name(*id)?;
    }
    for id in 0..api.types.len() {
        names.lock.insert(key(api, id), names.of(id).to_owned());
    }
    Ok(names)
}

/// The key of a type in the lock.
fn key(api: &Api, id: TypeId) -> String {
    let Some(definition) = api.types.get(id) else {
        return String::new();
    };
    let way = match definition.direction {
        Direction::In => " sent",
        Direction::Out => " received",
        Direction::Both => "",
    };
    let bindings: String = definition
        .bindings
        .iter()
        .map(|(tag, values)| format!(" {tag}={}", values.join("|")))
        .collect();
    format!(
        "{}{way}{bindings}",
        definition
            .pointer
            .trim_start_matches("#/components/schemas/")
    )
}

pub(super) struct Assignment<'a> {
    pub(super) api: &'a Api,
    classes: Vec<usize>,
    pub(super) wishes: Wishes<'a>,
    stems: BTreeMap<TypeId, Vec<String>>,
    /// The first union that each variant belongs to, and what the variant is called there.
    pub(super) unions: BTreeMap<TypeId, (TypeId, Vec<String>)>,
    taken: BTreeMap<String, TypeId>,
    names: &'a mut Names,
}

impl Assignment<'_> {
    fn stem(&mut self, id: TypeId) {
        let stem = self.wishes.stem(id, &self.stems);
        self.stems.insert(id, stem);
    }

    fn done(&self, id: TypeId) -> bool {
        self.names.types.contains_key(&id) || self.names.canonical.contains_key(&id)
    }

    /// Takes the name if it is free, or joins the type of the same structure that has it.
    fn take(&mut self, id: TypeId, name: &str) -> bool {
        if self.done(id) {
            return true;
        }
        if RESERVED.contains(&name) || self.names.operations.values().any(|taken| taken == name) {
            return false;
        }
        match self.taken.get(name).copied() {
            None => {
                self.taken.insert(name.to_owned(), id);
                self.names.types.insert(id, name.to_owned());
                true
            }
            Some(other) if self.classes.get(other) == self.classes.get(id) => {
                self.merge(id, other);
                true
            }
            Some(_) => false,
        }
    }

    /// Makes `id` and all within it the same as `other`, which has the same structure.
    fn merge(&mut self, id: TypeId, other: TypeId) {
        let other = self.names.canonical_of(other);
        if id == other || self.done(id) {
            return;
        }
        self.names.canonical.insert(id, other);
        for (inner, twin) in self.inner(id).into_iter().zip(self.inner(other)) {
            self.merge(inner, twin);
        }
    }

    fn inner(&self, id: TypeId) -> Vec<TypeId> {
        match self.api.types.get(id).map(|definition| &definition.kind) {
            Some(Kind::Struct(fields)) => {
                fields.iter().filter_map(|field| field.ty.named()).collect()
            }
            Some(Kind::Union { variants, .. }) => {
                variants.iter().map(|variant| variant.content).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Names that the owner lends to what is written within it or is a variant of it; an owner that
    /// had to take a longer name has it by now.
    fn wishes_by_owner(&self, id: TypeId) -> Vec<String> {
        let Some(definition) = self.api.types.get(id) else {
            return Vec::new();
        };
        let mut wishes = Vec::new();
        if let Origin::Property(parent, property) = &definition.origin {
            let (parent, own) = (unnumbered(self.names.of(*parent)), property_words(property));
            wishes.push(camel(&joined(&parent, &own)));
            wishes.push(camel(&[parent.clone(), own.clone()].concat()));
            let kind = if matches!(definition.kind, Kind::Enum(_)) {
                "value"
            } else {
                "details"
            };
            wishes.push(camel(&[parent, own, vec![kind.to_owned()]].concat()));
        }
        if let Some((owner, variant)) = self.unions.get(&id) {
            let owner = unnumbered(self.names.of(*owner));
            wishes.push(camel(&[owner.clone(), variant.clone()].concat()));
            wishes.push(camel(
                &[
                    owner,
                    self.stems.get(&id).cloned().unwrap_or_default(),
                    variant.clone(),
                ]
                .concat(),
            ));
        }
        wishes
    }

    fn name(&mut self, id: TypeId) -> Result<()> {
        if self.done(id) {
            return Ok(());
        }
        let mut wishes = self.wishes.of(id, &self.stems);
        // What is written within an object is named after it; a variant only if nothing else is left.
        let written_within = matches!(
            self.api.types.get(id),
            Some(TypeDef {
                origin: Origin::Property(..),
                ..
            })
        );
        // What is sent within a body wishes for `XInput` before that.
        let own = if self.wishes.role(id) == Role::Input {
            2
        } else {
            1
        };
        let at = wishes
            .len()
            .min(if written_within { own } else { usize::MAX });
        wishes.splice(at..at, self.wishes_by_owner(id));
        let mut seen = BTreeSet::new();
        wishes.retain(|wish| seen.insert(wish.clone()));
        for name in &wishes {
            if self.take(id, name) {
                return Ok(());
            }
        }
        Err(Error::NameCollision {
            api: self.api.name.clone(),
            schema: key(self.api, id),
            wished: wishes.join(", "),
        })
    }
}

/// The union that each variant belongs to.
fn unions(api: &Api) -> BTreeMap<TypeId, (TypeId, Vec<String>)> {
    let mut owners = BTreeMap::new();
    for (owner, definition) in api.types.iter().enumerate() {
        if let Kind::Union { variants, .. } = &definition.kind {
            for variant in variants {
                let words = variant
                    .tags
                    .first()
                    .map(|tag| words(&spelled(tag)))
                    .unwrap_or_default();
                owners.entry(variant.content).or_insert((owner, words));
            }
        }
    }
    owners
}

/// The words of a Rust name, which has no number of the bundler's.
fn unnumbered(name: &str) -> Vec<String> {
    name.to_snake_case().split('_').map(str::to_owned).collect()
}
