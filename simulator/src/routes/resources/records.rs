//! Adding, changing and removing a record by its row of the table.

use std::time::SystemTime;

use serde_json::{Value, json};
use uuid::Uuid;

use super::resource::Resource;
use super::rules::{Change, Draft};
use crate::clock::timestamp;
use crate::errors::{ApiError, ApiVersion};
use crate::routes::fields::Fields;
use crate::routes::no_such_resource;
use crate::routes::rules::references;
use crate::world::{Event, Record, TENANT, World};

/// Adds a record and gives its id.
pub(crate) fn add(
    world: &mut World,
    resource: &Resource,
    fields: Fields,
    parent: Option<Uuid>,
    version: ApiVersion,
    now: SystemTime,
) -> Result<Uuid, ApiError> {
    let id = world.new_id();
    let mut draft = Draft {
        id,
        now,
        fields,
        version,
    };
    if version == ApiVersion::V1 {
        (resource.rules.from_v1)(&mut draft.fields);
    }
    if let (Some((kind, member)), Some(parent)) = (resource.parent, parent) {
        world
            .records
            .get(kind, parent)
            .ok_or_else(no_such_resource)?;
        draft.fields.set(member, parent.to_string());
    }
    references::check(world, &mut draft.fields)?;
    (resource.rules.create)(world, &mut draft)?;
    draft.fields.check()?;
    for (name, value) in resource.defaults {
        draft.fields.default(name, *value);
    }
    let mut record = draft.fields.into_members();
    record
        .retain(|name, value| !value.is_null() && !resource.rules.hidden.contains(&name.as_str()));
    let (created, changed) = resource.times;
    record.insert("id".into(), json!(id));
    record.insert("tenant".into(), json!(TENANT));
    for time in [created, changed] {
        record.insert(time.into(), json!(timestamp(now)));
    }
    world.records.insert(resource.kind, id, record);
    (resource.rules.after)(world, id, now);
    tell(world, resource, id, None, now);
    Ok(id)
}

/// Changes the members that are given; null removes one. With `is_whole` the members that are not
/// given go, too, unless the server set them.
pub(crate) fn change(
    world: &mut World,
    resource: &Resource,
    id: Uuid,
    mut fields: Fields,
    is_whole: bool,
    now: SystemTime,
) -> Result<(), ApiError> {
    let old = find(world, resource, id)?.clone();
    let (created, changed) = resource.times;
    if !is_whole {
        fields.forbid(&[created, "id", changed]);
        fields.forbid(resource.rules.fixed);
    }
    let mut change = Change {
        old: &old,
        now,
        fields,
    };
    (resource.rules.change)(world, &mut change)?;
    change.fields.check()?;
    let given = change.fields.into_members();
    let is_kept = |name: &str| {
        name == "id"
            || resource.parent.is_some_and(|(_, member)| name == member)
            || name == "tenant"
            || name == created
            || name == changed
            || name.starts_with('_')
            || resource.rules.fixed.contains(&name)
    };
    let mut new = old.clone();
    if is_whole {
        new.retain(|name, _| is_kept(name));
    }
    for (name, value) in given {
        if (is_whole && is_kept(&name) && !name.starts_with('_'))
            || resource.rules.hidden.contains(&name.as_str())
        {
            continue;
        }
        if value.is_null() {
            new.remove(&name);
        } else {
            new.insert(name, value);
        }
    }
    new.insert(changed.into(), json!(timestamp(now)));
    world.records.replace(resource.kind, id, new);
    (resource.rules.after)(world, id, now);
    tell(world, resource, id, Some(&old), now);
    Ok(())
}

/// Removes a record and says which one.
pub(crate) fn remove(
    world: &mut World,
    resource: &Resource,
    id: Uuid,
    now: SystemTime,
) -> Result<Value, ApiError> {
    let removed = world
        .records
        .remove(resource.kind, id)
        .ok_or_else(no_such_resource)?;
    (resource.rules.removed)(world, &removed, now);
    Ok(json!({"id": id}))
}

/// A record, or 404.
pub(crate) fn find<'a>(
    world: &'a World,
    resource: &Resource,
    id: Uuid,
) -> Result<&'a Record, ApiError> {
    world
        .records
        .get(resource.kind, id)
        .ok_or_else(no_such_resource)
}

/// Tells the subscribers of webhooks about a new or changed record.
pub(crate) fn tell(
    world: &mut World,
    resource: &Resource,
    id: Uuid,
    old: Option<&Record>,
    now: SystemTime,
) {
    let Some(event) = resource.event else { return };
    if !world.has_listeners() {
        return;
    }
    let what = if old.is_some() { "UPDATED" } else { "CREATED" };
    let name = format!("{event}.{what}");
    for (version, v0, v1) in [
        (ApiVersion::V0, name.as_str(), ""),
        (ApiVersion::V1, "", &name),
    ] {
        let Some(record) = world.records.get(resource.kind, id) else {
            return;
        };
        let new = resource.show(version, world, record);
        let old = old.map(|old| resource.show(version, world, old));
        let event = Event {
            v0,
            v1,
            resource_id: id,
            old: old.as_ref(),
            new: &new,
        };
        world.emit(&event, now);
    }
}
