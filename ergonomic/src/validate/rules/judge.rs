//! Asks the rules, as the walk comes by.

use chrono::NaiveDate;

use super::site::{Finding, Findings, Site};
use super::table::RULES;
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

    #[inline]
    pub(crate) fn read(
        &self,
        rows: &[usize],
        seen: &Seen<'_>,
        violations: &mut Vec<(usize, Violation)>,
    ) {
        for row in rows.iter().filter_map(|row| RULES.get(*row)) {
            let findings = (row.rule)(&Site { seen, judge: self });
            if !findings.is_empty() {
                tell(findings, seen, violations);
            }
        }
    }
}

/// Most values have nothing wrong.
#[cold]
fn tell(findings: Findings, seen: &Seen<'_>, violations: &mut Vec<(usize, Violation)>) {
    let found = findings.into_iter().map(|finding| violation(finding, seen));
    violations.extend(found.map(|violation| (seen.order, violation)));
}

fn violation(finding: Finding, seen: &Seen<'_>) -> Violation {
    let mut path = seen.path().to_vec();
    path.extend(finding.below);
    Violation {
        path: written(&path),
        code: finding.code,
        severity: finding.severity,
        message: finding.message.into(),
        limit: finding.limit,
    }
}
