//! Which file a type goes to: that of the one API group that uses it, else the shared one.

use std::collections::{BTreeMap, BTreeSet};

use super::Named;
use crate::model::{Body, Response, TypeDef, TypeId};
use crate::names::idents;

/// The file of types that several groups use.
pub(crate) const SHARED: &str = "shared";
/// The file of types that only Synctera's calls to us use.
pub(crate) const CALLBACKS: &str = "callbacks";

impl Named<'_> {
    /// The types of each file, in the order of their names; those that other versions have, too, are
    /// elsewhere.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<TypeId>> {
        let mut files: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
        for (id, groups) in self.users() {
            if self.names.shared.contains(&id) {
                continue;
            }
            let mut groups = groups.into_iter();
            let file = match (groups.next(), groups.next()) {
                (Some(only), None) => only,
                _ => SHARED.to_owned(),
            };
            files.entry(file).or_default().push(id);
        }
        for ids in files.values_mut() {
            ids.sort_by(|a, b| self.names.of(*a).cmp(self.names.of(*b)));
        }
        files
    }

    /// The API groups that use each type.
    pub(crate) fn users(&self) -> BTreeMap<TypeId, BTreeSet<String>> {
        let mut users: BTreeMap<TypeId, BTreeSet<String>> = BTreeMap::new();
        for operation in &self.api.operations {
            let group = idents::module(&operation.tag);
            let body = match &operation.body {
                Some(Body::Json(ty)) => ty.named(),
                Some(Body::Multipart(id)) => Some(*id),
                _ => None,
            };
            let response = match &operation.response {
                Response::Json(ty) => ty.named(),
                _ => None,
            };
            let parameters = operation
                .parameters
                .iter()
                .filter_map(|parameter| parameter.ty.named());
            for id in body.into_iter().chain(response).chain(parameters) {
                self.reach(id, &group, &mut users);
            }
        }
        for id in 0..self.api.types.len() {
            self.reach_unused(id, &mut users);
        }
        users
    }

    fn reach(&self, id: TypeId, group: &str, users: &mut BTreeMap<TypeId, BTreeSet<String>>) {
        let id = self.names.canonical_of(id);
        if !users.entry(id).or_default().insert(group.to_owned()) {
            return;
        }
        let inner = self.api.types.get(id).map(TypeDef::inner);
        for inner in inner.unwrap_or_default() {
            self.reach(inner, group, users);
        }
    }

    /// Types that no operation reaches belong to callbacks.
    fn reach_unused(&self, id: TypeId, users: &mut BTreeMap<TypeId, BTreeSet<String>>) {
        if !users.contains_key(&self.names.canonical_of(id)) && self.names.canonical_of(id) == id {
            self.reach(id, CALLBACKS, users);
        }
    }
}
