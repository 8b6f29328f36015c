//! Events that were delivered, or are to be: list, get, send again, and a test event.

use std::time::Duration;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::clock::timestamp;
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::routes::paging::{Page, bad_parameter};
use crate::routes::{Call, Reply, no_such_resource};
use crate::server::Answer;
use crate::world::{Delivery, World, kinds};

/// The longest delay that may be asked for, in seconds.
const LONGEST_DELAY: u64 = 3600;

/// The events of a webhook, oldest first.
pub(super) fn list(world: &World, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let webhook = call.id()?;
    world
        .records
        .get(kinds::WEBHOOKS, webhook)
        .ok_or_else(no_such_resource)?;
    let resource = match call.parameter("resource_id") {
        None => None,
        Some(id) => Some(
            id.parse::<Uuid>()
                .map_err(|_| bad_parameter("resource_id"))?,
        ),
    };
    let events = world.webhooks.queue.kept(call.now).filter(|delivery| {
        delivery.webhook_id == webhook && (resource.is_none() || delivery.resource_id == resource)
    });
    Ok(Answer::ok(&page.of_items(
        "event_list",
        events,
        Delivery::show,
    )))
}

/// One event.
pub(super) fn get(world: &World, call: &Call) -> Reply {
    Ok(Answer::ok(&find(world, call)?.show()))
}

/// Has an event sent again, now or in up to an hour.
pub(super) fn resend(world: &mut World, write: &Write<'_>) -> Reply {
    let delay = match write.call.parameter("delay") {
        None => 0,
        Some(delay) => delay
            .parse()
            .ok()
            .filter(|delay| *delay <= LONGEST_DELAY)
            .ok_or_else(|| bad_parameter("delay"))?,
    };
    let id = find(world, write.call)?.id;
    let due = write.now.checked_add(Duration::from_secs(delay));
    world.webhooks.queue.again(id, due.unwrap_or(write.now));
    Ok(Answer::ok(&find(world, write.call)?.show()))
}

/// Sends a test event to every webhook that wants its type.
pub(super) fn trigger(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let event = fields.text("event");
    fields.check()?;
    let event = event.ok_or_else(|| fields.error())?;
    let id = world.trigger(&event, write.now);
    let body: Value = json!({
        "id": id,
        "type": event,
        "event_time": timestamp(write.now),
        "status": "RUNNING",
    });
    Ok(Answer::ok(&body))
}

fn find<'a>(world: &'a World, call: &Call) -> Result<&'a Delivery, crate::errors::ApiError> {
    let webhook = call.id()?;
    world
        .webhooks
        .queue
        .get(call.last_id()?)
        .filter(|delivery| delivery.webhook_id == webhook)
        .ok_or_else(no_such_resource)
}
