//! A request as the rules read it: its JSON, with the name of the type of each object.

use std::borrow::Cow;

/// One value.
#[derive(Clone, Default, PartialEq)]
pub(crate) enum Node {
    /// Null, or a value that no rule may look at.
    #[default]
    Nothing,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// Another number, as JSON writes it.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A struct, or a map with free keys.
    Object(Object),
}

/// An object.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Object {
    /// The Rust type; empty for a map.
    pub(crate) owner: &'static str,
    /// Its members, in the order in which they are sent.
    pub(crate) members: Vec<(Cow<'static, str>, Node)>,
}

impl Object {
    /// Whether it is a struct, whose members are fields, and no map.
    pub(crate) fn is_struct(&self) -> bool {
        !self.owner.is_empty()
    }

    /// The fields of a struct, whose names are no data; a map has none.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&'static str, &Node)> {
        self.members.iter().filter_map(|(name, value)| match name {
            Cow::Borrowed(name) if self.is_struct() => Some((*name, value)),
            _ => None,
        })
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Node> {
        self.members
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    /// A member that is a text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether the member is there and not null.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some_and(|node| *node != Node::Nothing)
    }
}
