//! A simulated Synctera server: a bank to try a client on, and the proof that money moves at most once.
//!
//! [`Simulator::start`] serves a part of the API on the loopback interface: customers and their
//! verification, accounts, ACH, wires, internal transfers, cards and what is paid with them,
//! webhooks, and much else as plain records. Behind it is a double-entry ledger, so that a test can
//! compare what it wanted to move with what was moved ([`Simulator::ledger`]). Repeated writes are
//! treated by both of Synctera's idempotency tiers, and a [`FaultPlan`] has answers delayed, refused,
//! mangled or lost, before or after the money moved.
//!
//! [`Simulator::seed`] sets up a small bank to begin with.
//!
//! Everything a test needs is deterministic if it wants it to be: ids and faults follow a seed; expiry,
//! retries of webhooks and ACH for later days follow a [`Clock`] the test can advance.
//!
//! It is a model made from public documents. What it does where they are silent or contradict each
//! other is said in [`IdempotencyRules`] and in the package's README.

mod admin;
mod clock;
mod contract;
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
