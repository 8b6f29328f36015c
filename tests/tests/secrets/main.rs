//! Neither the key nor personal data shows up in logs, errors or Debug output.
//!
//! A process of its own: the subscriber that sees everything is that of all threads.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod any_answer;
mod fixture;
#[allow(dead_code, reason = "shared with the tests of the call path")]
#[path = "../call/helpers.rs"]
mod helpers;
mod log;
