//! Checks and cleans an operation value of an operation that is only known by its id.

use synctera::validate::{Checks, Report, Validate};
use synctera_api::{v0, v1};
use synctera_runtime::{DecodeError, Operation, OperationVisitor, decode};

/// What the checks say: `Err` is what would stop a call.
pub type Checked = Result<Report, Report>;

/// Checks an operation value. `None` if there is no such operation.
#[must_use]
pub fn check(
    api: &str,
    id: &str,
    value: &[u8],
    checks: Checks,
) -> Option<Result<Checked, DecodeError>> {
    let check = Check { value, checks };
    match api {
        "v0" => v0::visit(id, check),
        "v1" => v1::visit(id, check),
        _ => None,
    }
}

struct Check<'a> {
    value: &'a [u8],
    checks: Checks,
}

impl OperationVisitor for Check<'_> {
    type Output = Result<Checked, DecodeError>;

    fn visit<O: Operation>(self) -> Self::Output {
        let operation: O = decode(self.value)?;
        Ok(operation.validate_with(self.checks))
    }
}

/// The rows of the tables of rules and cleanings that an operation value meets. `None` if there is
/// no such operation.
#[must_use]
pub fn rules_met(api: &str, id: &str, value: &[u8]) -> Option<Result<Vec<usize>, DecodeError>> {
    match api {
        "v0" => v0::visit(id, Met(value)),
        "v1" => v1::visit(id, Met(value)),
        _ => None,
    }
}

struct Met<'a>(&'a [u8]);

impl OperationVisitor for Met<'_> {
    type Output = Result<Vec<usize>, DecodeError>;

    fn visit<O: Operation>(self) -> Self::Output {
        let operation: O = decode(self.0)?;
        Ok(synctera::validate::rules_met(&operation))
    }
}
