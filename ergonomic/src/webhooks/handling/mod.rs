//! Handling each event once, and answering what Synctera understands.

#[cfg(feature = "axum")]
mod axum;
mod dedupe;
mod endpoint;
mod memory;
mod outcome;

#[cfg(feature = "axum")]
pub use axum::{Rejection, VerifiedEvent};
pub use dedupe::{Claim, Dedupe};
pub use endpoint::Endpoint;
pub use memory::{Full, MemoryDedupe};
pub use outcome::Outcome;
