//! Only OpenAPI 3.0 is understood, by us and by the generator.

use serde_json::Value;

use super::Problems;

const ADVICE: &str = "give the OpenAPI 3.0 form of the document";

pub(super) fn check(root: &Value, problems: &mut Problems) {
    if !root.is_object() {
        problems.add("", "the document is not a JSON object", ADVICE);
        return;
    }
    match (root.get("openapi"), root.get("swagger")) {
        (Some(Value::String(version)), _) if is_3_0(version) => {}
        (Some(version), _) => {
            problems.add(
                "/openapi",
                format!("{version} is not a version 3.0.x"),
                ADVICE,
            );
        }
        (None, Some(version)) => {
            let problem = format!("this is a Swagger {version} document");
            problems.add("/swagger", problem, ADVICE);
        }
        (None, None) => {
            problems.add("", "the openapi field is missing", ADVICE);
        }
    }
}

fn is_3_0(version: &str) -> bool {
    version
        .strip_prefix("3.0.")
        .is_some_and(|patch| !patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::super::testing::{document, minimal, refusal};
    use serde_json::json;

    #[test]
    fn every_patch_of_3_0_passes_and_nothing_else_does() {
        for good in ["3.0.0", "3.0.3", "3.0.10"] {
            let mut value = minimal();
            value["openapi"] = json!(good);
            document(value);
        }
        for bad in [
            json!("3.1.0"),
            json!("3.0"),
            json!("3.0."),
            json!("2.0"),
            json!(3.0),
        ] {
            let mut value = minimal();
            value["openapi"] = bad.clone();
            assert!(refusal(value).contains("test.json#/openapi: "), "{bad}");
        }
    }

    #[test]
    fn swagger_and_other_json_are_named_for_what_they_are() {
        let message = refusal(json!({"swagger": "2.0"}));
        assert!(message.contains("#/swagger: this is a Swagger \"2.0\" document"));
        assert!(refusal(json!([])).contains("test.json#: the document is not a JSON object"));
        assert!(refusal(json!({})).contains("the openapi field is missing"));
    }
}
