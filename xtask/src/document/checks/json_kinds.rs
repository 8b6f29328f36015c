//! Objects stand where objects belong, lists where lists belong, and nothing necessary is missing.

use serde_json::Value;

use super::{Problems, Subject};
use crate::document::kind::Shape;
use crate::document::pointer;
use crate::document::walk::Node;

const ADVICE: &str = "correct it to what OpenAPI 3.0.3 asks for here";
const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for node in &subject.nodes {
        let Some(object) = node.value.as_object() else {
            wrong(problems, &node.pointer, node.value, "an object");
            continue;
        };
        for (key, value) in object {
            if let Some(field) = node.kind.field(key) {
                check_shape(field.shape, &node.field_pointer(key), value, problems);
            }
        }
        check_needed(node, problems);
    }
}

fn check_needed(node: &Node<'_>, problems: &mut Problems) {
    if node.reference().is_some() {
        return;
    }
    for field in node.kind.fields().iter().filter(|field| field.needed) {
        if node.value.get(field.name).is_none() {
            problems.add(&node.pointer, format!("{} is missing", field.name), ADVICE);
        }
    }
}

/// Objects in the place of one are nodes and looked at in their own turn.
fn check_shape(shape: Shape, place: &str, value: &Value, problems: &mut Problems) {
    match shape {
        Shape::One(_) | Shape::OneOrFlag(_) | Shape::Data => {}
        Shape::Map(_) if value.is_object() => {}
        Shape::Map(_) => wrong(problems, place, value, "an object"),
        Shape::Set(_) | Shape::DataSet | Shape::DataList if value.is_array() => {}
        Shape::Set(_) | Shape::DataSet | Shape::DataList => {
            wrong(problems, place, value, "a list");
        }
        Shape::Text if value.is_string() => {}
        Shape::Text => wrong(problems, place, value, "a text"),
        Shape::TypeName => check_type_name(place, value, problems),
        Shape::Flag if value.is_boolean() => {}
        Shape::Flag => wrong(problems, place, value, "true or false"),
        Shape::Number if value.is_number() => {}
        Shape::Number => wrong(problems, place, value, "a number"),
        Shape::Texts | Shape::TextSet => match value.as_array() {
            Some(list) => {
                let numbered = list.iter().enumerate();
                check_texts(
                    numbered.map(|(index, text)| (index.to_string(), text)),
                    place,
                    problems,
                );
            }
            None => wrong(problems, place, value, "a list of texts"),
        },
        Shape::TextMap | Shape::ProseMap => match value.as_object() {
            Some(map) => {
                let named = map.iter().map(|(name, text)| (name.clone(), text));
                check_texts(named, place, problems);
            }
            None => wrong(problems, place, value, "an object of texts"),
        },
    }
}

fn check_texts<'a>(
    texts: impl Iterator<Item = (String, &'a Value)>,
    place: &str,
    problems: &mut Problems,
) {
    for (key, text) in texts.filter(|(_, text)| !text.is_string()) {
        wrong(problems, &pointer::child(place, &key), text, "a text");
    }
}

fn check_type_name(place: &str, value: &Value, problems: &mut Problems) {
    match value.as_str() {
        None => wrong(problems, place, value, "a text"),
        Some(name) if TYPES.contains(&name) => {}
        Some(name) => {
            let problem = format!("{name:?} is not a type of OpenAPI 3.0");
            problems.add(place, problem, format!("use one of {}", TYPES.join(", ")));
        }
    }
}

fn wrong(problems: &mut Problems, place: &str, value: &Value, expected: &str) {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    problems.add(
        place,
        format!("{found} stands where {expected} is expected"),
        ADVICE,
    );
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::super::testing::{document, minimal, refusal, with_paths, with_schemas};
    use serde_json::{Value, json};

    #[test]
    fn wrong_kinds_are_found_wherever_structure_is_expected() {
        let cases: [(Value, &str); 10] = [
            (
                json!({"properties": "x"}),
                "/properties: a text stands where an object",
            ),
            (
                json!({"properties": {"a": 1}}),
                "/properties/a: a number stands where an object",
            ),
            (json!({"enum": {}}), "/enum: an object stands where a list"),
            (
                json!({"required": true}),
                "/required: true or false stands where a list of texts",
            ),
            (
                json!({"required": ["a", 1]}),
                "/required/1: a number stands where a text",
            ),
            (
                json!({"type": ["string"]}),
                "/type: a list stands where a text",
            ),
            (
                json!({"type": "null"}),
                "/type: \"null\" is not a type of OpenAPI 3.0",
            ),
            (
                json!({"items": [{}]}),
                "/items: a list stands where an object",
            ),
            (
                json!({"maximum": "9"}),
                "/maximum: a text stands where a number",
            ),
            (
                json!({"exclusiveMinimum": 0}),
                "/exclusiveMinimum: a number stands where true",
            ),
        ];
        for (schema, expected) in cases {
            let message = refusal(with_schemas(json!({ "a": schema })));
            let expected = format!("test.json#/components/schemas/a{expected}");
            assert!(message.starts_with(&expected), "{message}");
        }
    }

    #[test]
    fn paths_and_servers_may_not_be_of_another_kind() {
        assert!(refusal(with_paths(json!([]))).contains("#/paths: a list stands where an object"));
        let mut value = minimal();
        value["servers"] = json!("https://api.example.com/v0");
        assert!(refusal(value).contains("#/servers: a text stands where a list"));
        assert!(refusal(with_paths(json!({"/a": null}))).contains("#/paths/~1a: null stands"));
    }

    #[test]
    fn what_nothing_works_without_is_asked_for() {
        let mut value = minimal();
        value["info"] = json!({});
        assert!(refusal(value).contains("#/info: version is missing"));
        let message = refusal(with_paths(json!({"/a": {"get": {"operationId": "a"}}})));
        assert!(
            message.contains("#/paths/~1a/get: responses is missing"),
            "{message}"
        );
    }

    #[test]
    fn flags_may_stand_for_schemas_in_additional_properties_only() {
        document(with_schemas(json!({"a": {"additionalProperties": false}})));
        assert!(refusal(with_schemas(json!({"a": {"items": true}}))).contains("/items: true"));
    }
}
