//! Every operation has a name, and no two names become the same name in Rust.

use std::collections::HashMap;

use super::{Problems, Subject};
use crate::document::kind::Kind;
use crate::document::operations;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    check_missing(subject, problems);
    check_unique(subject, problems);
}

/// Calls announced in `callbacks` need no name; no method is generated for them.
fn check_missing(subject: &Subject<'_>, problems: &mut Problems) {
    for operation in operations::operations(subject.root) {
        match operation.id() {
            None => problems.add(
                &operation.pointer,
                "operationId is missing",
                "give the operation a unique operationId",
            ),
            Some(id) if !rust_name(id).starts_with(|first: char| first.is_ascii_lowercase()) => {
                problems.add(
                    &operation.pointer,
                    format!("no Rust name can be made of operationId {id:?}"),
                    "let the operationId start with a letter",
                );
            }
            Some(_) => {}
        }
    }
}

fn check_unique(subject: &Subject<'_>, problems: &mut Problems) {
    let mut seen: HashMap<String, (&str, &str)> = HashMap::new();
    for node in subject
        .nodes
        .iter()
        .filter(|node| node.kind == Kind::Operation)
    {
        let Some(id) = node.text("operationId") else {
            continue;
        };
        let Some((other, place)) = seen.get(&rust_name(id)) else {
            seen.insert(rust_name(id), (id, &node.pointer));
            continue;
        };
        let problem = if *other == id {
            format!("operationId {id} already stands at #{place}")
        } else {
            format!("operationId {id} becomes the same Rust name as {other} at #{place}")
        };
        problems.add(&node.pointer, problem, "rename one of the two operations");
    }
}

/// What is left of a name when case and punctuation, which Rust names change, are ignored.
fn rust_name(id: &str) -> String {
    let kept = id.chars().filter(char::is_ascii_alphanumeric);
    kept.map(|letter| letter.to_ascii_lowercase()).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::super::testing::{document, operation, refusal, with_paths};
    use serde_json::json;

    #[test]
    fn a_missing_name_is_asked_for() {
        let message = refusal(with_paths(json!({"/a": {"get": {"responses": {}}}})));
        assert_eq!(
            message,
            "test.json#/paths/~1a/get: operationId is missing; \
             give the operation a unique operationId"
        );
    }

    #[test]
    fn a_repeated_name_is_reported_with_both_places() {
        let message = refusal(with_paths(
            json!({"/a": {"get": operation("x")}, "/b": {"get": operation("x")}}),
        ));
        assert!(
            message.contains("#/paths/~1b/get: operationId x already stands at #/paths/~1a/get")
        );
    }

    #[test]
    fn names_that_collide_in_rust_are_refused() {
        let message = refusal(with_paths(
            json!({"/a": {"get": operation("get_x")}, "/b": {"get": operation("getX")}}),
        ));
        assert!(message.contains("getX becomes the same Rust name as get_x at #/paths/~1a/get"));
    }

    #[test]
    fn names_without_a_leading_letter_are_refused() {
        for id in ["", "...", "2fa"] {
            let message = refusal(with_paths(json!({"/a": {"get": operation(id)}})));
            assert!(message.contains("no Rust name can be made of"), "{message}");
        }
    }

    #[test]
    fn a_call_in_a_callback_needs_no_name_but_may_not_take_anothers() {
        let mut announcing = operation("a");
        announcing["callbacks"] = json!({"c": {"{$url}": {"post": {"responses": {}}}}});
        document(with_paths(json!({"/a": {"get": announcing.clone()}})));
        announcing["callbacks"]["c"]["{$url}"]["post"]["operationId"] = json!("a");
        assert!(refusal(with_paths(json!({"/a": {"get": announcing}}))).contains("already stands"));
    }
}
