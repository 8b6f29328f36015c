//! What each type is used for: the names that people expect depend on it.

use std::collections::BTreeMap;

use super::{Api, Body, Kind, Response, Ty, TypeId};

/// How one type is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Usage {
    /// The operations whose body it is: method and id.
    pub(crate) bodies: Vec<(String, String)>,
    /// The operations that return it.
    pub(crate) responses: Vec<String>,
    /// The item type, where it is a page.
    pub(crate) page_of: Option<TypeId>,
}

/// The usage of every type that an operation names, variants of unions included.
pub(crate) fn usage(api: &Api) -> BTreeMap<TypeId, Usage> {
    let mut all: BTreeMap<TypeId, Usage> = BTreeMap::new();
    for operation in &api.operations {
        let body = match &operation.body {
            Some(Body::Json(ty)) => ty.named(),
            Some(Body::Multipart(id)) => Some(*id),
            _ => None,
        };
        for id in body.into_iter().flat_map(|id| with_variants(api, id)) {
            all.entry(id)
                .or_default()
                .bodies
                .push((operation.method.clone(), operation.id.clone()));
        }
        if let Response::Json(ty) = &operation.response
            && let Some(id) = ty.named()
        {
            let used = all.entry(id).or_default();
            used.responses.push(operation.id.clone());
            if let (Some(paging), Ty::Named(_)) = (&operation.paging, ty) {
                used.page_of = paging.item.named();
            }
        }
    }
    all
}

fn with_variants(api: &Api, id: TypeId) -> Vec<TypeId> {
    let mut all = vec![id];
    if let Some(Kind::Union { variants, .. }) = api.types.get(id).map(|definition| &definition.kind)
    {
        for variant in variants {
            all.extend(with_variants(api, variant.content));
        }
    }
    all
}
