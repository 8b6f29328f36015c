//! The example server, over HTTP.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "../../../ergonomic/examples/webhook_server.rs"]
mod webhook_server;

mod extractor;
mod gateway;
mod server;
mod ten_thousand;
