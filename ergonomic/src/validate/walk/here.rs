//! Where in the request a walk is, and what it shows from there.

use smallvec::SmallVec;

use super::kept::{Kept, Parent, Scalar};
use super::path::Step;
use crate::validate::book::Entry;

/// Where in the request a walk is.
pub(crate) struct Here {
    pub(super) steps: SmallVec<[Step; 8]>,
    /// The type of the struct that is being written, and that of the whole request.
    pub(super) owner: &'static str,
    pub(super) operation: &'static str,
    /// Of the structs that are being written, the fields that a rule asks for later.
    pub(super) kept: Kept,
    /// Counts the fields.
    pub(super) order: usize,
}

impl Here {
    /// Before the request.
    pub(super) fn start() -> Self {
        Self {
            steps: SmallVec::new(),
            owner: "",
            operation: "",
            kept: Kept::default(),
            order: 0,
        }
    }

    /// Keeps a field of the struct; an item of a list is none.
    pub(super) fn keep(&mut self, entry: &'static Entry, value: &Scalar<'_>) {
        if let Some(Step::Field(name)) = self.steps.last() {
            self.kept.push(name, entry, self.order, value);
        }
    }
}

/// A value that a row of a book is for.
pub(crate) struct Seen<'a> {
    /// None for a struct as a whole.
    pub(crate) value: Option<&'a Scalar<'a>>,
    pub(super) here: &'a Here,
    /// Where the kept fields of its struct begin, once all of them have been written.
    pub(super) since: Option<usize>,
    /// Its place in the order of the request.
    pub(crate) order: usize,
}

impl<'a> Seen<'a> {
    /// The struct that the value stands in; for a struct as a whole, the struct. Of its fields there
    /// are those that the row asks for.
    pub(crate) fn parent(&self) -> Parent<'a> {
        let here = self.here;
        here.kept
            .since(self.since.unwrap_or(here.kept.len()), here.owner)
    }

    /// The type of the whole request.
    pub(crate) fn operation(&self) -> &'static str {
        self.here.operation
    }

    pub(crate) fn steps(&self) -> &'a [Step] {
        &self.here.steps
    }
}
