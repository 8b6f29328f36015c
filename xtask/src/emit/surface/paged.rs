//! How each list of a version pages.

use std::collections::BTreeSet;

use super::super::{HEADER, Named, wrapped};
use crate::model::{Kind, Operation, Paging, Presence, Response, Ty};

impl Named<'_> {
    /// The file with every list of the version.
    pub(super) fn paged_file(&self) -> String {
        let api = &self.api.name;
        let mut used = BTreeSet::new();
        let rows: String = self
            .api
            .operations
            .iter()
            .filter_map(|operation| self.paged(operation, operation.paging.as_ref()?, &mut used))
            .collect();
        let names: Vec<String> = used.into_iter().collect();
        format!(
            "{HEADER}//! How each list of {api} pages.\n\n{}\n\nuse crate::paging::paged;\n\npaged! {{\n{rows}}}\n",
            wrapped(&format!("use synctera_api::{api}::{{"), &names, "};", "")
        )
    }

    fn paged(
        &self,
        operation: &Operation,
        paging: &Paging,
        used: &mut BTreeSet<String>,
    ) -> Option<String> {
        let name = self.names.operations.get(&operation.id)?;
        let item = self.rust(&paging.item);
        used.insert(name.clone());
        if let Ty::Named(_) = paging.item {
            used.insert(item.clone());
        }
        let parameter = |wire: &'static str| {
            let mut all = operation.parameters.iter();
            all.find(|known| known.wire == wire)
                .map_or("none", |_| wire)
        };
        let (items, token) = match &paging.item_key {
            None => ("all".to_owned(), "none"),
            Some(key) => self.page_fields(operation, key)?,
        };
        Some(format!(
            "    {name} => {item} {{ items: {items}, token: {token}, ask: {}, from: {} }},\n",
            parameter("limit"),
            parameter("page_token"),
        ))
    }

    /// The field of the items, and whether the token can be null.
    fn page_fields(&self, operation: &Operation, key: &str) -> Option<(String, &'static str)> {
        let Response::Json(Ty::Named(page)) = &operation.response else {
            return None;
        };
        let page = self.names.canonical_of(*page);
        let Kind::Struct(fields) = &self.api.types.get(page)?.kind else {
            return None;
        };
        let items = fields.iter().find(|field| field.wire == key)?;
        let token = fields
            .iter()
            .find(|field| field.wire == "next_page_token")?;
        let token = if token.presence == Presence::Nullable {
            "nullable"
        } else {
            "optional"
        };
        Some((items.ident.clone(), token))
    }
}
