//! The method of one operation.

use std::collections::BTreeSet;

use super::super::docs::alias;
use super::super::structs::{Argument, Slot};
use super::super::{Named, doc};
use crate::model::Operation;
use crate::tables::operations::Entry;

impl Named<'_> {
    /// The method of an operation, and the types it names into `used`.
    pub(super) fn method(
        &self,
        entry: &Entry,
        operation: &Operation,
        used: &mut BTreeSet<String>,
    ) -> String {
        let value = self
            .names
            .operations
            .get(&operation.id)
            .cloned()
            .unwrap_or_default();
        used.insert(value.clone());
        let kind = if operation.paging.is_some() {
            "List"
        } else {
            "Call"
        };
        let run = kind.to_lowercase();
        let (arguments, made) = match self.arguments(operation) {
            Some(arguments) => {
                let names: Vec<&str> = arguments.iter().map(|(name, _)| name.as_str()).collect();
                let made = format!("{value}::new({})", names.join(", "));
                for (_, ty) in &arguments {
                    used.extend(named_types(ty));
                }
                (arguments, made)
            }
            None => (
                vec![("operation".to_owned(), value.clone())],
                "operation".to_owned(),
            ),
        };
        let arguments: String = arguments
            .iter()
            .map(|(name, ty)| format!(", {name}: {ty}"))
            .collect();
        let mut alias = alias(&operation.id, &entry.method);
        if !alias.is_empty() {
            alias.insert_str(0, "    ");
        }
        format!(
            "{}{alias}    pub fn {}(&self{arguments}) -> C::{kind}<{value}> {{\n        self.caller.{run}({made})\n    }}\n",
            doc(&self.method_doc(entry, operation), "    "),
            entry.method,
        )
    }

    /// The arguments of `new` with their types, if there is nothing else to be said about the
    /// operation; otherwise its value is the argument.
    pub(super) fn arguments(&self, operation: &Operation) -> Option<Vec<(String, String)>> {
        let slots = self.slots(operation);
        if slots.iter().any(|slot| slot.argument.is_none()) {
            return None;
        }
        Some(self.required(&slots))
    }

    /// The arguments of an operation's `new`.
    pub(super) fn required(&self, slots: &[Slot]) -> Vec<(String, String)> {
        slots
            .iter()
            .filter_map(|slot| match &slot.argument {
                Some(Argument { ty: Some(ty), .. }) => Some((slot.ident.clone(), ty.clone())),
                _ => None,
            })
            .collect()
    }

    fn method_doc(&self, entry: &Entry, operation: &Operation) -> String {
        let mut text = format!(
            "{}\n\n`{} /{}{}`.",
            entry.doc,
            operation.method.to_uppercase(),
            self.api.name,
            operation.path
        );
        let safety = self.table.safety(&self.api.name, operation);
        if safety.moves_money && !entry.doc.contains("money") {
            text.push_str(" Moves money.");
        }
        if safety.sandbox_only {
            text.push_str(" Refused by a client for production.");
        }
        text.push_str(match safety.tier {
            "Read" => "",
            "Cached" => " A repeated key gets the first answer, for seven days.",
            _ => " A repeated key is refused once the first call has succeeded.",
        });
        if operation.facts.deprecated {
            text.push_str(" Deprecated by Synctera.");
        }
        text
    }
}

/// The names of types within a type, as `impl Into<String>` has none and `Vec<Card>` has `Card`.
fn named_types(ty: &str) -> impl Iterator<Item = String> {
    ty.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| word.starts_with(char::is_uppercase))
        .filter(|word| !matches!(*word, "Into" | "String" | "Vec" | "Option" | "Box"))
        .map(str::to_owned)
}
