//! Gives every type its name: locked names first, then wishes in a fixed order; types of the same
//! structure that wish for the same name become one type.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::Names;
use super::candidates::{Role, Wishes, spelled};
use super::lock::Locked;
use super::words::{camel, is_numbered, joined, property_words, singular, words};
use crate::error::{Error, Result};
use crate::model::{Api, Direction, Kind, Operation, Origin, TypeDef, TypeId, classes, usage};
use crate::tables::names::NameTable;

/// Names that generated types must leave to the language and to the support code.
const RESERVED: &[&str] = &[
    "AsMut",
    "AsRef",
    "Copy",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Send",
    "Sized",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "AnswerKind",
    "BTreeMap",
    "BodyKind",
    "Bool",
    "Box",
    "ByteStream",
    "Client",
    "Clone",
    "Context",
    "Date",
    "Debug",
    "DecodeError",
    "Decimal",
    "Default",
    "Deserialize",
    "Echo",
    "Err",
    "File",
    "IntoMany",
    "Json",
    "Limit",
    "Map",
    "Method",
    "Multipart",
    "None",
    "Nullable",
    "Ok",
    "Operation",
    "OperationMeta",
    "OperationVisitor",
    "Option",
    "Paging",
    "ResponseValue",
    "Result",
    "Safety",
    "Self",
    "SendError",
    "Serialize",
    "Some",
    "Stability",
    "String",
    "Tier",
    "Timestamp",
    "Value",
    "Vec",
];

/// Names everything in one version.
pub(crate) fn assign(api: &Api, table: &NameTable, locked: &Locked) -> Result<Names> {
    let mut names = Names {
        operations: operations(api, table)?,
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

struct Assignment<'a> {
    api: &'a Api,
    classes: Vec<usize>,
    wishes: Wishes<'a>,
    stems: BTreeMap<TypeId, Vec<String>>,
    /// The first union that each variant belongs to, and what the variant is called there.
    unions: BTreeMap<TypeId, (TypeId, Vec<String>)>,
    taken: BTreeMap<String, TypeId>,
    names: &'a mut Names,
}

impl Assignment<'_> {
    /// Resources before bodies, what stands by itself before what is nested, numbered names last.
    fn order(&self) -> Vec<TypeId> {
        let rank = |id: TypeId| {
            let definition = self.api.types.get(id)?;
            let numbered =
                matches!(&definition.origin, Origin::Component(name) if is_numbered(name));
            let place = match &definition.origin {
                Origin::Component(_) => 0,
                Origin::Property(..) => 2,
                Origin::Parameter(..) => 3,
                Origin::Tag(_) => 4,
                Origin::Body(_) | Origin::Response(_) => 1,
            };
            let excepted = matches!(&definition.origin, Origin::Component(schema)
                if self.wishes.table.of_type(&self.api.name, schema, definition.direction).is_some());
            let used = self.wishes.usage.contains_key(&id);
            let role = match (definition.direction, self.wishes.role(id)) {
                (Direction::In, Role::Input) => 3,
                (Direction::In, _) => 1,
                _ if used => 0,
                _ => 2,
            };
            Some((
                !excepted,
                place,
                numbered,
                !definition.bindings.is_empty(),
                role,
                definition.pointer.clone(),
                definition.direction,
            ))
        };
        let mut order: Vec<TypeId> = (0..self.api.types.len()).collect();
        order.sort_by_key(|id| rank(*id));
        // A nested type is named after the one around it.
        let mut placed = BTreeSet::new();
        let mut result = Vec::new();
        for id in order {
            self.place(id, &mut placed, &mut result);
        }
        result
    }

    fn place(&self, id: TypeId, placed: &mut BTreeSet<TypeId>, result: &mut Vec<TypeId>) {
        if !placed.insert(id) {
            return;
        }
        if let Some(Origin::Property(parent, _)) =
            self.api.types.get(id).map(|definition| &definition.origin)
        {
            self.place(*parent, placed, result);
        }
        if let Some((owner, _)) = self.unions.get(&id) {
            self.place(*owner, placed, result);
        }
        result.push(id);
    }

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

/// The struct names of all operations.
fn operations(api: &Api, table: &NameTable) -> Result<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for operation in &api.operations {
        let name = operation_name(api, table, operation);
        if let Some(other) = taken.insert(name.clone(), operation.id.clone()) {
            return Err(Error::NameCollision {
                api: api.name.clone(),
                schema: format!("operations {other} and {}", operation.id),
                wished: name,
            });
        }
        names.insert(operation.id.clone(), name);
    }
    Ok(names)
}

fn operation_name(api: &Api, table: &NameTable, operation: &Operation) -> String {
    let name = wished_operation_name(api, table, operation);
    if RESERVED.contains(&name.as_str()) {
        format!("{name}Operation")
    } else {
        name
    }
}

fn wished_operation_name(api: &Api, table: &NameTable, operation: &Operation) -> String {
    if let Some(name) = table.of_operation(&api.name, &operation.id) {
        return name.to_owned();
    }
    if !is_numbered(&operation.id) {
        return operation.id.to_upper_camel_case();
    }
    // The bundler's number tells two namesakes apart; the place in the path does so, too.
    let words = words(&operation.id);
    let owner = operation
        .path
        .split('/')
        .find(|segment| !segment.is_empty())
        .map(singular)
        .unwrap_or_default();
    let (verb, rest) = words
        .split_first()
        .map_or((String::new(), Vec::new()), |(verb, rest)| {
            (verb.clone(), rest.to_vec())
        });
    camel(&[vec![verb], joined(&[owner], &rest)].concat())
}
