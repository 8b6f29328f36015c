//! An operation value for each operation: what a client sends so that the seeded bank does it.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::SystemTime;

use http::Method;
use serde_json::{Map, Value};
use toml::Table;

use super::operation::{Operation, Segment};
use super::routes::operations;
use super::sample::{Sampler, file};
use super::schema::Direction;
use crate::errors::ApiVersion;

/// What the schemas do not say, by version and operation. A name that begins with `@` stands for
/// the id that the bank has there.
static KNOWN: LazyLock<Table> = LazyLock::new(|| {
    // The table is part of the build, and a test needs all of it.
    let table = include_str!("operation_values.toml").parse();
    table.unwrap_or_default()
});

/// What the bank has, by the name that the table and the paths give it.
type Texts = BTreeMap<String, String>;

/// When an operation has its turn.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Read,
    Write,
    Delete,
    /// It takes from others what they need.
    Last,
}

/// The version, the id and the value of each operation, in an order in which all succeed. `texts` says
/// what the bank has, by the path of the collection.
pub(crate) fn operation_values(
    texts: &Texts,
    seed: u64,
    now: SystemTime,
) -> Vec<(&'static str, &'static str, Value)> {
    let mut operations: Vec<_> = operations().iter().collect();
    operations.sort_by_key(|operation| turn(operation));
    operations
        .into_iter()
        .map(|operation| {
            let value = value(operation, texts, seed, now);
            (version(operation), operation.id, value)
        })
        .collect()
}

fn version(operation: &Operation) -> &'static str {
    match operation.version {
        ApiVersion::V0 => "v0",
        ApiVersion::V1 => "v1",
    }
}

fn known(operation: &Operation) -> Option<&'static Table> {
    let version = KNOWN.get(version(operation))?.as_table()?;
    version.get(operation.id)?.as_table()
}

fn turn(operation: &Operation) -> Turn {
    if known(operation).is_some_and(|known| known.contains_key("is_last")) {
        return Turn::Last;
    }
    match operation.method {
        Method::GET => Turn::Read,
        Method::DELETE => Turn::Delete,
        _ => Turn::Write,
    }
}

fn value(operation: &Operation, texts: &Texts, seed: u64, now: SystemTime) -> Value {
    let from_table = |table| filled(table, operation, texts);
    let names = KNOWN.get("names").and_then(toml::Value::as_table);
    let names = names.map(from_table).unwrap_or_default();
    let known = known(operation).map(from_table).unwrap_or_default();
    let mut sampler = Sampler::new(operation, Direction::Sent, seed, "", now).with_names(names);
    let mut members = Map::new();
    for parameter in operation.parameters() {
        let name = parameter.name;
        let is_wanted = parameter.is_required || known.contains_key(name);
        let kept = match parameter.place {
            "path" => id_in_path(operation, name, texts),
            "query" if is_wanted => sampler.by_name(name),
            _ => continue,
        };
        let known = known.get(name).or(kept.as_ref());
        let value = sampler.value(parameter.schema, known);
        members.insert(name.to_owned(), value);
    }
    if let Some((media, schema, _)) = operation.body() {
        let known = known.get("body");
        let body = match media {
            "application/json" | "multipart/form-data" => sampler.value(schema, known),
            _ => file(media),
        };
        members.insert("body".to_owned(), body);
    }
    Value::Object(members)
}

/// The id that stands for a parameter: the one kept for this operation, if it is the last one, or
/// that of the collection.
fn id_in_path(operation: &Operation, name: &str, texts: &Texts) -> Option<Value> {
    let mut path = String::new();
    let mut collection = String::new();
    let mut is_last = false;
    // The version is no part of a collection's path.
    for segment in operation.segments.iter().skip(1) {
        match segment {
            Segment::Literal(literal) => path.extend(["/", literal]),
            Segment::Parameter(parameter) => {
                is_last = *parameter == name;
                if is_last {
                    collection.clone_from(&path);
                }
                path.push_str("/{id}");
            }
        }
    }
    let kept = texts
        .get(&kept_name(operation, operation.id))
        .filter(|_| is_last);
    kept.or_else(|| texts.get(&collection))
        .map(|id| Value::from(id.as_str()))
}

/// What the table says, with what the bank has in place of its names.
fn filled(table: &Table, operation: &Operation, texts: &Texts) -> Map<String, Value> {
    let found = |name: &str| match name {
        "self" => texts.get(&kept_name(operation, operation.id)),
        _ => texts
            .get(&kept_name(operation, name))
            .or_else(|| texts.get(name)),
    };
    let value = |value: &toml::Value| match value {
        toml::Value::Table(table) => Value::Object(filled(table, operation, texts)),
        toml::Value::String(text) => {
            let found = text.strip_prefix('@').and_then(found);
            Value::from(found.unwrap_or(text).as_str())
        }
        other => serde_json::to_value(other).unwrap_or_default(),
    };
    let members = table.iter();
    members
        .map(|(name, given)| (name.clone(), value(given)))
        .collect()
}

/// Something that the bank has once for each version.
fn kept_name(operation: &Operation, name: &str) -> String {
    format!("{} {name}", version(operation))
}
