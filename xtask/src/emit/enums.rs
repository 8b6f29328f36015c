//! Enumerations: open ones, and the closed ones that select a variant.

use super::docs::quoted;
use super::{Named, doc};
use crate::model::{Kind, TypeId};
use crate::names::idents;

impl Named<'_> {
    /// An enumeration.
    pub(crate) fn enumeration(&self, id: TypeId) -> String {
        let (open, values) = match self.api.types.get(id).map(|definition| &definition.kind) {
            Some(Kind::Enum(values)) => (true, values),
            Some(Kind::Tag(values)) => (false, values),
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
            let ident = idents::variant(value, &taken);
            text.push_str(&doc(
                &format!("{}.", quoted(std::slice::from_ref(value), "")),
                "        ",
            ));
            text.push_str(&format!("        {ident} = {value:?},\n"));
            taken.push(ident);
        }
        text.push_str("    }\n}\n\n");
        text
    }
}
