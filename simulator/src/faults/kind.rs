//! The kinds of faults, for weights and counters.

/// A kind of [`Fault`](super::Fault), without its details.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultKind {
    /// The answer takes longer.
    Latency,
    /// 429; nothing is executed.
    TooManyRequests,
    /// A 5xx; nothing is executed.
    ServerErrorBefore,
    /// A 5xx although the request has been executed.
    ServerErrorAfterCommit,
    /// The connection is reset; nothing is executed.
    ResetBeforeRead,
    /// The connection is reset although the request has been executed.
    ResetAfterCommit,
    /// The request has been executed and the answer ends in the middle.
    TruncatedBody,
    /// The answer holds values no enum of the document has.
    UnknownEnumValues,
    /// The answer holds fields the document does not have.
    ExtraFields,
}

impl FaultKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Latency,
        Self::TooManyRequests,
        Self::ServerErrorBefore,
        Self::ServerErrorAfterCommit,
        Self::ResetBeforeRead,
        Self::ResetAfterCommit,
        Self::TruncatedBody,
        Self::UnknownEnumValues,
        Self::ExtraFields,
    ];
}
