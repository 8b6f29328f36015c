//! A double-entry ledger: money only ever moves from one account to another.
//!
//! Amounts are signed minor units; a positive line raises an account's balance. The lines of a
//! posting add up to zero, so the sum over all accounts, the one outside the bank included, is zero
//! for ever. [`Ledger::post`] is the only way to change a balance.

mod book;
mod error;
mod holds;
mod posting;
mod snapshot;

pub(crate) use book::{Floor, Ledger};
pub use error::LedgerError;
pub use posting::{Line, Posting};
pub use snapshot::LedgerSnapshot;
