//! The limits of a document by the field that they are for.

use rustc_hash::FxHashMap;
use synctera_runtime::Limit;

use crate::validate::document::{Limits, Patterns};

/// The limits of a document by owner, field, and whether they are for what the field holds.
#[derive(Default)]
pub(crate) struct DocumentLimits {
    by_field: FxHashMap<(&'static str, &'static str, bool), Limits>,
    /// Rows that mean nothing here: a keyword or expression that is not known.
    pub(super) unknown: usize,
}

impl DocumentLimits {
    pub(super) fn read(rows: &[Limit]) -> Self {
        let (mut read, mut patterns) = (Self::default(), Patterns::default());
        for row in rows {
            let field = (row.owner, row.field, row.on_items);
            let limits = read.by_field.entry(field).or_default();
            read.unknown += usize::from(!limits.add(row.keyword, row.value, &mut patterns));
        }
        read
    }

    pub(super) fn of(
        &self,
        owner: &'static str,
        field: &'static str,
        on_items: bool,
    ) -> Option<&Limits> {
        self.by_field.get(&(owner, field, on_items))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_nothing_is_counted() {
        for (keyword, value, unknown) in [
            ("pattern", "^a$", 0),
            ("pattern", "(", 1),
            ("maxLength", "many", 1),
            ("oddness", "1", 1),
        ] {
            let limits = DocumentLimits::read(&[Limit {
                owner: "Thing",
                field: "name",
                keyword,
                value,
                on_items: false,
            }]);
            assert_eq!(limits.unknown, unknown, "{keyword} {value}");
        }
    }
}
