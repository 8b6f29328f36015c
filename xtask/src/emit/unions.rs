//! Tagged unions.

use heck::ToSnakeCase;

use super::docs::quoted;
use super::{Named, doc};
use crate::model::{Kind, Origin, TypeId, Variant};
use crate::names::{idents, words};

impl Named<'_> {
    /// A union of objects told apart by a tag.
    pub(crate) fn union(&self, id: TypeId) -> String {
        let Some(Kind::Union { tag, variants }) =
            self.api.types.get(id).map(|definition| &definition.kind)
        else {
            return String::new();
        };
        let name = self.names.of(id);
        let mut text = String::from("tagged_union! {\n");
        text.push_str(&doc(&self.type_doc(id), "    "));
        text.push_str(&format!("    pub enum {name} by {tag:?} {{\n"));
        let mut taken = Vec::new();
        for variant in variants {
            let ident = self.variant(name, variant, &taken);
            let tags: Vec<String> = variant.tags.iter().map(|tag| format!("{tag:?}")).collect();
            text.push_str(&doc(
                &format!("Chosen by {}.", quoted(&variant.tags, " or ")),
                "        ",
            ));
            text.push_str(&format!(
                "        {ident}({}) = [{}],\n",
                self.names.of(variant.content),
                tags.join(", ")
            ));
            taken.push(ident);
        }
        text.push_str("    }\n}\n\n");
        text
    }

    /// A variant is named after its tag, or after what its schema adds to the union's name.
    fn variant(&self, union: &str, variant: &Variant, taken: &[String]) -> String {
        if let [tag] = variant.tags.as_slice() {
            return idents::variant(tag, taken);
        }
        let schema = match self
            .api
            .types
            .get(variant.content)
            .map(|content| &content.origin)
        {
            Some(Origin::Component(schema)) => words::stem(schema),
            _ => Vec::new(),
        };
        let union = words::words(&union.to_snake_case());
        let own: Vec<String> = schema
            .iter()
            .filter(|word| !union.contains(word))
            .cloned()
            .collect();
        let chosen = if own.is_empty() { &schema } else { &own };
        idents::variant(&chosen.join("_"), taken)
    }
}
