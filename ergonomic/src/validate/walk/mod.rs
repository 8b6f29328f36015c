//! Goes through a request as serde serialises it: types need no code of their own for it, and what
//! is looked at is what is sent.

mod compound;
mod here;
mod kept;
mod path;
mod place;
mod reader;

use std::fmt;

use serde::Serialize;

pub(crate) use kept::{Parent, Scalar};
pub(crate) use path::{Step, written};
pub(crate) use reader::{Census, Reader};

use super::book::{Book, Entry};
use super::document::Broken;
use super::plan::{Plan, Type};
use super::{Severity, Violation};
pub(crate) use here::{Here, Seen};
use place::{Expected, Place};

/// What a walk has seen so far.
pub(crate) struct Walk {
    plan: &'static Plan,
    reader: Reader,
    /// What the reader looks for here.
    book: Option<&'static Book>,
    /// Whether the plan says it, too.
    is_planned: bool,
    here: Here,
    /// What is expected of the value that comes next.
    expected: Expected,
    violations: Vec<(usize, Violation)>,
}

/// Checks the limits of the document and shows the request to a reader.
pub(crate) fn walk<T: Serialize>(
    value: &T,
    plan: &'static Plan,
    reader: Reader,
) -> (Reader, Vec<Violation>) {
    let book = reader.book();
    let mut walk = Walk {
        plan,
        book,
        is_planned: matches!(reader, Reader::Judge(_)),
        reader,
        here: Here::start(),
        expected: Expected::default(),
        violations: Vec::new(),
    };
    // What cannot be serialised is refused when it is to be sent.
    let _ = value.serialize(Place(&mut walk));
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
            path: written(&self.here.steps),
            code: broken.code,
            severity: Severity::Invalid,
            message: broken.message,
            limit: Some(broken.limit.into()),
        };
        self.violations.push((self.here.order, violation));
    }

    /// Shows a value that a rule is for.
    fn show(&mut self, entry: &'static Entry, value: &Scalar<'_>) {
        let seen = Seen {
            value: Some(value),
            here: &self.here,
            since: None,
            order: self.here.order,
        };
        for row in &entry.alone {
            if row.is_for(self.here.owner) {
                self.reader.read(row.at, &seen, &mut self.violations);
            }
        }
        if entry.is_kept {
            self.here.keep(entry, value);
        }
    }

    /// Shows a struct as a whole, once its fields have been written.
    fn show_struct(&mut self, of_type: Option<&'static Type>, begin: usize, order: usize) {
        let Some(book) = self.book else { return };
        let owner = self.here.owner;
        let whole = match of_type {
            Some(of_type) if self.is_planned => of_type.whole,
            _ => book.object(owner),
        };
        if let Some(entry) = whole {
            let seen = Seen {
                value: None,
                here: &self.here,
                since: Some(begin),
                order,
            };
            for row in &entry.beside {
                self.reader.read(row.at, &seen, &mut self.violations);
            }
        }
        for at in begin..self.here.kept.len() {
            self.show_beside(begin, at);
        }
        self.here.kept.forget(begin);
    }

    /// Shows a kept field to the rules that look at others beside it.
    fn show_beside(&mut self, begin: usize, at: usize) {
        let Some(field) = self.here.kept.get(at) else {
            return;
        };
        let (name, entry, order) = (field.name, field.entry, field.order);
        for row in &entry.beside {
            if !row.is_for(self.here.owner) {
                continue;
            }
            self.here.steps.push(Step::Field(name));
            let value = self.here.kept.scalar(at);
            let seen = Seen {
                value: value.as_ref(),
                here: &self.here,
                since: Some(begin),
                order,
            };
            self.reader.read(row.at, &seen, &mut self.violations);
            self.here.steps.pop();
        }
    }
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
