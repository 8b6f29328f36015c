//! What must hold for every official document. Skipped where they are not at hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Prose, interface, rewritten};
use crate::document::Document;
use crate::document::kind::Shape;
use crate::document::testing::official_documents;
use crate::document::walk;

fn documents() -> Vec<Document> {
    let paths = official_documents();
    paths
        .iter()
        .map(|path| Document::read(path).unwrap())
        .collect()
}

fn parsed(value: &Value) -> Document {
    Document::parse("interface.json", &format!("{value:#}\n")).unwrap()
}

/// How often each fact occurs: kind, field and, where it is one plain value, the value.
fn facts(value: &Value) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for node in walk::nodes(value) {
        for (key, inner) in node.value.as_object().unwrap() {
            let Some(field) = node.kind.field(key).filter(|field| !field.prose) else {
                continue;
            };
            let value = match (field.shape, inner) {
                (Shape::Map(_) | Shape::One(_), Value::Object(map)) => map.len().to_string(),
                (_, Value::Array(list)) => list.len().to_string(),
                (_, inner) => inner.to_string(),
            };
            // The number of fields left in an object is not a fact.
            let value = if matches!(field.shape, Shape::One(_)) {
                String::new()
            } else {
                value
            };
            *counts
                .entry(format!("{:?} {key} {value}", node.kind))
                .or_default() += 1;
        }
    }
    counts
}

/// Properties named like an annotation, found without the walker that strips.
fn misleading_properties(value: &Value) -> usize {
    let own = value
        .get("properties")
        .and_then(Value::as_object)
        .map_or(0, |properties| {
            let named = ["description", "title"]
                .into_iter()
                .filter_map(|name| properties.get(name));
            named.filter(|property| property.is_object()).count()
        });
    let inner: usize = match value {
        Value::Object(map) => map
            .iter()
            .filter(|(key, _)| *key != "example")
            .map(|(_, inner)| misleading_properties(inner))
            .sum(),
        Value::Array(list) => list.iter().map(misleading_properties).sum(),
        _ => 0,
    };
    own + inner
}

#[test]
fn no_fact_is_lost_or_changed() {
    for document in documents() {
        for prose in [Prose::Strip, Prose::Keep] {
            let interface = rewritten(&document, prose);
            assert_eq!(
                interface.unknown_fields,
                [] as [&str; 0],
                "{}",
                document.file()
            );
            assert_eq!(
                facts(&interface.value),
                facts(document.value()),
                "{}",
                document.file()
            );
        }
    }
}

#[test]
fn no_annotation_is_left() {
    for document in documents() {
        let interface = interface(&document, Prose::Strip);
        for node in walk::nodes(&interface) {
            for field in node.kind.fields().iter().filter(|field| field.prose) {
                let text = node.value.get(field.name);
                let demanded = match node.pointer.as_str() {
                    "/info" => text == Some(&interface["info"]["title"]),
                    _ => text == Some(&"".into()),
                };
                assert!(
                    text.is_none() || demanded,
                    "{} {}",
                    node.pointer,
                    field.name
                );
            }
        }
    }
}

#[test]
fn properties_named_like_annotations_stay() {
    let mut newest = 0;
    for document in documents() {
        let before = misleading_properties(document.value());
        let after = misleading_properties(&interface(&document, Prose::Strip));
        assert_eq!(before, after, "{}", document.file());
        if ["0.179.0", "1.153.0"].contains(&document.version()) {
            newest += before;
        }
    }
    assert!([0, 47].contains(&newest), "{newest}");
}

#[test]
fn importing_an_interface_again_gives_the_same_bytes() {
    for document in documents() {
        for prose in [Prose::Strip, Prose::Keep] {
            let once = interface(&document, prose);
            let twice = interface(&parsed(&once), prose);
            assert_eq!(
                format!("{once:#}"),
                format!("{twice:#}"),
                "{}",
                document.file()
            );
        }
        let kept = interface(&document, Prose::Keep);
        let stripped = interface(&document, Prose::Strip);
        let later = format!("{:#}", interface(&parsed(&kept), Prose::Strip));
        assert_eq!(later, format!("{stripped:#}"), "prose may go later as well");
    }
}

#[test]
fn interfaces_are_openapi_documents() {
    for document in documents() {
        for prose in [Prose::Strip, Prose::Keep] {
            let interface = interface(&document, prose);
            let parsed: openapiv3::OpenAPI = serde_json::from_value(interface).unwrap();
            assert_eq!(parsed.operations().count(), document.operations().count());
        }
    }
}
