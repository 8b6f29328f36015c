//! Requests are checked before they leave: Synctera does not correct them.
//!
//! Every call is checked by default, and a call whose request is invalid sends nothing; see
//! [`InvalidRequest::violations`](crate::error::InvalidRequest::violations). The same checks are to
//! be had without a call:
//!
//! ```
//! # #[cfg(feature = "v0")] {
//! use synctera::api::v0::{CreatePerson, PersonCreate, PersonStatus};
//! use synctera::validate::Validate;
//!
//! let person = PersonCreate::new(true, PersonStatus::Prospect).phone_number("212 555 0100");
//! let report = CreatePerson::new(person).validate().unwrap_err();
//! let violation = &report.violations()[0];
//! assert_eq!((violation.path.as_str(), violation.code), ("body.phone_number", "pattern"));
//! # }
//! ```
//!
//! Reports never hold a value of the request. Answers are never checked.

mod checks;
mod document;
mod normalize;
mod plan;
mod report;
mod rules;
mod severity;
mod violation;
mod walk;

pub use checks::{Checks, Validation};
pub use normalize::{Change, Normalize, Normalized};
pub use report::Report;
pub use severity::Severity;
use synctera_runtime::Operation;
pub use violation::Violation;

use plan::{Plan, Purpose};
use walk::{Reader, walk};

/// Checks an operation value without a call.
pub trait Validate {
    /// Checks everything; what is suspect or only noted is no error.
    ///
    /// # Errors
    /// What Synctera would refuse, with all else that was found.
    fn validate(&self) -> Result<Report, Report> {
        self.validate_with(Validation::Full)
    }

    /// Checks what is asked for.
    ///
    /// # Errors
    /// What would stop a call under these checks, with all else that was found.
    fn validate_with(&self, checks: impl Into<Checks>) -> Result<Report, Report>;
}

impl<O: Operation> Validate for O {
    fn validate_with(&self, checks: impl Into<Checks>) -> Result<Report, Report> {
        let checks = checks.into();
        let report = check(self, checks);
        if stops(&report, checks) {
            Err(report)
        } else {
            Ok(report)
        }
    }
}

fn stops(report: &Report, checks: Checks) -> bool {
    report.reaches(if checks.refuses_suspects {
        Severity::Suspect
    } else {
        Severity::Invalid
    })
}

fn check<O: Operation>(operation: &O, checks: Checks) -> Report {
    if checks.validation == Validation::Off {
        return Report::default();
    }
    let (purpose, mut reader) = if checks.validation == Validation::Document {
        (Purpose::Document, Reader::Nobody)
    } else {
        let judge = rules::Judge::new(checks, rules::today);
        (Purpose::Rules, Reader::Judge(judge))
    };
    let plan = Plan::of(O::META.api, purpose);
    Report::new(walk(operation, plan, &mut reader))
}

/// The rules and cleanings that a request meets, by their place in [`rule_count`]; for the test that
/// every row of their tables is for some field.
#[doc(hidden)]
pub fn rules_met<O: Operation>(operation: &O) -> Vec<usize> {
    let met = |purpose| {
        let plan = Plan::of(O::META.api, purpose);
        let mut census = Reader::Census(Vec::new());
        walk(operation, plan, &mut census);
        match census {
            Reader::Census(rows) => rows,
            _ => Vec::new(),
        }
    };
    let mut rows = met(Purpose::Rules);
    let cleaned = met(Purpose::Cleaning).into_iter();
    rows.extend(cleaned.map(|row| rules::RULES.len() + row));
    rows
}

/// How many rows the tables of rules and cleanings have.
#[doc(hidden)]
#[must_use]
pub fn rule_count() -> usize {
    rules::RULES.len() + normalize::CLEANED.len()
}

#[cfg(all(test, feature = "v0"))]
mod rules_tests;
