//! Who reads a request along with the walk.

use super::Seen;
use crate::validate::Violation;
use crate::validate::normalize::Cleaner;
use crate::validate::rules::Judge;

/// Who reads along.
pub(crate) enum Reader {
    Nobody,
    /// Asks the rules.
    Judge(Judge),
    /// Looks for what is not written as it should be.
    Cleaner(Cleaner),
    /// Notes the rows that a request meets.
    Census(Vec<usize>),
}

impl Reader {
    /// Reads a value that these rows are for.
    #[inline]
    pub(super) fn read(
        &mut self,
        rows: &[usize],
        seen: &Seen<'_>,
        violations: &mut Vec<(usize, Violation)>,
    ) {
        if let Self::Judge(judge) = self {
            judge.read(rows, seen, violations);
        } else {
            self.read_otherwise(rows, seen);
        }
    }

    /// Every call is judged; the others are rare.
    #[cold]
    fn read_otherwise(&mut self, rows: &[usize], seen: &Seen<'_>) {
        match self {
            Self::Nobody | Self::Judge(_) => {}
            Self::Cleaner(cleaner) => cleaner.read(rows, seen),
            Self::Census(met) => met.extend(rows),
        }
    }
}
