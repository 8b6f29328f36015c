//! Which limits of a document are reachable from a request, and which of them the generated table
//! has.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::Document;
use crate::fixups::object_view::target;
use crate::model::facts::LIMITS;
use crate::tables::waived::Waived;

/// How many limits there are, and what became of them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) reachable: usize,
    pub(crate) enforced: usize,
    pub(crate) waived: usize,
    /// Neither enforced nor waived, by field and keyword.
    pub(crate) missing: Vec<String>,
}

/// Counts the limit keywords of a document by the place where they are written, and looks for each
/// in the source of the generated table.
pub(crate) fn count(document: &Document, source: &str, waived: &Waived) -> Counts {
    let mut reached = Reached {
        document: document.value(),
        seen: BTreeSet::new(),
        found: BTreeMap::new(),
    };
    for operation in document.operations() {
        reached.operation(operation.value, operation.path_item);
    }
    // A row may be broken into lines.
    let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let source = source.replace(", }", " }");
    let mut counts = Counts::default();
    for ((_, keyword), limit) in &reached.found {
        counts.reachable += 1;
        let row = format!(
            "field: {:?}, keyword: {keyword:?}, value: {:?}, on_items: {} }}",
            limit.field, limit.value, limit.on_items
        );
        if waived.has(document.api(), &limit.field, keyword) {
            counts.waived += 1;
        } else if source.contains(&row) {
            counts.enforced += 1;
        } else {
            counts
                .missing
                .push(format!("{} {} {keyword}", document.api(), limit.field));
        }
    }
    counts.missing.sort();
    counts
}

/// A limit as the generated table has to have it.
#[derive(Debug)]
struct Found {
    field: String,
    value: String,
    on_items: bool,
}

/// Everything that a request may hold.
struct Reached<'a> {
    document: &'a Value,
    seen: BTreeSet<(*const Value, String)>,
    found: BTreeMap<(*const Value, &'static str), Found>,
}

impl<'a> Reached<'a> {
    fn operation(&mut self, operation: &'a Value, item: &'a Value) {
        for holder in [operation, item] {
            let parameters = holder.get("parameters").and_then(Value::as_array);
            for parameter in parameters.into_iter().flatten() {
                let parameter = target(self.document, parameter);
                if let (Some(name), Some(schema)) = (
                    parameter.get("name").and_then(Value::as_str),
                    parameter.get("schema"),
                ) {
                    self.schema(schema, name, false);
                }
            }
        }
        let body = operation
            .get("requestBody")
            .map(|body| target(self.document, body));
        let content = body
            .and_then(|body| body.get("content"))
            .and_then(Value::as_object);
        for (_, media) in content.into_iter().flatten() {
            if let Some(schema) = media.get("schema") {
                self.schema(schema, "body", false);
            }
        }
    }

    /// What is written here counts once, however many requests hold it; `field` is the name under
    /// which they do.
    fn schema(&mut self, schema: &'a Value, field: &str, on_items: bool) {
        let schema = target(self.document, schema);
        let address = std::ptr::from_ref(schema);
        if !self.seen.insert((address, field.to_owned())) {
            return;
        }
        for keyword in LIMITS {
            if let Some(value) = schema.get(*keyword) {
                let value = value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned);
                self.found.entry((address, keyword)).or_insert(Found {
                    field: field.to_owned(),
                    value,
                    on_items,
                });
            }
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let read_only = [property, target(self.document, property)]
                .iter()
                .any(|schema| schema.get("readOnly") == Some(&Value::Bool(true)));
            if !read_only {
                self.schema(property, name, false);
            }
        }
        for holder in ["items", "additionalProperties"] {
            if let Some(held) = schema.get(holder).filter(|held| held.is_object()) {
                self.schema(held, field, true);
            }
        }
        for combined in ["allOf", "oneOf", "anyOf"] {
            let members = schema.get(combined).and_then(Value::as_array);
            for member in members.into_iter().flatten() {
                self.schema(member, field, on_items);
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_counts_where_it_is_written_and_must_be_in_the_table() {
        let text = r##"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"},
            "servers": [{"url": "https://api.example/v0"}],
            "components": {"schemas": {"thing": {"type": "object", "properties": {
                "name": {"type": "string", "maxLength": 3},
                "seen": {"type": "string", "maxLength": 4, "readOnly": true},
                "words": {"type": "array", "items": {"type": "string", "minLength": 1}}}}}},
            "paths": {"/a": {"post": {"operationId": "makeA", "requestBody": {"content": {"application/json":
                {"schema": {"$ref": "#/components/schemas/thing"}}}}, "responses": {"204": {"description": ""}}},
                "put": {"operationId": "putA", "requestBody": {"content": {"application/json":
                {"schema": {"$ref": "#/components/schemas/thing"}}}}, "responses": {"204": {"description": ""}}}}}}"##;
        let document = Document::parse("tiny.json", text).unwrap();
        let table = r#"Limit { owner: "Thing", field: "name", keyword: "maxLength", value: "3", on_items: false },"#;
        let counts = count(&document, table, &Waived::default());
        assert_eq!(
            (counts.reachable, counts.enforced, counts.waived),
            (2, 1, 0)
        );
        assert_eq!(counts.missing.len(), 1, "{counts:?}");
    }
}
