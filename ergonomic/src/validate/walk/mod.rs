//! Goes through a request as serde serialises it: types need no code of their own for it, and what
//! is looked at is what is sent.

mod compound;
mod node;
mod path;
mod place;

use std::fmt;

use serde::Serialize;

pub(crate) use node::{Node, Object};
pub(crate) use path::{Step, written};
use place::Place;

use super::document::{Broken, Table};
use super::{Severity, Violation};

/// What a walk has seen so far.
pub(crate) struct Walk {
    table: &'static Table,
    /// Whether the walk keeps what it has seen for the rules.
    keeps: bool,
    steps: Vec<Step>,
    violations: Vec<Violation>,
}

/// Checks the limits of the document, and keeps the request for the rules if `keeps` says so.
pub(crate) fn walk<T: Serialize>(
    value: &T,
    table: &'static Table,
    keeps: bool,
) -> (Node, Vec<Violation>) {
    let mut walk = Walk {
        table,
        keeps,
        steps: Vec::new(),
        violations: Vec::new(),
    };
    // What cannot be serialised is refused when it is to be sent.
    let node = value
        .serialize(Place::root(&mut walk))
        .unwrap_or(Node::Nothing);
    (node, walk.violations)
}

impl Walk {
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
