//! The names of operations' structs.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use super::by_handle;
use super::reserved::RESERVED;
use super::words::{camel, is_numbered, joined, singular, words};
use crate::error::{Error, Result};
use crate::model::{Api, Operation};
use crate::tables::operations::OperationTable;

/// The struct names of all operations.
pub(super) fn operations(api: &Api, table: &OperationTable) -> Result<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for operation in &api.operations {
        let name = operation_name(api, table, operation);
        if let Some(other) = taken.insert(name.clone(), operation.id.clone()) {
            return Err(Error::OperationNameCollision {
                api: api.name.clone(),
                first: other,
                second: operation.id.clone(),
                name,
            });
        }
        names.insert(operation.id.clone(), name);
    }
    Ok(names)
}

fn operation_name(api: &Api, table: &OperationTable, operation: &Operation) -> String {
    let name = match table.placed(&api.name, &operation.id) {
        Some((handle, entry)) => by_handle::name(handle, entry),
        None => by_id(operation),
    };
    if RESERVED.contains(&name.as_str()) {
        format!("{name}Operation")
    } else {
        name
    }
}

/// The name of an operation that the table does not know, as other documents have them.
fn by_id(operation: &Operation) -> String {
    if !is_numbered(&operation.id) {
        return operation.id.to_upper_camel_case();
    }
    // The bundler's number tells two namesakes apart; the place in the path does so, too.
    let words = words(&operation.id);
    let owner = operation
        .path
        .split('/')
        .find(|segment| !segment.is_empty())
        .map(singular)
        .unwrap_or_default();
    let (verb, rest) = words
        .split_first()
        .map_or((String::new(), Vec::new()), |(verb, rest)| {
            (verb.clone(), rest.to_vec())
        });
    camel(&[vec![verb], joined(&[owner], &rest)].concat())
}
