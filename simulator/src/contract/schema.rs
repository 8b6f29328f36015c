//! From the schemas of OpenAPI 3.0 to JSON Schema.

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use super::document::{document, is_set, list, resolve};
use crate::errors::ApiVersion;

/// Which way a body goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Sent,
    Answered,
}

/// Keywords that mean the same in both languages.
const SAME: [&str; 13] = [
    "enum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "required",
    "uniqueItems",
];
const COMPONENTS: &str = "#/components/schemas/";

/// Compiles a schema with what it refers to. Formats are annotations, as the documents use them:
/// examples there break their own.
pub(super) fn compile(
    version: ApiVersion,
    direction: Direction,
    schema: &'static Value,
) -> Result<Validator, String> {
    let mut converter = Converter {
        version,
        direction,
        waiting: Vec::new(),
        definitions: Map::new(),
    };
    let mut root = converter.convert(schema, "");
    while let Some((key, name)) = converter.waiting.pop() {
        if !converter.definitions.contains_key(&key) {
            converter.definitions.insert(key.clone(), Value::Null);
            let pointer = format!("/components/schemas/{name}");
            let schema = document(version).pointer(&pointer).unwrap_or(&Value::Null);
            let converted = converter.definition(schema, &name, key != name);
            converter.definitions.insert(key, converted);
        }
    }
    if root.get("$ref").is_some() {
        // Nothing may stand beside a reference.
        root = json!({"allOf": [root]});
    }
    if let Some(members) = root.as_object_mut() {
        members.insert("definitions".into(), Value::Object(converter.definitions));
    }
    jsonschema::options()
        .with_draft(Draft::Draft7)
        .should_validate_formats(false)
        .build(&root)
        .map_err(|error| error.to_string())
}

struct Converter {
    version: ApiVersion,
    direction: Direction,
    /// Definitions still to be made: their key, and the component.
    waiting: Vec<(String, String)>,
    definitions: Map<String, Value>,
}

impl Converter {
    fn definition(&mut self, schema: &'static Value, name: &str, is_base: bool) -> Value {
        if is_base {
            return self.without_choice(schema, name);
        }
        self.convert(schema, name)
    }

    /// What a variant is built from, without choosing the variant again.
    fn without_choice(&mut self, schema: &'static Value, name: &str) -> Value {
        let mut plain = Map::new();
        self.members(schema, name, &mut plain);
        Value::Object(plain)
    }

    fn refer(&mut self, reference: &str, is_base: bool) -> Value {
        let name = reference.trim_start_matches(COMPONENTS).to_owned();
        let key = if is_base {
            format!("{name}.base")
        } else {
            name.clone()
        };
        let reference = format!("#/definitions/{key}");
        self.waiting.push((key, name));
        json!({"$ref": reference})
    }

    /// `within` is the component that the schema belongs to.
    fn convert(&mut self, schema: &'static Value, within: &str) -> Value {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return self.refer(reference, false);
        }
        let mut converted = Map::new();
        if schema.get("format").and_then(Value::as_str) == Some("rawjson") {
            return Value::Object(converted);
        }
        self.members(schema, within, &mut converted);
        let tag = schema
            .pointer("/discriminator/propertyName")
            .and_then(Value::as_str);
        let mapping = schema
            .pointer("/discriminator/mapping")
            .and_then(Value::as_object);
        if let (Some(tag), Some(mapping)) = (tag, mapping) {
            let choice = self.choice(tag, mapping, within);
            let all = converted.entry("allOf").or_insert_with(|| json!([]));
            if let Some(all) = all.as_array_mut() {
                all.push(choice);
            }
        } else {
            for keyword in ["oneOf", "anyOf"] {
                let choices: Vec<Value> = list(schema, keyword)
                    .map(|choice| self.convert(choice, within))
                    .collect();
                if !choices.is_empty() {
                    // Variants without a tag overlap: an example may well be two of them.
                    converted.insert("anyOf".into(), Value::Array(choices));
                }
            }
        }
        if is_set(schema, "nullable") {
            return json!({"if": {"type": "null"}, "then": true, "else": converted});
        }
        Value::Object(converted)
    }

    /// The tag decides which variant has to fit, so that complaints are about that one.
    fn choice(&mut self, tag: &str, mapping: &'static Map<String, Value>, within: &str) -> Value {
        let mut cases = Vec::new();
        for (value, reference) in mapping {
            let Some(reference) = reference.as_str() else {
                continue;
            };
            if reference.trim_start_matches(COMPONENTS) == within {
                continue;
            }
            let then = self.refer(reference, false);
            let is_it = json!({"required": [tag], "properties": {tag: {"const": value}}});
            cases.push(json!({"if": is_it, "then": then}));
        }
        let tags: Vec<&String> = mapping.keys().collect();
        let mut choice =
            json!({"type": "object", "required": [tag], "properties": {tag: {"enum": tags}}});
        if !cases.is_empty() {
            choice["allOf"] = Value::Array(cases);
        }
        choice
    }

    fn members(&mut self, schema: &'static Value, within: &str, into: &mut Map<String, Value>) {
        for keyword in SAME {
            if let Some(value) = schema.get(keyword) {
                into.insert(keyword.into(), value.clone());
            }
        }
        if let Some(kind) = schema.get("type") {
            into.insert("type".into(), kind.clone());
        }
        for (limit, exclusive) in [
            ("minimum", "exclusiveMinimum"),
            ("maximum", "exclusiveMaximum"),
        ] {
            if is_set(schema, exclusive)
                && let Some(value) = into.remove(limit)
            {
                into.insert(exclusive.into(), value);
            }
        }
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            let converted = properties
                .iter()
                .map(|(name, property)| (name.clone(), self.convert(property, within)));
            into.insert("properties".into(), Value::Object(converted.collect()));
        }
        if let Some(items) = schema.get("items") {
            into.insert("items".into(), self.convert(items, within));
        }
        if let Some(additional) = schema.get("additionalProperties") {
            let additional = match additional {
                Value::Object(_) => self.convert(additional, within),
                other => other.clone(),
            };
            into.insert("additionalProperties".into(), additional);
        }
        let parts: Vec<Value> = list(schema, "allOf")
            .map(|part| self.part(part, within))
            .collect();
        if !parts.is_empty() {
            into.insert("allOf".into(), Value::Array(parts));
        }
        self.relax(schema, into);
    }

    /// A variant may be built from the union that it is a variant of.
    fn part(&mut self, part: &'static Value, within: &str) -> Value {
        let Some(reference) = part.get("$ref").and_then(Value::as_str) else {
            return self.convert(part, within);
        };
        let target = resolve(self.version, part);
        let mapping = target
            .pointer("/discriminator/mapping")
            .and_then(Value::as_object);
        let is_union_of_this = mapping.into_iter().flatten().any(|(_, variant)| {
            variant
                .as_str()
                .is_some_and(|name| name.trim_start_matches(COMPONENTS) == within)
        });
        self.refer(reference, is_union_of_this)
    }

    /// What only goes the other way is not required.
    fn relax(&self, schema: &'static Value, into: &mut Map<String, Value>) {
        let other_way = match self.direction {
            Direction::Sent => "readOnly",
            Direction::Answered => "writeOnly",
        };
        let Some(Value::Array(required)) = into.get_mut("required") else {
            return;
        };
        required.retain(|name| {
            let property = name
                .as_str()
                .and_then(|name| schema.get("properties")?.get(name));
            !property.is_some_and(|property| is_set(resolve(self.version, property), other_way))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::routes::operations;

    #[test]
    fn all_schemas_of_bodies_and_answers_compile() {
        for operation in operations() {
            if let Some((_, schema, _)) = operation.body() {
                compile(operation.version, Direction::Sent, schema).unwrap();
            }
            if let (_, Some((_, schema))) = operation.success() {
                compile(operation.version, Direction::Answered, schema).unwrap();
            }
        }
    }
}
