//! Accounts and banks abroad.

use iban::Iban;

use super::regions::is_country;
use super::site::{Finding, Findings, Site};

/// The check digits and the country's length of an IBAN (ISO 13616). Synctera's documents limit the
/// length alone, so that it is only suspect.
pub(super) fn iban(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        text.parse::<Iban>()
            .is_err()
            .then(|| Finding::suspect("iban", "is no IBAN: check the digits and the length"))
    })
}

/// A bank's code (ISO 9362): four letters, a country, two of the place, and perhaps three of the
/// branch. Its form is a limit of the documents in some places.
pub(super) fn bic(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        let capital = |part: &str| part.bytes().all(|byte| byte.is_ascii_uppercase());
        let fits = matches!(text.len(), 8 | 11)
            && text
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && text.get(..4).is_some_and(capital)
            && text.get(4..6).is_some_and(is_country);
        (!fits).then(|| Finding::suspect("bic", "is no code of a bank"))
    })
}
