//! What the bank has to say about a record before it is kept.

use std::time::SystemTime;

use serde_json::Value;
use uuid::Uuid;

use crate::errors::{ApiError, ApiVersion};
use crate::routes::fields::Fields;
use crate::world::{Record, World, shown};

/// A record that is to be added.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) id: Uuid,
    pub(crate) now: SystemTime,
    /// What was sent; a rule reads it, complains about it and adds to it.
    pub(crate) fields: Fields,
    /// Which version it was sent to.
    pub(crate) version: ApiVersion,
}

/// A record that is to be changed.
#[derive(Debug)]
pub(crate) struct Change<'a> {
    pub(crate) old: &'a Record,
    pub(crate) now: SystemTime,
    /// What was sent; null removes a member.
    pub(crate) fields: Fields,
}

/// The business rules of a resource. Their form is checked elsewhere, against the interface files.
#[derive(Debug)]
pub(crate) struct Rules {
    /// Members that only the server sets.
    pub(crate) fixed: &'static [&'static str],
    /// Members that are taken and never shown.
    pub(crate) hidden: &'static [&'static str],
    pub(crate) create: fn(&mut World, &mut Draft) -> Result<(), ApiError>,
    pub(crate) change: fn(&mut World, &mut Change<'_>) -> Result<(), ApiError>,
    /// Runs after a record was added or changed.
    pub(crate) after: fn(&mut World, Uuid, SystemTime),
    /// Runs after a record was removed.
    pub(crate) removed: fn(&mut World, &Record, SystemTime),
    pub(crate) show: fn(&World, &Record) -> Value,
    /// Reads what was sent to version 1 as if it had been sent to version 0.
    pub(crate) from_v1: fn(&mut Fields),
    /// Shows in version 1 what is shown in version 0.
    pub(crate) in_v1: fn(Value) -> Value,
}

/// No rules.
pub(crate) const PLAIN: Rules = Rules {
    fixed: &[],
    hidden: &[],
    create: |_, _| Ok(()),
    change: |_, _| Ok(()),
    after: |_, _, _| {},
    removed: |_, _, _| {},
    show: |_, record| shown(record),
    from_v1: |_| {},
    in_v1: |shown| shown,
};
