//! What a payment says on a statement.

use super::site::{Finding, Findings, Site};

/// An ACH entry carries printable ASCII and nothing else (Nacha's file format).
pub(super) fn descriptor(site: &Site<'_>) -> Findings {
    site.judge(|text| {
        let printable = |byte: u8| (b' '..=b'~').contains(&byte);
        (!text.bytes().all(printable))
            .then(|| Finding::suspect("ach_alphabet", "has a character that ACH does not carry"))
    })
}

/// Before a company's name come the bank's prefix, which only the bank knows, and an asterisk, and 16
/// characters of all that are sent (Synctera's documents of ACH): more than 14 never are.
pub(super) fn room_for_prefix(site: &Site<'_>) -> Findings {
    const MOST: usize = 14;
    site.judge(|text| {
        (text.chars().count() > MOST).then(|| {
            let finding = Finding::note("company_name_cut", "is cut after the bank's prefix");
            finding.limit("14")
        })
    })
}
