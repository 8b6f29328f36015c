//! ACH in both directions.

mod outgoing;
mod simulations;

use std::sync::Arc;

use axum::Router;

use super::access::{change, create, read, simulate};
use crate::idempotency::{Scope, Tier};
use crate::server::App;

pub(super) fn add_routes(router: Router<Arc<App>>) -> Router<Arc<App>> {
    let tier = Tier::Ledger(Scope::Pending);
    let simulations = "/v0/ach/transaction_simulations";
    router
        .route(
            "/v0/ach",
            read(outgoing::list).merge(create(tier, outgoing::create)),
        )
        .route(
            "/v0/ach/{id}",
            // A cancellation can be repeated without harm, and its key is not used up.
            read(outgoing::get).merge(change(Tier::General, outgoing::cancel)),
        )
        .route(
            &format!("{simulations}/receiving_transaction"),
            simulate(simulations::receive),
        )
        .route(
            &format!("{simulations}/receiving_return"),
            simulate(simulations::give_back),
        )
}
