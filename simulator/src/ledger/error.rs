//! Why a posting is refused.

use uuid::Uuid;

/// A posting the ledger does not take. Nothing has been changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LedgerError {
    /// The lines do not add up to zero, or there are none.
    #[error("the lines of the posting do not balance")]
    Unbalanced,
    /// The amount to move is zero or less: money is moved forwards only.
    #[error("the amount is not above zero")]
    NotPositive,
    /// A line names an account the ledger does not have.
    #[error("account {0} does not exist")]
    UnknownAccount(Uuid),
    /// The account is already there.
    #[error("account {0} exists already")]
    DuplicateAccount(Uuid),
    /// The account would fall below zero and may not.
    #[error("account {0} has insufficient funds")]
    InsufficientFunds(Uuid),
    /// A sum does not fit into 64 bits.
    #[error("the amount is too large to be added")]
    Overflow,
}
