//! The names that a type would like, best first.

use std::collections::BTreeMap;

use super::words::{camel, joined, property_words, singular_last, stem, words};
use crate::model::usage::Usage;
use crate::model::{Api, Direction, Kind, Origin, Response, TypeDef, TypeId};
use crate::tables::names::NameTable;

/// Operations whose id starts so make something new.
const CREATES: &[&str] = &["create", "add", "issue", "submit", "open", "new"];

/// What a type is to those who use it; decides the word behind the resource's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Received, or the same both ways.
    Resource,
    /// The body that makes a resource.
    Create,
    /// The body that changes a resource.
    Update,
    /// The body of an action.
    Action,
    /// Sent within a body.
    Input,
}

impl Role {
    fn suffix(self) -> &'static str {
        match self {
            Self::Resource => "",
            Self::Create => "Create",
            Self::Update => "Update",
            Self::Action => "Request",
            Self::Input => "Input",
        }
    }
}

/// Works out what each type would like to be called.
pub(crate) struct Wishes<'a> {
    pub(crate) api: &'a Api,
    pub(crate) usage: &'a BTreeMap<TypeId, Usage>,
    pub(crate) table: &'a NameTable,
}

impl Wishes<'_> {
    /// The role of a type.
    pub(crate) fn role(&self, id: TypeId) -> Role {
        let Some(definition) = self.api.types.get(id) else {
            return Role::Resource;
        };
        if definition.direction != Direction::In {
            return Role::Resource;
        }
        let bodies = self
            .usage
            .get(&id)
            .map(|usage| usage.bodies.as_slice())
            .unwrap_or_default();
        if bodies.is_empty() {
            return Role::Input;
        }
        if bodies
            .iter()
            .all(|(method, _)| method == "patch" || method == "put")
        {
            return Role::Update;
        }
        let creates = bodies.iter().any(|(method, operation)| {
            method == "post"
                && CREATES
                    .iter()
                    .any(|verb| operation.to_lowercase().starts_with(verb))
        });
        if creates { Role::Create } else { Role::Action }
    }

    /// The words that name the resource of a type; `parents` are those of the types around it.
    pub(crate) fn stem(&self, id: TypeId, parents: &BTreeMap<TypeId, Vec<String>>) -> Vec<String> {
        let Some(definition) = self.api.types.get(id) else {
            return Vec::new();
        };
        match &definition.origin {
            Origin::Component(name) => {
                if let Some(item) = self.usage.get(&id).and_then(|usage| usage.page_of)
                    && let Some(Origin::Component(item)) =
                        self.api.types.get(item).map(|item| &item.origin)
                {
                    let mut words = stem(item);
                    words.push("list".to_owned());
                    return words;
                }
                let mut words = stem(name);
                if let Some((last, rest)) = words.split_last()
                    && last == "list"
                {
                    let mut single = singular_last(rest);
                    single.push(last.clone());
                    words = single;
                }
                words
            }
            Origin::Property(parent, property) => {
                let parent = parents.get(parent).cloned().unwrap_or_default();
                joined(&parent, &property_words(property))
            }
            Origin::Parameter(operation, parameter) => joined(
                &self.group_stem(operation),
                &singular_last(&words(parameter)),
            ),
            Origin::Body(operation) | Origin::Response(operation) => {
                let words = words(operation);
                joined(
                    &self.path_stem(operation),
                    words.get(1..).unwrap_or_default(),
                )
            }
            Origin::Tag(_) => match &definition.kind {
                Kind::Tag(values) => values
                    .iter()
                    .flat_map(|value| words(&spelled(value)))
                    .collect(),
                _ => Vec::new(),
            },
        }
    }

    /// The resource that an operation's group is about.
    fn group_stem(&self, operation: &str) -> Vec<String> {
        self.api
            .operations
            .iter()
            .find(|known| known.id == operation)
            .map(|known| singular_last(&words(&super::idents::module(&known.tag))))
            .unwrap_or_default()
    }

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

    /// The resource that an operation's path starts with.
    fn path_stem(&self, operation: &str) -> Vec<String> {
        self.api
            .operations
            .iter()
            .find(|known| known.id == operation)
            .and_then(|known| known.path.split('/').find(|segment| !segment.is_empty()))
            .map(|segment| singular_last(&words(segment)))
            .unwrap_or_default()
    }

    /// The names a type would like, best first.
    pub(crate) fn of(&self, id: TypeId, stems: &BTreeMap<TypeId, Vec<String>>) -> Vec<String> {
        let Some(definition) = self.api.types.get(id) else {
            return Vec::new();
        };
        let mut names = Vec::new();
        if let Origin::Component(schema) = &definition.origin
            && let Some(name) = self
                .table
                .of_type(&self.api.name, schema, definition.direction)
        {
            names.push(name.to_owned());
        }
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

    /// Longer names for a type whose first wish is gone.
    fn fallbacks(
        &self,
        id: TypeId,
        definition: &TypeDef,
        stem: &[String],
        stems: &BTreeMap<TypeId, Vec<String>>,
    ) -> Vec<String> {
        let suffix = self.role(id).suffix();
        let mut names = Vec::new();
        if let Origin::Component(schema) = &definition.origin {
            let full = camel(&words(schema));
            if !super::words::is_numbered(schema) && definition.bindings.is_empty() {
                names.push(full.clone());
                names.push(format!("{full}{suffix}"));
            }
        }
        // What it is a variant of, or a part of, tells it from its namesakes.
        for (other, owner) in self.api.types.iter().enumerate() {
            let part = match &owner.kind {
                Kind::Union { variants, .. } => variants
                    .iter()
                    .find(|variant| variant.content == id)
                    .map(|variant| match variant.tags.as_slice() {
                        [tag] => words(&spelled(tag)),
                        _ => stem.to_vec(),
                    }),
                Kind::Struct(fields) => fields
                    .iter()
                    .find(|field| field.ty.named() == Some(id))
                    .map(|field| property_words(&field.wire)),
                _ => None,
            };
            let Some(part) = part.filter(|_| other != id) else {
                continue;
            };
            let owner_stem = stems.get(&other).cloned().unwrap_or_default();
            names.push(format!("{}{suffix}", camel(&joined(&owner_stem, &part))));
            if let Origin::Component(schema) = &owner.origin {
                names.push(format!("{}{suffix}", camel(&joined(&words(schema), &part))));
            }
        }
        for operation in self.usage.get(&id).into_iter().flat_map(|usage| {
            usage
                .bodies
                .iter()
                .map(|(_, id)| id)
                .chain(&usage.responses)
        }) {
            for owner in [self.path_stem(operation), self.group_stem(operation)] {
                names.push(format!("{}{suffix}", camel(&joined(&owner, stem))));
            }
        }
        for operation in &self.api.operations {
            if operation
                .parameters
                .iter()
                .any(|parameter| parameter.ty.named() == Some(id))
            {
                for owner in [
                    self.group_stem(&operation.id),
                    self.path_stem(&operation.id),
                ] {
                    names.push(camel(&joined(&owner, stem)));
                }
            }
        }
        if let Origin::Property(parent, property) = &definition.origin {
            let whole = [
                stems.get(parent).cloned().unwrap_or_default(),
                property_words(property),
            ]
            .concat();
            names.push(format!("{}{suffix}", camel(&whole)));
        }
        if let Origin::Response(operation) = &definition.origin {
            names.push(format!("{}Response", camel(&words(operation))));
        }
        if let Origin::Body(operation) = &definition.origin {
            names.push(format!("{}Request", camel(&words(operation))));
        }
        if let Origin::Parameter(operation, parameter) = &definition.origin {
            names.push(camel(&joined(&words(operation), &words(parameter))));
        }
        if definition.direction == Direction::In && suffix.is_empty() {
            names.push(format!("{}Input", camel(stem)));
        }
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
