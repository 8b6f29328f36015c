//! Which fields are cleaned, and how.

use super::clean;
use crate::validate::walk::Object;

/// One field and how it is cleaned.
pub(crate) struct Row {
    pub(crate) field: &'static str,
    pub(super) code: &'static str,
    pub(super) clean: fn(&str, Object<'_>) -> String,
}

const fn row(
    field: &'static str,
    code: &'static str,
    clean: fn(&str, Object<'_>) -> String,
) -> Row {
    Row { field, code, clean }
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
    row("postal_code", "postal_code", clean::postal_code),
    row("ssn", "number", clean::ssn),
    row("ein", "number", clean::ein),
    row("identifier", "number", clean::personal_id),
    row("state", "state", clean::state),
    row("formation_state", "state", clean::formation_state),
    row("country_code", "code", clean::code),
    row("currency", "code", clean::code),
];
