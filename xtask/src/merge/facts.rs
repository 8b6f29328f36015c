//! What a merged type says of its fields: what all say, and what any hides.

use super::Merged;
use crate::model::facts::Facts;
use crate::model::{Api, Kind};

/// Makes the facts of types that are one the same in all of them.
///
/// A field that one of them hides from Debug is hidden in the one type. A default, a format or a
/// mark that they do not share is not said, as it would be wrong for some.
pub(crate) fn agree(apis: &mut [Api], merged: &Merged) {
    for class in 0..merged.len() {
        let members = merged.members(class);
        if members.len() < 2 {
            continue;
        }
        let mut own: Option<Facts> = None;
        let mut fields: Vec<Facts> = Vec::new();
        for at in members {
            let Some(definition) = apis.get(at.api).and_then(|api| api.types.get(at.id)) else {
                continue;
            };
            let Kind::Struct(of_type) = &definition.kind else {
                join(&mut own, &definition.facts);
                continue;
            };
            join(&mut own, &definition.facts);
            for (place, field) in of_type.iter().enumerate() {
                match fields.get_mut(place) {
                    Some(known) => *known = both(known, &field.facts),
                    None => fields.push(field.facts.clone()),
                }
            }
        }
        for at in members {
            let Some(definition) = apis
                .get_mut(at.api)
                .and_then(|api| api.types.get_mut(at.id))
            else {
                continue;
            };
            if let Some(own) = &own {
                definition.facts = own.clone();
            }
            if let Kind::Struct(of_type) = &mut definition.kind {
                for (field, facts) in of_type.iter_mut().zip(&fields) {
                    field.facts = facts.clone();
                }
            }
        }
    }
}

fn join(known: &mut Option<Facts>, other: &Facts) {
    *known = Some(match known {
        None => other.clone(),
        Some(known) => both(known, other),
    });
}

fn both(one: &Facts, other: &Facts) -> Facts {
    fn same<T: PartialEq + Clone>(one: &Option<T>, other: &Option<T>) -> Option<T> {
        one.clone().filter(|_| one == other)
    }
    Facts {
        format: same(&one.format, &other.format),
        limits: if one.limits == other.limits {
            one.limits.clone()
        } else {
            Vec::new()
        },
        item_limits: if one.item_limits == other.item_limits {
            one.item_limits.clone()
        } else {
            Vec::new()
        },
        default: same(&one.default, &other.default),
        deprecated: one.deprecated && other.deprecated,
        stability: same(&one.stability, &other.stability),
        hidden: one.hidden || other.hidden,
        description: one
            .description
            .clone()
            .or_else(|| other.description.clone()),
    }
}
