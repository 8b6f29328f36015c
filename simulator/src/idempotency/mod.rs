//! Synctera's two ways of treating a repeated write.
//!
//! * Tier A, every write: the first answer is kept for seven days and given again
//!   ([`response_cache`](self)).
//! * Tier B, writes that move money: the key is required and, once the money has moved, is used up
//!   for ever: a repetition is told that it is one (`ledger_keys`).
//!
//! [`Registry`] applies both. It is asked before a write is executed and told afterwards.

mod fingerprint;
mod ledger_keys;
mod registry;
mod response_cache;
mod rules;

pub(crate) use fingerprint::Fingerprint;
pub(crate) use ledger_keys::Scope;
pub(crate) use registry::{Admission, Registry, Tier};
pub use rules::{ConcurrentUseStatus, IdempotencyRules, LedgerReplay};
