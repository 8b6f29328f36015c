//! Emptying the sandbox.

use http::StatusCode;

use super::Reply;
use super::access::Write;
use crate::errors::{ApiError, codes};
use crate::server::Answer;
use crate::world::World;

/// Forgets customers, accounts and money; keeps what an integration was set up with.
pub(super) fn wipe(world: &mut World, _: &Write<'_>) -> Reply {
    if !world.is_sandbox {
        let detail = "only a sandbox can be wiped";
        return Err(ApiError::new(codes::WIPE_NOT_ENABLED, detail));
    }
    world.wipe();
    Ok(Answer::empty(StatusCode::NO_CONTENT))
}
