//! Versions of documents, and what is in them.

use bytes::Bytes;
use http::StatusCode;

use crate::errors::ApiError;
use crate::routes::{Call, Reply, no_such_resource};
use crate::server::Answer;
use crate::world::{Record, World, kinds, shown};

/// A version as it was.
pub(super) fn get(world: &World, call: &Call) -> Reply {
    let (document, _) = find(world, call)?;
    Ok(Answer::ok(&shown(document)))
}

/// The file of a version, or the newest.
pub(super) fn contents(world: &World, call: &Call) -> Reply {
    let (_, file) = find(world, call)?;
    Ok(Answer::new(
        StatusCode::OK,
        "application/octet-stream",
        file.clone(),
    ))
}

fn find<'a>(world: &'a World, call: &Call) -> Result<&'a (Record, Bytes), ApiError> {
    let id = call.id()?;
    // A deleted document has no versions either.
    world
        .records
        .get(kinds::DOCUMENTS, id)
        .ok_or_else(no_such_resource)?;
    let versions = world.documents.get(&id).ok_or_else(no_such_resource)?;
    let found = match call.number()? {
        None => versions.last(),
        Some(number) => number.checked_sub(1).and_then(|place| versions.get(place)),
    };
    found.ok_or_else(no_such_resource)
}
