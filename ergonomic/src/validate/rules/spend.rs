//! Spend controls.

use super::site::{Finding, Findings, Site};
use crate::validate::walk::{Node, Step};

/// A range of merchant categories goes upwards; the form of an entry is a limit of the documents.
pub(super) fn merchant_categories(site: &Site<'_>) -> Findings {
    let Node::List(entries) = site.value else {
        return Findings::new();
    };
    let backwards = |entry: &Node<'_>| match entry {
        Node::Text(text) => text
            .split_once('-')
            .is_some_and(|(first, last)| first.len() == 4 && last.len() == 4 && first > last),
        _ => false,
    };
    entries
        .values()
        .enumerate()
        .filter(|(_, entry)| backwards(entry))
        .map(|(index, _)| {
            Finding::suspect("category_range", "the range ends before it begins")
                .below(Step::Item(index))
        })
        .collect()
}
