//! What a table says about a name.

/// What a table says about a field or a type.
#[derive(Default)]
pub(crate) struct Entry {
    /// The rows that look at one value.
    pub(crate) alone: Vec<RowAt>,
    /// The rows that look at others beside it.
    pub(crate) beside: Vec<RowAt>,
    /// Whether a rule looks at it when the rest of its struct is known.
    pub(crate) is_kept: bool,
}

/// A row of a table.
pub(crate) struct RowAt {
    /// Its place.
    pub(crate) at: usize,
    /// The type that it is for; empty for any.
    pub(crate) owner: &'static str,
}

impl RowAt {
    /// Whether it is for a type.
    pub(crate) fn is_for(&self, owner: &str) -> bool {
        self.owner.is_empty() || self.owner == owner
    }
}
