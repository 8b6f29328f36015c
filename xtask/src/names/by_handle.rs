//! The rule that names an operation's struct after its handle and method: `accounts.products` and
//! `list` make `ListAccountProducts`. Documents move their operation ids about; the table does not.

use super::words::{camel, joined, plural, property_words, singular_last};
use crate::error::{Error, Result};
use crate::model::Api;
use crate::tables::operations::{Entry, Handle, OperationTable};

/// Methods that read and say so themselves. Any other method that reads is named after what it
/// fetches, as in `cards().barcode()`, and `Get` goes before it.
const READING: &[&str] = &["download", "get", "list", "reveal", "test"];

/// The handle whose methods are events that never happened.
const SIMULATIONS: &str = "simulations";

/// The name of an operation's struct: the table's own, or that of the rule.
pub(super) fn name(handle: &Handle, entry: &Entry) -> String {
    entry.name.clone().unwrap_or_else(|| by_rule(handle, entry))
}

/// Verb, what the handle is about, and the rest of the method.
fn by_rule(handle: &Handle, entry: &Entry) -> String {
    let method = split(&entry.method);
    let (verb, rest) = match method.split_first() {
        _ if handle.area() == SIMULATIONS => ("simulate", method.as_slice()),
        Some((verb, rest)) if !entry.reads() || READING.contains(&verb.as_str()) => {
            (verb.as_str(), rest)
        }
        _ => ("get", method.as_slice()),
    };
    let about = if entry.method == "list" {
        many(handle)
    } else {
        one(handle)
    };
    camel(&[vec![verb.to_owned()], joined(&about, rest)].concat())
}

/// One of what the handle is about.
fn one(handle: &Handle) -> Vec<String> {
    match &handle.noun {
        Some(noun) => split(noun),
        None => one_by_path(handle),
    }
}

fn one_by_path(handle: &Handle) -> Vec<String> {
    singular_last(&many_by_path(handle))
}

/// Several of what the handle is about.
fn many(handle: &Handle) -> Vec<String> {
    match &handle.plural {
        Some(plural) => split(plural),
        None => many_by_rule(handle),
    }
}

fn many_by_rule(handle: &Handle) -> Vec<String> {
    let Some(noun) = &handle.noun else {
        return many_by_path(handle);
    };
    let mut words = split(noun);
    if let Some(last) = words.last_mut() {
        *last = plural(last);
    }
    words
}

/// The accessors as they stand, except that those on the way are singular. The last one of a handle
/// of many things is plural already.
fn many_by_path(handle: &Handle) -> Vec<String> {
    let path = handle.path.trim_start_matches("simulations.");
    let (way, last) = path.rsplit_once('.').unwrap_or(("", path));
    let way = way
        .split('.')
        .flat_map(property_words)
        .collect::<Vec<String>>();
    joined(&way, &split(last))
}

fn split(snake: &str) -> Vec<String> {
    let words = snake.split('_').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// What the table says about names must change something, and must say the same in each version.
pub(crate) fn check(api: &Api, table: &OperationTable) -> Result<()> {
    let wrong = |problem: String| {
        Err(Error::Table {
            file: "operations.toml",
            problem,
        })
    };
    for handle in table.handles(&api.name) {
        let place = format!("{} {}", api.name, handle.path);
        if let Some(noun) = &handle.noun
            && split(noun) == one_by_path(handle)
            && many_by_rule(handle) == many_by_path(handle)
        {
            return wrong(format!(
                "the noun {noun} of {place} is what the rule finds; remove it"
            ));
        }
        if let Some(plural) = &handle.plural
            && split(plural) == many_by_rule(handle)
        {
            return wrong(format!(
                "the plural {plural} of {place} is what the rule finds; remove it"
            ));
        }
        for entry in &handle.operations {
            let place = format!("{place}.{}", entry.method);
            if let Some(name) = &entry.name
                && *name == by_rule(handle, entry)
            {
                return wrong(format!(
                    "the name {name} of {place} is what the rule finds; remove it"
                ));
            }
            let name = name(handle, entry);
            if let Some((version, other)) = table
                .namesakes(handle, entry)
                .map(|(handle, entry)| (&handle.api, self::name(handle, entry)))
                .find(|(_, other)| *other != name)
            {
                return wrong(format!(
                    "{place} is called {name}, but {other} in {version}; give both the same \
                     `noun`, `plural` or `name`"
                ));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "by_handle_tests.rs"]
mod tests;
