//! `ids.toml`: which fields and parameters are ids, and of what.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::document::{Document, places};
use crate::error::{Error, Result};
use crate::fixups::object_view::target;
use crate::model::facts::{HIDDEN, ID};
use crate::tables::sensitive::{self, Sensitive};

const FILE: &str = "ids.toml";

/// The reviewed decision for everything that looks like an id.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    /// By `owner.name`; they win.
    places: BTreeMap<String, Decision>,
    names: BTreeMap<String, Decision>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Decision {
    Id(String),
    Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(default)]
    id: Vec<Entry>,
    #[serde(default)]
    text: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(rename = "type")]
    ty: Option<String>,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    places: Vec<String>,
    reason: Option<String>,
}

impl Ids {
    pub(crate) fn read() -> Result<Self> {
        Self::parse(include_str!("../../tables/ids.toml"))
    }

    fn parse(text: &str) -> Result<Self> {
        let table: Table = super::parse(FILE, text)?;
        let mut ids = Self::default();
        for entry in table.id {
            let Some(ty) = entry.ty.clone() else {
                return Err(problem(format!(
                    "an id of {entry:?} has no type; name one of runtime/src/types/ids.rs"
                )));
            };
            ids.add(entry, Decision::Id(ty))?;
        }
        for entry in table.text {
            if entry.reason.is_none() || entry.ty.is_some() {
                return Err(problem(format!(
                    "{entry:?} needs a reason why it stays a text, and no type"
                )));
            }
            ids.add(entry, Decision::Text)?;
        }
        Ok(ids)
    }

    fn add(&mut self, entry: Entry, decision: Decision) -> Result<()> {
        if let Some(place) = entry.places.iter().find(|place| !place.contains('.')) {
            return Err(problem(format!(
                "the place {place} has no owner; write `owner.name`"
            )));
        }
        let places = entry.places.into_iter().map(|place| (true, place));
        let names = entry.names.into_iter().map(|name| (false, name));
        for (is_place, key) in places.chain(names) {
            let into = if is_place {
                &mut self.places
            } else {
                &mut self.names
            };
            if into.insert(key.clone(), decision.clone()).is_some() {
                return Err(problem(format!("{key} is decided twice; keep one entry")));
            }
        }
        Ok(())
    }

    /// What was decided, and the entry that says so.
    fn decision(&self, owner: &str, name: &str) -> Option<(String, &Decision)> {
        let place = format!("{owner}.{name}");
        match self.places.get(&place) {
            Some(decision) => Some((place, decision)),
            None => Some((name.to_owned(), self.names.get(name)?)),
        }
    }

    /// Marks every property and parameter that is an id and not hidden. To be called after the
    /// sensitive ones were marked, and before schemas are merged.
    pub(crate) fn mark(&self, document: &mut Value) {
        each_text(document, &mut |owner, name, schema, _| {
            if let Some((_, Decision::Id(ty))) = self.decision(owner, name)
                && schema.get(HIDDEN).is_none()
            {
                schema.insert(ID.into(), Value::String(ty.clone()));
            }
        });
    }

    /// Each entry must decide something in one of the documents.
    pub(crate) fn check(&self, documents: &[Document]) -> Result<()> {
        let sensitive = Sensitive::read()?;
        let mut used = BTreeSet::new();
        let mut hidden = BTreeSet::new();
        for document in documents {
            let mut value = document.value().clone();
            sensitive::mark(&mut value, &sensitive);
            each_text(&mut value, &mut |owner, name, schema, _| {
                if let Some((key, _)) = self.decision(owner, name) {
                    let found = if schema.contains_key(HIDDEN) {
                        &mut hidden
                    } else {
                        &mut used
                    };
                    found.insert(key);
                }
            });
        }
        let entries = self.places.iter().chain(&self.names);
        let mut unused = entries.filter(|(key, _)| !used.contains(*key));
        if let Some((key, _)) = unused.next() {
            return Err(problem(if hidden.contains(key) {
                format!("sensitive.toml hides {key}; remove the entry, an id would show it")
            } else {
                format!("no text of the documents is decided by {key}; remove the entry")
            }));
        }
        Ok(())
    }

    /// What looks like an id and is in no entry, as `owner.name`.
    pub(crate) fn undecided(&self, document: &Document) -> Result<BTreeSet<String>> {
        let mut value = document.value().clone();
        sensitive::mark(&mut value, &Sensitive::read()?);
        let mut found = BTreeSet::new();
        each_text(&mut value, &mut |owner, name, schema, format| {
            if looks_like_an_id(name, format)
                && !schema.contains_key(HIDDEN)
                && self.decision(owner, name).is_none()
            {
                found.insert(format!("{owner}.{name}"));
            }
        });
        Ok(found)
    }
}

fn problem(problem: String) -> Error {
    Error::Table {
        file: FILE,
        problem,
    }
}

fn looks_like_an_id(name: &str, format: &str) -> bool {
    matches!(name, "id" | "uuid")
        || ["_id", "_ids", "Id", "Ids", "_uuid"]
            .iter()
            .any(|end| name.ends_with(end))
        || format.eq_ignore_ascii_case("uuid")
}

/// Shown for each place: its owner, its name, its schema and the id that is decided on.
type Visit<'a> = &'a mut dyn FnMut(&str, &str, &mut Map<String, Value>, &str);

/// Visits what is a text or a list of texts, with the format of that text.
fn each_text(document: &mut Value, visit: Visit<'_>) {
    let snapshot = document.clone();
    places::visit(document, &mut |owner, name, schema| {
        let whole = Value::Object(schema.clone());
        if let Some(format) = text_format(&snapshot, &whole) {
            visit(owner, name, schema, &format);
        }
    });
}

/// The format of a text or of a list's texts, empty if there is none.
fn text_format(document: &Value, schema: &Value) -> Option<String> {
    let mut schema = target(document, schema);
    while let Some([member]) = schema
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        schema = target(document, member);
    }
    if schema.get("enum").is_some() {
        return None;
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("array") => text_format(document, schema.get("items")?),
        Some("string") => {
            let format = schema.get("format").and_then(Value::as_str).unwrap_or("");
            let of_another_type = ["date", "date-time", "binary", "byte"].contains(&format);
            (!of_another_type).then(|| format.to_owned())
        }
        _ => None,
    }
}

#[cfg(test)]
#[path = "ids_tests.rs"]
mod tests;
