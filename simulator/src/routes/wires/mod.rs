//! Wires in both directions.

mod outgoing;
mod simulations;

use std::sync::Arc;

use axum::Router;

use super::access::{change, create, simulate};
use crate::idempotency::{Scope, Tier};
use crate::server::App;

pub(super) fn add_routes(router: Router<Arc<App>>) -> Router<Arc<App>> {
    let simulations = "/v0/wires/transaction_simulations";
    router
        .route(
            "/v0/wires",
            create(Tier::Ledger(Scope::Pending), outgoing::create),
        )
        .route("/v0/wires/{id}", change(Tier::General, outgoing::cancel))
        .route(
            &format!("{simulations}/receiving_transaction"),
            simulate(simulations::receive),
        )
        .route(
            &format!("{simulations}/receiving_return"),
            simulate(simulations::give_back),
        )
}
