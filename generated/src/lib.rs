// Written by `cargo xtask regen`; changes made by hand are lost.
//! Synctera's banking API as Rust types and calls, generated from its OpenAPI documents.
//!
//! Each version of the API is a module behind a feature of its name. This crate is the raw layer:
//! it sends one request and reads one answer. Retries, idempotency keys, environments and errors
//! are the business of the `synctera` crate, which everybody should use instead.

pub mod support;

#[cfg(feature = "v0")]
#[rustfmt::skip]
pub mod v0;
#[cfg(feature = "v1")]
#[rustfmt::skip]
pub mod v1;
