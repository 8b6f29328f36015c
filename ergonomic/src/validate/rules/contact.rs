//! Phone numbers and e-mail addresses.

use validator::ValidateEmail;

use super::calling_codes::has_calling_code;
use super::site::{Finding, Findings, Site};

/// Synctera looks for a country's calling code at the start and at nothing else (its documents of
/// persons); the form itself is a limit of the documents. With the feature `phone`, a number that no
/// numbering plan has is suspect.
pub(super) fn phone(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        // What has not the form is found as such.
        let digits = text.strip_prefix('+')?;
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        if !has_calling_code(digits) {
            return Some(Finding::invalid(
                "phone_country",
                "must begin with the calling code of a country",
            ));
        }
        in_a_plan(text)
    })
}

#[cfg(feature = "phone")]
fn in_a_plan(text: &str) -> Option<Finding> {
    let fits = phonenumber::parse(None, text).is_ok_and(|number| phonenumber::is_valid(&number));
    (!fits).then(|| Finding::suspect("phone_plan", "no country has such a number"))
}

#[cfg(not(feature = "phone"))]
fn in_a_plan(_: &str) -> Option<Finding> {
    None
}

/// What browsers take for an e-mail address (HTML's own rule). Synctera's documents ask for nothing,
/// so that it is only suspect.
pub(super) fn email(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        let has_domain = text
            .rsplit_once('@')
            .is_some_and(|(_, domain)| domain.contains('.'));
        (!has_domain || !text.validate_email())
            .then(|| Finding::suspect("email", "does not look like an e-mail address"))
    })
}
