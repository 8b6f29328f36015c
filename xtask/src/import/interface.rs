//! Takes the prose out of a document and brings the rest into a stable order.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{extensions, order};
use crate::document::Document;
use crate::document::kind::{Kind, Shape};
use crate::document::pointer;

/// What happens to the text that only speaks to people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prose {
    /// It goes.
    #[default]
    Strip,
    /// It stays.
    Keep,
}

/// What became of a document.
#[derive(Debug)]
pub struct Interface {
    /// The content of the interface file.
    pub value: Value,
    /// Pointers, in the document, of fields that OpenAPI 3.0.3 does not know. They were left out.
    pub unknown_fields: Vec<String>,
}

/// The content of a document's interface file.
pub fn interface(document: &Document, prose: Prose) -> Value {
    rewritten(document, prose).value
}

/// The content of a document's interface file, and what was not understood on the way.
///
/// The document is walked by its structure: a property named `description` is not an annotation,
/// and data (enum values, defaults) is never looked into.
pub fn rewritten(document: &Document, prose: Prose) -> Interface {
    let mut rewriter = Rewriter {
        api: document.api(),
        prose,
        unknown_fields: Vec::new(),
    };
    let value = rewriter.object(Kind::Document, "", document.value());
    Interface {
        value,
        unknown_fields: rewriter.unknown_fields,
    }
}

struct Rewriter<'a> {
    api: &'a str,
    prose: Prose,
    unknown_fields: Vec<String>,
}

impl Rewriter<'_> {
    fn object(&mut self, kind: Kind, place: &str, value: &Value) -> Value {
        let Some(object) = value.as_object() else {
            return order::data(value);
        };
        let mut kept = BTreeMap::new();
        for (key, inner) in object {
            let place = pointer::child(place, key);
            match kind.field(key) {
                Some(field) if field.prose && self.prose == Prose::Strip => {}
                Some(field) => {
                    kept.insert(key.clone(), self.shaped(field.shape, &place, inner));
                }
                None if extensions::stays(key, self.prose) => {
                    kept.insert(key.clone(), order::data(inner));
                }
                None if key.starts_with("x-") => {}
                None => self.unknown_fields.push(place),
            }
        }
        self.supply_demanded_text(kind, &mut kept);
        order::object(kept)
    }

    fn shaped(&mut self, shape: Shape, place: &str, value: &Value) -> Value {
        match (shape, value) {
            (Shape::One(kind) | Shape::OneOrFlag(kind), _) => self.object(kind, place, value),
            (Shape::Map(kind), Value::Object(map)) => order::object(
                map.iter()
                    .map(|(name, entry)| {
                        let place = pointer::child(place, name);
                        (name.clone(), self.object(kind, &place, entry))
                    })
                    .collect(),
            ),
            (Shape::Set(kind), Value::Array(list)) => {
                let entries = list.iter().enumerate();
                let entries = entries
                    .map(|(index, entry)| self.object(kind, &format!("{place}/{index}"), entry))
                    .collect();
                order::set(kind, entries)
            }
            (Shape::TextSet | Shape::DataSet, _) => order::text_set(value),
            (Shape::ProseMap, Value::Object(map)) if self.prose == Prose::Strip => {
                order::object(map.keys().map(|name| (name.clone(), "".into())).collect())
            }
            _ => order::data(value),
        }
    }

    /// OpenAPI 3.0.3 demands a text in two places.
    fn supply_demanded_text(&self, kind: Kind, kept: &mut BTreeMap<String, Value>) {
        let (field, text) = match kind {
            Kind::Info => ("title", format!("Synctera API {} interface", self.api)),
            Kind::Response if !kept.contains_key("$ref") => ("description", String::new()),
            _ => return,
        };
        kept.entry(field.to_owned()).or_insert(text.into());
    }
}

#[cfg(test)]
mod tests;
