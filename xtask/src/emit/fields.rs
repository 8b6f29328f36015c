//! The table of the fields of everything that is sent.

use std::collections::BTreeMap;

use super::{HEADER, Named};
use crate::model::{Direction, Kind, Ty};

/// The names of a type's fields, and what those hold that hold fields.
type Written<'a> = (Vec<&'a str>, Vec<(&'a str, &'a str)>);

impl Named<'_> {
    /// The file with the fields of each type and operation value that is sent, in the order in which
    /// serde writes them: by their place they are found without a search.
    pub(crate) fn fields_file(&self) -> String {
        let rows: String = self
            .written()
            .iter()
            .map(|(owner, (names, nested))| {
                format!(
                    "    Fields {{ owner: {owner:?}, names: &{names:?}, nested: &{nested:?} }},\n"
                )
            })
            .collect();
        format!(
            "{HEADER}//! What is sent, field by field.\n\nuse synctera_runtime::Fields;\n\n/// The fields of each type and operation value that is sent.\npub const FIELDS: &[Fields] = &[\n{rows}];\n"
        )
    }

    /// The fields by owner. Types of the same structure have become one.
    fn written(&self) -> BTreeMap<&str, Written<'_>> {
        let types = self.api.types.iter().enumerate();
        let types = types.filter_map(|(id, definition)| match &definition.kind {
            Kind::Struct(fields) if definition.direction == Direction::In => {
                let fields = fields.iter().map(|field| (field.wire.as_str(), &field.ty));
                Some((self.names.of(id), self.split(fields)))
            }
            _ => None,
        });
        let operations = self.api.operations.iter().filter_map(|operation| {
            let owner = self.names.operations.get(&operation.id)?;
            let parameters = operation.parameters.iter();
            let parameters = parameters.map(|parameter| (parameter.wire.as_str(), &parameter.ty));
            let (mut names, mut nested) = self.split(parameters);
            if let Some(body) = &operation.body {
                names.push("body");
                nested.push(("body", self.held(&body.ty()).unwrap_or_default()));
            }
            Some((owner.as_str(), (names, nested)))
        });
        types.chain(operations).collect()
    }

    fn split<'a>(&'a self, fields: impl Iterator<Item = (&'a str, &'a Ty)> + Clone) -> Written<'a> {
        let nested = fields.clone();
        let nested = nested.filter_map(|(name, ty)| Some((name, self.held(ty)?)));
        (fields.map(|(name, _)| name).collect(), nested.collect())
    }

    /// The struct that a value is or holds; empty where it may be one of several.
    fn held(&self, ty: &Ty) -> Option<&str> {
        match ty {
            Ty::File => Some("File"),
            Ty::List(inner) | Ty::Map(inner) | Ty::Option(inner) => self.held(inner),
            Ty::Named(id) => match self.api.types.get(*id).map(|definition| &definition.kind) {
                Some(Kind::Struct(_)) => Some(self.names.of(*id)),
                Some(Kind::Union { .. }) | None => Some(""),
                _ => None,
            },
            _ => None,
        }
    }
}
