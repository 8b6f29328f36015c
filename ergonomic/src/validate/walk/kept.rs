//! What a walk keeps of the structs that are being written, for rules that look at several fields.

use smallvec::SmallVec;

use crate::validate::book::Entry;

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
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) entry: &'static Entry,
    pub(super) order: usize,
    value: Value,
}

#[derive(Clone, Copy)]
enum Value {
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

    pub(super) fn get(&self, at: usize) -> Option<&Field> {
        self.fields.get(at)
    }

    pub(super) fn scalar(&self, at: usize) -> Option<Scalar<'_>> {
        Some(scalar(self.fields.get(at)?, &self.texts))
    }

    pub(super) fn push(
        &mut self,
        name: &'static str,
        entry: &'static Entry,
        order: usize,
        value: &Scalar<'_>,
    ) {
        let value = match *value {
            Scalar::Bool(value) => Value::Bool(value),
            Scalar::Whole(value) => Value::Whole(value),
            Scalar::Number(text) => Value::Number(self.text(text)),
            Scalar::Text(text) => Value::Text(self.text(text)),
        };
        self.fields.push(Field {
            name,
            entry,
            order,
            value,
        });
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
        if begin == 0 {
            self.texts.clear();
        }
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
    /// A field, if it is there and not null.
    pub(crate) fn get(self, name: &str) -> Option<Scalar<'a>> {
        Some(scalar(self.field(name)?, self.texts))
    }

    /// A field that is a text.
    pub(crate) fn text(self, name: &str) -> Option<&'a str> {
        match self.get(name)? {
            Scalar::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether a field is there and not null.
    pub(crate) fn has(self, name: &str) -> bool {
        self.field(name).is_some()
    }

    fn field(self, name: &str) -> Option<&'a Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

fn scalar<'a>(field: &Field, texts: &'a [u8]) -> Scalar<'a> {
    let text = |span: Span| {
        let bytes = texts.get(span.start..span.end).unwrap_or_default();
        // A whole text was put there.
        std::str::from_utf8(bytes).unwrap_or_default()
    };
    match field.value {
        Value::Bool(value) => Scalar::Bool(value),
        Value::Whole(value) => Scalar::Whole(value),
        Value::Number(span) => Scalar::Number(text(span)),
        Value::Text(span) => Scalar::Text(text(span)),
    }
}
