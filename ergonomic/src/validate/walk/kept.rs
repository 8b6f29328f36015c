//! What a walk keeps of the structs that are being written, for rules that look at several fields.

use smallvec::SmallVec;
use smol_str::SmolStr;

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
pub(super) struct Kept(SmallVec<[Field; 6]>);

/// A field that was kept.
struct Field {
    expected: &'static Expected,
    value: Value,
}

/// What was kept of it. Texts are mostly codes, which take no memory of their own.
enum Value {
    /// That it is there.
    Present,
    Bool(bool),
    Whole(i64),
    Number(SmolStr),
    Text(SmolStr),
}

impl Kept {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Keeps of a value what rows ask for later.
    pub(super) fn push(&mut self, expected: &'static Expected, value: &Scalar<'_>) {
        let value = match *value {
            _ if expected.keep == Keep::Presence => Value::Present,
            Scalar::Bool(value) => Value::Bool(value),
            Scalar::Whole(value) => Value::Whole(value),
            Scalar::Number(text) => Value::Number(text.into()),
            Scalar::Text(text) => Value::Text(text.into()),
        };
        self.0.push(Field { expected, value });
    }

    /// What was kept since, as fields of a struct.
    pub(super) fn since(&self, begin: usize, owner: &'static str) -> Parent<'_> {
        Parent {
            owner,
            fields: self.0.get(begin..).unwrap_or_default(),
        }
    }

    /// Forgets what was kept since.
    pub(super) fn forget(&mut self, begin: usize) {
        if self.0.len() > begin {
            self.0.truncate(begin);
        }
    }
}

impl Field {
    /// The value, if it was kept.
    fn scalar(&self) -> Option<Scalar<'_>> {
        match &self.value {
            Value::Present => None,
            Value::Bool(value) => Some(Scalar::Bool(*value)),
            Value::Whole(value) => Some(Scalar::Whole(*value)),
            Value::Number(text) => Some(Scalar::Number(text)),
            Value::Text(text) => Some(Scalar::Text(text)),
        }
    }
}

/// The struct that a value is a field of, with the fields that rules ask for.
#[derive(Clone, Copy)]
pub(crate) struct Parent<'a> {
    /// The Rust type.
    pub(crate) owner: &'static str,
    fields: &'a [Field],
}

impl<'a> Parent<'a> {
    /// A field, if it is there and not null, and a row looks at its value.
    pub(crate) fn get(self, name: &str) -> Option<Scalar<'a>> {
        self.field(name)?.scalar()
    }

    /// A field that is a text.
    pub(crate) fn text(self, name: &str) -> Option<&'a str> {
        match &self.field(name)?.value {
            Value::Text(text) => Some(text),
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
}
