//! One movement of money.

use std::time::SystemTime;

use uuid::Uuid;

/// A movement of money, complete in itself: its lines add up to zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// The transaction it belongs to.
    pub transaction_id: Uuid,
    /// The idempotency key of the request that caused it; none for opening balances.
    pub idempotency_key: Option<String>,
    /// What changed.
    pub lines: Vec<Line>,
    /// When, by the simulator's clock.
    pub at: SystemTime,
}

/// What a posting changes in one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The account.
    pub account_id: Uuid,
    /// Added to its balance, in minor units; negative takes money out.
    pub amount: i64,
    /// The balance afterwards.
    pub balance: i64,
}
