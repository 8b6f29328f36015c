//! Currencies, and what a rail carries when.

use std::sync::OnceLock;

use iso_currency::{Currency, IntoEnumIterator};
use rustc_hash::FxHashSet;

use super::site::{Finding, Findings, Site, has_form};
use crate::validate::walk::{Scalar, Step};

/// A currency of ISO 4217. Its form is mostly a limit of the documents; that it exists is not.
pub(super) fn currency(site: &Site<'_>) -> Findings {
    // The crate looks through all of them each time.
    static CODES: OnceLock<FxHashSet<&str>> = OnceLock::new();
    site.judge(|text| {
        let codes = CODES.get_or_init(|| Currency::iter().map(|one| one.code()).collect());
        (!codes.contains(text))
            .then(|| Finding::suspect("currency", "there is no currency with this code"))
    })
}

/// Wires are in dollars (Synctera's documents of wires).
pub(super) fn dollars(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        (text != "USD").then(|| Finding::invalid("wire_currency", "must be USD").limit("USD"))
    })
}

/// A payment has a date or goes out the same day, not both (Synctera's documents of ACH). Nacha
/// carries no more than a million dollars the same day.
pub(super) fn same_day(site: &Site<'_>) -> Findings {
    /// In cents.
    const MOST: i64 = 100_000_000;
    let mut found = Vec::new();
    if !matches!(site.parent().get("is_same_day"), Some(Scalar::Bool(true))) {
        return Findings::default();
    }
    if site.parent().has("effective_date") {
        let finding = Finding::invalid(
            "same_day_and_date",
            "must not be set together with is_same_day",
        );
        found.push(finding.below(Step::Field("effective_date")));
    }
    if let Some(Scalar::Whole(amount)) = site.parent().get("amount")
        && amount > MOST
        && site.parent().owner == "OutgoingAchCreate"
    {
        let finding = Finding::suspect("same_day_amount", "is more than is carried the same day");
        found.push(finding.limit(MOST.to_string()).below(Step::Field("amount")));
    }
    found.into()
}

/// A date of the past is taken, and means the next possible day.
pub(super) fn past_date(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        let today = site.today().format("%Y-%m-%d").to_string();
        (has_form(text, "9999-99-99") && *text < *today)
            .then(|| Finding::note("past_date", "lies in the past"))
    })
}
