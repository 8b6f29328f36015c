//! Goes through a request as serde serialises it: types need no code of their own for it, and what
//! is looked at is what is sent.

mod compound;
mod node;
mod path;
mod place;
mod tape;

use std::fmt;

use serde::Serialize;

pub(crate) use node::{Held, Node, Object};
pub(crate) use path::{Step, written};
use place::Place;
use tape::{Tape, Value};

use super::document::{Broken, Table};
use super::{Severity, Violation};

/// What a walk has seen so far.
pub(crate) struct Walk {
    table: &'static Table,
    /// What the walk keeps for the rules, if it does.
    kept: Option<Tape>,
    steps: Vec<Step>,
    violations: Vec<Violation>,
}

/// Checks the limits of the document.
pub(crate) fn check<T: Serialize>(value: &T, table: &'static Table) -> Vec<Violation> {
    walk(value, table, None).1
}

/// Checks the limits of the document, and keeps the request for the rules.
pub(crate) fn keep<T: Serialize>(value: &T, table: &'static Table) -> (Tape, Vec<Violation>) {
    walk(value, table, Some(Tape::with_room()))
}

fn walk<T: Serialize>(
    value: &T,
    table: &'static Table,
    kept: Option<Tape>,
) -> (Tape, Vec<Violation>) {
    let mut walk = Walk {
        table,
        kept,
        steps: Vec::with_capacity(8),
        violations: Vec::new(),
    };
    let written = value.serialize(Place::root(&mut walk));
    let mut kept = walk.kept.unwrap_or_default();
    // What cannot be serialised is refused when it is to be sent.
    if written.is_err() {
        kept.clear();
    }
    (kept, walk.violations)
}

impl Walk {
    fn push(&mut self, value: impl FnOnce(&mut Tape) -> Value) -> Option<usize> {
        let tape = self.kept.as_mut()?;
        let value = value(tape);
        Some(tape.push(value))
    }

    /// Where the next value will be kept.
    fn next(&self) -> usize {
        self.kept.as_ref().map_or(0, Tape::len)
    }

    fn name(&mut self, place: usize, field: &'static str) {
        if let Some(tape) = &mut self.kept {
            tape.name(place, field);
        }
    }

    fn close(&mut self, place: Option<usize>) {
        if let (Some(tape), Some(place)) = (&mut self.kept, place) {
            tape.close(place);
        }
    }

    fn broken(&mut self, broken: Broken) {
        self.violations.push(Violation {
            path: written(&self.steps),
            code: broken.code,
            severity: Severity::Invalid,
            message: broken.message,
            limit: Some(broken.limit.into()),
        });
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
