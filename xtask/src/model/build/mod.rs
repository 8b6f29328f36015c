//! Turns the schemas of a corrected document into types.

mod object;
mod presence;
mod union;

use std::collections::HashMap;

use serde_json::Value;

use super::facts::{Facts, ID};
use super::{Binding, Direction, EnumValue, Kind, Origin, Presence, Ty, TypeDef, TypeId};
use crate::error::{Error, Result};
use crate::fixups::object_view::target;
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

/// A schema, where it stands, and what it is to become.
struct Spot<'s> {
    schema: &'s Value,
    pointer: &'s str,
    direction: Direction,
    origin: Origin,
    /// The tags that are settled by the union it is a variant of.
    bindings: &'s [Binding],
}

impl Spot<'_> {
    fn key(&self) -> Key {
        (
            self.pointer.to_owned(),
            self.direction,
            self.bindings.to_vec(),
        )
    }
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
        self.bound(Spot {
            schema,
            pointer,
            direction,
            origin,
            bindings: &[],
        })
    }

    fn bound(&mut self, at: Spot<'_>) -> Result<Ty> {
        self.depth += 1;
        let result = if self.depth > DEEPEST {
            Err(Error::schema(
                at.pointer,
                "the schema is nested too deeply",
                "flatten it",
            ))
        } else if let Some(reference) = at.schema.get("$ref").and_then(Value::as_str) {
            self.referenced(reference, at.direction, at.bindings)
        } else {
            self.written(at)
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
        self.bound(Spot {
            schema,
            pointer: reference,
            direction,
            origin: Origin::Component(name),
            bindings,
        })
    }

    fn written(&mut self, at: Spot<'_>) -> Result<Ty> {
        let (schema, pointer, direction) = (at.schema, at.pointer, at.direction);
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
                let id = self.declare(key, schema, at.origin);
                self.define(
                    id,
                    Kind::Enum(texts.into_iter().map(EnumValue::new).collect()),
                );
                return Ok(Ty::Named(id));
            }
        }
        if schema.get("discriminator").is_some() {
            return self.union(at);
        }
        let kind = schema.get("type").and_then(Value::as_str);
        if schema.get("properties").is_some() {
            return self.object(at);
        }
        Ok(match kind {
            Some("object") => match schema.get("additionalProperties") {
                Some(values @ Value::Object(keys)) if !keys.is_empty() => {
                    let pointer = format!("{pointer}/additionalProperties");
                    Ty::Map(Box::new(
                        self.element(values, &pointer, direction, at.origin)?,
                    ))
                }
                _ => Ty::Json,
            },
            Some("array") => {
                let items = schema.get("items").cloned().unwrap_or_default();
                Ty::List(Box::new(self.element(
                    &items,
                    &format!("{pointer}/items"),
                    direction,
                    at.origin,
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

    /// The type of a property or parameter: what the table of ids has marked is an id.
    pub(crate) fn value(
        &mut self,
        schema: &Value,
        pointer: &str,
        direction: Direction,
        origin: Origin,
    ) -> Result<Ty> {
        let ty = self.ty(schema, pointer, direction, origin)?;
        Ok(match schema.get(ID).and_then(Value::as_str) {
            Some(id) => ty.of_ids(id),
            None => ty,
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

    /// The type that has been made of it already.
    fn known(&self, at: &Spot<'_>) -> Option<Ty> {
        self.known.get(&at.key()).copied().map(Ty::Named)
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
