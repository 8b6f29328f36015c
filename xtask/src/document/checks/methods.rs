//! Only the methods the generated client knows.

use super::{Problems, Subject};
use crate::document::kind::Kind;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for node in subject
        .nodes
        .iter()
        .filter(|node| node.kind == Kind::PathItem)
    {
        for key in node
            .value
            .as_object()
            .into_iter()
            .flatten()
            .map(|(key, _)| key)
        {
            if Kind::PathItem.field(key).is_none() && !key.starts_with("x-") {
                problems.add(
                    &node.field_pointer(key),
                    format!("the client cannot make {key} calls"),
                    "use get, put, post, delete or patch, or take the operation out",
                );
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::super::testing::{document, operation, refusal, with_paths};
    use serde_json::json;

    #[test]
    fn other_methods_are_refused() {
        for method in ["head", "options", "trace", "GET", "query"] {
            let message = refusal(with_paths(json!({"/a": {method: operation("a")}})));
            let expected = format!("#/paths/~1a/{method}: the client cannot make {method} calls");
            assert!(message.contains(&expected), "{message}");
        }
    }

    #[test]
    fn the_five_methods_and_the_annotations_of_a_path_pass() {
        document(with_paths(json!({"/a": {
            "summary": "s", "description": "d", "x-note": 1, "servers": [], "parameters": [],
            "get": operation("a"), "put": operation("b"), "post": operation("c"),
            "delete": operation("d"), "patch": operation("e")
        }})));
    }
}
