//! Lists that return `next_page_token` get the `limit` and `page_token` parameters that their
//! document forgot.

use serde_json::{Value, json};

use super::object_view::target;
use crate::error::Result;

const PARAMETERS: &[(&str, &str)] = &[("limit", "integer"), ("page_token", "string")];

pub(super) fn apply(document: &mut Value) -> Result<usize> {
    let snapshot = document.clone();
    let mut count = 0;
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return Ok(0);
    };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        let shared = item.get("parameters").cloned().unwrap_or(json!([]));
        // Only GET: a POST that returns a token must not be repeated for its next page.
        let Some(operation) = item.get_mut("get").and_then(Value::as_object_mut) else {
            continue;
        };
        if !returns_a_token(&snapshot, operation.get("responses")) {
            continue;
        }
        for (name, kind) in PARAMETERS {
            let declared = [Some(&shared), operation.get("parameters")]
                .into_iter()
                .flatten()
                .filter_map(Value::as_array)
                .flatten()
                .any(|parameter| {
                    target(&snapshot, parameter)
                        .get("name")
                        .and_then(Value::as_str)
                        == Some(name)
                });
            if declared {
                continue;
            }
            let parameters = operation.entry("parameters").or_insert(json!([]));
            if let Some(parameters) = parameters.as_array_mut() {
                parameters.push(json!({"name": name, "in": "query", "schema": {"type": kind}}));
                count += 1;
            }
        }
    }
    Ok(count)
}

fn returns_a_token(document: &Value, responses: Option<&Value>) -> bool {
    responses
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(status, _)| status.starts_with('2'))
        .filter_map(|(_, response)| {
            target(document, response).pointer("/content/application~1json/schema")
        })
        .any(|schema| {
            target(document, schema)
                .pointer("/properties/next_page_token")
                .is_some()
        })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    #[test]
    fn adds_what_is_missing_to_gets_only() {
        let responses = json!({"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/page"}}}}});
        let mut document = json!({
            "components": {
                "schemas": {"page": {"properties": {"next_page_token": {"type": "string"}}}},
                "parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}},
            },
            "paths": {"/a": {
                "get": {"parameters": [{"$ref": "#/components/parameters/limit"}], "responses": responses},
                "post": {"responses": responses},
            }},
        });
        assert_eq!(super::apply(&mut document).unwrap(), 1);
        assert_eq!(
            document["paths"]["/a"]["get"]["parameters"][1]["name"],
            "page_token"
        );
        assert!(document["paths"]["/a"]["post"].get("parameters").is_none());
    }
}
