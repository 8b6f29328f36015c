//! What there is of cards beside issuing and changing them.

mod activation;
mod fulfillment;
mod images;
mod simulations;

use std::sync::Arc;

use axum::Router;

use super::access::{create, read, simulate};
use crate::idempotency::Tier;
use crate::server::App;

pub(super) fn add_routes(mut router: Router<Arc<App>>) -> Router<Arc<App>> {
    for version in ["v0", "v1"] {
        router = router
            .route(
                &format!("/{version}/cards/activate"),
                create(Tier::General, activation::activate),
            )
            .route(
                &format!("/{version}/cards/images/{{id}}/data"),
                read(images::picture).merge(create(Tier::General, images::upload)),
            )
            .route(
                &format!("/{version}/cards/{{id}}/webhook_simulations/fulfillment"),
                simulate(fulfillment::simulate),
            );
        for (path, handler) in simulations::ALL {
            let path = format!("/{version}/cards/transaction_simulations/{path}");
            router = router.route(&path, simulate(*handler));
        }
    }
    router
}
