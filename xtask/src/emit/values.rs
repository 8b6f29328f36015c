//! The table of the values that a document has for a field whose enum knows more, or spells them
//! otherwise.

use std::collections::{BTreeMap, BTreeSet};

use super::{HEADER, Named, wrapped};
use crate::model::{Direction, Kind, Ty};

impl Named<'_> {
    /// The file with the values of each field and parameter that is sent and documents fewer than
    /// its enum has.
    pub(crate) fn values_file(&self) -> String {
        let rows: String = self
            .narrower()
            .iter()
            .map(|((owner, field), values)| {
                let open =
                    format!("DocumentedValues {{ owner: {owner:?}, field: {field:?}, values: &[");
                let values: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
                wrapped(&open, &values, "] },", "    ") + "\n"
            })
            .collect();
        format!(
            "{HEADER}//! What the document lists where an enum knows more.\n\nuse synctera_runtime::DocumentedValues;\n\n/// The values of each field and parameter that is sent and whose enum has more or spells them\n/// otherwise, by owner and field.\npub const VALUES: &[DocumentedValues] = &[\n{rows}];\n"
        )
    }

    /// Types of the same structure have become one: what any of them documents may be sent.
    fn narrower(&self) -> BTreeMap<(&str, &str), BTreeSet<&str>> {
        let types = self.api.types.iter().enumerate();
        let fields = types.flat_map(|(id, definition)| {
            let fields = match &definition.kind {
                Kind::Struct(fields) if definition.direction == Direction::In => fields.as_slice(),
                _ => &[],
            };
            let owner = self.names.of(id);
            fields
                .iter()
                .map(move |field| (owner, field.wire.as_str(), &field.ty))
        });
        let parameters = self.api.operations.iter().flat_map(|operation| {
            let owner = self.names.operations.get(&operation.id);
            let owner = owner.map_or("", String::as_str);
            operation
                .parameters
                .iter()
                .map(move |parameter| (owner, parameter.wire.as_str(), &parameter.ty))
        });
        let mut rows: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
        let mut known: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
        for (owner, field, ty) in fields.chain(parameters) {
            if let Some((documented, all)) = self.documented(ty) {
                rows.entry((owner, field)).or_default().extend(documented);
                known.insert((owner, field), all);
            }
        }
        rows.retain(|key, documented| known.get(key) != Some(documented));
        rows
    }

    /// The values that a schema documents, and those of the enum that it has become.
    fn documented(&self, ty: &Ty) -> Option<(BTreeSet<&str>, BTreeSet<&str>)> {
        let id = ty.named()?;
        let Kind::Enum(values) = &self.api.types.get(id)?.kind else {
            return None;
        };
        let documented = self.api.documented.get(&id)?;
        Some((
            documented.iter().map(String::as_str).collect(),
            values.iter().map(|value| value.text.as_str()).collect(),
        ))
    }
}
