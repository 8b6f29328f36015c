//! Where in the request a walk is, and what it shows from there.

use smallvec::SmallVec;

use super::kept::{Kept, Parent, Scalar};
use super::path::Step;

/// Where in the request a walk is.
pub(crate) struct Here {
    /// From the request to what holds the value that comes next.
    steps: SmallVec<[Step; 8]>,
    /// From there to the value; none for the request itself.
    pub(super) at: Option<Step>,
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
            at: None,
            owner: "",
            operation: "",
            kept: Kept::default(),
            begin: 0,
            order: 0,
        }
    }

    /// Goes into a value that holds others.
    pub(super) fn enter(&mut self) {
        if let Some(step) = self.at {
            self.steps.push(step);
        }
    }

    /// Comes back to it.
    pub(super) fn leave(&mut self) {
        self.at = self.steps.pop();
    }

    /// From the request to the value that comes next.
    pub(super) fn path(&self) -> Vec<Step> {
        self.steps.iter().copied().chain(self.at).collect()
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
    pub(crate) fn path(&self) -> Vec<Step> {
        self.here.path()
    }
}
