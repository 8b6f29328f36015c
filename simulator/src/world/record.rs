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

/// Whether a member is true.
pub(crate) fn is_set(record: &Record, name: &str) -> bool {
    record.get(name) == Some(&Value::Bool(true))
}

/// A member that is a whole number; 0 if there is none.
pub(crate) fn integer(record: &Record, name: &str) -> i64 {
    record.get(name).and_then(Value::as_i64).unwrap_or_default()
}

/// A member that is an id.
pub(crate) fn id(record: &Record, name: &str) -> Option<Uuid> {
    text(record, name).parse().ok()
}

/// Members by which records are found quickly.
const INDEXED: [&str; 4] = ["account_id", "business_id", "customer_id", "person_id"];

/// All records, by kind.
#[derive(Debug, Default)]
pub(crate) struct Records {
    tables: HashMap<&'static str, Table<Record>>,
    /// Which records name an id. Some of them may be gone or name another one by now.
    naming: HashMap<Uuid, Vec<(&'static str, Uuid)>>,
}

impl Records {
    pub(crate) fn insert(&mut self, kind: &'static str, id: Uuid, record: Record) {
        self.index(kind, id, &record);
        self.tables.entry(kind).or_default().insert(id, record);
    }

    /// Puts a record in the place of the one with its id.
    pub(crate) fn replace(&mut self, kind: &'static str, id: Uuid, record: Record) {
        self.index(kind, id, &record);
        if let Some(old) = self.get_mut(kind, id) {
            *old = record;
        }
    }

    pub(crate) fn get(&self, kind: &'static str, id: Uuid) -> Option<&Record> {
        self.tables.get(kind)?.get(id)
    }

    /// For members that are not found by.
    pub(crate) fn get_mut(&mut self, kind: &'static str, id: Uuid) -> Option<&mut Record> {
        self.tables.get_mut(kind)?.get_mut(id)
    }

    pub(crate) fn remove(&mut self, kind: &'static str, id: Uuid) -> Option<Record> {
        self.tables.get_mut(kind)?.remove(id)
    }

    pub(crate) fn iter(&self, kind: &'static str) -> impl Iterator<Item = &Record> {
        self.tables.get(kind).into_iter().flat_map(Table::iter)
    }

    /// The records of a kind that name this id in one of the indexed members.
    pub(crate) fn naming(&self, kind: &'static str, named: Uuid) -> impl Iterator<Item = &Record> {
        let candidates = self.naming.get(&named).into_iter().flatten();
        candidates
            .filter(move |(other, _)| *other == kind)
            .filter_map(move |(kind, record)| self.get(kind, *record))
            .filter(move |record| {
                INDEXED
                    .iter()
                    .any(|member| id(record, member) == Some(named))
            })
    }

    pub(crate) fn len(&self, kind: &'static str) -> usize {
        self.tables.get(kind).map_or(0, Table::len)
    }

    /// Forgets every kind but these.
    pub(crate) fn keep_only(&mut self, kinds: &[&str]) {
        self.tables.retain(|kind, _| kinds.contains(kind));
        for entries in self.naming.values_mut() {
            entries.retain(|(kind, _)| kinds.contains(kind));
        }
        self.naming.retain(|_, entries| !entries.is_empty());
    }

    fn index(&mut self, kind: &'static str, record_id: Uuid, record: &Record) {
        for named in INDEXED.iter().filter_map(|member| id(record, member)) {
            let entries = self.naming.entry(named).or_default();
            if !entries.contains(&(kind, record_id)) {
                entries.push((kind, record_id));
            }
        }
    }
}
