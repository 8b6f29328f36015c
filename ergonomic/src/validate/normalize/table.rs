//! Which fields are cleaned, and how.

use super::clean;
use crate::validate::plan::{Book, Subject};
use crate::validate::walk::Parent;

/// One field and how it is cleaned.
pub(crate) struct Row {
    field: &'static str,
    /// The other fields that say how.
    beside: &'static [&'static str],
    pub(super) code: &'static str,
    pub(super) clean: Clean,
}

type Clean = fn(&str, Parent<'_>) -> String;

const fn row(field: &'static str, code: &'static str, clean: Clean) -> Row {
    beside(field, &[], code, clean)
}

const fn beside(
    field: &'static str,
    beside: &'static [&'static str],
    code: &'static str,
    clean: Clean,
) -> Row {
    Row {
        field,
        beside,
        code,
        clean,
    }
}

/// Every field that is cleaned, whatever it is part of. A row that is for no field of any request
/// fails a test.
pub(crate) const CLEANED: &[Row] = &[
    row("first_name", "whitespace", clean::blanks),
    row("middle_name", "whitespace", clean::blanks),
    row("last_name", "whitespace", clean::blanks),
    row("chosen_name", "whitespace", clean::blanks),
    row("entity_name", "whitespace", clean::blanks),
    row("trade_names", "whitespace", clean::blanks),
    row("address_line_1", "whitespace", clean::blanks),
    row("address_line_2", "whitespace", clean::blanks),
    row("city", "whitespace", clean::blanks),
    row("email", "whitespace", clean::blanks),
    row("line_1", "whitespace", clean::blanks),
    row("line_2", "whitespace", clean::blanks),
    row("phone_number", "phone", clean::phone),
    beside(
        "postal_code",
        &["country_code"],
        "postal_code",
        clean::postal_code,
    ),
    row("ssn", "number", clean::ssn),
    row("ein", "number", clean::ein),
    beside("identifier", &["id_type"], "number", clean::personal_id),
    beside("state", &["country_code"], "state", clean::state),
    row("formation_state", "state", clean::formation_state),
    row("country_code", "code", clean::code),
    row("currency", "code", clean::code),
];

/// What the rows are for.
pub(crate) fn book() -> Book {
    let subjects = CLEANED.iter().map(|row| Subject {
        owner: "",
        field: row.field,
        beside: row.beside,
        present: &[],
    });
    Book::new(subjects, false)
}
