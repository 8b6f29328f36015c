// Written by `cargo xtask regen`; changes made by hand are lost.
//! Synctera's banking API as Rust types and calls, generated from its OpenAPI documents.
//!
//! Each version of the API is a module behind a feature of its name. This crate is the raw layer:
//! it makes the request of an operation and reads its response. Sending, retries, idempotency keys,
//! environments and errors are the business of the `synctera` crate, which everybody should use
//! instead.

#[rustfmt::skip]
mod prelude;

pub use synctera_runtime as runtime;

#[cfg(feature = "v0")]
#[rustfmt::skip]
#[allow(missing_docs, reason = "a field may have nothing to say beyond its type")]
pub mod v0;
#[cfg(feature = "v1")]
#[rustfmt::skip]
#[allow(missing_docs, reason = "a field may have nothing to say beyond its type")]
pub mod v1;

#[cfg(any(feature = "v0", feature = "v1"))]
#[rustfmt::skip]
#[allow(missing_docs)]
mod shared;
