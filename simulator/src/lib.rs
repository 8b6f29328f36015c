//! A simulated Synctera server, to prove that money moves at most once.
//!
//! [`Simulator::start`] serves a part of API v0 on the loopback interface: accounts, persons,
//! internal transfers, ACH out and the two lists of transactions. Behind it is a double-entry
//! ledger, so that a test can compare what it wanted to move with what was moved
//! ([`Simulator::ledger`]). Repeated writes are treated by both of Synctera's idempotency tiers, and
//! a [`FaultPlan`] has answers delayed, refused, mangled or lost, before or after the money moved.
//!
//! Everything a test needs is deterministic if it wants it to be: ids and faults follow a seed,
//! expiry follows a [`Clock`] the test can advance.
//!
//! It is a model made from public documents. What it does where they are silent or contradict each
//! other is said in [`IdempotencyRules`] and in the package's README.

mod clock;
mod errors;
mod faults;
mod idempotency;
mod ledger;
mod routes;
mod server;
mod simulator;
mod world;

pub use clock::Clock;
pub use faults::{
    ErrorFormat, Fault, FaultCounters, FaultKind, FaultPlan, Moment, RetryAfter, Script,
};
pub use http::{HeaderMap, Method, StatusCode};
pub use idempotency::{ConcurrentUseStatus, IdempotencyRules, LedgerReplay};
pub use ledger::{LedgerError, LedgerSnapshot, Line, Posting};
pub use server::Received;
pub use simulator::{Bank, SeedError, Simulator, SimulatorBuilder};
pub use uuid::Uuid;
pub use world::AccountSummary;

/// The README's example has to compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
