//! What a walk keeps of a request for the rules: one list of values, each before what it holds, and
//! one text. A tree of its own would cost more than the serialising it goes along with.

use std::fmt::{self, Write};

use super::node::Node;

/// Enough of a long text, such as a file's content, for every rule.
const KEPT: usize = 64;

/// The values of a request, in the order in which they are written.
#[derive(Default)]
pub(crate) struct Tape {
    pub(super) entries: Vec<Entry>,
    pub(super) texts: String,
}

/// One value.
pub(super) struct Entry {
    /// The field of a struct that it is the value of. Keys of maps are data, and not kept.
    pub(super) field: Option<&'static str>,
    pub(super) value: Value,
    /// The place after all that the value holds.
    pub(super) end: usize,
}

#[derive(Clone, Copy)]
pub(super) enum Value {
    Nothing,
    Bool(bool),
    Whole(i64),
    Number(Span),
    Text(Span),
    List,
    /// The Rust type of a struct; empty for a map.
    Object(&'static str),
}

/// A part of the tape's text.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Tape {
    /// A tape with room for a request of usual size.
    pub(super) fn with_room() -> Self {
        Self {
            entries: Vec::with_capacity(32),
            texts: String::with_capacity(512),
        }
    }

    /// The request, once it has been written as a whole.
    pub(crate) fn request(&self) -> Node<'_> {
        Node::at(self, 0)
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.entries.clear();
        self.texts.clear();
    }

    /// The place of the value that comes next.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Adds a value and gives its place.
    pub(super) fn push(&mut self, value: Value) -> usize {
        let place = self.entries.len();
        self.entries.push(Entry {
            field: None,
            value,
            end: place + 1,
        });
        place
    }

    /// Says that everything which came after a value is held by it.
    pub(super) fn close(&mut self, place: usize) {
        let end = self.entries.len();
        if let Some(entry) = self.entries.get_mut(place) {
            entry.end = end;
        }
    }

    /// Says which field the value at a place is of.
    pub(super) fn name(&mut self, place: usize, field: &'static str) {
        if let Some(entry) = self.entries.get_mut(place) {
            entry.field = Some(field);
        }
    }

    pub(super) fn text(&mut self, text: &str) -> Span {
        let start = self.texts.len();
        self.texts.push_str(text);
        self.since(start)
    }

    /// Keeps the start of a text that is written piece by piece.
    pub(super) fn start_of(&mut self, text: &(impl fmt::Display + ?Sized)) -> Span {
        let start = self.texts.len();
        let mut room = Room {
            texts: &mut self.texts,
            left: KEPT,
        };
        // Ends with an error once there is enough.
        let _ = write!(room, "{text}");
        self.since(start)
    }

    fn since(&self, start: usize) -> Span {
        Span {
            start,
            end: self.texts.len(),
        }
    }
}

/// Takes the start of a text.
struct Room<'a> {
    texts: &'a mut String,
    left: usize,
}

impl Write for Room<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for one in text.chars() {
            self.left = self.left.checked_sub(1).ok_or(fmt::Error)?;
            self.texts.push(one);
        }
        Ok(())
    }
}
