//! Path templates and declared path parameters say the same.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Problems, Subject};
use crate::document::operations::{self, Operation};
use crate::document::pointer;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let paths = subject.root.get("paths").and_then(Value::as_object);
    for (path, _) in paths.into_iter().flatten() {
        let complaint = match template_names(path) {
            _ if path.starts_with("x-") => continue,
            _ if !path.starts_with('/') => "does not start with a slash",
            None => "has a brace without its partner",
            Some(_) => continue,
        };
        let place = pointer::child("/paths", path);
        problems.add(
            &place,
            format!("the path {complaint}"),
            "correct the path template",
        );
    }
    for operation in operations::operations(subject.root) {
        check_operation(subject, &operation, problems);
    }
}

fn check_operation(subject: &Subject<'_>, operation: &Operation<'_>, problems: &mut Problems) {
    let Some(wanted) = template_names(operation.path) else {
        return;
    };
    let declared = declared_path_parameters(subject, operation, problems);
    for name in wanted.iter().filter(|name| !declared.contains_key(*name)) {
        problems.add(
            &operation.pointer,
            format!("the path names {{{name}}}, but no such path parameter is declared"),
            "declare the parameter or correct the path template",
        );
    }
    for (name, place) in declared.iter().filter(|(name, _)| !wanted.contains(*name)) {
        problems.add(
            place,
            format!("path parameter {name} does not occur in {}", operation.path),
            "put it into the path template or remove the parameter",
        );
    }
}

/// The declared path parameters with their places. Tells of parameters declared twice on the way;
/// an operation may only replace what its path item declares.
fn declared_path_parameters<'a>(
    subject: &Subject<'a>,
    operation: &Operation<'a>,
    problems: &mut Problems,
) -> BTreeMap<&'a str, String> {
    let mut seen: BTreeMap<(&str, &str, &str), String> = BTreeMap::new();
    let mut declared = BTreeMap::new();
    for (place, parameter) in operation.parameters() {
        let owner = if place.starts_with(&operation.pointer) {
            "operation"
        } else {
            "path"
        };
        let parameter = operations::follow(subject.root, parameter);
        let text = |field| {
            parameter
                .get(field)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let (location, name) = (text("in"), text("name"));
        if let Some(first) = seen.insert((owner, location, name), place.clone()) {
            problems.add(
                &place,
                format!("{location} parameter {name} is already declared at #{first}"),
                "remove one of the two",
            );
        }
        if location == "path" {
            declared.insert(name, place);
        }
    }
    declared
}

/// The names in a path template, `None` if its braces are not paired.
fn template_names(path: &str) -> Option<BTreeSet<&str>> {
    let mut names = BTreeSet::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if before.contains('}') || name.is_empty() || name.contains('{') {
            return None;
        }
        names.insert(name);
        rest = after;
    }
    (!rest.contains('}')).then_some(names)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::super::testing::{document, operation, refusal, with_paths};
    use serde_json::{Value, json};

    fn path_parameter(name: &str) -> Value {
        json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}})
    }

    fn get_with(parameters: Value) -> Value {
        let mut get = operation("a");
        get["parameters"] = parameters;
        get
    }

    #[test]
    fn declarations_of_the_path_and_through_references_count() {
        let mut value = with_paths(json!({"/a/{x}/{y}": {
            "parameters": [path_parameter("x")],
            "get": get_with(json!([{"$ref": "#/components/parameters/y"}]))
        }}));
        value["components"] = json!({"parameters": {"y": path_parameter("y")}});
        document(value);
    }

    #[test]
    fn an_undeclared_name_in_the_template_is_refused() {
        let message = refusal(with_paths(json!({"/a/{x}": {"get": operation("a")}})));
        assert!(
            message.contains("/get: the path names {x}, but no such path parameter"),
            "{message}"
        );
    }

    #[test]
    fn a_declared_parameter_outside_the_template_is_refused() {
        let get = get_with(json!([path_parameter("x")]));
        let message = refusal(with_paths(json!({"/a": {"get": get}})));
        assert!(
            message.contains("#/paths/~1a/get/parameters/0: path parameter x does not occur in /a"),
            "{message}"
        );
    }

    #[test]
    fn a_parameter_may_be_replaced_but_not_repeated() {
        let mut item = json!({"parameters": [path_parameter("x")]});
        item["get"] = get_with(json!([path_parameter("x")]));
        document(with_paths(json!({"/a/{x}": item.clone()})));
        item["get"] = get_with(json!([path_parameter("x"), path_parameter("x")]));
        let message = refusal(with_paths(json!({"/a/{x}": item})));
        assert!(message.contains("/parameters/1: path parameter x is already declared at"));
    }

    #[test]
    fn malformed_templates_are_refused() {
        for path in ["/a/{x", "/a/x}", "/a/{}", "/a/{x{y}}", "a"] {
            let message = refusal(with_paths(json!({path: {"get": operation("a")}})));
            assert!(message.contains(": the path "), "{message}");
        }
    }
}
