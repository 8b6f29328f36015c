//! How a route gets at the bank: reading, or writing through the idempotency rules.

use std::sync::Arc;
use std::time::SystemTime;

use axum::extract::State;
use axum::routing::{MethodRouter, get, patch, post};

use super::{Call, Reply};
use crate::idempotency::{Admission, Tier};
use crate::server::{Answer, App};
use crate::world::World;

/// A write that was let through.
pub(super) struct Write<'a> {
    pub(super) call: &'a Call,
    /// The idempotency key; money movements always have one.
    pub(super) key: &'a str,
    /// The time of all its effects.
    pub(super) now: SystemTime,
}

type Reader = fn(&World, &Call) -> Reply;
type Writer = fn(&mut World, &Write<'_>) -> Reply;

/// GET.
pub(super) fn read(handler: Reader) -> MethodRouter<Arc<App>> {
    get(move |State(app): State<Arc<App>>, call: Call| async move {
        wait(&call).await;
        let reply = handler(&app.state().world, &call);
        reply.unwrap_or_else(|error| error.answer(call.version))
    })
}

/// POST.
pub(super) fn create(tier: Tier, handler: Writer) -> MethodRouter<Arc<App>> {
    post(move |State(app): State<Arc<App>>, call: Call| write(app, call, tier, handler))
}

/// PATCH.
pub(super) fn change(tier: Tier, handler: Writer) -> MethodRouter<Arc<App>> {
    patch(move |State(app): State<Arc<App>>, call: Call| write(app, call, tier, handler))
}

/// Admits, executes and settles a write. While it waits in between, its key is in use.
async fn write(app: Arc<App>, call: Call, tier: Tier, handler: Writer) -> Answer {
    let key = match call.idempotency_key() {
        Ok(key) => key,
        Err(error) => return error.answer(call.version),
    };
    let admission = app
        .state()
        .idempotency
        .admit(tier, key, &call.fingerprint, app.clock.now());
    match admission {
        Admission::Replay(answer) => return answer,
        Admission::Refuse(error) => return error.answer(call.version),
        Admission::Execute => {}
    }
    wait(&call).await;

    // One lock for the effect and for remembering it.
    let mut state = app.state();
    let now = app.clock.now();
    let reply = handler(
        &mut state.world,
        &Write {
            call: &call,
            key: key.unwrap_or_default(),
            now,
        },
    );
    let answer = reply.unwrap_or_else(|error| error.answer(call.version));
    state.idempotency.settle(tier, key, &answer, now);
    answer
}

async fn wait(call: &Call) {
    if let Some(delay) = call.delay {
        tokio::time::sleep(delay.0).await;
    }
}
