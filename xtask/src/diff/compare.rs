//! What is different between two views.

use std::collections::{BTreeMap, BTreeSet};

use super::breaks;
use super::change::{About, Change, How};
use super::limit;
use super::view::{Field, Operation, Shape, Type, View};

/// Every change, in the order of groups and names.
pub(super) fn compare(old: &View, new: &View) -> Vec<Change> {
    let mut changes = Changes(Vec::new());
    changes.operations(old, new);
    changes.types(old, new);
    let mut all = changes.0;
    all.sort();
    all
}

struct Changes(Vec<Change>);

/// The old and the new of each name.
fn pairs<'a, T>(
    old: &'a BTreeMap<String, T>,
    new: &'a BTreeMap<String, T>,
) -> impl Iterator<Item = (&'a String, Option<&'a T>, Option<&'a T>)> {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    names
        .into_iter()
        .map(|name| (name, old.get(name), new.get(name)))
}

impl Changes {
    fn operations(&mut self, old: &View, new: &View) {
        for (_, old, new) in pairs(&old.operations, &new.operations) {
            let Some(one) = new.or(old) else { continue };
            let mut say = |how, what: String, breaks| {
                self.push(&one.group, &one.name, About::Operation, how, what, breaks);
            };
            match (old, new) {
                (None, Some(new)) => say(How::Added, format!("`{}`", new.route), None),
                (Some(old), None) => {
                    let gone = Some("the operation is gone");
                    say(How::Removed, format!("`{}`", old.route), gone);
                }
                (Some(old), Some(new)) => self.operation(old, new),
                (None, None) => {}
            }
        }
    }

    fn operation(&mut self, old: &Operation, new: &Operation) {
        let facts = [
            (&old.route, &new.route),
            (&old.name, &new.name),
            (&old.answer, &new.answer),
        ];
        let differing: Vec<String> = facts
            .iter()
            .filter(|(old, new)| old != new)
            .map(|(old, new)| format!("`{old}` → `{new}`"))
            .collect();
        let breaks = breaks::operation(old, new);
        if !differing.is_empty() || breaks.is_some() {
            let what = if differing.is_empty() {
                "its arguments".to_owned()
            } else {
                differing.join(", ")
            };
            self.push(
                &new.group,
                &new.name,
                About::Operation,
                How::Changed,
                what,
                breaks,
            );
        }
        self.fields(&new.group, &new.name, &old.fields, &new.fields, true);
    }

    fn types(&mut self, old: &View, new: &View) {
        let places = |view: &View| -> BTreeMap<String, String> {
            let all = view.types.iter();
            all.map(|(name, one)| (one.place.clone(), name.clone()))
                .collect()
        };
        let (old_names, new_names) = (places(old), places(new));
        for (name, before, after) in pairs(&old.types, &new.types) {
            match (before, after) {
                (Some(before), Some(after)) => {
                    let told = self.0.len();
                    self.one_type(name, before, after);
                    self.leaves_others(name, after, told);
                }
                (None, Some(after)) => match old_names.get(&after.place) {
                    Some(was) if !new.types.contains_key(was) => {
                        let what = format!("was `{was}`");
                        let breaks = Some("the type is renamed");
                        self.push(&after.group, name, About::Type, How::Changed, what, breaks);
                    }
                    _ => self.new_type(name, after),
                },
                (Some(before), None) => {
                    let renamed = new_names
                        .get(&before.place)
                        .is_some_and(|is| !old.types.contains_key(is));
                    if !renamed {
                        let kind = before.shape.kind().into();
                        let breaks = Some("the type is gone");
                        self.push(&before.group, name, About::Type, How::Removed, kind, breaks);
                    }
                }
                (None, None) => {}
            }
        }
    }

    /// A type that was not there: its values are new ones, too.
    fn new_type(&mut self, name: &str, new: &Type) {
        let kind = new.shape.kind().into();
        self.push(&new.group, name, About::Type, How::Added, kind, None);
        if let Shape::Values("enum", values) = &new.shape {
            for value in values {
                let value = format!("`{value}`");
                self.push(&new.group, name, About::EnumValue, How::Added, value, None);
            }
        }
    }

    /// A type that other versions have, too, stays theirs only if their documents change alike. Enums
    /// do: they have the values of all.
    fn leaves_others(&mut self, name: &str, new: &Type, told: usize) {
        let mut changes = self.0.iter().skip(told);
        let differs = changes.any(|change| matches!(change.about, About::Field | About::Limit));
        if new.shared && differs {
            let what =
                "shared with other versions, which it leaves unless they change alike".into();
            self.push(&new.group, name, About::Type, How::Changed, what, None);
        }
    }

    fn one_type(&mut self, name: &str, old: &Type, new: &Type) {
        let group = &new.group;
        match (&old.shape, &new.shape) {
            (Shape::Struct(before), Shape::Struct(after)) => {
                self.fields(group, name, before, after, new.sent);
            }
            (Shape::Values(kind, before), Shape::Values(same, after)) if kind == same => {
                for (how, value) in one_sided(before, after) {
                    let breaks = breaks::value(how);
                    self.push(
                        group,
                        name,
                        About::EnumValue,
                        how,
                        format!("`{value}`"),
                        breaks,
                    );
                }
            }
            (before, after) => {
                let what = format!("{} → {}", before.kind(), after.kind());
                let breaks = breaks::kind(old, new);
                self.push(group, name, About::Type, How::Changed, what, breaks);
            }
        }
        // What callers send shows in the arguments of `new`; an answer's fields are optional anyway.
        if !new.sent {
            for (how, field) in one_sided(&old.required, &new.required) {
                self.push(
                    group,
                    name,
                    About::Required,
                    how,
                    format!("`{field}`"),
                    None,
                );
            }
        }
    }

    fn fields(
        &mut self,
        group: &str,
        owner: &str,
        old: &BTreeMap<String, Field>,
        new: &BTreeMap<String, Field>,
        sent: bool,
    ) {
        for (name, old, new) in pairs(old, new) {
            let breaks = breaks::field(old, new, sent);
            let (how, what) = match (old, new) {
                (None, Some(new)) => (How::Added, format!("`{name}: {}`", new.ty)),
                (Some(_), None) => (How::Removed, format!("`{name}`")),
                (Some(old), Some(new)) => {
                    self.limits(group, owner, name, old, new);
                    if breaks.is_none() {
                        continue;
                    }
                    (How::Changed, format!("`{name}: {}` → `{}`", old.ty, new.ty))
                }
                (None, None) => continue,
            };
            self.push(group, owner, About::Field, how, what, breaks);
        }
    }

    fn limits(&mut self, group: &str, owner: &str, name: &str, old: &Field, new: &Field) {
        for (keyword, old, new) in pairs(&old.limits, &new.limits) {
            let (how, what) = match (old, new) {
                (None, Some(new)) => (How::Added, format!("`{new}`")),
                (Some(old), None) => (How::Removed, format!("`{old}`")),
                (Some(old), Some(new)) if old != new => {
                    (How::Changed, format!("`{old}` → `{new}`"))
                }
                _ => continue,
            };
            let direction = limit::direction(keyword, old, new);
            let what = format!("`{name}` {keyword} {what} ({direction})");
            self.push(group, owner, About::Limit, how, what, None);
        }
    }

    fn push(
        &mut self,
        group: &str,
        owner: &str,
        about: About,
        how: How,
        what: String,
        breaks: Option<&'static str>,
    ) {
        self.0.push(Change {
            group: group.to_owned(),
            owner: owner.to_owned(),
            about,
            how,
            what,
            breaks,
        });
    }
}

/// What only one side has.
fn one_sided<'a>(
    old: &'a BTreeSet<String>,
    new: &'a BTreeSet<String>,
) -> impl Iterator<Item = (How, &'a String)> {
    let added = new.difference(old).map(|value| (How::Added, value));
    let removed = old.difference(new).map(|value| (How::Removed, value));
    added.chain(removed)
}
