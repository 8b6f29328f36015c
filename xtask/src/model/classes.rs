//! Which types have the same structure, all the way down.

use std::collections::HashMap;

use super::{Kind, Ty, TypeDef};

/// The class of each type: equal numbers mean equal structure.
///
/// Starts with everything in one class and splits classes until nothing changes, so that types
/// that contain themselves are compared, too.
pub(crate) fn classes(types: &[TypeDef]) -> Vec<usize> {
    let mut classes = vec![0; types.len()];
    let mut count = 1;
    loop {
        let mut numbers: HashMap<String, usize> = HashMap::new();
        let next: Vec<usize> = types
            .iter()
            .map(|definition| {
                let fresh = numbers.len();
                *numbers
                    .entry(signature(definition, &classes))
                    .or_insert(fresh)
            })
            .collect();
        classes = next;
        if numbers.len() == count {
            return classes;
        }
        count = numbers.len();
    }
}

fn signature(definition: &TypeDef, classes: &[usize]) -> String {
    match &definition.kind {
        Kind::Enum(values) => format!("enum {values:?}"),
        Kind::Tag(values) => format!("tag {values:?}"),
        Kind::Struct(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|field| {
                    format!(
                        "{} {:?} {} {:?} {}",
                        field.wire,
                        field.presence,
                        ty(&field.ty, classes),
                        field.facts.limits,
                        field.facts.hidden
                    )
                })
                .collect();
            format!("struct {fields:?}")
        }
        Kind::Union { tag, variants } => {
            let variants: Vec<String> = variants
                .iter()
                .map(|variant| format!("{:?} {:?}", variant.tags, classes.get(variant.content)))
                .collect();
            format!("union {tag} {variants:?}")
        }
    }
}

fn ty(ty: &Ty, classes: &[usize]) -> String {
    match ty {
        Ty::Named(id) => format!("#{:?}", classes.get(*id)),
        Ty::List(inner) => format!("[{}]", self::ty(inner, classes)),
        Ty::Map(inner) => format!("{{{}}}", self::ty(inner, classes)),
        Ty::Option(inner) => format!("{}?", self::ty(inner, classes)),
        other => format!("{other:?}"),
    }
}
