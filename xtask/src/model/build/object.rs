//! Objects become structs.

use serde_json::{Map, Value};

use super::{Builder, Spot};
use crate::error::Result;
use crate::model::facts::Facts;
use crate::model::{Direction, Field, Kind, Origin, Presence, Ty};
use crate::names::idents;

impl Builder<'_> {
    pub(super) fn object(&mut self, at: Spot<'_>) -> Result<Ty> {
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
            let ty = self.value(property, &at, direction, Origin::Property(id, wire.clone()))?;
            let presence = self.presence(schema, wire, property, &ty, direction, &origin);
            fields.push(Field {
                wire: wire.clone(),
                ident: String::new(),
                ty,
                presence,
                boxed: false,
                spelling: None,
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
            spelling: None,
            facts,
        }
    }
}
