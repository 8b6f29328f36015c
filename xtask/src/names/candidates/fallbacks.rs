//! Names for those who come late.

use std::collections::BTreeMap;

use super::{Wishes, spelled};
use crate::model::{Direction, Kind, Origin, TypeDef, TypeId};
use crate::names::words::{camel, is_numbered, joined, property_words, words};

impl Wishes<'_> {
    /// Longer names for a type whose first wish is gone.
    pub(super) fn fallbacks(
        &self,
        id: TypeId,
        definition: &TypeDef,
        stem: &[String],
        stems: &BTreeMap<TypeId, Vec<String>>,
    ) -> Vec<String> {
        let suffix = self.role(id).suffix();
        let mut names = Vec::new();
        if let Origin::Component(schema) = &definition.origin {
            let full = camel(&words(schema));
            if !is_numbered(schema) && definition.bindings.is_empty() {
                names.push(full.clone());
                names.push(format!("{full}{suffix}"));
            }
        }
        // What it is a variant of, or a part of, tells it from its namesakes.
        for (other, owner) in self.api.types.iter().enumerate() {
            let part = match &owner.kind {
                Kind::Union { variants, .. } => variants
                    .iter()
                    .find(|variant| variant.content == id)
                    .map(|variant| match variant.tags.as_slice() {
                        [tag] => words(&spelled(tag)),
                        _ => stem.to_vec(),
                    }),
                Kind::Struct(fields) => fields
                    .iter()
                    .find(|field| field.ty.named() == Some(id))
                    .map(|field| property_words(&field.wire)),
                _ => None,
            };
            let Some(part) = part.filter(|_| other != id) else {
                continue;
            };
            let owner_stem = stems.get(&other).cloned().unwrap_or_default();
            names.push(format!("{}{suffix}", camel(&joined(&owner_stem, &part))));
            if let Origin::Component(schema) = &owner.origin {
                names.push(format!("{}{suffix}", camel(&joined(&words(schema), &part))));
            }
        }
        for operation in self.usage.get(&id).into_iter().flat_map(|usage| {
            usage
                .bodies
                .iter()
                .map(|(_, id)| id)
                .chain(&usage.responses)
        }) {
            for owner in [self.path_stem(operation), self.group_stem(operation)] {
                names.push(format!("{}{suffix}", camel(&joined(&owner, stem))));
            }
        }
        for operation in &self.api.operations {
            if operation
                .parameters
                .iter()
                .any(|parameter| parameter.ty.named() == Some(id))
            {
                for owner in [
                    self.group_stem(&operation.id),
                    self.path_stem(&operation.id),
                ] {
                    names.push(camel(&joined(&owner, stem)));
                }
            }
        }
        if let Origin::Property(parent, property) = &definition.origin {
            let whole = [
                stems.get(parent).cloned().unwrap_or_default(),
                property_words(property),
            ]
            .concat();
            names.push(format!("{}{suffix}", camel(&whole)));
        }
        if let Origin::Response(operation) = &definition.origin {
            names.push(format!("{}Response", camel(&words(operation))));
        }
        if let Origin::Body(operation) = &definition.origin {
            names.push(format!("{}Request", camel(&words(operation))));
        }
        if let Origin::Parameter(operation, parameter) = &definition.origin {
            names.push(camel(&joined(&words(operation), &words(parameter))));
        }
        if definition.direction == Direction::In && suffix.is_empty() {
            names.push(format!("{}Input", camel(stem)));
        }
        names
    }
}
