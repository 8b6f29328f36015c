//! Synctera's banking API for Rust.
//!
//! Every call goes one way: [`Synctera::call`] takes an operation value and is awaited. On this way
//! a write gets its idempotency key, failures are retried where that is safe, and errors say what
//! happened and what to do.
//!
//! ```no_run
//! use synctera::{Environment, Synctera};
//! use synctera::api::v0::{CreatePerson, PersonCreate, PersonStatus};
//!
//! # async fn example() -> Result<(), synctera::Error> {
//! let synctera = Synctera::builder()
//!     .environment(Environment::Sandbox)
//!     .api_key("the key of your workspace")
//!     .build()?;
//! let body = PersonCreate::new(true, PersonStatus::Active).first_name("Ada").last_name("Lovelace");
//! let person = synctera.call(CreatePerson::new(body)).await?;
//! println!("{}", person.id);
//! # Ok(())
//! # }
//! ```
//!
//! # Money moves at most once
//! A write carries one idempotency key, made once and sent with every attempt. A ledger write whose
//! answer was lost is repeated under the same key: the server either replays its answer or says that
//! the key was used, which is [`Error::AlreadyApplied`] and never a second transfer.
//!
//! # Dropping a call
//! A write whose future is dropped may or may not have been applied: what was sent cannot be called
//! back. Call again with the same key to find out; a key that the caller has not chosen is lost with
//! the future, so choose one where calls can be cancelled.

pub mod auth;
pub mod call;
mod client;
pub mod environment;
pub mod error;
pub mod idempotency;
pub mod observe;
pub mod retry;
pub mod time;
pub mod validate;
#[cfg(feature = "webhooks")]
pub mod webhooks;

/// The generated layer: operations as values, their types, and the support code under them.
pub mod api {
    pub use synctera_api::support;
    #[cfg(feature = "v0")]
    pub use synctera_api::v0;
    #[cfg(feature = "v1")]
    pub use synctera_api::v1;
}

pub use auth::{ApiKey, Credentials};
pub use call::{Call, RawCall, Response};
pub use client::{Builder, Synctera};
pub use environment::Environment;
pub use error::{Error, ErrorCode};
pub use idempotency::{DerivedKey, IdempotencyKey};
