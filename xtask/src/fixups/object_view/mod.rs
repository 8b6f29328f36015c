//! What an object schema amounts to once references, `allOf` and untagged unions are followed.

mod property;

use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::model::facts::{HIDDEN, ID};
pub(crate) use property::{Join, property};

/// An object schema with everything merged in.
#[derive(Clone, Debug, Default)]
pub(crate) struct ObjectView {
    pub(crate) properties: Map<String, Value>,
    pub(crate) required: Vec<String>,
    pub(crate) additional: Option<Value>,
    /// The tagged union that is one of the members: its `oneOf` and `discriminator`.
    pub(crate) union: Option<Map<String, Value>>,
}

impl ObjectView {
    /// The merged schema as JSON.
    pub(crate) fn into_schema(self) -> Map<String, Value> {
        let mut schema = Map::new();
        schema.insert("type".into(), json!("object"));
        if !self.properties.is_empty() {
            schema.insert("properties".into(), Value::Object(self.properties));
        }
        if !self.required.is_empty() {
            schema.insert("required".into(), json!(self.required));
        }
        if let Some(additional) = self.additional {
            schema.insert("additionalProperties".into(), additional);
        }
        schema
    }
}

/// References followed so far, to report a schema that contains itself.
type Trail = Vec<String>;

/// The schema that a chain of references ends at.
pub(crate) fn target<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let mut current = schema;
    // A chain longer than the number of schemas goes round in a circle; reading has refused those.
    for _ in 0..64 {
        let next = current
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| document.pointer(reference.trim_start_matches('#')));
        match next {
            Some(next) => current = next,
            None => break,
        }
    }
    current
}

/// Whether the schema describes an object, and not a scalar, list or free-form value.
pub(crate) fn is_object(document: &Value, schema: &Value) -> bool {
    let schema = target(document, schema);
    if schema.get("properties").is_some() {
        return true;
    }
    if ["allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| schema.get(*key).is_some())
    {
        return ["allOf", "oneOf", "anyOf"]
            .iter()
            .filter_map(|key| schema.get(*key).and_then(Value::as_array))
            .flatten()
            .any(|member| is_object(document, member));
    }
    schema.get("type").and_then(Value::as_str) == Some("object")
        || (schema.get("required").is_some() && schema.get("type").is_none())
}

/// Merges `schema` with all that it refers to.
///
/// # Errors
/// Schemas that contain themselves by `allOf`, or that join two tagged unions.
pub(crate) fn view(document: &Value, schema: &Value) -> Result<ObjectView> {
    view_on(document, schema, &mut Trail::new())
}

fn view_on(document: &Value, schema: &Value, trail: &mut Trail) -> Result<ObjectView> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        if trail.iter().any(|seen| seen == reference) {
            return Err(Error::schema(
                reference,
                "the schema is a part of itself",
                "break the circle",
            ));
        }
        let Some(target) = document.pointer(reference.trim_start_matches('#')) else {
            return Err(Error::schema(
                reference,
                "the reference points nowhere",
                "add the schema",
            ));
        };
        trail.push(reference.to_owned());
        let view = view_on(document, target, trail);
        trail.pop();
        return view;
    }
    let mut view = ObjectView {
        properties: schema
            .get("properties")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default(),
        required: strings(schema.get("required")),
        additional: schema.get("additionalProperties").cloned(),
        union: None,
    };
    for member in members(schema, "allOf") {
        let member = view_on(document, member, trail)?;
        join(document, &mut view, member, Join::All)?;
    }
    if schema.get("discriminator").is_some() {
        let union = schema
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(key, _)| matches!(key.as_str(), "oneOf" | "anyOf" | "discriminator"))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        set_union(&mut view, union)?;
        return Ok(view);
    }
    for key in ["oneOf", "anyOf"] {
        let mut any: Option<ObjectView> = None;
        for member in members(schema, key) {
            let member = view_on(document, member, trail)?;
            match &mut any {
                None => any = Some(member),
                Some(any) => join(document, any, member, Join::Any)?,
            }
        }
        if let Some(any) = any {
            join(document, &mut view, any, Join::All)?;
        }
    }
    Ok(view)
}

fn members<'a>(schema: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    schema
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn strings(list: Option<&Value>) -> Vec<String> {
    list.and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect()
}

fn set_union(view: &mut ObjectView, union: Map<String, Value>) -> Result<()> {
    if view.union.as_ref().is_some_and(|present| *present != union) {
        return Err(Error::schema(
            "",
            "two tagged unions are joined by allOf",
            "describe the combinations as one union",
        ));
    }
    view.union = Some(union);
    Ok(())
}

fn join(document: &Value, into: &mut ObjectView, from: ObjectView, how: Join) -> Result<()> {
    match how {
        Join::All => {
            for name in from.required {
                if !into.required.contains(&name) {
                    into.required.push(name);
                }
            }
        }
        Join::Any => into.required.retain(|name| from.required.contains(name)),
    }
    for (name, schema) in from.properties {
        let joined = match into.properties.get(&name) {
            Some(present) => {
                let mut joined = property(document, present, &schema, how)?;
                // Hidden by one member is hidden.
                if let (Some(joined), Some(mark)) = (
                    joined.as_object_mut(),
                    schema.get(HIDDEN).or(present.get(HIDDEN)),
                ) {
                    joined.insert(HIDDEN.into(), mark.clone());
                }
                mark_as_id(&mut joined, [present.get(ID), schema.get(ID)], how);
                joined
            }
            None => schema,
        };
        into.properties.insert(name, joined);
    }
    if into.additional.is_none() {
        into.additional = from.additional;
    }
    if let Some(union) = from.union {
        set_union(into, union)?;
    }
    into.required.sort();
    Ok(())
}

/// The id of one kind in one member and of another in the next is of none. What one member leaves
/// open is settled by another only if both hold.
fn mark_as_id(joined: &mut Value, marks: [Option<&Value>; 2], how: Join) {
    let mark = match (marks, how) {
        ([Some(one), Some(other)], _) if one == other => Some(one),
        ([Some(one), None] | [None, Some(one)], Join::All) => Some(one),
        _ => None,
    };
    if let Some(joined) = joined.as_object_mut() {
        match mark {
            Some(mark) => joined.insert(ID.into(), mark.clone()),
            None => joined.remove(ID),
        };
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn all_of_adds_and_any_of_intersects_what_is_required() {
        let document = json!({"components": {"schemas": {
            "a": {"properties": {"x": {"type": "string"}, "k": {"enum": ["A"], "type": "string"}}, "required": ["x", "k"]},
            "b": {"properties": {"y": {"type": "integer"}, "k": {"enum": ["B"], "type": "string"}}, "required": ["k"]},
            "u": {"anyOf": [{"$ref": "#/components/schemas/a"}, {"$ref": "#/components/schemas/b"}]},
        }}});
        let all = view(
            &document,
            &json!({"allOf": [
            {"$ref": "#/components/schemas/u"}, {"properties": {"z": {}}, "required": ["z"]}]}),
        )
        .unwrap();
        assert_eq!(
            all.properties.keys().collect::<Vec<_>>(),
            ["k", "x", "y", "z"]
        );
        assert_eq!(all.required, ["k", "z"]);
        assert_eq!(all.properties["k"]["enum"], json!(["A", "B"]));
    }

    #[test]
    fn ids_of_different_kinds_become_a_text() {
        let document = json!({});
        let member = |mark: Option<&str>| {
            let mut text = json!({"type": "string"});
            if let Some(mark) = mark {
                text[ID] = json!(mark);
            }
            json!({"properties": {"x": text}})
        };
        let (a, b) = (Some("AId"), Some("BId"));
        for (keyword, one, other, expected) in [
            ("allOf", a, a, a),
            ("allOf", a, b, None),
            ("allOf", a, None, a),
            ("allOf", None, a, a),
            ("anyOf", a, a, a),
            ("anyOf", a, b, None),
            ("anyOf", a, None, None),
            ("anyOf", None, a, None),
        ] {
            let merged = view(&document, &json!({keyword: [member(one), member(other)]})).unwrap();
            let mark = merged.properties["x"].get(ID).and_then(Value::as_str);
            assert_eq!(mark, expected, "{keyword} {one:?} {other:?}");
        }
    }

    #[test]
    fn a_schema_inside_itself_is_an_error() {
        let document = json!({"components": {"schemas": {"a": {"allOf": [{"$ref": "#/components/schemas/a"}]}}}});
        let error = view(&document, &json!({"$ref": "#/components/schemas/a"})).unwrap_err();
        assert!(error.to_string().contains("part of itself"));
    }
}
