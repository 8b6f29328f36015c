//! One order for everything whose order means nothing.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::kind::Kind;

/// An object with these entries, sorted by key however maps are built in this workspace.
pub(super) fn object(entries: BTreeMap<String, Value>) -> Value {
    Value::Object(entries.into_iter().collect())
}

/// Plain data with the keys of its objects sorted; lists keep their order.
pub(super) fn data(value: &Value) -> Value {
    match value {
        Value::Object(map) => object(
            map.iter()
                .map(|(key, inner)| (key.clone(), data(inner)))
                .collect(),
        ),
        Value::Array(list) => Value::Array(list.iter().map(data).collect()),
        scalar => scalar.clone(),
    }
}

/// A list of texts in which order means nothing: sorted, each once. Any other list stays as it is.
pub(super) fn text_set(value: &Value) -> Value {
    let texts = value
        .as_array()
        .and_then(|list| list.iter().map(Value::as_str).collect::<Option<Vec<_>>>());
    match texts {
        Some(mut texts) => {
            texts.sort_unstable();
            texts.dedup();
            texts.into()
        }
        None => data(value),
    }
}

/// A list of rewritten objects in which order means nothing.
pub(super) fn set(kind: Kind, mut entries: Vec<Value>) -> Value {
    entries.sort_by_cached_key(|entry| (sort_key(kind, entry), entry.to_string()));
    Value::Array(entries)
}

/// What people look for first in a list of such objects. Objects without it, and schemas, come in
/// the order of their JSON text.
fn sort_key(kind: Kind, entry: &Value) -> [String; 2] {
    let text = |field| {
        entry
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    match kind {
        Kind::Parameter => [text("in"), text("name")],
        Kind::Server => [text("url"), String::new()],
        Kind::Tag => [text("name"), String::new()],
        _ => [String::new(), String::new()],
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_of_data_are_sorted_at_every_depth_and_lists_are_not() {
        let value: Value = serde_json::from_str(r#"{"b": [{"d": 1, "c": 2}, 0], "a": 3}"#).unwrap();
        assert_eq!(data(&value).to_string(), r#"{"a":3,"b":[{"c":2,"d":1},0]}"#);
    }

    #[test]
    fn only_pure_texts_are_sorted() {
        assert_eq!(text_set(&json!(["b", "a", "b"])), json!(["a", "b"]));
        for mixed in [json!(["b", null, "a"]), json!([3, 1, 2]), json!("b")] {
            assert_eq!(text_set(&mixed), mixed);
        }
    }

    #[test]
    fn parameters_come_references_first_then_by_place_and_name() {
        let sorted = set(
            Kind::Parameter,
            vec![
                json!({"name": "b", "in": "query"}),
                json!({"name": "z", "in": "header"}),
                json!({"$ref": "#/components/parameters/y"}),
                json!({"name": "a", "in": "query"}),
                json!({"$ref": "#/components/parameters/x"}),
            ],
        );
        let order: Vec<&str> = sorted
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| {
                entry
                    .get("name")
                    .or(entry.get("$ref"))
                    .unwrap()
                    .as_str()
                    .unwrap()
            })
            .collect();
        assert_eq!(
            order,
            [
                "#/components/parameters/x",
                "#/components/parameters/y",
                "z",
                "a",
                "b"
            ]
        );
    }
}
