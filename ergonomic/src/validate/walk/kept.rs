//! What a walk keeps of the structs that are being written, for rules that look at several fields.

use smallvec::SmallVec;

use crate::validate::plan::{Expected, Keep};

/// A value that holds no others.
#[derive(Clone, Copy)]
pub(crate) enum Scalar<'a> {
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// Another number, as JSON writes it.
    Number(&'a str),
    /// A text.
    Text(&'a str),
}

/// The kept fields, those of an outer struct before those of the structs that it holds.
#[derive(Default)]
pub(super) struct Kept {
    fields: SmallVec<[Field; 6]>,
    texts: SmallVec<[u8; 64]>,
}

/// A field that was kept.
#[derive(Clone, Copy)]
struct Field {
    expected: &'static Expected,
    value: Value,
}

/// What was kept of it. Texts stand apart, so that there is nothing to move or to free.
#[derive(Clone, Copy)]
enum Value {
    /// That it is there.
    Present,
    Bool(bool),
    Whole(i64),
    Number(Span),
    Text(Span),
}

/// A part of the kept texts.
#[derive(Clone, Copy)]
struct Span {
    start: usize,
    end: usize,
}

impl Kept {
    pub(super) fn len(&self) -> usize {
        self.fields.len()
    }

    /// Keeps of a value what rows ask for later.
    pub(super) fn push(&mut self, expected: &'static Expected, value: &Scalar<'_>) {
        let value = match *value {
            _ if expected.keep == Keep::Presence => Value::Present,
            Scalar::Bool(value) => Value::Bool(value),
            Scalar::Whole(value) => Value::Whole(value),
            Scalar::Number(text) => Value::Number(self.text(text)),
            Scalar::Text(text) => Value::Text(self.text(text)),
        };
        self.fields.push(Field { expected, value });
    }

    fn text(&mut self, text: &str) -> Span {
        let start = self.texts.len();
        self.texts.extend_from_slice(text.as_bytes());
        Span {
            start,
            end: self.texts.len(),
        }
    }

    /// What was kept since, as fields of a struct.
    pub(super) fn since(&self, begin: usize, owner: &'static str) -> Parent<'_> {
        Parent {
            owner,
            fields: self.fields.get(begin..).unwrap_or_default(),
            texts: &self.texts,
        }
    }

    /// Forgets what was kept since.
    pub(super) fn forget(&mut self, begin: usize) {
        self.fields.truncate(begin);
    }
}

/// The struct that a value is a field of, with the fields that rules ask for.
#[derive(Clone, Copy)]
pub(crate) struct Parent<'a> {
    /// The Rust type.
    pub(crate) owner: &'static str,
    fields: &'a [Field],
    texts: &'a [u8],
}

impl<'a> Parent<'a> {
    /// A field, if it is there and not null, and a row looks at its value.
    pub(crate) fn get(self, name: &str) -> Option<Scalar<'a>> {
        match self.field(name)?.value {
            Value::Present => None,
            Value::Bool(value) => Some(Scalar::Bool(value)),
            Value::Whole(value) => Some(Scalar::Whole(value)),
            Value::Number(span) => Some(Scalar::Number(self.span(span))),
            Value::Text(span) => Some(Scalar::Text(self.span(span))),
        }
    }

    /// A field that is a text.
    pub(crate) fn text(self, name: &str) -> Option<&'a str> {
        match self.field(name)?.value {
            Value::Text(span) => Some(self.span(span)),
            _ => None,
        }
    }

    /// Whether a field is there and not null.
    pub(crate) fn has(self, name: &str) -> bool {
        self.field(name).is_some()
    }

    fn field(self, name: &str) -> Option<&'a Field> {
        self.fields.iter().find(|field| field.expected.name == name)
    }

    fn span(self, Span { start, end }: Span) -> &'a str {
        let bytes = self.texts.get(start..end).unwrap_or_default();
        // A whole text was put there.
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}
