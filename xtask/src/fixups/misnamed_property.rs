//! v1's FedNow transactions require `fednow_transaction` but declare `fee_transaction` with the
//! FedNow data: a name left over from the schema it was copied from.
//!
//! Which of the two the server sends is unknown, so both are typed.

use serde_json::Value;

use crate::error::Result;

pub(super) fn apply(document: &mut Value) -> Result<usize> {
    let Some(schema) = document.pointer_mut("/components/schemas/fednow_transaction") else {
        return Ok(0);
    };
    let mut count = 0;
    for member in schema
        .get_mut("allOf")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        let Some(properties) = member.get_mut("properties").and_then(Value::as_object_mut) else {
            continue;
        };
        if properties.contains_key("fednow_transaction") {
            continue;
        }
        if let Some(misnamed) = properties.get("fee_transaction").cloned() {
            properties.insert("fednow_transaction".into(), misnamed);
            count += 1;
        }
    }
    Ok(count)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    #[test]
    fn adds_the_required_name_and_keeps_the_declared_one() {
        let mut document = json!({"components": {"schemas": {"fednow_transaction": {"allOf": [
            {"$ref": "#/components/schemas/base"},
            {"properties": {"fee_transaction": {"type": "object"}}},
        ]}}}});
        assert_eq!(super::apply(&mut document).unwrap(), 1);
        let properties =
            &document["components"]["schemas"]["fednow_transaction"]["allOf"][1]["properties"];
        assert_eq!(
            properties["fednow_transaction"],
            properties["fee_transaction"]
        );
        assert_eq!(super::apply(&mut document).unwrap(), 0);
    }
}
