//! Who may wish first.

use std::collections::BTreeSet;

use super::assign::Assignment;
use super::candidates::Role;
use super::words::is_numbered;
use crate::model::{Direction, Origin, TypeId};

impl Assignment<'_> {
    /// Resources before bodies, what stands by itself before what is nested, numbered names last.
    pub(super) fn order(&self) -> Vec<TypeId> {
        let rank = |id: TypeId| {
            let definition = self.api.types.get(id)?;
            let numbered =
                matches!(&definition.origin, Origin::Component(name) if is_numbered(name));
            let place = match &definition.origin {
                Origin::Component(_) => 0,
                Origin::Property(..) => 2,
                Origin::Parameter(..) => 3,
                Origin::Tag(_) => 4,
                Origin::Body(_) | Origin::Response(_) => 1,
            };
            let excepted = matches!(&definition.origin, Origin::Component(schema)
                if self.wishes.table.of_type(&self.api.name, schema, definition.direction).is_some());
            let used = self.wishes.usage.contains_key(&id);
            let role = match (definition.direction, self.wishes.role(id)) {
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
        };
        let mut order: Vec<TypeId> = (0..self.api.types.len()).collect();
        order.sort_by_key(|id| rank(*id));
        // A nested type is named after the one around it.
        let mut placed = BTreeSet::new();
        let mut result = Vec::new();
        for id in order {
            self.place(id, &mut placed, &mut result);
        }
        result
    }

    fn place(&self, id: TypeId, placed: &mut BTreeSet<TypeId>, result: &mut Vec<TypeId>) {
        if !placed.insert(id) {
            return;
        }
        if let Some(Origin::Property(parent, _)) =
            self.api.types.get(id).map(|definition| &definition.origin)
        {
            self.place(*parent, placed, result);
        }
        if let Some((owner, _)) = self.unions.get(&id) {
            self.place(*owner, placed, result);
        }
        result.push(id);
    }
}
