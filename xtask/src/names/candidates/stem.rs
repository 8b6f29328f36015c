//! The words that name what a type is about.

use std::collections::BTreeMap;

use super::{Wishes, spelled};
use crate::model::{Kind, Origin, TypeId};
use crate::names::idents;
use crate::names::words::{joined, property_words, singular_last, stem, words};

impl Wishes<'_> {
    /// The words that name the resource of a type; `parents` are those of the types around it.
    pub(crate) fn stem(&self, id: TypeId, parents: &BTreeMap<TypeId, Vec<String>>) -> Vec<String> {
        let Some(definition) = self.api.types.get(id) else {
            return Vec::new();
        };
        match &definition.origin {
            Origin::Component(name) => {
                if let Some(item) = self.usage.get(&id).and_then(|usage| usage.page_of)
                    && let Some(Origin::Component(item)) =
                        self.api.types.get(item).map(|item| &item.origin)
                {
                    let mut words = stem(item);
                    words.push("list".to_owned());
                    return words;
                }
                let mut words = stem(name);
                if let Some((last, rest)) = words.split_last()
                    && last == "list"
                {
                    let mut single = singular_last(rest);
                    single.push(last.clone());
                    words = single;
                }
                // A value is one of its enum.
                if matches!(definition.kind, Kind::Enum(_)) {
                    words = singular_last(&words);
                }
                words
            }
            Origin::Property(parent, property) => {
                let parent = parents.get(parent).cloned().unwrap_or_default();
                joined(&parent, &property_words(property))
            }
            Origin::Parameter(operation, parameter) => joined(
                &self.group_stem(operation),
                &singular_last(&words(parameter)),
            ),
            Origin::Body(operation) | Origin::Response(operation) => {
                let words = words(operation);
                joined(
                    &self.path_stem(operation),
                    words.get(1..).unwrap_or_default(),
                )
            }
            Origin::Tag(_) => match &definition.kind {
                Kind::Tag(values) => values
                    .iter()
                    .flat_map(|value| words(&spelled(value)))
                    .collect(),
                _ => Vec::new(),
            },
        }
    }

    /// The resource that an operation's group is about.
    pub(super) fn group_stem(&self, operation: &str) -> Vec<String> {
        self.api
            .operations
            .iter()
            .find(|known| known.id == operation)
            .map(|known| singular_last(&words(&idents::module(&known.tag))))
            .unwrap_or_default()
    }

    /// The resource that an operation's path starts with.
    pub(super) fn path_stem(&self, operation: &str) -> Vec<String> {
        self.api
            .operations
            .iter()
            .find(|known| known.id == operation)
            .and_then(|known| known.path.split('/').find(|segment| !segment.is_empty()))
            .map(|segment| singular_last(&words(segment)))
            .unwrap_or_default()
    }
}
