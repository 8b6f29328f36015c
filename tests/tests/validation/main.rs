//! Requests are checked before they leave.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod breaking;
mod document_limits;
mod edges;
mod leaks;
mod limited;
mod published;
mod rules;
#[path = "../samples/table.rs"]
#[allow(dead_code, reason = "answers are read elsewhere")]
mod table;
