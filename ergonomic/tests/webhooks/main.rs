//! Receiving, as a user of the crate does it.
#![cfg(feature = "webhooks")]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod properties;
mod rotation;
mod samples;
mod vectors;
