//! Idempotency keys, and what is done when a key was used before.
//!
//! Synctera answers repeated keys in two ways. Most endpoints replay their first answer for seven
//! days, errors included. Ledger writes refuse a repeated key for ever with 409; since the key was
//! used by the first attempt, that refusal means "done".

mod applied;
mod derived;
mod duplicate;
mod key;
#[cfg(feature = "v0")]
mod lookup;
mod payload;

pub use applied::AppliedTransaction;
pub use derived::DerivedKey;
pub(crate) use duplicate::is_duplicate;
pub use key::{IdempotencyKey, IdempotencyKeyError, KeySource};
#[cfg(feature = "v0")]
pub(crate) use lookup::look_up;
pub(crate) use payload::Payload;
