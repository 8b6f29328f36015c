//! Lists in pages: one page, all pages, all items, from either kind of client.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod blocking;
mod items;
mod tokens;
