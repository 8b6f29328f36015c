//! The workspace's secret: create, replace, revoke.

use serde_json::json;

use crate::clock::timestamp;
use crate::errors::{ApiError, codes};
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::routes::{Reply, no_such_resource};
use crate::server::Answer;
use crate::world::World;

/// Makes the first secret; there is one for all webhooks.
pub(super) fn create(world: &mut World, write: &Write<'_>) -> Reply {
    if world.webhooks.secrets.exists() {
        let detail = "the workspace has a secret already";
        return Err(ApiError::new(codes::DUPLICATE_RESOURCE, detail));
    }
    let secret = new_secret(world);
    world.webhooks.secrets.set(secret.clone(), false, write.now);
    Ok(Answer::created(&json!({"secret": secret})))
}

/// Makes another one; the old one ends at once, or a day later if it rolls.
pub(super) fn replace(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let is_rolling = fields
        .optional_boolean("is_rolling_secret")
        .unwrap_or_default();
    fields.check()?;
    expect_secret(world)?;
    let secret = new_secret(world);
    let ends = world
        .webhooks
        .secrets
        .set(secret.clone(), is_rolling, write.now);
    let body = json!({"secret": secret, "deleted_at": timestamp(ends)});
    Ok(Answer::ok(&body))
}

/// Ends the old secret, or both.
pub(super) fn revoke(world: &mut World, write: &Write<'_>) -> Reply {
    expect_secret(world)?;
    let old_only = write.call.parameter("old_secret_only") == Some("true");
    world.webhooks.secrets.revoke(old_only);
    Ok(Answer::empty(http::StatusCode::OK))
}

fn expect_secret(world: &World) -> Result<(), ApiError> {
    if world.webhooks.secrets.exists() {
        Ok(())
    } else {
        Err(no_such_resource())
    }
}

/// 64 characters, as the API promises.
fn new_secret(world: &mut World) -> String {
    let halves = [world.new_id(), world.new_id()];
    halves.map(|half| half.simple().to_string()).concat()
}
