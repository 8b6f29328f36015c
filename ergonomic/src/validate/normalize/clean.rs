//! How a text is cleaned. Each function gives the text as it should be, the same if it is.

use crate::validate::rules::{Region, digits, has_form, region_of};
use crate::validate::walk::Parent;

/// Blanks at the ends go, those between become one.
pub(super) fn blanks(text: &str, _: Parent<'_>) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A number with its country loses what only people read: `+1 (212) 555-0100`. Without the country
/// it stays, since guessing one could call somebody else.
pub(super) fn phone(text: &str, parent: Parent<'_>) -> String {
    let text = blanks(text, parent);
    let Some(rest) = text.strip_prefix('+') else {
        return text;
    };
    if !rest
        .chars()
        .all(|one| one.is_ascii_digit() || " -.()/".contains(one))
    {
        return text;
    }
    let digits = rest.chars().filter(char::is_ascii_digit);
    std::iter::once('+').chain(digits).collect()
}

/// `123451234` becomes `12345-1234` in the United States, `a1a1a1` becomes `A1A 1A1` in Canada.
pub(super) fn postal_code(text: &str, parent: Parent<'_>) -> String {
    let text = blanks(text, parent);
    match parent.text("country_code").map(str::trim) {
        Some(country) if country.eq_ignore_ascii_case("US") => match digits(&text).as_deref() {
            Some(digits) if digits.len() == 9 => grouped(digits, &[5, 4]),
            _ => text,
        },
        Some(country) if country.eq_ignore_ascii_case("CA") => {
            let spelled: String = text
                .to_ascii_uppercase()
                .chars()
                .filter(|one| !matches!(one, ' ' | '-'))
                .collect();
            match (spelled.get(..3), spelled.get(3..)) {
                (Some(area), Some(unit)) if has_form(&spelled, "A9A9A9") => {
                    format!("{area} {unit}")
                }
                _ => text,
            }
        }
        _ => text,
    }
}

/// Nine digits become `123-45-6789`.
pub(super) fn ssn(text: &str, parent: Parent<'_>) -> String {
    nine_digits(text, parent, &[3, 2, 4])
}

/// Nine digits become `12-3456789`.
pub(super) fn ein(text: &str, parent: Parent<'_>) -> String {
    nine_digits(text, parent, &[2, 7])
}

/// Nine digits get the form of their kind of number.
pub(super) fn personal_id(text: &str, parent: Parent<'_>) -> String {
    match parent.text("id_type") {
        Some("SSN" | "ITIN") => nine_digits(text, parent, &[3, 2, 4]),
        Some("SIN") => nine_digits(text, parent, &[3, 3, 3]),
        _ => blanks(text, parent),
    }
}

fn nine_digits(text: &str, parent: Parent<'_>, groups: &[usize]) -> String {
    let text = blanks(text, parent);
    match digits(&text) {
        Some(digits) if digits.len() == 9 => grouped(&digits, groups),
        _ => text,
    }
}

fn grouped(digits: &str, groups: &[usize]) -> String {
    let mut from = 0;
    let parts: Vec<&str> = groups
        .iter()
        .filter_map(|length| {
            let part = digits.get(from..from + length);
            from += length;
            part
        })
        .collect();
    parts.join("-")
}

/// A state by its code in any case or by its full name becomes its code, where the country says
/// whose states are meant.
pub(super) fn state(text: &str, parent: Parent<'_>) -> String {
    let country = parent.text("country_code").unwrap_or("");
    region(text, parent, country)
}

/// The same for a state that is always one of the United States.
pub(super) fn formation_state(text: &str, parent: Parent<'_>) -> String {
    region(text, parent, "US")
}

fn region(text: &str, parent: Parent<'_>, country: &str) -> String {
    let text = blanks(text, parent);
    match region_of(&country.trim().to_ascii_uppercase(), &text) {
        Region::Code(code) => code.to_owned(),
        _ => text,
    }
}

/// A code of two or three letters gets capitals.
pub(super) fn code(text: &str, parent: Parent<'_>) -> String {
    let text = blanks(text, parent);
    if matches!(text.len(), 2 | 3) && text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        text.to_ascii_uppercase()
    } else {
        text
    }
}
