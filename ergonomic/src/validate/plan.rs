//! What is to be checked of each field that is sent, worked out once.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use synctera_api::support::{Fields, Limit};

use super::book::Entry;
use super::document::Limits;
use super::rules;

/// What is to be checked in one version, by the name of the Rust type.
#[derive(Default)]
pub(crate) struct Plan {
    types: FxHashMap<&'static str, Type>,
    /// Rows that mean nothing here: a keyword or expression that is not known.
    pub(crate) unknown: usize,
}

/// What is to be checked of a type that is sent.
pub(crate) struct Type {
    /// In the order in which serde writes them.
    fields: Vec<Field>,
    /// The rules for the struct as a whole.
    pub(crate) whole: Option<&'static Entry>,
}

/// What is to be checked of one field.
pub(crate) struct Field {
    name: &'static str,
    limits: Option<Box<FieldLimits>>,
    pub(crate) rules: Option<&'static Entry>,
    /// Whether it holds fields itself.
    is_nested: bool,
}

/// The limits of one field.
#[derive(Default)]
struct FieldLimits {
    own: Limits,
    items: Limits,
}

impl Plan {
    /// The plan of a version; of one that is not built in there is none.
    pub(crate) fn of(api: &str) -> &'static Self {
        static NONE: OnceLock<Plan> = OnceLock::new();
        match api {
            #[cfg(feature = "v0")]
            "v0" => {
                use synctera_api::v0::{FIELDS, LIMITS};
                static V0: OnceLock<Plan> = OnceLock::new();
                V0.get_or_init(|| Self::read(FIELDS, LIMITS))
            }
            #[cfg(feature = "v1")]
            "v1" => {
                use synctera_api::v1::{FIELDS, LIMITS};
                static V1: OnceLock<Plan> = OnceLock::new();
                V1.get_or_init(|| Self::read(FIELDS, LIMITS))
            }
            _ => NONE.get_or_init(Self::default),
        }
    }

    fn read(fields: &[Fields], limits: &[Limit]) -> Self {
        let mut plan = Self::default();
        for Fields {
            owner,
            names,
            nested,
        } in fields
        {
            let fields = names.iter().map(|name| Field {
                name,
                limits: None,
                rules: rules::book().field(name),
                is_nested: nested.contains(name),
            });
            let of_type = Type {
                fields: fields.collect(),
                whole: rules::book().object(owner),
            };
            plan.types.insert(*owner, of_type);
        }
        for limit in limits {
            let of_type = plan.types.get_mut(limit.owner);
            let field = of_type.and_then(|of_type| {
                let mut fields = of_type.fields.iter_mut();
                fields.find(|field| field.name == limit.field)
            });
            let is_known = field.is_some_and(|field| {
                let limits = field.limits.get_or_insert_default();
                let limits = if limit.on_items {
                    &mut limits.items
                } else {
                    &mut limits.own
                };
                limits.add(limit.keyword, limit.value)
            });
            plan.unknown += usize::from(!is_known);
        }
        plan
    }

    pub(crate) fn of_type(&self, owner: &str) -> Option<&Type> {
        self.types.get(owner)
    }
}

impl Type {
    /// The field of this name, which serde writes at this place.
    pub(crate) fn field(&self, at: usize, name: &str) -> Option<&Field> {
        let field = self.fields.get(at)?;
        debug_assert_eq!(
            field.name, name,
            "the table of fields is not in serde's order"
        );
        Some(field)
    }
}

impl Field {
    /// Whether only rules may be about it, or about what it holds.
    pub(crate) fn is_plain(&self) -> bool {
        self.limits.is_none() && !self.is_nested
    }

    /// The limits of the value.
    pub(crate) fn own(&self) -> Option<&Limits> {
        self.limits.as_deref().map(|limits| &limits.own)
    }

    /// The limits of each item of a list, or value of a map.
    pub(crate) fn items(&self) -> Option<&Limits> {
        self.limits.as_deref().map(|limits| &limits.items)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_every_version_is_understood() {
        for api in ["v0", "v1"] {
            assert_eq!(Plan::of(api).unknown, 0, "{api}");
        }
        let row = |keyword, value| Limit {
            owner: "Thing",
            field: "name",
            keyword,
            value,
            on_items: false,
        };
        let thing = Fields {
            owner: "Thing",
            names: &["name"],
            nested: &[],
        };
        for (keyword, value) in [("pattern", "("), ("maxLength", "many"), ("oddness", "1")] {
            assert_eq!(
                Plan::read(&[thing], &[row(keyword, value)]).unknown,
                1,
                "{keyword} {value}"
            );
        }
    }
}
