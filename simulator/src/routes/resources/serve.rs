//! The routes of every row of the table.

use std::sync::Arc;

use axum::Router;
use axum::routing::MethodRouter;
use http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::filters::{Filters, sort};
use super::resource::{Op, Resource};
use super::{records, table};
use crate::errors::ApiError;
use crate::idempotency::Tier;
use crate::routes::access::{self, Write};
use crate::routes::fields::Fields;
use crate::routes::paging::Page;
use crate::routes::rules::accounts;
use crate::routes::{Call, Reply, no_such_resource};
use crate::server::{Answer, App};
use crate::world::{Record, World, kinds};

/// Adds all of them.
pub(crate) fn add_routes(mut router: Router<Arc<App>>) -> Router<Arc<App>> {
    for resource in table::RESOURCES {
        for version in resource.versions {
            let collection = format!("/{version}{}", resource.path);
            let inner = if resource.parent.is_some() {
                "inner"
            } else {
                "id"
            };
            let single = format!("{collection}/{{{inner}}}");
            for op in [
                Op::List,
                Op::Create,
                Op::Get,
                Op::Patch,
                Op::Put,
                Op::Delete,
            ] {
                let Some(status) = resource.success(op) else {
                    continue;
                };
                let path = match op {
                    Op::List | Op::Create => &collection,
                    _ => &single,
                };
                router = router.route(path, route(resource, op, status));
            }
        }
    }
    router
}

fn route(resource: &'static Resource, op: Op, status: u16) -> MethodRouter<Arc<App>> {
    let status = StatusCode::from_u16(status).unwrap_or_default();
    let answer = move |body: Value| Answer::json(status, &body);
    match op {
        Op::List => access::read(move |world, call| list(world, resource, call).map(answer)),
        Op::Get => access::read(move |world, call| {
            let record = of_parent(world, resource, call)?;
            Ok(answer(resource.show(call.version, world, record)))
        }),
        Op::Create => access::create(Tier::General, move |world, write| {
            let parent = resource.parent.map(|_| write.call.id()).transpose()?;
            if parent.is_some() {
                expect_reachable(world, resource, write.call)?;
            }
            let fields = Fields::of(write.call.body())?;
            let version = write.call.version;
            let id = records::add(world, resource, fields, parent, version, write.now)?;
            shown(world, resource, write.call, id).map(answer)
        }),
        Op::Patch | Op::Put => {
            let handler = move |world: &mut World, write: &Write<'_>| -> Reply {
                of_parent(world, resource, write.call)?;
                let id = write.call.last_id()?;
                let fields = Fields::of(write.call.body())?;
                records::change(world, resource, id, fields, op == Op::Put, write.now)?;
                shown(world, resource, write.call, id).map(answer)
            };
            if op == Op::Put {
                access::replace(Tier::General, handler)
            } else {
                access::change(Tier::General, handler)
            }
        }
        Op::Delete => access::delete(Tier::General, move |world, write| {
            of_parent(world, resource, write.call)?;
            records::remove(world, resource, write.call.last_id()?, write.now).map(answer)
        }),
    }
}

fn shown(world: &World, resource: &Resource, call: &Call, id: Uuid) -> Result<Value, ApiError> {
    let record = records::find(world, resource, id)?;
    Ok(resource.show(call.version, world, record))
}

/// Closed accounts, and what is below them, have a status of their own.
fn expect_reachable(world: &World, resource: &Resource, call: &Call) -> Result<(), ApiError> {
    let is_of_account =
        resource.parent.map_or(resource.kind, |(parent, _)| parent) == kinds::ACCOUNTS;
    if is_of_account {
        accounts::expect_open(world, call.id()?)?;
    }
    Ok(())
}

/// The record of the path, if it belongs to the parent that the path names.
fn of_parent<'a>(
    world: &'a World,
    resource: &Resource,
    call: &Call,
) -> Result<&'a Record, ApiError> {
    expect_reachable(world, resource, call)?;
    let record = records::find(world, resource, call.last_id()?)?;
    match resource.parent {
        Some((_, member)) if crate::world::id(record, member) != Some(call.id()?) => {
            Err(no_such_resource())
        }
        _ => Ok(record),
    }
}

fn list(world: &World, resource: &Resource, call: &Call) -> Result<Value, ApiError> {
    let page = Page::of(call)?;
    let filters = Filters::of(call);
    let parent = match resource.parent {
        None => None,
        Some((kind, member)) => {
            let id = call.id()?;
            world.records.get(kind, id).ok_or_else(no_such_resource)?;
            expect_reachable(world, resource, call)?;
            Some((member, json!(id)))
        }
    };
    let mut found: Vec<&Record> = world
        .records
        .iter(resource.kind)
        .filter(|record| {
            filters.match_record(record)
                && parent
                    .as_ref()
                    .is_none_or(|(member, id)| record.get(*member) == Some(id))
        })
        .collect();
    sort(call, &mut found);
    let show = |record: &&Record| resource.show(call.version, world, record);
    if resource.list_key.is_empty() {
        return Ok(found.iter().map(show).collect());
    }
    Ok(page.of_items(resource.list_key, found.iter(), show))
}
