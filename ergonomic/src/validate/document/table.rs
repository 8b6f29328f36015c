//! The limits of each field that is sent, made from the generated tables once.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use synctera_api::support::Limit;

use super::limits::Limits;

/// The limits of one version, by the name of the Rust type.
#[derive(Default)]
pub(crate) struct Table {
    owners: FxHashMap<&'static str, Vec<Field>>,
    /// Rows that mean nothing here: a keyword or expression that is not known.
    pub(crate) unknown: usize,
}

/// The limits of one field.
pub(crate) struct Field {
    name: &'static str,
    /// Of the value.
    pub(crate) own: Limits,
    /// Of each item of a list, or value of a map.
    pub(crate) items: Limits,
}

impl Table {
    /// The limits of a version; of one that is not built in there are none.
    pub(crate) fn of(api: &str) -> &'static Self {
        static NONE: OnceLock<Table> = OnceLock::new();
        match api {
            #[cfg(feature = "v0")]
            "v0" => {
                static V0: OnceLock<Table> = OnceLock::new();
                V0.get_or_init(|| Self::read(synctera_api::v0::LIMITS))
            }
            #[cfg(feature = "v1")]
            "v1" => {
                static V1: OnceLock<Table> = OnceLock::new();
                V1.get_or_init(|| Self::read(synctera_api::v1::LIMITS))
            }
            _ => NONE.get_or_init(Self::default),
        }
    }

    pub(crate) fn read(limits: &[Limit]) -> Self {
        let mut table = Self::default();
        for limit in limits {
            let fields = table.owners.entry(limit.owner).or_default();
            let index = match fields.iter().position(|field| field.name == limit.field) {
                Some(index) => index,
                None => {
                    fields.push(Field {
                        name: limit.field,
                        own: Limits::default(),
                        items: Limits::default(),
                    });
                    fields.len() - 1
                }
            };
            let Some(field) = fields.get_mut(index) else {
                continue;
            };
            let limits = if limit.on_items {
                &mut field.items
            } else {
                &mut field.own
            };
            if !limits.add(limit.keyword, limit.value) {
                table.unknown += 1;
            }
        }
        table
    }

    /// The limited fields of a type.
    pub(crate) fn fields(&self, owner: &str) -> &[Field] {
        self.owners.get(owner).map_or(&[], Vec::as_slice)
    }
}

/// The limits of one field among those of its type.
pub(crate) fn field<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_every_version_is_understood() {
        for api in ["v0", "v1"] {
            assert_eq!(Table::of(api).unknown, 0, "{api}");
        }
        let row = |keyword, value| Limit {
            owner: "Thing",
            field: "name",
            keyword,
            value,
            on_items: false,
        };
        for (keyword, value) in [("pattern", "("), ("maxLength", "many"), ("oddness", "1")] {
            assert_eq!(
                Table::read(&[row(keyword, value)]).unknown,
                1,
                "{keyword} {value}"
            );
        }
    }
}
