//! How bad a violation is.

use serde::Serialize;

/// How bad a violation is; the worst is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing; nothing comes of it.
    Note,
    /// Synctera takes it, and verification, the mail or a rail will probably not. It stops a call
    /// only where that was asked for.
    Suspect,
    /// Synctera would refuse it. It stops a call.
    Invalid,
}

impl Severity {
    /// The severity as a report writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Suspect => "suspect",
            Self::Invalid => "invalid",
        }
    }
}
