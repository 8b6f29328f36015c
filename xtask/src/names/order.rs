//! Who may wish first.

use std::collections::BTreeSet;

use super::candidates::Role;
use super::prepare::Prepared;
use super::words::is_numbered;
use crate::merge::{At, all};
use crate::model::{Api, Direction, Origin, TypeDef};

/// The types of all versions: resources before bodies, what stands by itself before what is nested,
/// numbered names last.
pub(super) fn order(apis: &[Api], prepared: &[Prepared<'_>]) -> Vec<At> {
    let mut order: Vec<At> = all(apis).collect();
    order.sort_by_cached_key(|at| (rank(apis, prepared, *at), at.api));
    // A nested type is named after the one around it.
    let mut placed = BTreeSet::new();
    let mut result = Vec::new();
    for at in order {
        place(apis, prepared, at, &mut placed, &mut result);
    }
    result
}

fn rank(apis: &[Api], prepared: &[Prepared<'_>], at: At) -> Option<impl Ord> {
    let definition = apis.get(at.api)?.types.get(at.id)?;
    let prepared = prepared.get(at.api)?;
    let numbered = matches!(&definition.origin, Origin::Component(name) if is_numbered(name));
    let place = match &definition.origin {
        Origin::Component(_) => 0,
        Origin::Property(..) => 2,
        Origin::Parameter(..) => 3,
        Origin::Tag(_) => 4,
        Origin::Body(_) | Origin::Response(_) => 1,
    };
    let wishes = prepared.wishes();
    let excepted = wishes.given(definition).is_some();
    let used = prepared.usage.contains_key(&at.id);
    let role = match (definition.direction, wishes.role(at.id)) {
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
}

fn place(
    apis: &[Api],
    prepared: &[Prepared<'_>],
    at: At,
    placed: &mut BTreeSet<At>,
    result: &mut Vec<At>,
) {
    if !placed.insert(at) {
        return;
    }
    let definition = apis.get(at.api).and_then(|api| api.types.get(at.id));
    if let Some(TypeDef {
        origin: Origin::Property(parent, _),
        ..
    }) = definition
    {
        place(apis, prepared, At { id: *parent, ..at }, placed, result);
    }
    let owner = prepared.get(at.api).and_then(|one| one.unions.get(&at.id));
    if let Some((owner, _)) = owner {
        place(apis, prepared, At { id: *owner, ..at }, placed, result);
    }
    result.push(at);
}
