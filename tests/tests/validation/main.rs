//! Requests are checked before they leave.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod document_limits;
mod edges;
mod limited;
