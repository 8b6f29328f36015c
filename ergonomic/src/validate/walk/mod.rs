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
pub(crate) use reader::Reader;

use super::document::Broken;
use super::plan::{Expected, Keep, Plan, Type};
use super::{Severity, Violation};
pub(crate) use here::{Here, Seen};
use place::Place;

/// What a walk has seen so far.
pub(crate) struct Walk {
    plan: &'static Plan,
    reader: Reader,
    here: Here,
    /// What is to be checked of the value that comes next.
    expected: &'static Expected,
    /// Whether a text is a number that serde_json hands over as text.
    is_raw: bool,
    /// Whether the rows are not about what comes next.
    is_silenced: bool,
    violations: Vec<(usize, Violation)>,
}

/// Checks the limits of the document and shows the request to a reader.
pub(crate) fn walk<T: Serialize>(
    value: &T,
    plan: &'static Plan,
    reader: Reader,
) -> (Reader, Vec<Violation>) {
    let mut walk = Walk {
        plan,
        reader,
        here: Here::start(),
        expected: Expected::nothing(),
        is_raw: false,
        is_silenced: false,
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
    #[cold]
    fn broken(&mut self, broken: Broken) {
        let violation = Violation {
            path: written(&self.here.path()),
            code: broken.code,
            severity: Severity::Invalid,
            message: broken.message,
            limit: Some(broken.limit.into()),
        };
        self.violations.push((self.here.order, violation));
    }

    /// Shows a value that rows ask for.
    fn show(&mut self, value: &Scalar<'_>) {
        if self.is_silenced {
            return;
        }
        let expected = self.expected;
        if !expected.now.is_empty() {
            let seen = self.here.sees(Some(value), self.here.order);
            self.reader.read(&expected.now, &seen, &mut self.violations);
        }
        if expected.keep != Keep::Nothing {
            self.here.keep(expected, value);
        }
    }

    /// Shows a struct as a whole, and what was kept for its end, once its fields have been written.
    fn show_later(&mut self, of_type: &'static Type, order: usize) {
        if self.is_silenced {
            return;
        }
        self.here.at = None;
        let seen = self.here.sees(None, order);
        self.reader
            .read(&of_type.whole, &seen, &mut self.violations);
        for at in self.here.begin..self.here.kept.len() {
            let Some(field) = self.here.kept.get(at) else {
                continue;
            };
            let (expected, order) = (field.expected, field.order);
            if expected.later.is_empty() {
                continue;
            }
            self.here.at = Some(Step::Field(expected.name));
            let value = field.scalar();
            let seen = self.here.sees(value.as_ref(), order);
            self.reader
                .read(&expected.later, &seen, &mut self.violations);
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
