//! Every `$ref` is local and leads to an object of the kind its place asks for.

use std::collections::HashMap;

use super::{Problems, Subject};
use crate::document::kind::Kind;
use crate::document::pointer;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let kinds: HashMap<&str, Kind> = subject
        .nodes
        .iter()
        .map(|node| (node.pointer.as_str(), node.kind))
        .collect();
    for node in &subject.nodes {
        let Some(reference) = node.reference() else {
            continue;
        };
        if node.kind == Kind::PathItem {
            problems.add(
                &node.pointer,
                format!("the path item is a $ref to {reference}"),
                "write the path's operations in this place",
            );
            continue;
        }
        let Some(target) = pointer::from_reference(reference) else {
            problems.add(
                &node.pointer,
                format!("$ref to {reference} does not lead into this document"),
                "bundle the document, so that every $ref starts with #/",
            );
            continue;
        };
        let kind = kinds.get(target.as_str());
        if kind == Some(&node.kind) {
            continue;
        }
        let expected = node.kind;
        match kind {
            Some(found) => problems.add(
                &node.pointer,
                format!("$ref to {reference} leads to a {found:?} instead of a {expected:?}"),
                "point it at an object of the right kind",
            ),
            None => problems.add(
                &node.pointer,
                format!("$ref to {reference} leads to no {expected:?}"),
                "add the target or correct the reference",
            ),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::super::testing::{document, operation, refusal, with_paths, with_schemas};
    use serde_json::json;

    #[test]
    fn a_dangling_reference_is_named_with_place_and_target() {
        let message = refusal(with_schemas(json!({
            "a": {"properties": {"b": {"$ref": "#/components/schemas/gone"}}}
        })));
        assert!(
            message.starts_with(
                "test.json#/components/schemas/a/properties/b: \
                 $ref to #/components/schemas/gone leads to no Schema; "
            ),
            "{message}"
        );
    }

    #[test]
    fn references_to_elsewhere_are_refused() {
        for target in ["other.json#/a", "https://example.com/a.json", "schemas/a"] {
            let message = refusal(with_schemas(json!({"a": {"$ref": target}})));
            assert!(
                message.contains("does not lead into this document"),
                "{message}"
            );
        }
    }

    #[test]
    fn a_reference_to_another_kind_of_object_is_refused() {
        let mut value = with_schemas(json!({"a": {}}));
        let mut get = operation("a");
        get["responses"]["200"] = json!({"$ref": "#/components/schemas/a"});
        value["paths"] = json!({"/a": {"get": get}});
        assert!(refusal(value).contains("leads to a Schema instead of a Response"));
    }

    #[test]
    fn a_path_item_may_not_be_a_reference() {
        let message = refusal(with_paths(json!({"/a": {"$ref": "#/paths/~1b"}, "/b": {}})));
        assert!(
            message.contains("#/paths/~1a: the path item is a $ref"),
            "{message}"
        );
    }

    #[test]
    fn data_and_names_are_not_references() {
        document(with_schemas(json!({
            "a": {"example": {"$ref": "#/gone"}, "properties": {"$ref": {"type": "string"}}}
        })));
    }
}
