//! Request bodies that are optional only because `required` was left out.

use serde_json::{Value, json};

use crate::error::Result;

pub(super) fn apply(document: &mut Value) -> Result<usize> {
    let mut count = 0;
    let operations = document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(|paths| paths.values_mut())
        .filter_map(Value::as_object_mut)
        .flat_map(|item| item.values_mut());
    for operation in operations {
        let Some(body) = operation
            .get_mut("requestBody")
            .and_then(Value::as_object_mut)
        else {
            continue;
        };
        if body.contains_key("$ref") || body.get("required") == Some(&Value::Bool(true)) {
            continue;
        }
        body.insert("required".into(), json!(true));
        count += 1;
    }
    Ok(count)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    #[test]
    fn every_body_is_required() {
        let mut document = json!({"paths": {"/a": {
            "post": {"requestBody": {"content": {}}},
            "put": {"requestBody": {"content": {}, "required": true}},
        }}});
        assert_eq!(super::apply(&mut document).unwrap(), 1);
        assert_eq!(
            document["paths"]["/a"]["post"]["requestBody"]["required"],
            true
        );
    }
}
