//! Parameters stand in a place the client can fill.

use super::{Problems, Subject};
use crate::document::kind::Kind;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for node in subject
        .nodes
        .iter()
        .filter(|node| node.kind == Kind::Parameter)
    {
        if node.reference().is_some() {
            continue;
        }
        let name = node.text("name").unwrap_or_default();
        match node.text("in").unwrap_or_default() {
            "query" | "header" => {}
            "path" => {
                if node.value.get("required") != Some(&true.into()) {
                    problems.add(
                        &node.pointer,
                        format!("path parameter {name} is not required"),
                        "add \"required\": true, a path has no optional parts",
                    );
                }
            }
            place => problems.add(
                &node.field_pointer("in"),
                format!("parameter {name} stands in {place:?}, which the client cannot fill"),
                "use path, query or header",
            ),
        }
        let forms = ["schema", "content"].map(|form| node.value.get(form).is_some());
        if forms[0] == forms[1] {
            problems.add(
                &node.pointer,
                format!("parameter {name} needs either a schema or a content"),
                "describe its value in one of the two ways",
            );
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::super::testing::{document, minimal, refusal};
    use serde_json::{Value, json};

    fn with_parameter(parameter: Value) -> Value {
        let mut value = minimal();
        value["components"] = json!({"parameters": {"p": parameter}});
        value
    }

    #[test]
    fn path_query_and_header_pass() {
        for place in ["path", "query", "header"] {
            document(with_parameter(
                json!({"name": "a", "in": place, "required": true, "schema": {}}),
            ));
        }
    }

    #[test]
    fn cookies_and_unknown_places_are_refused() {
        for place in ["cookie", "body", ""] {
            let message = refusal(with_parameter(
                json!({"name": "a", "in": place, "schema": {}}),
            ));
            let expected = format!("/parameters/p/in: parameter a stands in {place:?}");
            assert!(message.contains(&expected), "{message}");
        }
    }

    #[test]
    fn path_parameters_are_required() {
        for required in [json!({}), json!({"required": false})] {
            let mut parameter = json!({"name": "a", "in": "path", "schema": {}});
            parameter
                .as_object_mut()
                .unwrap()
                .extend(required.as_object().unwrap().clone());
            assert!(
                refusal(with_parameter(parameter)).contains("path parameter a is not required")
            );
        }
    }

    #[test]
    fn the_value_is_described_in_exactly_one_way() {
        let both = json!({"schema": {}, "content": {"application/json": {}}});
        for forms in [json!({}), both] {
            let mut parameter = json!({"name": "a", "in": "query"});
            parameter
                .as_object_mut()
                .unwrap()
                .extend(forms.as_object().unwrap().clone());
            assert!(refusal(with_parameter(parameter)).contains("either a schema or a content"));
        }
    }
}
