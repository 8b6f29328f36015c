//! Receiving what Synctera sends: webhooks, and the questions of its gateways.
//!
//! Nothing here needs the client, a runtime or a framework, except where it says so. [`Webhooks`]
//! checks a delivery and makes an [`Event`] of it.
//!
//! # Sources
//! Signatures, retries and the advice of five minutes are from Synctera's guide to webhooks; the
//! envelopes, types and gateways from its documents v0 0.179.0 and v1 1.153.0.

mod event;
pub mod gateways;
mod handling;
mod headers;
#[cfg(feature = "v0")]
pub mod rotation;
pub mod testing;
mod verify;

pub use event::{
    ApiVersion, Event, EventType, Pattern, Previous, Resource, ResourceError, Unrecognized,
};
pub use handling::{Claim, Dedupe, Endpoint, Full, MemoryDedupe, Outcome};
#[cfg(feature = "axum")]
pub use handling::{Rejection, VerifiedEvent};
pub use headers::{Headers, Repeated, SIGNATURE, TIMESTAMP};
pub use verify::{InvalidSecret, VerifyError, WebhookError, WebhookSecret, Webhooks};
