//! The texts of a request that are not as they should be.

use super::table::CLEANED;
use crate::validate::walk::{Scalar, Seen, Step};

/// A text to change.
pub(super) struct Found {
    pub(super) steps: Vec<Step>,
    pub(super) code: &'static str,
    pub(super) text: String,
    order: usize,
}

/// Compares each text with what it should be. What has free keys is the caller's own, and no row is
/// for it.
#[derive(Default)]
pub(crate) struct Cleaner {
    found: Vec<Found>,
}

impl Cleaner {
    pub(crate) fn read(&mut self, rows: &[usize], seen: &Seen<'_>) {
        let Some(Scalar::Text(text)) = seen.value else {
            return;
        };
        for row in rows.iter().filter_map(|row| CLEANED.get(*row)) {
            let should_be = (row.clean)(text, seen.parent());
            if *text != should_be {
                self.found.push(Found {
                    steps: seen.path().to_vec(),
                    code: row.code,
                    text: should_be,
                    order: seen.order,
                });
            }
        }
    }

    /// All of them, in the order of the request.
    pub(super) fn found(mut self) -> Vec<Found> {
        self.found.sort_by_key(|found| found.order);
        self.found
    }
}
