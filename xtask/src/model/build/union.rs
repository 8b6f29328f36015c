//! Objects that are told apart by a tag become enums.

use serde_json::Value;

use super::{Builder, Spot};
use crate::error::{Error, Result};
use crate::model::{Kind, Ty, Variant};

impl Builder<'_> {
    pub(super) fn union(&mut self, at: Spot<'_>) -> Result<Ty> {
        if let Some(known) = self.known(&at) {
            return Ok(known);
        }
        let key = at.key();
        let Spot {
            schema,
            pointer,
            direction,
            origin,
            bindings,
        } = at;
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
