//! A document as callers of the crate see it: operations and types by their Rust names.

use std::collections::{BTreeMap, BTreeSet};

use super::required;
use crate::document::Document;
use crate::emit::Named;
use crate::error::Result;
use crate::fixups::Strictness;
use crate::generate::model;
use crate::model::facts::Facts;
use crate::model::{Api, Parameter};
use crate::names::lock::Lock;
use crate::names::{self, idents};
use crate::tables::names::NameTable;
use crate::tables::operations::OperationTable;
use crate::tables::units::Units;
use crate::tables::waived::Waived;

/// A document.
#[derive(Debug)]
pub(super) struct View {
    pub(super) api: String,
    pub(super) version: String,
    /// By operation id.
    pub(super) operations: BTreeMap<String, Operation>,
    /// By Rust name.
    pub(super) types: BTreeMap<String, Type>,
}

/// An operation.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) group: String,
    pub(super) name: String,
    pub(super) route: String,
    pub(super) answer: String,
    /// Whether its method takes the operation value, having optional parameters.
    pub(super) takes_value: bool,
    pub(super) fields: BTreeMap<String, Field>,
}

/// A type.
#[derive(Debug)]
pub(super) struct Type {
    pub(super) group: String,
    /// Where its schema stands, and which way it travels.
    pub(super) place: String,
    /// Whether other versions have the same type.
    pub(super) shared: bool,
    /// Whether callers make values of it.
    pub(super) sent: bool,
    pub(super) shape: Shape,
    /// The members that the document requires, whatever becomes of that.
    pub(super) required: BTreeSet<String>,
}

/// The shape of a type.
#[derive(Debug)]
pub(super) enum Shape {
    Struct(BTreeMap<String, Field>),
    /// Values, or the tags of a union with the types that they select.
    Values(&'static str, BTreeSet<String>),
}

impl Shape {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Struct(_) => "struct",
            Self::Values(kind, _) => kind,
        }
    }
}

/// A field or parameter.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) ty: String,
    /// Whether `new` asks for it.
    pub(super) is_argument: bool,
    pub(super) limits: BTreeMap<String, String>,
}

/// The view of a document, with names from the lock where it has them.
pub(super) fn view(document: &Document, lock: &Lock) -> Result<View> {
    let read = || -> Result<View> {
        let (mut api, _) = model(document, Strictness::Foreign, &mut |_| {})?;
        let (units, table, waived) = (Units::read()?, OperationTable::read()?, Waived::read()?);
        let names = names::name_one(&mut api, &NameTable::read()?, &table, lock)?;
        let named = Named {
            api: &api,
            names: &names,
            units: &units,
            table: &table,
            waived: &waived,
        };
        Ok(View {
            api: api.name.clone(),
            version: api.version.clone(),
            operations: operations(&named, &api),
            types: super::types::types(&named, &required::Required::of(document), lock),
        })
    };
    read().map_err(|error| error.in_file(document.file()))
}

fn operations(named: &Named<'_>, api: &Api) -> BTreeMap<String, Operation> {
    let all = api.operations.iter().map(|operation| {
        let slots = named.slots(operation);
        let limits: BTreeMap<&str, &Parameter> = operation
            .parameters
            .iter()
            .map(|parameter| (parameter.wire.as_str(), parameter))
            .collect();
        let fields = slots.iter().map(|slot| {
            let wire = slot.field.wire.clone();
            let facts = limits.get(wire.as_str()).map(|parameter| &parameter.facts);
            let field = Field {
                ty: slot.ty.clone(),
                is_argument: slot.argument.is_some(),
                limits: facts.map(limits_of).unwrap_or_default(),
            };
            (wire, field)
        });
        let view = Operation {
            group: idents::module(&operation.tag),
            name: named
                .names
                .operations
                .get(&operation.id)
                .cloned()
                .unwrap_or_default(),
            route: format!("{} {}", operation.method.to_uppercase(), operation.path),
            answer: named.output(operation),
            takes_value: slots.iter().any(|slot| slot.argument.is_none()),
            fields: fields.collect(),
        };
        (operation.id.clone(), view)
    });
    all.collect()
}

/// The limits of a value and of its items.
pub(super) fn limits_of(facts: &Facts) -> BTreeMap<String, String> {
    let own = facts
        .limits
        .iter()
        .map(|(keyword, value)| ((*keyword).to_owned(), value.clone()));
    let items = facts
        .item_limits
        .iter()
        .map(|(keyword, value)| (format!("{keyword} of items"), value.clone()));
    own.chain(items).collect()
}
