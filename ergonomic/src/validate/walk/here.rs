//! Where in the request a walk is, and what it shows from there.

use smallvec::SmallVec;

use super::kept::{Kept, Parent, Scalar};
use super::path::Step;

/// Where in the request a walk is.
pub(crate) struct Here {
    /// From the request to the value that comes next. What holds others has a place for the step to
    /// each of them, so that steps are written and never moved.
    pub(super) steps: SmallVec<[Step; 8]>,
    /// The type of the struct that is being written, and that of the whole request.
    pub(super) owner: &'static str,
    pub(super) operation: &'static str,
    /// Of the structs that are being written, the fields that a row asks for later.
    pub(super) kept: Kept,
    /// Where those of the innermost one begin.
    pub(super) begin: usize,
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
            begin: 0,
            order: 0,
        }
    }

    /// Whether this is the request itself.
    pub(super) fn is_request(&self) -> bool {
        self.steps.is_empty()
    }

    /// Goes into a value that holds others.
    pub(super) fn enter(&mut self) {
        self.steps.push(Step::Key);
    }

    /// Goes on to one of them.
    #[inline]
    pub(super) fn step(&mut self, step: Step) {
        if let Some(last) = self.steps.last_mut() {
            *last = step;
        }
    }

    /// Comes back to what holds them.
    pub(super) fn leave(&mut self) {
        self.steps.pop();
    }

    /// A value, or a struct as a whole, with its place in the order of the request.
    pub(super) fn sees<'a>(&'a self, value: Option<&'a Scalar<'a>>, order: usize) -> Seen<'a> {
        Seen {
            value,
            here: self,
            order,
        }
    }
}

/// A value that a row is for.
pub(crate) struct Seen<'a> {
    /// None for a struct as a whole.
    pub(crate) value: Option<&'a Scalar<'a>>,
    here: &'a Here,
    /// Its place in the order of the request.
    pub(crate) order: usize,
}

impl<'a> Seen<'a> {
    /// The struct that the value stands in; for a struct as a whole, the struct. Of its fields there
    /// are those that the row asks for.
    pub(crate) fn parent(&self) -> Parent<'a> {
        self.here.kept.since(self.here.begin, self.here.owner)
    }

    /// The type of the whole request.
    pub(crate) fn operation(&self) -> &'static str {
        self.here.operation
    }

    /// From the request to the value.
    pub(crate) fn path(&self) -> &'a [Step] {
        &self.here.steps
    }
}
