//! Which types of one name stay apart, and what has changed since the last regeneration.

use std::collections::{BTreeMap, BTreeSet};

use super::{At, Merged};
use crate::model::{Api, Field, Kind, Ty, TypeId};
use crate::names::Names;
use crate::names::lock::Lock;

/// A line for each name that two versions give to different types, with the first difference.
pub(crate) fn apart(apis: &[Api], names: &[Names], merged: &Merged) -> Vec<String> {
    let report = Report {
        apis,
        names,
        merged,
    };
    let mut lines = Vec::new();
    for (later, later_names) in names.iter().enumerate() {
        for (earlier, earlier_names) in names.iter().enumerate().take(later) {
            let known: BTreeMap<&String, TypeId> = earlier_names
                .types
                .iter()
                .map(|(id, name)| (name, *id))
                .collect();
            let mut found: Vec<(&String, At, At)> = later_names
                .types
                .iter()
                .filter_map(|(id, name)| {
                    let one = At {
                        api: earlier,
                        id: *known.get(name)?,
                    };
                    Some((
                        name,
                        one,
                        At {
                            api: later,
                            id: *id,
                        },
                    ))
                })
                .filter(|(_, one, other)| merged.class(*one) != merged.class(*other))
                .collect();
            found.sort();
            lines.extend(found.into_iter().map(|(name, one, other)| {
                format!(
                    "{} and {}: {name} stays apart: {}",
                    report.version(one),
                    report.version(other),
                    report.difference(one, other)
                )
            }));
        }
    }
    lines
}

struct Report<'a> {
    apis: &'a [Api],
    names: &'a [Names],
    merged: &'a Merged,
}

impl Report<'_> {
    fn version(&self, at: At) -> &str {
        self.apis.get(at.api).map_or("", |api| api.name.as_str())
    }

    fn kind(&self, at: At) -> Option<&Kind> {
        Some(&self.apis.get(at.api)?.types.get(at.id)?.kind)
    }

    /// The first difference; one of its own before one of what it holds.
    fn difference(&self, one: At, other: At) -> String {
        let (here, there) = (self.version(one), self.version(other));
        match (self.kind(one), self.kind(other)) {
            (Some(Kind::Struct(mine)), Some(Kind::Struct(theirs))) => {
                self.of_fields(one, mine, other, theirs)
            }
            (Some(Kind::Enum(_)), Some(Kind::Enum(_))) => "no value is in both".to_owned(),
            (Some(Kind::Tag(mine)), Some(Kind::Tag(theirs))) => {
                format!("{mine:?} in {here}, {theirs:?} in {there}")
            }
            (
                Some(Kind::Union {
                    tag: mine,
                    variants: left,
                }),
                Some(Kind::Union {
                    tag: theirs,
                    variants: right,
                }),
            ) => {
                let tags = |variants: &[crate::model::Variant]| -> BTreeSet<String> {
                    let all = variants.iter().flat_map(|variant| &variant.tags);
                    all.cloned().collect()
                };
                let (left_tags, right_tags) = (tags(left), tags(right));
                if mine != theirs {
                    format!("told apart by `{mine}` in {here}, by `{theirs}` in {there}")
                } else if let Some(only) = left_tags.difference(&right_tags).next() {
                    format!("the variant `{only}` is only in {here}")
                } else if let Some(only) = right_tags.difference(&left_tags).next() {
                    format!("the variant `{only}` is only in {there}")
                } else {
                    "its variants stay apart".to_owned()
                }
            }
            _ => "it is another kind of type".to_owned(),
        }
    }

    fn of_fields(&self, one: At, mine: &[Field], other: At, theirs: &[Field]) -> String {
        let (here, there) = (self.version(one), self.version(other));
        let by_wire = |fields: &'_ [Field]| -> BTreeMap<String, Field> {
            let all = fields.iter();
            all.map(|field| (field.wire.clone(), field.clone()))
                .collect()
        };
        let (mine, theirs) = (by_wire(mine), by_wire(theirs));
        let wires: BTreeSet<&String> = mine.keys().chain(theirs.keys()).collect();
        let mut within = None;
        for wire in wires {
            let (left, right) = match (mine.get(wire), theirs.get(wire)) {
                (Some(left), Some(right)) => (left, right),
                (Some(_), None) => return format!("`{wire}` is only in {here}"),
                _ => return format!("`{wire}` is only in {there}"),
            };
            let (mine, theirs) = (self.ty(one.api, &left.ty), self.ty(other.api, &right.ty));
            if mine.0 != theirs.0 {
                return format!("`{wire}` is {} in {here}, {} in {there}", mine.0, theirs.0);
            }
            if left.presence != right.presence {
                return format!(
                    "`{wire}` is {:?} in {here}, {:?} in {there}",
                    left.presence, right.presence
                );
            }
            let (limits, other_limits) = (&left.facts.limits, &right.facts.limits);
            if limits != other_limits || left.facts.item_limits != right.facts.item_limits {
                return format!("the limits of `{wire}` differ");
            }
            if left.spelling != right.spelling {
                return format!("the letters differ in which `{wire}` is written");
            }
            if mine.1 != theirs.1 && within.is_none() {
                within = Some(format!("{} in `{wire}` stays apart", mine.0));
            }
        }
        within.unwrap_or_else(|| "names given keep it apart".to_owned())
    }

    /// A type by its name, and the class of what it names.
    fn ty(&self, api: usize, ty: &Ty) -> (String, Option<usize>) {
        match ty {
            Ty::Named(id) => {
                let name = self.names.get(api).map_or("", |names| names.of(*id));
                (
                    format!("`{name}`"),
                    Some(self.merged.class(At { api, id: *id })),
                )
            }
            Ty::List(inner) => {
                let (text, class) = self.ty(api, inner);
                (format!("a list of {text}"), class)
            }
            Ty::Map(inner) => {
                let (text, class) = self.ty(api, inner);
                (format!("a map of {text}"), class)
            }
            Ty::Option(inner) => {
                let (text, class) = self.ty(api, inner);
                (format!("{text} or null"), class)
            }
            other => (format!("{other:?}"), None),
        }
    }
}

/// A line for each name of the lock that means something else now: a type that was shared or stood
/// for several schemas and does not any more, and types that have become one.
pub(crate) fn moved(before: &Lock, after: &Lock) -> Vec<String> {
    let mut lines = Vec::new();
    for (api, locked) in &before.apis {
        let Some(fresh) = after.apis.get(api) else {
            continue;
        };
        let mut became: BTreeMap<&String, BTreeSet<&String>> = BTreeMap::new();
        let mut come_from: BTreeMap<&String, BTreeSet<&String>> = BTreeMap::new();
        for (place, name) in locked {
            if let Some(now) = fresh.get(place) {
                became.entry(name).or_default().insert(now);
                come_from.entry(now).or_default().insert(name);
            }
        }
        let list = |names: &BTreeSet<&String>| {
            let names: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
            names.join(", ")
        };
        for (name, now) in became {
            if now.len() > 1 {
                lines.push(format!("{api}: {name} has split into {}", list(&now)));
            } else if !now.contains(name) {
                lines.push(format!("{api}: {name} is {} now", list(&now)));
            }
        }
        for (name, were) in come_from {
            if were.len() > 1 {
                lines.push(format!("{api}: {} have become {name}", list(&were)));
            }
        }
    }
    let have = |lock: &Lock, name: &String| {
        let mut apis = lock.apis.values();
        apis.any(|locked| locked.values().any(|known| known == name))
    };
    for name in before.shared.difference(&after.shared) {
        if have(after, name) {
            lines.push(format!(
                "{name} is not one type of several versions any more"
            ));
        }
    }
    for name in after.shared.difference(&before.shared) {
        if have(before, name) {
            lines.push(format!("{name} has become one type of several versions"));
        }
    }
    lines
}
