//! The simulated operations. One file per resource; [`access`](self) has what they share.

mod access;
mod accounts;
mod ach;
mod call;
mod cards;
mod documents;
pub(crate) mod fields;
mod internal_transfers;
mod paging;
pub(crate) mod resources;
mod rules;
mod transactions;
pub(crate) mod verifications;
mod webhooks;
mod wipe;
mod wires;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Extension, FromRequest, MatchedPath, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};

use crate::contract::{self, Operation};
use crate::errors::{ApiError, codes};
use crate::idempotency::{Scope, Tier};
use crate::server::{Answer, App};
use access::{create, read};
use call::Call;

/// What a handler gives back.
type Reply = Result<Answer, ApiError>;

/// All routes. Whatever is not here has no behaviour of its own.
pub(crate) fn router(app: Arc<App>) -> Router {
    let transfers = create(Tier::Ledger(Scope::Posted), internal_transfers::create);
    let records = resources::add_routes(Router::new());
    let concerns = [
        accounts::add_routes,
        ach::add_routes,
        cards::add_routes,
        documents::add_routes,
        webhooks::add_routes,
        wires::add_routes,
    ];
    concerns
        .into_iter()
        .fold(records, |router, add| add(router))
        .route("/v0/transactions/internal_transfer", transfers)
        .route(
            "/v0/transactions/internal_transfer/{id}",
            read(internal_transfers::get),
        )
        .route("/v0/transactions/pending", read(transactions::list_pending))
        .route(
            "/v0/transactions/pending/{id}",
            read(transactions::get_pending),
        )
        .route("/v0/transactions/posted", read(transactions::list_posted))
        .route(
            "/v0/transactions/posted/{id}",
            read(transactions::get_posted),
        )
        .route(
            "/v0/verifications/verify",
            create(Tier::General, verifications::verify),
        )
        .route("/v1/transactions", read(transactions::list_all))
        .route("/v1/transactions/{id}", read(transactions::get_any))
        .route("/v0/wipe", create(Tier::General, wipe::wipe))
        .route_layer(from_fn_with_state(Arc::clone(&app), skip_mismatched))
        .fallback(from_contract)
        .method_not_allowed_fallback(from_contract)
        .with_state(app)
}

/// What has no route here is answered from the interface files.
async fn from_contract(
    State(app): State<Arc<App>>,
    Extension(operation): Extension<&'static Operation>,
    call: Call,
) -> Answer {
    if operation.is_read() {
        access::wait(&call).await;
        return contract::answer(operation, call.path(), call.body(), app.seed, call.now);
    }
    let seed = app.seed;
    access::write(app, call, operation.tier(), |world, write| {
        if operation.is_sandbox_only() && !world.is_sandbox {
            let detail = "only a sandbox has this";
            return Err(ApiError::new(codes::FEATURE_NOT_AVAILABLE, detail));
        }
        let call = write.call;
        Ok(contract::answer(
            operation,
            call.path(),
            call.body(),
            seed,
            write.now,
        ))
    })
    .await
}

/// A route of ids may match the name of something that has no route.
async fn skip_mismatched(
    State(app): State<Arc<App>>,
    Extension(operation): Extension<&'static Operation>,
    matched: MatchedPath,
    request: Request,
    next: Next,
) -> Response {
    if contract::is_handwritten(operation, matched.as_str()) {
        return next.run(request).await;
    }
    let Ok(call) = Call::from_request(request, &app).await;
    from_contract(State(app), Extension(operation), call)
        .await
        .into_response()
}

/// The URL names something that does not exist.
fn no_such_resource() -> ApiError {
    ApiError::new(codes::RESOURCE_NOT_FOUND, "no resource has this id")
}
