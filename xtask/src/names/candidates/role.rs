//! What a type is to those who use it.

use super::Wishes;
use crate::model::{Direction, TypeId};

/// Operations whose id starts so make something new.
const CREATES: &[&str] = &["create", "add", "issue", "submit", "open", "new"];

/// What a type is to those who use it; decides the word behind the resource's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Received, or the same both ways.
    Resource,
    /// The body that makes a resource.
    Create,
    /// The body that changes a resource.
    Update,
    /// The body of an action.
    Action,
    /// Sent within a body.
    Input,
}

impl Role {
    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Resource => "",
            Self::Create => "Create",
            Self::Update => "Update",
            Self::Action => "Request",
            Self::Input => "Input",
        }
    }
}

impl Wishes<'_> {
    /// The role of a type.
    pub(crate) fn role(&self, id: TypeId) -> Role {
        let Some(definition) = self.api.types.get(id) else {
            return Role::Resource;
        };
        if definition.direction != Direction::In {
            return Role::Resource;
        }
        let bodies = self
            .usage
            .get(&id)
            .map(|usage| usage.bodies.as_slice())
            .unwrap_or_default();
        if bodies.is_empty() {
            return Role::Input;
        }
        if bodies
            .iter()
            .all(|(method, _)| method == "patch" || method == "put")
        {
            return Role::Update;
        }
        let creates = bodies.iter().any(|(method, operation)| {
            method == "post"
                && CREATES
                    .iter()
                    .any(|verb| operation.to_lowercase().starts_with(verb))
        });
        if creates { Role::Create } else { Role::Action }
    }
}
