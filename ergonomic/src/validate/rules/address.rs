//! Postal addresses.

use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};

use super::byte_set::ByteSet;
use super::regions::{Region, is_code, is_country, region_of};
use super::site::{Finding, Findings, Site, has_form};

/// A country of ISO 3166-1. Its form is a limit of the documents; that it exists is not.
pub(super) fn country(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        (has_form(text, "AA") && !is_country(text))
            .then(|| Finding::suspect("country", "there is no country with this code"))
    })
}

/// The post's forms in the United States and Canada, which Synctera's documents of addresses tell.
pub(super) fn postal_code(site: &Site<'_>) -> Findings {
    site.judge(|text| match site.parent().text("country_code")? {
        "US" => (!has_form(text, "99999") && !has_form(text, "99999-9999"))
            .then(|| Finding::invalid("zip", "must have the form 12345 or 12345-1234")),
        "CA" => {
            let spelled = text.to_ascii_uppercase();
            (!has_form(&spelled, "A9A 9A9") && !has_form(&spelled, "A9A9A9"))
                .then(|| Finding::invalid("postal_code", "must have the form A1A 1A1"))
        }
        _ => None,
    })
}

/// The part of ISO 3166-2 after the country (Synctera's documents of addresses): two letters in the
/// United States and Canada, three in Mexico.
pub(super) fn state(site: &Site<'_>) -> Findings {
    site.judge(|text| region(site.parent().text("country_code")?, text))
}

/// The state of a business's papers, which is one of the United States.
pub(super) fn formation_state(site: &Site<'_>) -> Findings {
    site.judge(|text| region("US", text))
}

fn region(country: &str, text: &str) -> Option<Finding> {
    let (length, message) = match country {
        "US" => (2, "must be the two letters of a state"),
        "CA" => (2, "must be the two letters of a province"),
        "MX" => (3, "must be the three letters of a state"),
        _ => return None,
    };
    if text.len() != length || !text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Some(Finding::invalid("state", message));
    }
    if is_code(country, text) {
        return None;
    }
    match region_of(country, text) {
        Region::Unknown => Some(Finding::suspect(
            "state_unknown",
            "the country has no such state or province",
        )),
        Region::Code(code) if code != text => Some(Finding::suspect(
            "state_case",
            "should be in capital letters",
        )),
        _ => None,
    }
}

/// Verification refuses boxes of the post and of private mail services (its response codes R708,
/// R707, I911); the interface itself takes them.
pub(super) fn mail_box(site: &Site<'_>) -> Findings {
    /// Every word for a box begins with one of two letters.
    static BEGINNINGS: ByteSet = ByteSet::of(b"pPgG");
    site.judge(|text| {
        let found = BEGINNINGS.has_any(text.as_bytes())
            && box_words().is_some_and(|words| words.is_match(text));
        found.then(|| {
            Finding::suspect(
                "mail_box",
                "a box is no address for verification; give the street",
            )
        })
    })
}

/// The words that say that something is a box.
fn box_words() -> Option<&'static Regex> {
    const WORDS: &str = r"\b(p\.?\s*o\.?\s*b(ox|\.|\b)|post(al)?\s+(office\s+)?box|pmb\b|private\s+mail\s*box|general\s+delivery)";
    static BOX: OnceLock<Option<Regex>> = OnceLock::new();
    let words = BOX.get_or_init(|| {
        let mut words = RegexBuilder::new(WORDS);
        words.case_insensitive(true).unicode(false).build().ok()
    });
    words.as_ref()
}
