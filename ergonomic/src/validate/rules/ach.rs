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
