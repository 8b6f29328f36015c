//! Asks the rules, as the walk comes by.

use chrono::NaiveDate;

use super::site::{Finding, Site};
use super::table::{RULES, book};
use crate::validate::book::Book;
use crate::validate::walk::{Seen, written};
use crate::validate::{Checks, Violation};

/// Asks each rule about what it is for.
pub(crate) struct Judge {
    pub(super) checks: Checks,
    pub(super) today: fn() -> NaiveDate,
}

impl Judge {
    pub(crate) fn new(checks: Checks, today: fn() -> NaiveDate) -> Self {
        Self { checks, today }
    }

    pub(crate) fn book(&self) -> &'static Book {
        book()
    }

    pub(crate) fn read(
        &self,
        row: usize,
        seen: &Seen<'_>,
        violations: &mut Vec<(usize, Violation)>,
    ) {
        let Some(row) = RULES.get(row) else { return };
        let findings = (row.rule)(&Site { seen, judge: self });
        for Finding {
            below,
            code,
            severity,
            message,
            limit,
        } in findings
        {
            let mut steps = seen.steps().to_vec();
            steps.extend(below);
            let violation = Violation {
                path: written(&steps),
                code,
                severity,
                message: message.into(),
                limit,
            };
            violations.push((seen.order, violation));
        }
    }
}
