//! Where Synctera's documents disagree with each other: choose.

/// How the simulator behaves where Synctera's behaviour is not certain. The default follows the
/// documents that describe two tiers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IdempotencyRules {
    /// Status of the code `IDEMPOTENCY_CONCURRENT_USE`.
    pub concurrent_use: ConcurrentUseStatus,
    /// What a repeated money movement is told.
    pub ledger_replay: LedgerReplay,
    /// The `code` beside the text "duplicate idempotency key"; which one Synctera sends, if any, is
    /// not published.
    pub duplicate_code: Option<String>,
}

/// Synctera's guide and its list of error codes name different statuses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ConcurrentUseStatus {
    /// 409, as the guide has it.
    #[default]
    Conflict,
    /// 422, as the list of error codes has it.
    UnprocessableEntity,
}

impl ConcurrentUseStatus {
    pub(crate) fn status(self) -> u16 {
        match self {
            Self::Conflict => 409,
            Self::UnprocessableEntity => 422,
        }
    }
}

/// What a repetition of a successful money movement is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LedgerReplay {
    /// 409, for ever.
    #[default]
    Duplicate,
    /// The first answer again for seven days, as for any other write.
    FirstAnswer,
}
