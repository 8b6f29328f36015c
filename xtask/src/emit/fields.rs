//! The table of the fields of everything that is sent.

use std::collections::BTreeMap;

use super::{HEADER, Named};
use crate::model::{Direction, Kind, Ty};

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
            "{HEADER}//! What is sent, field by field.\n\nuse crate::support::Fields;\n\n/// The fields of each type and operation value that is sent.\npub const FIELDS: &[Fields] = &[\n{rows}];\n"
        )
    }

    /// All fields and those that hold fields, by owner. Types of the same structure have become one.
    fn written(&self) -> BTreeMap<&str, (Vec<&str>, Vec<&str>)> {
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
            if operation.body.is_some() {
                names.push("body");
                nested.push("body");
            }
            Some((owner.as_str(), (names, nested)))
        });
        types.chain(operations).collect()
    }

    fn split<'a>(
        &self,
        fields: impl Iterator<Item = (&'a str, &'a Ty)> + Clone,
    ) -> (Vec<&'a str>, Vec<&'a str>) {
        let nested = fields.clone().filter(|(_, ty)| self.holds_fields(ty));
        (
            fields.map(|(name, _)| name).collect(),
            nested.map(|(name, _)| name).collect(),
        )
    }

    fn holds_fields(&self, ty: &Ty) -> bool {
        match ty {
            Ty::File => true,
            Ty::List(inner) | Ty::Map(inner) | Ty::Option(inner) => self.holds_fields(inner),
            Ty::Named(id) => self.api.types.get(*id).is_none_or(|definition| {
                matches!(definition.kind, Kind::Struct(_) | Kind::Union { .. })
            }),
            _ => false,
        }
    }
}
