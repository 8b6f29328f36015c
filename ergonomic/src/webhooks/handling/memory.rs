//! A memory within the process: bounded, and for a limited time.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::{Future, ready};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Claim, Dedupe};

/// Longer than the 55 hours for which Synctera repeats a delivery.
const RETENTION: Duration = Duration::from_secs(60 * 60 * 60);

const CAPACITY: usize = 100_000;

/// Remembers events in the process, and forgets them with it.
///
/// At most 100 000 events for 60 hours, if nothing else is said. When it is full, the event that was
/// done first is forgotten; events being handled never are, and if there is nothing else, a further one is
/// refused with [`Full`], so that Synctera sends it again.
pub struct MemoryDedupe {
    events: Mutex<Events>,
    capacity: usize,
    retention: Duration,
    now: Box<dyn Fn() -> Instant + Send + Sync>,
}

#[derive(Default)]
struct Events {
    states: HashMap<Arc<str>, State>,
    /// Those that are done, the oldest first.
    done: VecDeque<(Instant, Arc<str>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Busy,
    Done,
}

/// As many events are being handled as the memory holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("as many events are being handled as the memory holds")]
pub struct Full;

impl MemoryDedupe {
    /// With room for 100 000 events, for 60 hours.
    #[must_use]
    pub fn new() -> Self {
        Self {
            events: Mutex::default(),
            capacity: CAPACITY,
            retention: RETENTION,
            now: Box::new(Instant::now),
        }
    }

    /// How many events are remembered; at least one.
    #[must_use]
    pub fn capacity(mut self, events: usize) -> Self {
        self.capacity = events.max(1);
        self
    }

    /// For how long they are remembered. Less than 55 hours lets late redeliveries through.
    #[must_use]
    pub fn retention(mut self, retention: Duration) -> Self {
        self.retention = retention;
        self
    }

    /// Another clock than the machine's.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> Instant + Send + Sync + 'static) -> Self {
        self.now = Box::new(now);
        self
    }

    /// How many events are remembered now.
    #[must_use]
    pub fn len(&self) -> usize {
        self.events().states.len()
    }

    /// Whether none is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every change below is whole before anything can panic, so a poisoned lock guards sound data.
    fn events(&self) -> MutexGuard<'_, Events> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn claim_now(&self, id: &str) -> Result<Claim, Full> {
        let now = (self.now)();
        let mut events = self.events();
        events.forget_before(now, self.retention);
        match events.states.get(id) {
            Some(State::Busy) => return Ok(Claim::Busy),
            Some(State::Done) => return Ok(Claim::Done),
            None => {}
        }
        if events.states.len() >= self.capacity && !events.forget_oldest() {
            return Err(Full);
        }
        events.states.insert(id.into(), State::Busy);
        Ok(Claim::Granted)
    }

    fn complete_now(&self, id: &str) {
        let now = (self.now)();
        let mut events = self.events();
        let id: Arc<str> = id.into();
        if events.states.insert(Arc::clone(&id), State::Done) != Some(State::Done) {
            events.done.push_back((now, id));
        }
    }

    fn release_now(&self, id: &str) {
        let mut events = self.events();
        if events.states.get(id) == Some(&State::Busy) {
            events.states.remove(id);
        }
    }
}

impl Events {
    fn forget_before(&mut self, now: Instant, retention: Duration) {
        while let Some((done, _)) = self.done.front()
            && now.saturating_duration_since(*done) > retention
        {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) -> bool {
        let oldest = self.done.pop_front();
        oldest.is_some_and(|(_, id)| self.states.remove(&id).is_some())
    }
}

impl Dedupe for MemoryDedupe {
    type Error = Full;

    fn claim(&self, id: &str) -> impl Future<Output = Result<Claim, Full>> + Send {
        ready(self.claim_now(id))
    }

    fn complete(&self, id: &str) -> impl Future<Output = Result<(), Full>> + Send {
        self.complete_now(id);
        ready(Ok(()))
    }

    fn release(&self, id: &str) -> impl Future<Output = Result<(), Full>> + Send {
        self.release_now(id);
        ready(Ok(()))
    }

    fn abandoned(&self, id: &str) {
        self.release_now(id);
    }
}

impl Default for MemoryDedupe {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryDedupe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryDedupe")
            .field("events", &self.len())
            .field("capacity", &self.capacity)
            .field("retention", &self.retention)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "memory_tests.rs"]
mod tests;
