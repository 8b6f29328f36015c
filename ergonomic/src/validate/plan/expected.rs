//! What is to be checked of one value.

use super::book::{Keep, Rows};
use crate::validate::document::Limits;

/// What is to be checked of one value.
#[derive(Default)]
pub(crate) struct Expected {
    /// The field; none for what a list or map holds.
    pub(crate) name: &'static str,
    /// The limits of the document.
    pub(crate) limits: Option<&'static Limits>,
    /// The rows that are for it.
    pub(crate) rows: Vec<usize>,
    /// What of it is kept for the rows that look at it after it has been written.
    pub(crate) keep: Keep,
    /// What is to be checked of each item of a list, or value of a map.
    held: Option<Box<Self>>,
    /// The fields that it holds, in lists and maps, too.
    pub(super) holds: Holds,
}

/// What fields a value holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Holds {
    #[default]
    NoFields,
    /// Those of the type at this place of the plan.
    Type(usize),
    /// Those of a type that it says itself.
    OneOfSeveral,
}

/// Of a value that nobody knows anything about.
static NOTHING: Expected = Expected {
    name: "",
    limits: None,
    rows: Vec::new(),
    keep: Keep::Nothing,
    held: None,
    holds: Holds::OneOfSeveral,
};

impl Expected {
    pub(crate) fn nothing() -> &'static Self {
        &NOTHING
    }

    pub(super) fn new(
        name: &'static str,
        rows: Rows,
        [limits, of_items]: [Option<&'static Limits>; 2],
        holds: Holds,
    ) -> Self {
        let held = Self {
            limits: of_items,
            rows: rows.alone.clone(),
            holds,
            ..Self::default()
        };
        let is_needed = !held.is_nothing() || holds != Holds::NoFields;
        let held = is_needed.then(|| Box::new(held));
        Self {
            name,
            limits,
            rows: [rows.alone, rows.beside].concat(),
            keep: rows.keep,
            held,
            holds,
        }
    }

    /// Whether nothing is to be checked of it, but for the fields that it holds.
    pub(super) fn is_nothing(&self) -> bool {
        let of_items = self.held.as_ref().is_none_or(|held| held.is_nothing());
        self.limits.is_none() && !self.is_shown() && of_items
    }

    /// Whether a row asks for the value.
    pub(crate) fn is_shown(&self) -> bool {
        self.keep != Keep::Nothing || !self.rows.is_empty()
    }

    /// What is to be checked of what it holds.
    pub(crate) fn held(&'static self) -> &'static Self {
        self.held.as_deref().unwrap_or(&NOTHING)
    }
}
