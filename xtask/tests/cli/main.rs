//! `import` and `regen` through the real binary, on tiny documents.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;

mod bad_documents;
mod bad_usage;
mod odd_crate;
mod odd_documents;
mod odd_kinds;
mod odd_many;
mod prose;
mod regen_atomic;
mod regen_check;
mod regen_deterministic;
mod regen_elsewhere;
