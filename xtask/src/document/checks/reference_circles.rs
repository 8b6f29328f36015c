//! References do not stand for themselves: no circle of `$ref` and `allOf` alone.
//!
//! A circle through a property or a list is fine; it describes a tree. One without describes
//! nothing, and everything that follows it goes round for ever.

use std::collections::HashMap;

use super::{Problems, Subject};
use crate::document::kind::Kind;
use crate::document::pointer;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let links = links(subject);
    let mut state: HashMap<&str, State> = HashMap::new();
    for node in &subject.nodes {
        if let Some(circle) = circle_from(&node.pointer, &links, &mut state) {
            let place = circle.first().map_or("", String::as_str);
            problems.add(
                place,
                format!("stands for itself: #{} -> #{place}", circle.join(" -> #")),
                "let one of these $ref or allOf lead elsewhere",
            );
        }
    }
}

/// What each object stands for without going into its content.
fn links(subject: &Subject<'_>) -> HashMap<String, Vec<String>> {
    let mut links: HashMap<String, Vec<String>> = HashMap::new();
    for node in &subject.nodes {
        let mut targets: Vec<String> = node
            .reference()
            .and_then(pointer::from_reference)
            .into_iter()
            .collect();
        if let (Kind::Schema, Some(members)) = (node.kind, node.value.get("allOf")) {
            let place = node.field_pointer("allOf");
            let count = members.as_array().map_or(0, Vec::len);
            targets.extend((0..count).map(|index| format!("{place}/{index}")));
        }
        if !targets.is_empty() {
            links.insert(node.pointer.clone(), targets);
        }
    }
    links
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    /// On the way we are following.
    Open,
    /// Followed to every end.
    Done,
}

/// Follows the links from `start` with a stack of its own: a chain of references may be longer
/// than the call stack is deep.
fn circle_from<'a>(
    start: &'a str,
    links: &'a HashMap<String, Vec<String>>,
    state: &mut HashMap<&'a str, State>,
) -> Option<Vec<String>> {
    if state.contains_key(start) {
        return None;
    }
    let targets = |place: &str| links.get(place).map_or(&[][..], Vec::as_slice).iter();
    let mut way = vec![(start, targets(start))];
    state.insert(start, State::Open);
    let mut circle = None;
    while let Some((place, rest)) = way.last_mut() {
        let place = *place;
        match rest.next().map(String::as_str) {
            None => {
                state.insert(place, State::Done);
                way.pop();
            }
            Some(next) => match state.get(next) {
                Some(State::Done) => {}
                Some(State::Open) => {
                    let on_it = way.iter().map(|(place, _)| *place);
                    circle = Some(
                        on_it
                            .skip_while(|place| *place != next)
                            .map(String::from)
                            .collect(),
                    );
                }
                None => {
                    state.insert(next, State::Open);
                    way.push((next, targets(next)));
                }
            },
        }
    }
    circle
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::super::testing::{document, minimal, refusal, with_schemas};
    use serde_json::{Map, Value, json};

    fn to(name: &str) -> Value {
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    #[test]
    fn circles_of_references_and_all_of_are_refused() {
        for schemas in [
            json!({"a": to("a")}),
            json!({"a": to("b"), "b": to("a")}),
            json!({"a": {"allOf": [{"type": "object"}, to("b")]}, "b": {"allOf": [to("a")]}}),
        ] {
            let message = refusal(with_schemas(schemas));
            assert_eq!(
                message.lines().count(),
                1,
                "one circle, one complaint: {message}"
            );
            assert!(
                message.contains("stands for itself: #/components/schemas/a"),
                "{message}"
            );
        }
    }

    #[test]
    fn circles_of_other_objects_are_refused_as_well() {
        let mut value = minimal();
        value["components"] = json!({"parameters": {"a": {"$ref": "#/components/parameters/a"}}});
        assert!(refusal(value).contains("#/components/parameters/a: stands for itself"));
    }

    #[test]
    fn trees_pass() {
        document(with_schemas(json!({
            "a": {"allOf": [to("b"), to("c")]},
            "b": to("c"),
            "c": {"properties": {"children": {"type": "array", "items": to("a")}}}
        })));
    }

    #[test]
    fn a_very_long_chain_is_followed_without_deep_recursion() {
        let mut schemas = Map::new();
        for index in 0..20_000 {
            schemas.insert(format!("s{index}"), to(&format!("s{}", index + 1)));
        }
        schemas.insert("s20000".into(), json!({"type": "string"}));
        document(with_schemas(Value::Object(schemas.clone())));
        schemas.insert("s20000".into(), to("s0"));
        assert!(refusal(with_schemas(Value::Object(schemas))).contains("stands for itself"));
    }
}
