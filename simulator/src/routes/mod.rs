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

use crate::errors::{ApiError, codes};
use crate::idempotency::{Scope, Tier};
use crate::server::{Answer, App};
use access::{create, read};
use call::Call;

/// What a handler gives back.
type Reply = Result<Answer, ApiError>;

/// All routes. Whatever is not here is unknown to the simulator.
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
        .fallback(unknown)
        .method_not_allowed_fallback(unknown)
        .with_state(app)
}

async fn unknown(call: Call) -> Answer {
    ApiError::new(
        codes::RESOURCE_NOT_FOUND,
        "the simulator has no such operation",
    )
    .answer(call.version)
}

/// The URL names something that does not exist.
fn no_such_resource() -> ApiError {
    ApiError::new(codes::RESOURCE_NOT_FOUND, "no resource has this id")
}
