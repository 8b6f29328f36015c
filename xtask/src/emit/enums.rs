//! Enumerations: open ones, and the closed ones that select a variant.

use super::docs::quoted;
use super::{Named, doc};
use crate::model::{EnumValue, Kind, TypeId};
use crate::names::idents;

impl Named<'_> {
    /// An enumeration.
    pub(crate) fn enumeration(&self, id: TypeId) -> String {
        let tags: Vec<EnumValue>;
        let (open, values) = match self.api.types.get(id).map(|definition| &definition.kind) {
            Some(Kind::Enum(values)) => (true, values),
            Some(Kind::Tag(values)) => {
                tags = values.iter().map(EnumValue::new).collect();
                (false, &tags)
            }
            _ => return String::new(),
        };
        let name = self.names.of(id);
        let mut text = String::from(if open {
            "open_enum! {\n"
        } else {
            "tag_enum! {\n"
        });
        text.push_str(&doc(&self.type_doc(id), "    "));
        text.push_str(&format!("    pub enum {name} {{\n"));
        let mut taken: Vec<String> = Vec::new();
        for value in values {
            let ident = idents::variant(&value.text, &taken);
            text.push_str(&doc(&value_doc(value), "        "));
            let lower = value.lower.as_ref();
            let lower = lower.map_or_else(String::new, |lower| format!(" | {lower:?}"));
            text.push_str(&format!("        {ident} = {:?}{lower},\n", value.text));
            taken.push(ident);
        }
        text.push_str("    }\n}\n\n");
        text
    }
}

/// The texts of a value, and which versions have it if not all do.
fn value_doc(value: &EnumValue) -> String {
    let texts: Vec<String> = [Some(&value.text), value.lower.as_ref()]
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let mut text = format!("{}.", quoted(&texts, " or "));
    if !value.only.is_empty() {
        text.push_str(&format!(" Only in {}.", value.only.join(" and ")));
    }
    text
}
