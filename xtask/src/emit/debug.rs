//! What Debug output must not show.

use super::Named;
use crate::model::{Field, Ty};

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
}
