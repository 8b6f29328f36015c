//! What is known of the types of a version before any has a name.

use std::collections::BTreeMap;

use super::candidates::{Wishes, spelled};
use super::words::words;
use crate::merge::At;
use crate::model::usage::{Usage, usage};
use crate::model::{Api, Kind, TypeId};
use crate::tables::names::NameTable;

/// One version, with what its types are used for.
pub(super) struct Prepared<'a> {
    pub(super) api: &'a Api,
    pub(super) table: &'a NameTable,
    pub(super) usage: BTreeMap<TypeId, Usage>,
    /// The first union that each variant belongs to, and what the variant is called there.
    pub(super) unions: BTreeMap<TypeId, (TypeId, Vec<String>)>,
    /// The words that name what each type is about.
    pub(super) stems: BTreeMap<TypeId, Vec<String>>,
}

impl Prepared<'_> {
    pub(super) fn wishes(&self) -> Wishes<'_> {
        Wishes {
            api: self.api,
            usage: &self.usage,
            table: self.table,
        }
    }
}

/// All versions, and the order in which their types choose their names.
pub(super) fn prepare<'a>(apis: &'a [Api], table: &'a NameTable) -> (Vec<Prepared<'a>>, Vec<At>) {
    let mut prepared: Vec<Prepared<'a>> = apis
        .iter()
        .map(|api| Prepared {
            api,
            table,
            usage: usage(api),
            unions: unions(api),
            stems: BTreeMap::new(),
        })
        .collect();
    let order = super::order::order(apis, &prepared);
    for at in &order {
        if let Some(one) = prepared.get_mut(at.api) {
            let stem = one.wishes().stem(at.id, &one.stems);
            one.stems.insert(at.id, stem);
        }
    }
    (prepared, order)
}

/// The union that each variant belongs to.
fn unions(api: &Api) -> BTreeMap<TypeId, (TypeId, Vec<String>)> {
    let mut owners = BTreeMap::new();
    for (owner, definition) in api.types.iter().enumerate() {
        if let Kind::Union { variants, .. } = &definition.kind {
            for variant in variants {
                let words = variant
                    .tags
                    .first()
                    .map(|tag| words(&spelled(tag)))
                    .unwrap_or_default();
                owners.entry(variant.content).or_insert((owner, words));
            }
        }
    }
    owners
}
