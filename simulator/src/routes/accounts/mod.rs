//! What there is of accounts beside opening and changing them.

mod closure;

use std::sync::Arc;

use axum::Router;

use super::access::{change, create};
use crate::idempotency::Tier;
use crate::server::App;

pub(super) fn add_routes(router: Router<Arc<App>>) -> Router<Arc<App>> {
    router.route(
        "/v0/accounts/{id}/initiate_closure",
        create(Tier::General, closure::initiate).merge(change(Tier::General, closure::update)),
    )
}
