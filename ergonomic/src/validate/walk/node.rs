//! A request as the rules read it: its JSON, with the name of the type of each object.

use super::tape::{Span, Tape, Value};

/// One value.
#[derive(Clone, Copy)]
pub(crate) enum Node<'t> {
    /// Null, or a value that no rule may look at.
    Nothing,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// Another number, as JSON writes it.
    Number(&'t str),
    /// A text.
    Text(&'t str),
    /// A list.
    List(Held<'t>),
    /// A struct, or a map with free keys.
    Object(Object<'t>),
}

/// An object.
#[derive(Clone, Copy)]
pub(crate) struct Object<'t> {
    /// The Rust type; empty for a map.
    pub(crate) owner: &'static str,
    held: Held<'t>,
}

/// The values that a list or object holds.
#[derive(Clone, Copy)]
pub(crate) struct Held<'t> {
    tape: &'t Tape,
    next: usize,
    end: usize,
}

impl<'t> Node<'t> {
    /// The value at a place; nothing where there is none.
    pub(super) fn at(tape: &'t Tape, place: usize) -> Self {
        let Some(entry) = tape.entries.get(place) else {
            return Self::Nothing;
        };
        let text = |span: Span| tape.texts.get(span.start..span.end).unwrap_or_default();
        let held = Held {
            tape,
            next: place + 1,
            end: entry.end,
        };
        match entry.value {
            Value::Nothing => Self::Nothing,
            Value::Bool(value) => Self::Bool(value),
            Value::Whole(value) => Self::Whole(value),
            Value::Number(span) => Self::Number(text(span)),
            Value::Text(span) => Self::Text(text(span)),
            Value::List => Self::List(held),
            Value::Object(owner) => Self::Object(Object { owner, held }),
        }
    }
}

impl<'t> Iterator for Held<'t> {
    type Item = (Option<&'static str>, Node<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        if self.next >= self.end {
            return None;
        }
        let place = self.next;
        let entry = self.tape.entries.get(place)?;
        self.next = entry.end;
        Some((entry.field, Node::at(self.tape, place)))
    }
}

impl<'t> Held<'t> {
    fn of_field(self, name: &str) -> Option<Node<'t>> {
        let mut place = self.next;
        while place < self.end {
            let entry = self.tape.entries.get(place)?;
            if entry.field == Some(name) {
                return Some(Node::at(self.tape, place));
            }
            place = entry.end;
        }
        None
    }

    /// The values alone.
    pub(crate) fn values(self) -> impl Iterator<Item = Node<'t>> {
        self.map(|(_, value)| value)
    }
}

impl<'t> Object<'t> {
    /// Whether it is a struct, whose members are fields, and no map.
    pub(crate) fn is_struct(self) -> bool {
        !self.owner.is_empty()
    }

    /// The values, those of a map included.
    pub(crate) fn values(self) -> impl Iterator<Item = Node<'t>> {
        self.held.values()
    }

    /// The fields of a struct; a map has none.
    pub(crate) fn fields(self) -> impl Iterator<Item = (&'static str, Node<'t>)> {
        self.held
            .filter_map(|(field, value)| field.map(|field| (field, value)))
    }

    pub(crate) fn get(self, name: &str) -> Option<Node<'t>> {
        self.held.of_field(name)
    }

    /// A field that is a text.
    pub(crate) fn text(self, name: &str) -> Option<&'t str> {
        match self.get(name)? {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether the field is there and not null.
    pub(crate) fn has(self, name: &str) -> bool {
        self.get(name)
            .is_some_and(|node| !matches!(node, Node::Nothing))
    }
}
