//! The types of a document by their Rust names.

use std::collections::BTreeMap;

use super::required::Required;
use super::view::{Field, Shape, Type, limits_of};
use crate::emit::Named;
use crate::model::{Direction, Kind, TypeDef};
use crate::names::lock::Lock;

/// Every type, once.
pub(super) fn types(
    named: &Named<'_>,
    required: &Required<'_>,
    lock: &Lock,
) -> BTreeMap<String, Type> {
    let mut all = BTreeMap::new();
    for (group, ids) in named.files() {
        for id in ids {
            let Some(definition) = named.api.types.get(id) else {
                continue;
            };
            let view = Type {
                group: group.clone(),
                place: format!("{} {:?}", definition.pointer, definition.direction),
                shared: lock.shared.contains(named.names.of(id)),
                sent: definition.direction == Direction::In || named.also_sent(id),
                shape: shape(named, definition),
                required: required.at(&definition.pointer),
            };
            all.insert(named.names.of(id).to_owned(), view);
        }
    }
    all
}

fn shape(named: &Named<'_>, definition: &TypeDef) -> Shape {
    match &definition.kind {
        Kind::Struct(fields) => Shape::Struct(
            fields
                .iter()
                .map(|field| {
                    let slot = named.slot(field);
                    let view = Field {
                        ty: slot.ty,
                        is_argument: slot.argument.is_some_and(|argument| argument.ty.is_some()),
                        limits: limits_of(&field.facts),
                    };
                    (field.wire.clone(), view)
                })
                .collect(),
        ),
        Kind::Enum(values) => Shape::Values(
            "enum",
            values.iter().map(|value| value.text.clone()).collect(),
        ),
        Kind::Tag(values) => Shape::Values("tag", values.iter().cloned().collect()),
        Kind::Union { variants, .. } => Shape::Values(
            "union",
            variants
                .iter()
                .flat_map(|variant| variant.tags.iter().cloned())
                .collect(),
        ),
    }
}
