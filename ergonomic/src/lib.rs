//! Synctera's banking API for Rust.
//!
//! # From a key to the first transfer
//! 1. Get an API key of a sandbox workspace, and export it as `SYNCTERA_API_KEY` with
//!    `SYNCTERA_ENVIRONMENT=sandbox`. There is no default: a client for production has to be asked for.
//! 2. Make a client, once: clones share its connections.
//! 3. Onboard a person, open an account, send a transfer. Handles are named after the things in
//!    Synctera's guides, methods after what is done with them; `api.md` finds the method of a route.
//!
//! ```no_run
//! use futures::TryStreamExt;
//! use synctera::{IdempotencyKey, Synctera, v0::{ListPostedTransactions, PersonCreate, PersonStatus}};
//!
//! # async fn example(ach: synctera::v0::OutgoingAchCreate, account_id: &str, dispute_id: &str) -> Result<(), synctera::Error> {
//! let synctera = Synctera::from_env()?;                       // or Synctera::sandbox(key), Synctera::builder()…
//! let person = synctera.persons()
//!     .create(PersonCreate::new(true, PersonStatus::Active).first_name("Ada").last_name("Lovelace"))
//!     .await?;
//! let key = IdempotencyKey::derived("rent", "2026-12");       // the same key if this job runs again
//! let transfer = synctera.ach().create(ach).idempotency_key(key).await?;
//! let mut posted = synctera.transactions().posted()
//!     .list(ListPostedTransactions::new().account_id(account_id))
//!     .items();                                               // a Stream over all pages
//! while let Some(transaction) = posted.try_next().await? { println!("{:?}", transaction.uuid) }
//! let dispute = synctera.v1().disputes().get(dispute_id).await?; // v1-only groups, and v1 twins of v0 groups
//! # Ok(())
//! # }
//! ```
//!
//! # One way for every call
//! Handles only make operation values; [`Synctera::call`] takes any of them. On its way a write gets
//! its idempotency key, failures are retried where that is safe, and an [`Error`] says what happened
//! and what to do.
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
//!
//! # Features
//! - `v0`, `v1` (default): the versions of the API.
//! - `webhooks` (default), `axum`: receiving what Synctera sends.
//! - `blocking`: the same handles without async.
//! - `phone`: checks phone numbers against the numbering plan of their country; its data is large.

pub mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod call;
mod client;
pub mod environment;
pub mod error;
pub mod files;
pub mod handle;
pub mod idempotency;
pub mod observe;
pub mod paging;
pub mod retry;
#[rustfmt::skip]
mod surface;
pub mod time;
pub mod validate;
#[cfg(feature = "webhooks")]
pub mod webhooks;

/// The generated layer: operations as values, their types, and the runtime under them.
pub mod api {
    pub use synctera_api::runtime;
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
pub use paging::{List, Page};
#[cfg(feature = "v0")]
pub use surface::v0;
#[cfg(feature = "v1")]
pub use surface::v1;
pub use synctera_runtime::types;
