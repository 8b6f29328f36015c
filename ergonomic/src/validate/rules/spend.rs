//! Spend controls.

use super::site::{Finding, Findings, Site};

/// A range of merchant categories goes upwards; the form of an entry is a limit of the documents.
pub(super) fn merchant_categories(site: &Site<'_>) -> Findings {
    site.judge(|entry| {
        let (first, last) = entry.split_once('-')?;
        (first.len() == 4 && last.len() == 4 && first > last)
            .then(|| Finding::suspect("category_range", "the range ends before it begins"))
    })
}
