//! What all requests share.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use fastrand::Rng;
use http::header::AUTHORIZATION;
use http::{HeaderMap, Method};
use tokio::sync::Notify;

use super::Received;
use crate::clock::Clock;
use crate::faults::{Fault, FaultCounters, FaultKind, FaultPlan};
use crate::idempotency::{IdempotencyRules, Registry};
use crate::world::World;

/// Older requests are forgotten, so that a simulator left running does not grow for ever.
const MOST_RECEIVED: usize = 100_000;

/// What can be chosen before the start.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) api_key: String,
    pub(crate) clock: Clock,
    pub(crate) seed: u64,
    pub(crate) rules: IdempotencyRules,
    pub(crate) faults: FaultPlan,
    pub(crate) is_sandbox: bool,
}

/// The settings that do not change, and the state behind its lock.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) clock: Clock,
    pub(crate) api_key: String,
    /// Decides all that is made up.
    pub(crate) seed: u64,
    /// There may be something to deliver.
    pub(super) new_deliveries: Notify,
    /// An attempt to deliver something has ended.
    pub(super) delivered: Notify,
    state: Mutex<State>,
}

/// Everything that changes. One lock guards all of it: a write and the memory of its idempotency
/// key cannot be seen apart.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) idempotency: Registry,
    pub(crate) faults: FaultPlan,
    pub(crate) counters: FaultCounters,
    pub(crate) received: VecDeque<Received>,
    rng: Rng,
}

impl App {
    /// A server in its initial state.
    pub(crate) fn new(settings: Settings) -> Self {
        let mut rng = Rng::with_seed(settings.seed);
        let state = State {
            // A generator of its own, so that faults do not change the ids.
            world: World::new(rng.fork(), settings.is_sandbox),
            idempotency: Registry::new(settings.rules),
            faults: settings.faults,
            counters: FaultCounters::default(),
            received: VecDeque::new(),
            rng,
        };
        Self {
            clock: settings.clock,
            api_key: settings.api_key,
            seed: settings.seed,
            new_deliveries: Notify::new(),
            delivered: Notify::new(),
            state: Mutex::new(state),
        }
    }

    /// Takes the lock. It is never held across an await, and no code under it panics; should it
    /// ever do, other tests' messages are more useful than one about a poisoned lock.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the request carries the key. Not in constant time: there is no secret to protect.
    pub(crate) fn is_authorized(&self, headers: &HeaderMap) -> bool {
        headers
            .get(AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split_once(' '))
            .is_some_and(|(scheme, key)| {
                scheme.eq_ignore_ascii_case("bearer") && key.trim() == self.api_key
            })
    }

    /// The fault this request meets.
    pub(crate) fn next_fault(&self, method: &Method, path: &str) -> Option<Fault> {
        let mut state = self.state();
        let State { faults, rng, .. } = &mut *state;
        faults.next(method, path, rng)
    }

    /// Counts a fault that has struck.
    pub(crate) fn count(&self, kind: FaultKind) {
        self.state().counters.count(kind);
    }

    /// Settles all ACH sent so far.
    pub(crate) fn settle_ach(&self) {
        let mut state = self.state();
        state.world.settle_ach(self.clock.now());
        self.deliver_events(&state.world);
    }

    /// Completes all wires sent so far.
    pub(crate) fn settle_wires(&self) {
        let mut state = self.state();
        state.world.settle_wires(self.clock.now());
        self.deliver_events(&state.world);
    }

    /// To be called after whatever may have caused an event.
    pub(crate) fn deliver_events(&self, world: &World) {
        if world.webhooks.queue.next_due().is_some() {
            self.new_deliveries.notify_one();
        }
    }

    /// Waits until every delivery that is due has had its attempt.
    pub(crate) async fn deliveries_attempted(&self) {
        loop {
            let mut delivered = std::pin::pin!(self.delivered.notified());
            // Before looking, so that nothing is missed in between.
            delivered.as_mut().enable();
            let now = self.clock.now();
            if self.state().world.webhooks.queue.is_idle(now) {
                return;
            }
            delivered.await;
        }
    }

    /// Remembers a request.
    pub(crate) fn remember(&self, request: Received) {
        let received = &mut self.state().received;
        if received.len() >= MOST_RECEIVED {
            received.pop_front();
        }
        received.push_back(request);
    }
}
