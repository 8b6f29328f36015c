//! Documents: uploaded as forms, kept with all their versions.

mod form;
mod upload;
mod versions;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::{MethodRouter, post};

use super::access::{self, Write, read};
use super::{Call, Reply};
use crate::idempotency::Tier;
use crate::server::App;
use crate::world::World;
use form::Form;

pub(super) fn add_routes(router: Router<Arc<App>>) -> Router<Arc<App>> {
    let versions = "/v0/documents/{id}/versions";
    router
        .route("/v0/documents", uploaded(upload::create))
        .route("/v0/documents/{id}/contents", read(versions::contents))
        .route(versions, uploaded(upload::add_version))
        .route(&format!("{versions}/{{version}}"), read(versions::get))
        .route(
            &format!("{versions}/{{version}}/contents"),
            read(versions::contents),
        )
}

type Uploader = fn(&mut World, &Write<'_>, &Form) -> Reply;

/// POST of a form, which has to be taken apart before the bank is locked.
fn uploaded(handler: Uploader) -> MethodRouter<Arc<App>> {
    post(move |State(app): State<Arc<App>>, call: Call| async move {
        let form = form::read(&call).await;
        access::write(app, call, Tier::General, move |world, write| {
            handler(world, write, form.as_ref().map_err(Clone::clone)?)
        })
        .await
    })
}
