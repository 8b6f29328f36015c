//! Lists every object of a document with its kind and place.

use serde_json::Value;

use super::kind::{Kind, Shape};
use super::pointer;

/// One object of a document. Its value is whatever stands there, an object or not.
#[derive(Debug)]
pub struct Node<'a> {
    /// What stands here, or should.
    pub kind: Kind,
    /// JSON pointer of the place.
    pub pointer: String,
    /// What the document says.
    pub value: &'a Value,
}

impl<'a> Node<'a> {
    /// The target of this object's `$ref`, if it is a reference.
    pub fn reference(&self) -> Option<&'a str> {
        let target = self.value.get("$ref")?.as_str()?;
        self.kind.may_be_reference().then_some(target)
    }

    /// The text of a field.
    pub fn text(&self, field: &str) -> Option<&'a str> {
        self.value.get(field)?.as_str()
    }

    /// The pointer of one of this object's fields.
    pub fn field_pointer(&self, field: &str) -> String {
        pointer::child(&self.pointer, field)
    }

    /// The entries of a field that is a map, none if it is missing.
    pub fn entries(&self, field: &str) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
        let map = self.value.get(field).and_then(Value::as_object);
        map.into_iter()
            .flatten()
            .map(|(name, value)| (name.as_str(), value))
    }
}

/// Every object of a document, each before the objects inside it.
///
/// The depth of the recursion is bounded by the parser's limit on nested JSON; references are not
/// followed.
pub fn nodes(root: &Value) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    visit(Kind::Document, String::new(), root, &mut found);
    found
}

fn visit<'a>(kind: Kind, pointer: String, value: &'a Value, found: &mut Vec<Node<'a>>) {
    found.push(Node {
        kind,
        pointer: pointer.clone(),
        value,
    });
    for (key, inner) in value.as_object().into_iter().flatten() {
        let Some(field) = kind.field(key) else {
            continue;
        };
        let place = pointer::child(&pointer, key);
        match field.shape {
            Shape::One(kind) => visit(kind, place, inner, found),
            Shape::OneOrFlag(_) if inner.is_boolean() => {}
            Shape::OneOrFlag(kind) => visit(kind, place, inner, found),
            Shape::Map(kind) => {
                for (name, entry) in inner.as_object().into_iter().flatten() {
                    visit(kind, pointer::child(&place, name), entry, found);
                }
            }
            Shape::Set(kind) => {
                for (index, entry) in inner.as_array().into_iter().flatten().enumerate() {
                    visit(kind, format!("{place}/{index}"), entry, found);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_are_not_mistaken_for_fields_nor_data_for_objects() {
        let root = json!({"components": {"schemas": {"example": {
            "properties": {"items": {"type": "string"}, "$ref": {"type": "string"}},
            "example": {"$ref": "#/nowhere"},
            "default": {"allOf": [{}]},
            "additionalProperties": false
        }}}});
        let mut places: Vec<String> = nodes(&root)
            .into_iter()
            .map(|node| format!("{:?} {}", node.kind, node.pointer))
            .collect();
        places.sort();
        assert_eq!(
            places,
            [
                "Components /components",
                "Document ",
                "Schema /components/schemas/example",
                "Schema /components/schemas/example/properties/$ref",
                "Schema /components/schemas/example/properties/items",
            ]
        );
    }

    #[test]
    fn a_reference_is_seen_only_where_one_may_stand() {
        let reference = json!({"$ref": "#/a"});
        let node = |kind| Node {
            kind,
            pointer: String::new(),
            value: &reference,
        };
        assert_eq!(node(Kind::Schema).reference(), Some("#/a"));
        assert_eq!(node(Kind::Operation).reference(), None);
    }
}
