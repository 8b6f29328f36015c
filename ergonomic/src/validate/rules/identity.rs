//! Identity numbers of people and businesses.

use super::site::{Finding, Findings, Site, digits, has_form};

/// A social security number is written with dashes when it is sent (Synctera's documents of
/// persons); only its last four digits are read back, and those must not be sent. The Social
/// Security Administration gives out no area 000, 666 or above 899, no group 00 and no serial 0000;
/// Synctera's sandbox has persons with group 00, so that these are only suspect.
pub(super) fn ssn(site: &Site<'_>) -> Findings {
    site.judge(social_security)
}

fn social_security(text: &str) -> Option<Finding> {
    const CODE: &str = "ssn";
    if !has_form(text, "999-99-9999") {
        return Some(dashes(CODE, text, "must have the form 123-45-6789"));
    }
    let (area, group, serial) = (text.get(..3)?, text.get(4..6)?, text.get(7..)?);
    // A number from 900 on is a taxpayer's, which has a rule of its own.
    if area >= "900" {
        return taxpayer(text);
    }
    if matches!(area, "000" | "666") || group == "00" || serial == "0000" {
        return Some(Finding::suspect(
            "ssn_not_issued",
            "no such number is given out",
        ));
    }
    None
}

/// A taxpayer's number begins with 9, and its group is one that the IRS gives out (50 to 65, 70 to
/// 88, 90 to 92, 94 to 99).
fn taxpayer(text: &str) -> Option<Finding> {
    const CODE: &str = "itin";
    if !has_form(text, "999-99-9999") {
        return Some(dashes(CODE, text, "must have the form 987-65-4321"));
    }
    let group: u32 = text.get(4..6)?.parse().ok()?;
    let issued = matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99);
    (!text.starts_with('9') || !issued)
        .then(|| Finding::suspect("itin_not_issued", "no such number is given out"))
}

/// A Canadian social insurance number, whose digits sum up by Luhn's rule.
fn social_insurance(text: &str) -> Option<Finding> {
    const CODE: &str = "sin";
    if !has_form(text, "999-999-999") {
        return Some(dashes(CODE, text, "must have the form 123-456-789"));
    }
    let sum: u32 = text
        .bytes()
        .filter(u8::is_ascii_digit)
        .enumerate()
        .map(|(place, digit)| {
            let digit = u32::from(digit - b'0') * if place % 2 == 1 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    (!sum.is_multiple_of(10))
        .then(|| Finding::suspect("sin_check_digit", "the check digit does not fit"))
}

/// An employer's number (Synctera's documents of businesses).
pub(super) fn ein(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        (!has_form(text, "99-9999999"))
            .then(|| dashes("ein", text, "must have the form 12-3456789"))
    })
}

/// The number that the type of the identification says. The forms are those of Synctera's documents
/// of personal ids.
pub(super) fn personal_id(site: &Site<'_>) -> Findings {
    site.judge(|text| match site.parent().text("id_type")? {
        "SSN" => social_security(text),
        "ITIN" => taxpayer(text),
        "SIN" => social_insurance(text),
        "CITIZENSHIP_CARD" => (!has_form(text, "A9999999"))
            .then(|| Finding::suspect("citizenship_card", "should have the form A1234567")),
        "SECURE_STATUS_CARD" => (!has_form(text, "9999-99-999999")
            && !has_form(text, "9999-999-999999"))
        .then(|| Finding::suspect("secure_status_card", "should have the form 1998-12-123456")),
        _ => None,
    })
}

/// Nine digits that are written otherwise can be cleaned; anything else is no such number.
fn dashes(code: &'static str, text: &str, message: &'static str) -> Finding {
    if digits(text).is_some_and(|digits| digits.len() == 9) {
        Finding::suspect(code, message)
    } else {
        Finding::invalid(code, message)
    }
}
