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
