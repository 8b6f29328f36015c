//! Dates of birth.

use chrono::{Datelike, NaiveDate};

use super::site::{Finding, Findings, Site, has_form};

const CODE: &str = "date_of_birth";

/// Dates before this year are over wherever this runs; the clock is asked for the others only.
const BEFORE_THIS_PROGRAM: i32 = 2026;

/// From 1900-01-01 up to yesterday, as Synctera's documents of persons say in words; the age only
/// where the caller has a limit.
pub(super) fn date_of_birth(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        let Some(date) = date(text) else {
            return Some(Finding::invalid(CODE, "must be a date such as 1990-12-31"));
        };
        if date.year() < 1900 {
            let finding = Finding::invalid(CODE, "must not be before 1900-01-01");
            return Some(finding.limit("1900-01-01"));
        }
        if date.year() >= BEFORE_THIS_PROGRAM && date >= site.today() {
            return Some(Finding::invalid(CODE, "must be before today"));
        }
        let minimum = site.checks().minimum_age?;
        let age = site.today().years_since(date).unwrap_or(0);
        (age < minimum.into()).then(|| {
            let finding = Finding::suspect("minimum_age", "the person is too young");
            finding.limit(minimum.to_string())
        })
    })
}

fn date(text: &str) -> Option<NaiveDate> {
    if !has_form(text, "9999-99-99") {
        return None;
    }
    let &[a, b, c, d, _, e, f, _, g, h] = text.as_bytes() else {
        return None;
    };
    let number = |digits: &[u8]| {
        digits
            .iter()
            .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
    };
    let year = number(&[a, b, c, d]).try_into().ok()?;
    NaiveDate::from_ymd_opt(year, number(&[e, f]), number(&[g, h]))
}
