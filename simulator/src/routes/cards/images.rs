//! The pictures of card images.

use http::StatusCode;
use http::header::CONTENT_TYPE;

use crate::clock::timestamp;
use crate::errors::{ApiError, codes};
use crate::routes::access::Write;
use crate::routes::resources::{records, table};
use crate::routes::{Call, Reply, no_such_resource};
use crate::server::Answer;
use crate::world::World;

const JPEG: &str = "image/jpeg";

/// Takes a picture, which somebody has to look at.
pub(super) fn upload(world: &mut World, write: &Write<'_>) -> Reply {
    let id = write.call.id()?;
    let image = records::find(world, table::CARD_IMAGES, id)?.clone();
    let content_type = write.call.header(CONTENT_TYPE);
    if content_type.is_none_or(|content_type| content_type.as_bytes() != JPEG.as_bytes()) {
        let detail = "only image/jpeg is taken";
        return Err(ApiError::new(codes::BAD_REQUEST, detail));
    }
    let mut new = image.clone();
    new.insert("status".into(), "UNREVIEWED".into());
    new.insert("last_updated_time".into(), timestamp(write.now).into());
    world.records.replace(table::CARD_IMAGES.kind, id, new);
    world.pictures.insert(id, write.call.body().clone());
    records::tell(world, table::CARD_IMAGES, id, Some(&image), write.now);
    let image = records::find(world, table::CARD_IMAGES, id)?;
    let shown = table::CARD_IMAGES.show(write.call.version, world, image);
    Ok(Answer::ok(&shown))
}

/// The picture.
pub(super) fn picture(world: &World, call: &Call) -> Reply {
    let id = call.id()?;
    records::find(world, table::CARD_IMAGES, id)?;
    let picture = world.pictures.get(&id).ok_or_else(no_such_resource)?;
    Ok(Answer::new(StatusCode::OK, JPEG, picture.clone()))
}
