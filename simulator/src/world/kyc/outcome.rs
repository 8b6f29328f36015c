//! How a verification ends.

/// From best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Accepted,
    Review,
    Rejected,
}

impl Outcome {
    /// As the API writes it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::Review => "REVIEW",
            Self::Rejected => "REJECTED",
        }
    }
}
