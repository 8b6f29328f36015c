//! Telling subscribers what happened: events, their deliveries, and the secrets they are signed
//! with. Sending is done elsewhere; here is what to send, when, and what came of it.

mod changed;
mod delivery;
mod emit;
mod queue;
mod secrets;
mod signature;

pub(crate) use changed::changed_fields;
pub(crate) use delivery::Delivery;
pub(crate) use emit::Event;
pub(crate) use queue::{Outgoing, Queue};
pub(crate) use secrets::Secrets;

/// The deliveries and the workspace's secrets. The subscriptions are records.
#[derive(Debug, Default)]
pub(crate) struct Webhooks {
    pub(crate) secrets: Secrets,
    pub(crate) queue: Queue,
}
