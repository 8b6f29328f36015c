//! What a row of the table of resources says.

use serde_json::Value;

use super::rules::{PLAIN, Rules};
use crate::errors::ApiVersion;
use crate::world::{Record, World};

/// The versions that have a resource. Both show the same records.
pub(super) const V0: &[&str] = &["v0"];
pub(super) const V1: &[&str] = &["v1"];
pub(super) const BOTH: &[&str] = &["v0", "v1"];

/// What can be done with a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Op {
    List,
    Create,
    Get,
    Patch,
    Put,
    Delete,
}

/// A collection of records and how the API names it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Resource {
    /// Which records; several rows may show the same.
    pub(crate) kind: &'static str,
    /// The collection's path below the version.
    pub(super) path: &'static str,
    pub(super) versions: &'static [&'static str],
    /// The member of a list's answer that has the items; without a name the answer is the array.
    pub(super) list_key: &'static str,
    /// The status of success of each operation there is.
    operations: [Option<u16>; 6],
    /// The members with the times of creation and of the last change.
    pub(super) times: (&'static str, &'static str),
    /// The kind of the resource whose id stands before, and the member that holds it.
    pub(super) parent: Option<(&'static str, &'static str)>,
    /// The first part of its events' names.
    pub(super) event: Option<&'static str>,
    /// Members with the texts they get if they are not sent.
    pub(super) defaults: &'static [(&'static str, &'static str)],
    pub(super) rules: &'static Rules,
}

impl Resource {
    pub(super) const fn new(
        kind: &'static str,
        path: &'static str,
        versions: &'static [&'static str],
    ) -> Self {
        Self {
            kind,
            path,
            versions,
            list_key: "",
            operations: [None; 6],
            times: ("creation_time", "last_updated_time"),
            parent: None,
            event: None,
            defaults: &[],
            rules: &PLAIN,
        }
    }

    pub(super) const fn list(self, key: &'static str) -> Self {
        Self {
            list_key: key,
            ..self
        }
        .status(Op::List, 200)
    }

    pub(super) const fn create(self) -> Self {
        self.status(Op::Create, 201)
    }

    pub(super) const fn get(self) -> Self {
        self.status(Op::Get, 200)
    }

    pub(super) const fn patch(self) -> Self {
        self.status(Op::Patch, 200)
    }

    pub(super) const fn put(self) -> Self {
        self.status(Op::Put, 200)
    }

    pub(super) const fn delete(self) -> Self {
        self.status(Op::Delete, 200)
    }

    /// Has the operation, with this status of success.
    pub(super) const fn status(mut self, op: Op, status: u16) -> Self {
        self.operations[op as usize] = Some(status);
        self
    }

    pub(super) const fn times(self, created: &'static str, changed: &'static str) -> Self {
        Self {
            times: (created, changed),
            ..self
        }
    }

    pub(super) const fn below(self, kind: &'static str, member: &'static str) -> Self {
        Self {
            parent: Some((kind, member)),
            ..self
        }
    }

    pub(super) const fn event(self, event: &'static str) -> Self {
        Self {
            event: Some(event),
            ..self
        }
    }

    pub(super) const fn defaults(self, defaults: &'static [(&'static str, &'static str)]) -> Self {
        Self { defaults, ..self }
    }

    pub(super) const fn rules(self, rules: &'static Rules) -> Self {
        Self { rules, ..self }
    }

    /// The status of success, if there is the operation.
    pub(super) fn success(&self, op: Op) -> Option<u16> {
        self.operations[op as usize]
    }

    /// What a version shows of a record.
    pub(crate) fn show(&self, version: ApiVersion, world: &World, record: &Record) -> Value {
        let shown = (self.rules.show)(world, record);
        match version {
            ApiVersion::V0 => shown,
            ApiVersion::V1 => (self.rules.in_v1)(shown),
        }
    }
}
