//! Cleaning: what has one clear form gets it. A step of its own, which nothing does by itself, and
//! which never guesses: a number without its country stays as it is, a misspelt state, too.

mod clean;
mod cleaner;
mod rewrite;
mod table;

use serde::Serialize;
use synctera_runtime::Operation;

use super::plan::{Plan, Purpose};
use super::walk::{Reader, walk, written};
pub(crate) use cleaner::Cleaner;
pub(crate) use table::{CLEANED, book};

/// An operation value that was cleaned, and what that has changed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Normalized<O> {
    /// The cleaned value.
    pub operation: O,
    /// What has changed, in the order of the request.
    pub changes: Vec<Change>,
}

/// One text that was changed; neither the old one nor the new one is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// Where: `body.legal_address.state`.
    pub path: String,
    /// What it was made to be: `whitespace`, `phone`, `postal_code`, `number`, `state`, `code`.
    pub code: &'static str,
}

/// Cleans an operation value.
pub trait Normalize: Sized {
    /// The value with blanks trimmed and folded, and with phone numbers, postal codes, identity
    /// numbers, states, countries and currencies as Synctera wants them written.
    fn normalized(&self) -> Normalized<Self>;
}

impl<O: Operation> Normalize for O {
    fn normalized(&self) -> Normalized<Self> {
        let unchanged = || Normalized {
            operation: self.clone(),
            changes: Vec::new(),
        };
        let mut reader = Reader::Cleaner(Cleaner::default());
        let plan = Plan::of(O::META.api, Purpose::Cleaning);
        walk(self, plan, &mut reader);
        let found = match reader {
            Reader::Cleaner(cleaner) => cleaner.found(),
            _ => Vec::new(),
        };
        if found.is_empty() {
            return unchanged();
        }
        let changes = found
            .iter()
            .map(|found| Change {
                path: written(&found.steps),
                code: found.code,
            })
            .collect();
        // Every operation value can be read from what it writes; were one not to, it stays as it is.
        rewrite::rewrite(self, &found)
            .and_then(|json| serde_json::from_str(json.get()).ok())
            .map_or_else(unchanged, |operation| Normalized { operation, changes })
    }
}
