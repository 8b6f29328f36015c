//! Finds the fields that need a box because a type contains itself.

use std::collections::BTreeMap;

use super::{Kind, Ty, TypeDef, TypeId};

/// Marks every field through which a type would contain itself without a list or map between.
///
/// `canonical` has the type that stands for each type that was merged with another.
pub(crate) fn mark(types: &mut [TypeDef], canonical: &BTreeMap<TypeId, TypeId>) {
    let stands = |id: TypeId| canonical.get(&id).copied().unwrap_or(id);
    let edges: Vec<Vec<TypeId>> = types
        .iter()
        .map(|definition| direct(definition).into_iter().map(stands).collect())
        .collect();
    for id in 0..types.len() {
        let Some(Kind::Struct(fields)) = types.get(id).map(|definition| definition.kind.clone())
        else {
            continue;
        };
        let boxed: Vec<bool> = fields
            .iter()
            .map(|field| matches!(field.ty, Ty::Named(target) if reaches(&edges, stands(target), stands(id))))
            .collect();
        if let Some(TypeDef {
            kind: Kind::Struct(fields),
            ..
        }) = types.get_mut(id)
        {
            for (field, boxed) in fields.iter_mut().zip(boxed) {
                field.boxed = boxed;
            }
        }
    }
}

fn direct(definition: &TypeDef) -> Vec<TypeId> {
    match &definition.kind {
        Kind::Struct(fields) => fields
            .iter()
            .filter_map(|field| match field.ty {
                Ty::Named(id) => Some(id),
                _ => None,
            })
            .collect(),
        Kind::Union { variants, .. } => variants.iter().map(|variant| variant.content).collect(),
        Kind::Enum(_) | Kind::Tag(_) => Vec::new(),
    }
}

fn reaches(edges: &[Vec<TypeId>], from: TypeId, to: TypeId) -> bool {
    let mut seen = vec![false; edges.len()];
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if let Some(seen) = seen.get_mut(id)
            && !std::mem::replace(seen, true)
        {
            open.extend(edges.get(id).into_iter().flatten());
        }
    }
    false
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::model::facts::Facts;
    use crate::model::{Direction, Field, Origin, Presence};

    fn holder(ty: Ty) -> TypeDef {
        TypeDef {
            origin: Origin::Component("a".into()),
            pointer: String::new(),
            direction: Direction::Out,
            bindings: Vec::new(),
            kind: Kind::Struct(vec![Field {
                wire: "f".into(),
                ident: "f".into(),
                ty,
                presence: Presence::Optional,
                boxed: false,
                spelling: None,
                facts: Facts::default(),
            }]),
            facts: Facts::default(),
        }
    }

    #[test]
    fn a_circle_is_boxed_and_a_list_is_not() {
        let mut types = vec![
            holder(Ty::Named(1)),
            holder(Ty::Named(0)),
            holder(Ty::List(Box::new(Ty::Named(2)))),
        ];
        mark(&mut types, &BTreeMap::new());
        let boxed: Vec<bool> = types
            .iter()
            .map(|t| matches!(&t.kind, Kind::Struct(f) if f[0].boxed))
            .collect();
        assert_eq!(boxed, [true, true, false]);
    }
}
