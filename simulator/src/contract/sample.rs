//! Data that fits a schema, the same for the same seed and request.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::SystemTime;

use chrono::{DateTime, SecondsFormat, Utc};
use fastrand::Rng;
use serde_json::{Map, Value, json};
use uuid::Builder;

use super::document::{is_set, list, resolve};
use super::operation::Operation;
use super::patterns::{example, matches};
use super::schema::Direction;
use crate::errors::ApiVersion;

/// Below, only what is required is there.
const DEEPEST_OPTIONAL: usize = 3;
/// Should a schema contain itself.
const DEEPEST: usize = 16;

/// The beginning and the end of a JPEG, which is a picture of nothing.
const JPEG: &str = "/9j/2Q==";

/// Makes the values of one answer, with all that it may have, or of one request, with what it must
/// have.
pub(super) struct Sampler {
    version: ApiVersion,
    direction: Direction,
    rng: Rng,
    now: String,
    depth: usize,
    /// What members of these names are, if nothing else is known.
    by_name: Map<String, Value>,
}

/// Schemas that apply together.
#[derive(Default)]
struct Merged {
    properties: BTreeMap<&'static str, &'static Value>,
    required: BTreeSet<&'static str>,
    /// Everything but the properties: the first that says something counts.
    parts: Vec<&'static Value>,
    tags: Vec<(&'static str, &'static str)>,
}

impl Merged {
    fn get(&self, keyword: &str) -> Option<&'static Value> {
        self.parts.iter().find_map(|part| part.get(keyword))
    }

    fn text(&self, keyword: &str) -> &'static str {
        self.get(keyword)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    fn length(&self, keyword: &str) -> Option<usize> {
        self.get(keyword)?.as_u64()?.try_into().ok()
    }
}

impl Sampler {
    pub(super) fn new(
        operation: &Operation,
        direction: Direction,
        seed: u64,
        path: &str,
        now: SystemTime,
    ) -> Self {
        let mut hasher = DefaultHasher::new();
        (seed, operation.id, path).hash(&mut hasher);
        Self {
            version: operation.version,
            direction,
            rng: Rng::with_seed(hasher.finish()),
            now: DateTime::<Utc>::from(now).to_rfc3339_opts(SecondsFormat::Secs, true),
            depth: 0,
            by_name: Map::new(),
        }
    }

    /// Says what members of some names are.
    pub(super) fn with_names(self, by_name: Map<String, Value>) -> Self {
        Self { by_name, ..self }
    }

    /// What a member of this name is, by its name.
    pub(super) fn by_name(&self, name: &str) -> Option<Value> {
        self.by_name.get(name).cloned()
    }

    /// A value of the schema, with what `known` says about it.
    pub(super) fn value(&mut self, schema: &'static Value, known: Option<&Value>) -> Value {
        let mut merged = Merged::default();
        self.merge(schema, known, &mut merged, &mut BTreeSet::new());
        if let Some(values) = merged.get("enum").and_then(Value::as_array) {
            let known = known.filter(|value| values.contains(value)).cloned();
            let first = values.iter().find(|value| !value.is_null());
            return known.or_else(|| first.cloned()).unwrap_or_default();
        }
        if merged.text("format") == "rawjson" {
            return known.cloned().unwrap_or_else(|| json!({}));
        }
        match merged.text("type") {
            "array" => self.list(&merged, known),
            "string" => self.string(&merged, known),
            "integer" => number(&merged, known.filter(|value| value.is_i64())),
            "number" => number(&merged, known.filter(|value| value.is_number())),
            "boolean" => json!(known.and_then(Value::as_bool).unwrap_or_default()),
            // Some schemas have the format of a text and no type.
            "" if merged.get("format").is_some() => self.string(&merged, known),
            _ => self.object(&merged, known),
        }
    }

    fn merge(
        &self,
        schema: &'static Value,
        known: Option<&Value>,
        into: &mut Merged,
        seen: &mut BTreeSet<*const Value>,
    ) {
        let schema = resolve(self.version, schema);
        if !seen.insert(std::ptr::from_ref(schema)) {
            return;
        }
        into.parts.push(schema);
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            into.properties.entry(name).or_insert(property);
        }
        into.required
            .extend(list(schema, "required").filter_map(Value::as_str));
        let tag = schema
            .pointer("/discriminator/propertyName")
            .and_then(Value::as_str);
        let mapping = schema
            .pointer("/discriminator/mapping")
            .and_then(Value::as_object);
        if let (Some(tag), Some(mapping)) = (tag, mapping) {
            let chosen_before = into.tags.iter().find(|(name, _)| *name == tag);
            let wanted = chosen_before
                .map(|(_, value)| *value)
                .or_else(|| known?.get(tag)?.as_str())
                .or_else(|| self.by_name.get(tag)?.as_str());
            let chosen = wanted
                .and_then(|value| mapping.get_key_value(value))
                .or_else(|| mapping.iter().next());
            if let Some((value, reference)) = chosen {
                into.tags.push((tag, value));
                let pointer = reference
                    .as_str()
                    .unwrap_or_default()
                    .trim_start_matches('#');
                if let Some(variant) = super::document::document(self.version).pointer(pointer) {
                    self.merge(variant, known, into, seen);
                }
            }
        } else {
            let first = list(schema, "oneOf").chain(list(schema, "anyOf")).next();
            if let Some(variant) = first {
                self.merge(variant, known, into, seen);
            }
        }
        for part in list(schema, "allOf") {
            self.merge(part, known, into, seen);
        }
    }

    fn object(&mut self, merged: &Merged, known: Option<&Value>) -> Value {
        if merged.properties.is_empty() {
            return known
                .filter(|value| value.is_object())
                .cloned()
                .unwrap_or_else(|| json!({}));
        }
        let mut members = Map::new();
        self.depth += 1;
        for (name, property) in &merged.properties {
            let known = known
                .and_then(|known| known.get(name))
                .filter(|value| !value.is_null());
            let resolved = resolve(self.version, property);
            let (is_wanted, is_of_other_way) = match self.direction {
                Direction::Answered => (
                    self.depth <= DEEPEST_OPTIONAL && *name != "next_page_token",
                    is_set(resolved, "writeOnly"),
                ),
                Direction::Sent => (false, is_set(resolved, "readOnly")),
            };
            let is_required = merged.required.contains(name)
                && self.depth < DEEPEST
                && !(self.direction == Direction::Sent && is_of_other_way);
            if is_required || (is_wanted || known.is_some()) && !is_of_other_way {
                let by_name = self.by_name(name);
                let value = self.value(property, known.or(by_name.as_ref()));
                members.insert((*name).to_owned(), value);
            }
        }
        self.depth -= 1;
        for (tag, value) in &merged.tags {
            members.insert((*tag).to_owned(), json!(value));
        }
        Value::Object(members)
    }

    fn list(&mut self, merged: &Merged, known: Option<&Value>) -> Value {
        let Some(items) = merged.get("items") else {
            return json!([]);
        };
        let most = merged.length("maxItems").unwrap_or(usize::MAX);
        if let Some(known) = known.and_then(Value::as_array) {
            return known
                .iter()
                .take(most)
                .map(|item| self.value(items, Some(item)))
                .collect();
        }
        let count = merged.length("minItems").unwrap_or(0).max(1).min(most);
        (0..count).map(|_| self.value(items, None)).collect()
    }

    fn string(&mut self, merged: &Merged, known: Option<&Value>) -> Value {
        let least = merged.length("minLength").unwrap_or(0);
        let most = merged.length("maxLength").unwrap_or(usize::MAX);
        let pattern = merged.text("pattern");
        let fits = |text: &&str| {
            let length = text.chars().count();
            (least..=most).contains(&length) && (pattern.is_empty() || matches(pattern, text))
        };
        if let Some(known) = known.and_then(Value::as_str).filter(fits) {
            return json!(known);
        }
        if let Some(text) = example(pattern) {
            return json!(text);
        }
        let text = match merged.text("format") {
            "binary" if self.direction == Direction::Sent => return file("image/jpeg"),
            "uuid" | "UUID" => {
                let id = Builder::from_random_bytes(self.rng.u128(..).to_le_bytes());
                return json!(id.into_uuid());
            }
            "date-time" => return json!(self.now),
            "date" => return json!(self.now.get(..10)),
            "uri" | "url" => return json!("https://example.com/simulated"),
            _ => "simulated",
        };
        let padded = text.chars().chain(std::iter::repeat('0'));
        let length = text.len().max(least).min(most);
        json!(padded.take(length).collect::<String>())
    }
}

/// A file as an operation value has it.
pub(super) fn file(media: &str) -> Value {
    json!({"file_name": "invented", "content_type": media, "base64": JPEG})
}

/// The smallest number that is allowed, if nothing is known.
fn number(merged: &Merged, known: Option<&Value>) -> Value {
    let least = merged.get("minimum").and_then(Value::as_i64);
    let most = merged
        .get("maximum")
        .and_then(Value::as_f64)
        .unwrap_or(f64::MAX);
    let fits = |value: &&Value| {
        let number = value.as_f64().unwrap_or_default();
        least.is_none_or(|least| number >= least as f64) && number <= most
    };
    if let Some(known) = known.filter(fits) {
        return known.clone();
    }
    let is_exclusive = merged.get("exclusiveMinimum") == Some(&Value::Bool(true));
    json!(least.map_or(0, |least| least + i64::from(is_exclusive)))
}
