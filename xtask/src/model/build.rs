//! Turns the schemas of a corrected document into types.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::facts::Facts;
use super::{Binding, Direction, Field, Kind, Origin, Presence, Ty, TypeDef, TypeId, Variant};
use crate::error::{Error, Result};
use crate::fixups::object_view::target;
use crate::names::idents;
use crate::tables::required::RequiredFields;

/// Deeper nesting than this is taken for a document that means harm.
const DEEPEST: usize = 100;

type Key = (String, Direction, Vec<Binding>);

/// Builds types on demand and remembers which schema became which.
pub(crate) struct Builder<'a> {
    pub(crate) document: &'a Value,
    pub(crate) types: Vec<TypeDef>,
    required: &'a RequiredFields,
    known: HashMap<Key, TypeId>,
    depth: usize,
}

impl<'a> Builder<'a> {
    pub(crate) fn new(document: &'a Value, required: &'a RequiredFields) -> Self {
        Self {
            document,
            types: Vec::new(),
            required,
            known: HashMap::new(),
            depth: 0,
        }
    }

    /// The type of `schema`, which stands at `pointer`.
    pub(crate) fn ty(
        &mut self,
        schema: &Value,
        pointer: &str,
        direction: Direction,
        origin: Origin,
    ) -> Result<Ty> {
        self.bound(schema, pointer, direction, origin, &[])
    }

    fn bound(
        &mut self,
        schema: &Value,
        pointer: &str,
        direction: Direction,
        origin: Origin,
        bindings: &[Binding],
    ) -> Result<Ty> {
        self.depth += 1;
        let result = if self.depth > DEEPEST {
            Err(Error::schema(
                pointer,
                "the schema is nested too deeply",
                "flatten it",
            ))
        } else if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            self.referenced(reference, direction, bindings)
        } else {
            self.written(schema, pointer, direction, origin, bindings)
        };
        self.depth -= 1;
        result
    }

    fn referenced(
        &mut self,
        reference: &str,
        direction: Direction,
        bindings: &[Binding],
    ) -> Result<Ty> {
        let document = self.document;
        let Some(schema) = document.pointer(reference.trim_start_matches('#')) else {
            return Err(Error::schema(
                reference,
                "the reference points nowhere",
                "add the schema",
            ));
        };
        let name = reference.rsplit('/').next().unwrap_or_default().to_owned();
        self.bound(
            schema,
            reference,
            direction,
            Origin::Component(name),
            bindings,
        )
    }

    fn written(
        &mut self,
        schema: &Value,
        pointer: &str,
        direction: Direction,
        origin: Origin,
        bindings: &[Binding],
    ) -> Result<Ty> {
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let texts: Option<Vec<String>> = values
                .iter()
                .filter(|value| !value.is_null())
                .map(|value| value.as_str().map(str::to_owned))
                .collect();
            if let Some(mut texts) = texts.filter(|texts| !texts.is_empty()) {
                texts.sort();
                texts.dedup();
                let key = (pointer.to_owned(), Direction::Both, Vec::new());
                let id = self.declare(key, schema, origin);
                self.define(id, Kind::Enum(texts));
                return Ok(Ty::Named(id));
            }
        }
        if schema.get("discriminator").is_some() {
            return self.union(schema, pointer, direction, origin, bindings);
        }
        let kind = schema.get("type").and_then(Value::as_str);
        if schema.get("properties").is_some() {
            return self.object(schema, pointer, direction, origin, bindings);
        }
        Ok(match kind {
            Some("object") => match schema.get("additionalProperties") {
                Some(values @ Value::Object(keys)) if !keys.is_empty() => {
                    let pointer = format!("{pointer}/additionalProperties");
                    Ty::Map(Box::new(self.element(values, &pointer, direction, origin)?))
                }
                _ => Ty::Json,
            },
            Some("array") => {
                let items = schema.get("items").cloned().unwrap_or_default();
                Ty::List(Box::new(self.element(
                    &items,
                    &format!("{pointer}/items"),
                    direction,
                    origin,
                )?))
            }
            Some("string") => match schema.get("format").and_then(Value::as_str) {
                Some("date-time") => Ty::Timestamp,
                Some("date") => Ty::Date,
                Some("binary") if direction == Direction::In => Ty::File,
                _ => Ty::String,
            },
            Some("integer") => match schema.get("format").and_then(Value::as_str) {
                Some("int32") => Ty::I32,
                _ => Ty::I64,
            },
            Some("number") => Ty::Decimal,
            Some("boolean") => Ty::Bool,
            None => Ty::Json,
            Some(other) => {
                return Err(Error::schema(
                    pointer,
                    &format!("the type {other:?} is unknown"),
                    "use a type of OpenAPI 3.0",
                ));
            }
        })
    }

    /// The type of a list's item or a map's value.
    fn element(
        &mut self,
        schema: &Value,
        pointer: &str,
        direction: Direction,
        origin: Origin,
    ) -> Result<Ty> {
        let ty = self.ty(schema, pointer, direction, origin)?;
        Ok(if self.flag(schema, "nullable") && ty != Ty::Json {
            Ty::Option(Box::new(ty))
        } else {
            ty
        })
    }

    fn object(
        &mut self,
        schema: &Value,
        pointer: &str,
        direction: Direction,
        origin: Origin,
        bindings: &[Binding],
    ) -> Result<Ty> {
        let key = (pointer.to_owned(), direction, bindings.to_vec());
        if let Some(id) = self.known.get(&key) {
            return Ok(Ty::Named(*id));
        }
        let id = self.declare(key, schema, origin.clone());
        let empty = Map::new();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let mut fields = Vec::new();
        for (wire, tags) in bindings
            .iter()
            .filter(|(wire, _)| !properties.contains_key(wire))
        {
            fields.push(self.tag_field(wire, tags, Facts::default()));
        }
        for (wire, property) in properties {
            let facts = Facts::read(self.document, property);
            if let Some((_, tags)) = bindings.iter().find(|(bound, _)| bound == wire) {
                fields.push(self.tag_field(wire, tags, facts));
                continue;
            }
            let hidden = match direction {
                Direction::In => self.flag(property, "readOnly"),
                Direction::Out | Direction::Both => self.flag(property, "writeOnly"),
            };
            if hidden {
                continue;
            }
            let at = format!(
                "{pointer}/properties/{}",
                wire.replace('~', "~0").replace('/', "~1")
            );
            let ty = self.ty(property, &at, direction, Origin::Property(id, wire.clone()))?;
            let presence = self.presence(schema, wire, property, &ty, direction, &origin);
            fields.push(Field {
                wire: wire.clone(),
                ident: String::new(),
                ty,
                presence,
                boxed: false,
                facts,
            });
        }
        fields.sort_by(|a, b| a.wire.cmp(&b.wire));
        let idents = idents::unique(fields.iter().map(|field| field.wire.as_str()), &[]);
        for (field, ident) in fields.iter_mut().zip(idents) {
            field.ident = ident;
        }
        self.define(id, Kind::Struct(fields));
        Ok(Ty::Named(id))
    }

    fn tag_field(&mut self, wire: &str, tags: &[String], facts: Facts) -> Field {
        let key = (
            format!("tag:{wire}:{}", tags.join(",")),
            Direction::Both,
            Vec::new(),
        );
        let id = match self.known.get(&key) {
            Some(id) => *id,
            None => {
                let id = self.declare(key, &Value::Null, Origin::Tag(wire.to_owned()));
                self.define(id, Kind::Tag(tags.to_vec()));
                id
            }
        };
        Field {
            wire: wire.to_owned(),
            ident: String::new(),
            ty: Ty::Named(id),
            presence: Presence::Required,
            boxed: false,
            facts,
        }
    }

    fn presence(
        &self,
        owner: &Value,
        wire: &str,
        property: &Value,
        ty: &Ty,
        direction: Direction,
        origin: &Origin,
    ) -> Presence {
        let required = owner
            .get("required")
            .and_then(Value::as_array)
            .is_some_and(|names| names.iter().any(|name| name.as_str() == Some(wire)));
        // What may be any JSON at all may be null.
        let any = *ty == Ty::Json && target(self.document, property).get("type").is_none();
        let nullable = any || self.flag(property, "nullable");
        if direction == Direction::In {
            return match (required, nullable) {
                (true, false) => Presence::Required,
                (true, true) => Presence::RequiredNullable,
                (false, true) => Presence::Nullable,
                (false, false) => Presence::Optional,
            };
        }
        let named =
            matches!(origin, Origin::Component(schema) if self.required.names(schema, wire));
        if named {
            return Presence::Required;
        }
        if wire == "id" && *ty == Ty::String && !nullable {
            return if required {
                Presence::Required
            } else {
                Presence::OwnId
            };
        }
        if nullable {
            Presence::Nullable
        } else {
            Presence::Optional
        }
    }

    fn union(
        &mut self,
        schema: &Value,
        pointer: &str,
        direction: Direction,
        origin: Origin,
        bindings: &[Binding],
    ) -> Result<Ty> {
        let key = (pointer.to_owned(), direction, bindings.to_vec());
        if let Some(id) = self.known.get(&key) {
            return Ok(Ty::Named(*id));
        }
        let id = self.declare(key, schema, origin);
        let Some(tag) = schema
            .pointer("/discriminator/propertyName")
            .and_then(Value::as_str)
        else {
            return Err(Error::schema(
                pointer,
                "the discriminator has no propertyName",
                "name the tag property",
            ));
        };
        let mut chosen: Vec<(String, Vec<String>)> = Vec::new();
        for (value, reference) in mapping(schema) {
            match chosen.iter_mut().find(|(known, _)| *known == reference) {
                Some((_, tags)) => tags.push(value),
                None => chosen.push((reference, vec![value])),
            }
        }
        if chosen.is_empty() {
            return Err(Error::schema(
                pointer,
                "the tagged union has no variants",
                "add a mapping",
            ));
        }
        let mut variants = Vec::new();
        for (reference, mut tags) in chosen {
            tags.sort();
            let mut bindings = bindings.to_vec();
            bindings.push((tag.to_owned(), tags.clone()));
            match self.referenced(&reference, direction, &bindings)? {
                Ty::Named(content) => variants.push(Variant { tags, content }),
                _ => {
                    return Err(Error::schema(
                        &reference,
                        "a variant of a tagged union is not an object",
                        "give it properties",
                    ));
                }
            }
        }
        variants.sort_by(|a, b| a.tags.cmp(&b.tags));
        self.define(
            id,
            Kind::Union {
                tag: tag.to_owned(),
                variants,
            },
        );
        Ok(Ty::Named(id))
    }

    /// Makes sure that a page's item list is always there: a page without it is an error.
    pub(crate) fn require(&mut self, id: TypeId, wire: &str) {
        if let Some(TypeDef {
            kind: Kind::Struct(fields),
            ..
        }) = self.types.get_mut(id)
        {
            for field in fields.iter_mut().filter(|field| field.wire == wire) {
                field.presence = Presence::Required;
            }
        }
    }

    fn declare(&mut self, key: Key, schema: &Value, origin: Origin) -> TypeId {
        if let Some(id) = self.known.get(&key) {
            return *id;
        }
        let id = self.types.len();
        self.types.push(TypeDef {
            origin,
            pointer: key.0.clone(),
            direction: key.1,
            bindings: key.2.clone(),
            kind: Kind::Struct(Vec::new()),
            facts: Facts::read(self.document, schema),
        });
        self.known.insert(key, id);
        id
    }

    fn define(&mut self, id: TypeId, kind: Kind) {
        if let Some(definition) = self.types.get_mut(id) {
            definition.kind = kind;
        }
    }

    /// An annotation of a schema or of what it refers to.
    pub(crate) fn flag(&self, schema: &Value, key: &str) -> bool {
        [schema, target(self.document, schema)]
            .iter()
            .any(|schema| schema.get(key) == Some(&Value::Bool(true)))
    }
}

/// Tag values and what they select; without a mapping a schema's own name is its tag.
fn mapping(schema: &Value) -> Vec<(String, String)> {
    let declared: Vec<(String, String)> = schema
        .pointer("/discriminator/mapping")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(tag, reference)| {
            let reference = reference.as_str()?;
            let reference = if reference.starts_with('#') {
                reference.to_owned()
            } else {
                format!("#/components/schemas/{reference}")
            };
            Some((tag.clone(), reference))
        })
        .collect();
    if !declared.is_empty() {
        return declared;
    }
    ["oneOf", "anyOf"]
        .iter()
        .filter_map(|key| schema.get(*key).and_then(Value::as_array))
        .flatten()
        .filter_map(|member| member.get("$ref").and_then(Value::as_str))
        .map(|reference| {
            (
                reference.rsplit('/').next().unwrap_or_default().to_owned(),
                reference.to_owned(),
            )
        })
        .collect()
}
