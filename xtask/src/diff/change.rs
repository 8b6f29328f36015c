//! One change.

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum About {
    Operation,
    Type,
    Field,
    EnumValue,
    Required,
    Limit,
}

/// What has become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    Added,
    Removed,
    Changed,
}

impl How {
    /// One character, for lists.
    pub(super) fn sign(self) -> char {
        match self {
            Self::Added => '+',
            Self::Removed => '−',
            Self::Changed => '~',
        }
    }
}

/// One change between two documents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Change {
    /// The API group.
    pub(super) group: String,
    /// The Rust name of the type or operation that has changed.
    pub(super) owner: String,
    pub(super) about: About,
    pub(super) how: How,
    /// The field, value or route, and what it was and is.
    pub(super) what: String,
    /// Why callers have to change their code, if they have to.
    pub(super) breaks: Option<&'static str>,
}
