//! Which events are done: the memory that makes of "at least once" once.

use std::future::Future;

/// What the memory says of an event that wants to be handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// It is the caller's to handle, until it is completed or released.
    Granted,
    /// Somebody else is handling it.
    Busy,
    /// It is done.
    Done,
}

/// Remembers events by their id. [`MemoryDedupe`](super::MemoryDedupe) does so within one process;
/// where several processes receive, or one may be restarted, use a table that they share.
///
/// - `claim` has to be atomic: of two callers at most one is granted an id.
/// - An event is done after `complete` alone. A claim that is never completed nor released, because
///   its process died, has to end by itself: write down until when it holds, longer than a handler
///   takes.
/// - What is done has to be remembered for the 55 hours in which Synctera repeats a delivery.
///
/// The surest way is a handler that writes what it does and `done` in one transaction of a database.
pub trait Dedupe: Send + Sync {
    /// Why the memory cannot answer.
    type Error: Send;

    /// Asks for an event.
    fn claim(&self, id: &str) -> impl Future<Output = Result<Claim, Self::Error>> + Send;

    /// The handler has succeeded: the event is done.
    fn complete(&self, id: &str) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// The handler has failed: the next delivery is to be handled.
    fn release(&self, id: &str) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// The handler was dropped or has panicked, as frameworks drop what they do for a connection
    /// that is gone. Nothing can be awaited here; a memory that cannot release at once lets the claim
    /// run out.
    fn abandoned(&self, id: &str) {
        let _ = id;
    }
}
