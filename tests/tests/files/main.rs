//! Files: read from where they are, refused if too large, sent whole, and kept whole.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod download;
mod read;
mod upload;
