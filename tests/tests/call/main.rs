//! The call path against servers that answer as they like, and against connections that break.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod applied;
mod broken_connections;
mod environments;
mod errors;
mod helpers;
mod keys;
mod options;
mod retries;
mod validation;
