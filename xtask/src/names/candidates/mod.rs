//! The names that a type would like, best first.

mod fallbacks;
mod role;
mod stem;

use std::collections::BTreeMap;

use super::words::{camel, joined, words};
use crate::model::usage::Usage;
use crate::model::{Api, Kind, Response, TypeDef, TypeId};
use crate::tables::names::NameTable;
pub(crate) use role::Role;

/// Works out what each type would like to be called.
pub(crate) struct Wishes<'a> {
    pub(crate) api: &'a Api,
    pub(crate) usage: &'a BTreeMap<TypeId, Usage>,
    pub(crate) table: &'a NameTable,
}

impl Wishes<'_> {
    /// A tag with one value is named after the value; one with several after the variant that has it.
    fn tag_names(
        &self,
        id: TypeId,
        stem: &[String],
        stems: &BTreeMap<TypeId, Vec<String>>,
    ) -> Vec<String> {
        let mut names = Vec::new();
        let several = matches!(self.api.types.get(id), Some(TypeDef { kind: Kind::Tag(values), .. }) if values.len() > 1);
        for (owner, definition) in self.api.types.iter().enumerate() {
            if let Kind::Struct(fields) = &definition.kind
                && let Some(field) = fields.iter().find(|field| field.ty.named() == Some(id))
            {
                let owner = stems.get(&owner).cloned().unwrap_or_default();
                let name = camel(&joined(&owner, &words(&field.wire)));
                if several {
                    names.push(name.clone());
                }
                names.push(format!("{name}Tag"));
            }
        }
        // One value says by itself what it is; its owner only tells it from namesakes.
        let at = if several { names.len() } else { 0 };
        names.insert(at, format!("{}Tag", camel(stem)));
        names
    }

    /// The stem of what the operations with this body return, where it says more than the body's
    /// own: `gateway_post` makes a `gateway_config`.
    fn returned_resource(
        &self,
        id: TypeId,
        stem: &[String],
        stems: &BTreeMap<TypeId, Vec<String>>,
    ) -> Option<Vec<String>> {
        let (_, operation) = self.usage.get(&id)?.bodies.first()?;
        let operation = self
            .api
            .operations
            .iter()
            .find(|known| known.id == *operation)?;
        let Response::Json(ty) = &operation.response else {
            return None;
        };
        let returned = stems.get(&ty.named()?)?;
        (returned.len() > stem.len() && stem.iter().all(|word| returned.contains(word)))
            .then(|| returned.clone())
    }

    /// The name that the table gives a type.
    pub(crate) fn given(&self, definition: &TypeDef) -> Option<&str> {
        self.table.of_type(&self.api.name, definition)
    }

    /// The names a type would like, best first.
    pub(crate) fn of(&self, id: TypeId, stems: &BTreeMap<TypeId, Vec<String>>) -> Vec<String> {
        let Some(definition) = self.api.types.get(id) else {
            return Vec::new();
        };
        let mut names = Vec::new();
        names.extend(self.given(definition).map(str::to_owned));
        let stem = stems.get(&id).cloned().unwrap_or_default();
        if let Kind::Tag(_) = definition.kind {
            names.extend(self.tag_names(id, &stem, stems));
            return names;
        }
        let base = camel(&stem);
        match self.role(id) {
            Role::Resource => names.push(base.clone()),
            Role::Input => names.extend([base.clone(), format!("{base}Input")]),
            _ if base.ends_with("Request") => names.push(base.clone()),
            role => names.push(format!("{base}{}", role.suffix())),
        }
        if let Some(resource) = self.returned_resource(id, &stem, stems) {
            names.push(format!("{}{}", camel(&resource), self.role(id).suffix()));
        }
        names.extend(self.fallbacks(id, definition, &stem, stems));
        names.retain(|name| !name.is_empty());
        names
    }
}

/// A tag's value as words.
pub(crate) fn spelled(value: &str) -> String {
    value
        .chars()
        .map(|c| {
            if c.is_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '_'
            }
        })
        .collect()
}
