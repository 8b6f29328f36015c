//! One schema for a property that several members of an object describe.

use serde_json::{Value, json};

use super::{is_object, strings, target, view};
use crate::error::Result;
use crate::model::facts::{HIDDEN, ID};

/// How two schemas of one property come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Join {
    /// `allOf`: a value satisfies both.
    All,
    /// `oneOf` or `anyOf` without a tag: a value satisfies at least one.
    Any,
}

/// One schema for a property that two members describe.
pub(crate) fn property(document: &Value, a: &Value, b: &Value, how: Join) -> Result<Value> {
    if without_prose(a) == without_prose(b) {
        return Ok(a.clone());
    }
    let (x, y) = (target(document, a), target(document, b));
    if without_prose(x) == without_prose(y) {
        return Ok(if a.get("$ref").is_some() {
            a.clone()
        } else {
            b.clone()
        });
    }
    if let (Some(p), Some(q)) = (enumeration(x), enumeration(y)) {
        let mut values: Vec<String> = match how {
            Join::All => p
                .iter()
                .filter(|value| q.contains(value))
                .cloned()
                .collect(),
            Join::Any => p.into_iter().chain(q).collect(),
        };
        values.sort();
        values.dedup();
        return Ok(json!({"type": "string", "enum": values}));
    }
    if let (Some(p), Some(q)) = (x.get("discriminator"), y.get("discriminator")) {
        return Ok(unions(p, q, how));
    }
    if is_object(document, x) && is_object(document, y) {
        let key = if how == Join::All { "allOf" } else { "anyOf" };
        let merged = view(document, &json!({key: [a, b]}))?;
        return Ok(Value::Object(merged.into_schema()));
    }
    let (p, q) = (kind(x), kind(y));
    if p == "array" && q == "array" {
        let items = property(document, &x["items"], &y["items"], how)?;
        return Ok(json!({"type": "array", "items": items}));
    }
    Ok(match (how, p, q) {
        // The narrower description wins where both hold, the wider where either does.
        (Join::All, _, "") => a.clone(),
        (Join::All, "", _) => b.clone(),
        (Join::All, p, q) if p == q => {
            if enumeration(x).is_some() {
                a.clone()
            } else {
                b.clone()
            }
        }
        (Join::Any, p, q) if p == q => {
            let mut wide = json!({"type": p});
            if x.get("format") == y.get("format")
                && let Some(format) = x.get("format")
            {
                wide["format"] = format.clone();
            }
            wide
        }
        (_, "integer", "number") | (_, "number", "integer") => json!({"type": "number"}),
        _ => json!({}),
    })
}

/// Two tagged unions as one, if they have the same tag; else anything may be there.
fn unions(a: &Value, b: &Value, how: Join) -> Value {
    if a.get("propertyName") != b.get("propertyName") {
        return json!({});
    }
    let mapping = |union: &Value| {
        union
            .get("mapping")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default()
    };
    let (mut joined, other) = (mapping(a), mapping(b));
    match how {
        Join::All => joined.retain(|tag, _| other.contains_key(tag)),
        Join::Any => joined.extend(other),
    }
    let members: Vec<Value> = joined
        .values()
        .map(|reference| json!({"$ref": reference}))
        .collect();
    json!({
        "type": "object",
        "oneOf": members,
        "discriminator": {"propertyName": a["propertyName"], "mapping": joined},
    })
}

fn kind(schema: &Value) -> &str {
    schema.get("type").and_then(Value::as_str).unwrap_or("")
}

fn enumeration(schema: &Value) -> Option<Vec<String>> {
    schema.get("enum").map(|values| strings(Some(values)))
}

/// The schema without texts that do not change what it accepts.
fn without_prose(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(object) = schema.as_object_mut() {
        object.retain(|key, _| {
            !matches!(
                key.as_str(),
                "description" | "title" | "example" | HIDDEN | ID
            )
        });
    }
    schema
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn different_kinds_of_one_property_become_free_form() {
        let document = json!({});
        let joined = property(
            &document,
            &json!({"type": "string"}),
            &json!({"type": "boolean"}),
            Join::Any,
        )
        .unwrap();
        assert_eq!(joined, json!({}));
        let joined = property(
            &document,
            &json!({"type": "string", "maxLength": 3}),
            &json!({"type": "string"}),
            Join::Any,
        )
        .unwrap();
        assert_eq!(joined, json!({"type": "string"}));
    }
}
