//! Which members a schema requires, as the document says it before anything is corrected.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::Document;

/// A schema within a schema within a schema is as deep as documents go.
const DEEPEST: usize = 8;

/// The document that is asked.
pub(super) struct Required<'a> {
    document: &'a Document,
}

impl<'a> Required<'a> {
    pub(super) fn of(document: &'a Document) -> Self {
        Self { document }
    }

    /// What the schema at a place requires, with the parts that it is put together from.
    pub(super) fn at(&self, place: &str) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        let schema = place
            .strip_prefix('#')
            .and_then(|pointer| self.document.value().pointer(pointer));
        if let Some(schema) = schema {
            self.collect(schema, DEEPEST, &mut all);
        }
        all
    }

    fn collect(&self, schema: &Value, depth: usize, all: &mut BTreeSet<String>) {
        if depth == 0 {
            return;
        }
        let schema = self.document.follow(schema);
        let list = |key: &str| schema.get(key).and_then(Value::as_array);
        let names = list("required").into_iter().flatten();
        all.extend(names.filter_map(Value::as_str).map(str::to_owned));
        for part in list("allOf").into_iter().flatten() {
            self.collect(part, depth - 1, all);
        }
    }
}
