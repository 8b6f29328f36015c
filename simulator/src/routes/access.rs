//! How a route gets at the bank: reading, or writing through the idempotency rules.

use std::sync::Arc;
use std::time::SystemTime;

use axum::extract::State;
use axum::routing::{MethodFilter, MethodRouter, on};

use super::{Call, Reply};
use crate::errors::{ApiError, codes};
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

/// GET.
pub(super) fn read<F>(handler: F) -> MethodRouter<Arc<App>>
where
    F: Fn(&World, &Call) -> Reply + Clone + Send + Sync + 'static,
{
    let serve = move |State(app): State<Arc<App>>, call: Call| async move {
        wait(&call).await;
        let mut state = app.state();
        state.world.post_waiting_ach(call.now);
        app.deliver_events(&state.world);
        let reply = handler(&state.world, &call);
        reply.unwrap_or_else(|error| error.answer(call.version))
    };
    on(MethodFilter::GET, serve)
}

/// A writing method with its name.
macro_rules! writing {
    ($($name:ident $method:ident)+) => {$(
        #[doc = stringify!($method)]
        pub(super) fn $name<F>(tier: Tier, handler: F) -> MethodRouter<Arc<App>>
        where
            F: Fn(&mut World, &Write<'_>) -> Reply + Clone + Send + Sync + 'static,
        {
            let serve = move |State(app): State<Arc<App>>, call: Call| write(app, call, tier, handler);
            on(MethodFilter::$method, serve)
        }
    )+};
}

writing! { create POST change PATCH replace PUT delete DELETE }

/// POST of something that exists in a sandbox only.
pub(super) fn simulate<F>(handler: F) -> MethodRouter<Arc<App>>
where
    F: Fn(&mut World, &Write<'_>) -> Reply + Clone + Send + Sync + 'static,
{
    create(Tier::General, move |world, write| {
        if !world.is_sandbox {
            let detail = "only a sandbox can simulate this";
            return Err(ApiError::new(codes::FEATURE_NOT_AVAILABLE, detail));
        }
        handler(world, write)
    })
}

/// Admits, executes and settles a write. While it waits in between, its key is in use.
pub(super) async fn write<F>(app: Arc<App>, call: Call, tier: Tier, handler: F) -> Answer
where
    F: Fn(&mut World, &Write<'_>) -> Reply,
{
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
    state.world.post_waiting_ach(now);
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
    app.deliver_events(&state.world);
    answer
}

pub(super) async fn wait(call: &Call) {
    if let Some(delay) = call.delay {
        tokio::time::sleep(delay.0).await;
    }
}
