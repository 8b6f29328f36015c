//! Debug output without personal or secret values.

use super::{Named, wrapped};
use crate::model::{Field, Presence, Ty};

impl Named<'_> {
    /// Whether Debug must not show a field: by the table, or because anything may be in it.
    pub(crate) fn hides(field: &Field) -> bool {
        fn free(ty: &Ty) -> bool {
            match ty {
                Ty::Json => true,
                Ty::Map(inner) => free(inner) || matches!(**inner, Ty::String | Ty::List(_)),
                Ty::List(inner) | Ty::Option(inner) => free(inner),
                _ => false,
            }
        }
        field.facts.hidden || free(&field.ty)
    }

    /// A Debug implementation for a struct with something to hide; without it, it is derived.
    pub(crate) fn redacted_debug(&self, name: &str, fields: &[Field]) -> Option<String> {
        if !fields.iter().any(Self::hides) {
            return None;
        }
        let pick = |hidden: bool, optional: bool| -> String {
            let picked: Vec<&str> = Vec::new();
            let picked = fields
                .iter()
                .filter(|field| {
                    Self::hides(field) == hidden && Self::may_be_absent(field) == optional
                })
                .fold(picked, |mut picked, field| {
                    picked.push(&field.ident);
                    picked
                });
            picked.join(", ")
        };
        let lists: Vec<String> = [
            ("show", pick(false, false)),
            ("show_optional", pick(false, true)),
            ("hide", pick(true, false)),
            ("hide_optional", pick(true, true)),
        ]
        .into_iter()
        .map(|(list, fields)| {
            wrapped(&format!("{list}: ["), &split(&fields), "]", "    ")
                .trim_start()
                .to_owned()
        })
        .collect();
        Some(format!(
            "redacted_debug!({name} {{\n    {}\n}});\n\n",
            lists.join(",\n    ")
        ))
    }

    fn may_be_absent(field: &Field) -> bool {
        matches!(
            field.presence,
            Presence::Optional | Presence::Nullable | Presence::RequiredNullable
        )
    }
}

fn split(fields: &str) -> Vec<String> {
    fields
        .split(", ")
        .filter(|field| !field.is_empty())
        .map(str::to_owned)
        .collect()
}
