//! Resources that are kept as the API shows them.

use std::collections::HashMap;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::Table;

/// The members of a resource. Those whose name begins with `_` are the simulator's own notes and
/// are never shown.
pub(crate) type Record = Map<String, Value>;

/// What the API shows of a record.
pub(crate) fn shown(record: &Record) -> Value {
    let shown = record.iter().filter(|(name, _)| !name.starts_with('_'));
    Value::Object(
        shown
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
}

/// A member that is text; empty if there is none.
pub(crate) fn text<'a>(record: &'a Record, name: &str) -> &'a str {
    record.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A member that is an id.
pub(crate) fn id(record: &Record, name: &str) -> Option<Uuid> {
    text(record, name).parse().ok()
}

/// All records, by kind.
#[derive(Debug, Default)]
pub(crate) struct Records {
    tables: HashMap<&'static str, Table<Record>>,
}

impl Records {
    pub(crate) fn insert(&mut self, kind: &'static str, id: Uuid, record: Record) {
        self.tables.entry(kind).or_default().insert(id, record);
    }

    pub(crate) fn get(&self, kind: &'static str, id: Uuid) -> Option<&Record> {
        self.tables.get(kind)?.get(id)
    }

    pub(crate) fn get_mut(&mut self, kind: &'static str, id: Uuid) -> Option<&mut Record> {
        self.tables.get_mut(kind)?.get_mut(id)
    }

    pub(crate) fn remove(&mut self, kind: &'static str, id: Uuid) -> Option<Record> {
        self.tables.get_mut(kind)?.remove(id)
    }

    pub(crate) fn iter(&self, kind: &'static str) -> impl Iterator<Item = &Record> {
        self.tables.get(kind).into_iter().flat_map(Table::iter)
    }

    pub(crate) fn len(&self, kind: &'static str) -> usize {
        self.tables.get(kind).map_or(0, Table::len)
    }

    /// Forgets every kind but these.
    pub(crate) fn keep_only(&mut self, kinds: &[&str]) {
        self.tables.retain(|kind, _| kinds.contains(kind));
    }
}
