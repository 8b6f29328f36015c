//! Who reads a request along with the walk.

use super::Seen;
use crate::validate::Violation;
use crate::validate::book::Book;
use crate::validate::normalize::Cleaner;
use crate::validate::rules::Judge;

/// Who reads along.
pub(crate) enum Reader {
    Nobody,
    /// Asks the rules.
    Judge(Judge),
    /// Looks for what is not written as it should be.
    Cleaner(Cleaner),
    /// Counts the rows that a request meets.
    Census(Census),
}

/// The rows of a book that a request meets.
pub(crate) struct Census {
    pub(crate) book: &'static Book,
    pub(crate) rows: Vec<usize>,
}

impl Reader {
    /// What it looks for.
    pub(super) fn book(&self) -> Option<&'static Book> {
        match self {
            Self::Nobody => None,
            Self::Judge(judge) => Some(judge.book()),
            Self::Cleaner(cleaner) => Some(cleaner.book()),
            Self::Census(census) => Some(census.book),
        }
    }

    /// Reads a value that a row is for.
    pub(super) fn read(
        &mut self,
        row: usize,
        seen: &Seen<'_>,
        violations: &mut Vec<(usize, Violation)>,
    ) {
        match self {
            Self::Nobody => {}
            Self::Judge(judge) => judge.read(row, seen, violations),
            Self::Cleaner(cleaner) => cleaner.read(row, seen),
            Self::Census(census) => census.rows.push(row),
        }
    }
}
