//! What schemas say together about one value.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Interface;

/// A schema and the component or operation that it is written in.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// The schema as written.
    pub schema: &'a Value,
    /// The component's name or the operation's id.
    pub scope: &'a str,
}

/// A tagged union on the way.
#[derive(Clone, Debug)]
pub struct Union<'a> {
    /// The property that holds the tag.
    pub tag: &'a str,
    /// Each tag and its variant.
    pub variants: Vec<(&'a str, Part<'a>)>,
}

/// What a reader of schemas decides where they leave a choice.
pub trait Pick<'a> {
    /// Which variant of a tagged union; none for a tag that is not documented, whose object may
    /// hold anything.
    fn tagged(&mut self, union: &Union<'a>) -> Option<Part<'a>>;

    /// Which members of a union without a tag: all of them, if nothing else is said.
    fn untagged(&mut self, members: Vec<Part<'a>>) -> Vec<Part<'a>> {
        members
    }
}

/// Picks the first variant of a tagged union, where any will do.
pub struct FirstVariant;

impl<'a> Pick<'a> for FirstVariant {
    fn tagged(&mut self, union: &Union<'a>) -> Option<Part<'a>> {
        union.variants.first().map(|(_, part)| *part)
    }
}

/// What schemas say together about one value.
#[derive(Clone, Debug, Default)]
pub struct Facets<'a> {
    /// The properties, each with every schema that describes it.
    pub properties: BTreeMap<&'a str, Vec<Part<'a>>>,
    /// The names that must be there.
    pub required: BTreeSet<&'a str>,
    /// What stands under the keys that are no properties.
    pub additional: Vec<Part<'a>>,
    /// What the items of a list are.
    pub items: Vec<Part<'a>>,
    /// The values of an enumeration.
    pub values: Vec<&'a str>,
    /// The type, such as `string`.
    pub kind: Option<&'a str>,
    /// The format, such as `uuid`.
    pub format: Option<&'a str>,
    /// The tag properties of the unions on the way.
    pub tags: Vec<&'a str>,
    /// The components on the way, by name.
    pub components: Vec<&'a str>,
    /// Tag properties whose value chose a variant of some union.
    chosen: Vec<&'a str>,
    open: bool,
    closed: bool,
    mixed: bool,
}

impl<'a> Facets<'a> {
    /// Reads schemas that apply together.
    pub fn read(interface: &'a Interface, parts: &[Part<'a>], pick: &mut dyn Pick<'a>) -> Self {
        let mut facets = Self::default();
        let mut seen = BTreeSet::new();
        for part in parts {
            facets.add(interface, *part, pick, &mut seen);
        }
        facets
    }

    /// Whether any JSON is fine, so that all of it is documented.
    #[must_use]
    pub fn is_free(&self) -> bool {
        let nothing_said = self.properties.is_empty()
            && self.additional.is_empty()
            && self.items.is_empty()
            && self.values.is_empty()
            && !self.closed
            && self.open;
        // Where several unions go by one tag, as in a union of objects that each have one, it is
        // enough that one of them knows it.
        let unknown_tag = self.tags.iter().any(|tag| !self.chosen.contains(tag));
        nothing_said || self.mixed || unknown_tag
    }

    fn add(
        &mut self,
        interface: &'a Interface,
        part: Part<'a>,
        pick: &mut dyn Pick<'a>,
        seen: &mut BTreeSet<*const Value>,
    ) {
        let Some(part) = self.follow(interface, part) else {
            return;
        };
        // A union's variant may name the union again as what it is built from.
        if !seen.insert(std::ptr::from_ref(part.schema)) {
            return;
        }
        self.members(interface, part, pick, seen);
        let within = |schema| Part {
            schema,
            scope: part.scope,
        };
        if let Some(properties) = part.schema.get("properties").and_then(Value::as_object) {
            self.closed = true;
            for (name, schema) in properties {
                self.properties
                    .entry(name)
                    .or_default()
                    .push(within(schema));
            }
        }
        let required = part.schema.get("required").and_then(Value::as_array);
        self.required
            .extend(required.into_iter().flatten().filter_map(Value::as_str));
        if let Some(values @ Value::Object(keys)) = part.schema.get("additionalProperties")
            && !keys.is_empty()
        {
            self.additional.push(within(values));
        }
        self.items
            .extend(part.schema.get("items").into_iter().map(within));
        let values = part.schema.get("enum").and_then(Value::as_array);
        self.values
            .extend(values.into_iter().flatten().filter_map(Value::as_str));
        self.scalar(part.schema);
    }

    /// Goes to what a reference names.
    fn follow(&mut self, interface: &'a Interface, mut part: Part<'a>) -> Option<Part<'a>> {
        for _ in 0..32 {
            let Some(reference) = part.schema.get("$ref").and_then(Value::as_str) else {
                return Some(part);
            };
            part = interface.schema(reference)?;
            self.components.push(part.scope);
        }
        None
    }

    /// Adds what a schema is put together from.
    fn members(
        &mut self,
        interface: &'a Interface,
        part: Part<'a>,
        pick: &mut dyn Pick<'a>,
        seen: &mut BTreeSet<*const Value>,
    ) {
        let listed = |key: &str| -> Vec<Part<'a>> {
            let members = part.schema.get(key).and_then(Value::as_array);
            let scope = part.scope;
            let part = |schema| Part { schema, scope };
            members.into_iter().flatten().map(part).collect()
        };
        for member in listed("allOf") {
            self.add(interface, member, pick, seen);
        }
        let members = [listed("oneOf"), listed("anyOf")].concat();
        if let Some(union) = union(interface, part.schema) {
            self.tags.push(union.tag);
            if let Some(variant) = pick.tagged(&union) {
                self.chosen.push(union.tag);
                self.add(interface, variant, pick, seen);
            }
        } else if !members.is_empty() {
            let before = self.required.clone();
            let mut common: Option<BTreeSet<&'a str>> = None;
            for member in pick.untagged(members) {
                self.required = BTreeSet::new();
                self.add(interface, member, pick, seen);
                let required = std::mem::take(&mut self.required);
                common = Some(match common {
                    Some(common) => common.intersection(&required).copied().collect(),
                    None => required,
                });
            }
            self.required = before;
            self.required.extend(common.unwrap_or_default());
        }
    }

    fn scalar(&mut self, schema: &'a Value) {
        let text = |key: &str| schema.get(key).and_then(Value::as_str);
        let combined = ["allOf", "oneOf", "anyOf", "enum", "properties"]
            .iter()
            .any(|key| schema.get(*key).is_some());
        let raw = text("format") == Some("rawjson");
        match text("type").filter(|_| !raw) {
            Some(kind) => {
                // A union of, say, texts and numbers says nothing that can be relied on.
                self.mixed |= self.kind.is_some_and(|known| known != kind);
                self.kind = Some(kind);
                self.open |= kind == "object" && !combined;
            }
            // A format is a format of texts.
            None if text("format").is_some() && !raw => self.kind = Some("string"),
            None => self.open |= !combined,
        }
        self.format = self.format.or(text("format"));
    }
}

/// The tagged union that a schema is, if it is one.
fn union<'a>(interface: &'a Interface, schema: &'a Value) -> Option<Union<'a>> {
    let discriminator = schema.get("discriminator")?;
    let mapping = discriminator.get("mapping")?.as_object()?;
    let variants = mapping
        .iter()
        .filter_map(|(tag, reference)| Some((tag.as_str(), interface.schema(reference.as_str()?)?)))
        .collect();
    Some(Union {
        tag: discriminator.get("propertyName")?.as_str()?,
        variants,
    })
}
