//! Goes through a request as serde serialises it: types need no code of their own for it, and what
//! is looked at is what is sent.

mod compound;
mod kept;
mod path;
mod place;
mod reader;

use std::fmt;

use serde::Serialize;

pub(crate) use kept::{Parent, Scalar};
pub(crate) use path::{Step, written};
pub(crate) use reader::{Census, Reader, Seen};

use super::book::{Book, Entry, RowAt};
use super::document::{Broken, Table};
use super::{Severity, Violation};
use kept::Kept;
use place::Place;

/// What a walk has seen so far.
pub(crate) struct Walk {
    table: &'static Table,
    reader: Reader,
    /// What the reader looks for here.
    book: Option<&'static Book>,
    steps: Vec<Step>,
    /// The type of the struct that is being written, and that of the whole request.
    owner: &'static str,
    operation: &'static str,
    /// Of the structs that are being written, the fields that a rule asks for later.
    kept: Kept,
    /// Counts the fields.
    order: usize,
    violations: Vec<(usize, Violation)>,
}

/// Checks the limits of the document and shows the request to a reader.
pub(crate) fn walk<T: Serialize>(
    value: &T,
    table: &'static Table,
    reader: Reader,
) -> (Reader, Vec<Violation>) {
    let book = reader.book();
    let mut walk = Walk {
        table,
        book,
        kept: book.map_or_else(Kept::default, |_| Kept::with_room()),
        reader,
        steps: Vec::with_capacity(8),
        owner: "",
        operation: "",
        order: 0,
        violations: Vec::new(),
    };
    // What cannot be serialised is refused when it is to be sent.
    let _ = value.serialize(Place::root(&mut walk));
    let mut violations = walk.violations;
    if violations.is_empty() {
        return (walk.reader, Vec::new());
    }
    // What concerns several fields is found after them.
    violations.sort_by_key(|(order, _)| *order);
    let violations = violations.into_iter().map(|(_, one)| one).collect();
    (walk.reader, violations)
}

impl Walk {
    fn broken(&mut self, broken: Broken) {
        let violation = Violation {
            path: written(&self.steps),
            code: broken.code,
            severity: Severity::Invalid,
            message: broken.message,
            limit: Some(broken.limit.into()),
        };
        self.violations.push((self.order, violation));
    }

    /// Shows a value that a rule is for.
    fn show(&mut self, entry: &'static Entry, value: Scalar<'_>) {
        let parent = Parent::alone(self.owner);
        for row in rows(entry, self.owner, false) {
            let seen = Seen {
                value: Some(value),
                parent,
                operation: self.operation,
                steps: &self.steps,
                order: self.order,
            };
            self.reader.read(row.at, &seen, &mut self.violations);
        }
        if entry.is_kept
            && let Some(Step::Field(field)) = self.steps.last()
        {
            self.kept.push(field, entry, self.order, value);
        }
    }

    /// Shows a struct as a whole, once its fields have been written.
    fn show_struct(&mut self, begin: usize, order: usize) {
        let Some(book) = self.book else { return };
        let whole = book.object(self.owner);
        if whole.is_none() && self.kept.is_at(begin) {
            return;
        }
        let parent = self.kept.since(begin, self.owner);
        if let Some(entry) = whole {
            for row in rows(entry, self.owner, true) {
                let seen = Seen {
                    value: None,
                    parent,
                    operation: self.operation,
                    steps: &self.steps,
                    order,
                };
                self.reader.read(row.at, &seen, &mut self.violations);
            }
        }
        for field in parent.fields() {
            for row in rows(field.entry, self.owner, true) {
                self.steps.push(Step::Field(field.name));
                let seen = Seen {
                    value: Some(parent.scalar(field)),
                    parent,
                    operation: self.operation,
                    steps: &self.steps,
                    order: field.order,
                };
                self.reader.read(row.at, &seen, &mut self.violations);
                self.steps.pop();
            }
        }
        self.kept.forget(begin);
    }
}

/// The rows for a type: those that look at one value, or those that look at others beside it.
fn rows(
    entry: &'static Entry,
    owner: &str,
    looks_beside: bool,
) -> impl Iterator<Item = &'static RowAt> {
    entry.rows.iter().filter(move |row| {
        row.looks_beside == looks_beside && (row.owner.is_empty() || row.owner == owner)
    })
}

/// A value that serde cannot write. It says nothing, since serde's words may quote the value.
#[derive(Debug)]
pub(crate) struct Unwritable;

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value cannot be written")
    }
}

impl std::error::Error for Unwritable {}

impl serde::ser::Error for Unwritable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}
