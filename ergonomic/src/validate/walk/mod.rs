//! Goes through a request as serde serialises it: types need no code of their own for it, and what
//! is looked at is what is sent.

mod compound;
mod here;
mod kept;
mod path;
mod place;
mod reader;

use std::fmt;

use serde::Serialize;

pub(crate) use kept::{Parent, Scalar};
pub(crate) use path::{Step, written};
pub(crate) use reader::Reader;

use super::document::Broken;
use super::plan::{Expected, Keep, Plan, Type};
use super::{Severity, Violation};
pub(crate) use here::{Here, Seen};
use place::Place;

/// What a walk has seen so far.
pub(crate) struct Walk<'r> {
    plan: &'static Plan,
    reader: &'r mut Reader,
    here: Here,
    /// What is to be checked of the value that comes next.
    expected: &'static Expected,
    /// Whether a text is a number that serde_json hands over as text.
    is_raw: bool,
    /// Whether the rows are not about what comes next.
    is_silenced: bool,
    violations: Vec<(usize, Violation)>,
}

/// Checks the limits of the document and shows the request to a reader.
pub(crate) fn walk<T: Serialize>(
    value: &T,
    plan: &'static Plan,
    reader: &mut Reader,
) -> Vec<Violation> {
    let mut walk = Walk {
        plan,
        reader,
        here: Here::start(),
        expected: Expected::nothing(),
        is_raw: false,
        is_silenced: false,
        violations: Vec::new(),
    };
    // What cannot be serialised is refused when it is to be sent.
    let _ = value.serialize(Place(&mut walk));
    let mut violations = walk.violations;
    if violations.is_empty() {
        return Vec::new();
    }
    // What concerns several fields is found after them.
    violations.sort_by_key(|(order, _)| *order);
    violations.into_iter().map(|(_, one)| one).collect()
}

impl Walk<'_> {
    #[cold]
    fn broken(&mut self, broken: Broken) {
        let violation = Violation {
            path: written(&self.here.steps),
            code: broken.code,
            severity: Severity::Invalid,
            message: broken.message,
            limit: Some(broken.limit.into()),
        };
        self.violations.push((self.here.order, violation));
    }

    /// Shows a value that rows ask for.
    #[inline]
    fn show(&mut self, value: &Scalar<'_>) {
        if self.is_silenced {
            return;
        }
        let expected = self.expected;
        self.read(&expected.rows, Some(value), self.here.order);
        if expected.keep != Keep::Nothing {
            self.here.kept.push(expected, value);
        }
    }

    /// Shows a struct as a whole, once its fields have been written.
    fn show_whole(&mut self, of_type: &'static Type, order: usize) {
        if !self.is_silenced {
            self.read(&of_type.whole, None, order);
        }
    }

    #[inline]
    fn read(&mut self, rows: &[usize], value: Option<&Scalar<'_>>, order: usize) {
        if !rows.is_empty() {
            let seen = self.here.sees(value, order);
            self.reader.read(rows, &seen, &mut self.violations);
        }
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

#[cfg(test)]
mod tests {
    use synctera_runtime::Fields;

    use super::*;
    use crate::validate::{Checks, rules};

    const FIELDS: &[Fields] = &[
        Fields {
            owner: "Request",
            names: &["body"],
            nested: &[("body", "DisclosureCreate")],
        },
        Fields {
            owner: "DisclosureCreate",
            names: &["address", "state", "version"],
            nested: &[("address", "Address")],
        },
        Fields {
            owner: "Address",
            names: &["country_code", "state"],
            nested: &[],
        },
    ];

    #[derive(Serialize)]
    struct Request {
        body: DisclosureCreate,
    }

    #[derive(Serialize)]
    struct DisclosureCreate {
        address: Address,
        state: &'static str,
        version: &'static str,
    }

    #[derive(Serialize)]
    struct Address {
        country_code: &'static str,
        state: &'static str,
    }

    /// A country of an address says nothing about the state that stands beside the address; what
    /// comes after an address is of the struct that holds it.
    #[test]
    fn rules_look_beside_a_field_and_not_below() {
        let request = Request {
            body: DisclosureCreate {
                address: Address {
                    country_code: "US",
                    state: "XX",
                },
                state: "XX",
                version: "first",
            },
        };
        let plan = Box::leak(Box::new(Plan::new(FIELDS, None, &rules::book())));
        let judge = rules::Judge::new(Checks::default(), rules::today);
        let violations = walk(&request, plan, &mut Reader::Judge(judge));
        let paths: Vec<_> = violations.iter().map(|one| one.path.as_str()).collect();
        assert_eq!(paths, ["body.address.state", "body.version"]);
    }
}
