//! What there is of webhooks beside the subscriptions, which are records.

mod events;
mod secrets;

use std::sync::Arc;

use axum::Router;

use super::access::{create, delete, read, replace};
use crate::idempotency::Tier;
use crate::server::App;

pub(super) fn add_routes(mut router: Router<Arc<App>>) -> Router<Arc<App>> {
    for version in ["v0", "v1"] {
        let events = format!("/{version}/webhooks/{{id}}/events");
        let trigger = format!("/{version}/webhooks/trigger");
        router = router
            .route(&trigger, create(Tier::General, events::trigger))
            .route(&events, read(events::list))
            .route(&format!("{events}/{{inner}}"), read(events::get))
            .route(
                &format!("{events}/{{inner}}/resend"),
                create(Tier::General, events::resend),
            );
    }
    let secrets = create(Tier::General, secrets::create)
        .merge(replace(Tier::General, secrets::replace))
        .merge(delete(Tier::General, secrets::revoke));
    router.route("/v0/webhook_secrets", secrets)
}
