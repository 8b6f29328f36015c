//! Tables of rules by the names that they are for.

mod entry;

use entry::RowAt;
use rustc_hash::FxHashMap;

pub(crate) use entry::Entry;

/// The rows of a table by the field or type that they are for.
#[derive(Default)]
pub(crate) struct Book {
    fields: FxHashMap<&'static str, Entry>,
    objects: FxHashMap<&'static str, Entry>,
    /// Whether it is about bodies alone. Parameters of an operation look for things, with wildcards
    /// even: only what is sent as a body has to be right.
    pub(crate) is_of_bodies: bool,
}

/// What a row of a table says about where it belongs.
pub(crate) struct Subject {
    /// The Rust type or operation; empty for any.
    pub(crate) owner: &'static str,
    /// The field; empty for the struct as a whole.
    pub(crate) field: &'static str,
    /// The fields that are looked at beside it.
    pub(crate) beside: &'static [&'static str],
}

impl Book {
    /// The subjects of a table, each at its row's place.
    pub(crate) fn of(subjects: impl Iterator<Item = Subject>, is_of_bodies: bool) -> Self {
        let mut book = Self {
            is_of_bodies,
            ..Self::default()
        };
        for (at, subject) in subjects.enumerate() {
            let row = RowAt {
                at,
                owner: subject.owner,
            };
            for field in subject.beside {
                book.fields.entry(field).or_default().is_kept = true;
            }
            if subject.field.is_empty() {
                let entry = book.objects.entry(subject.owner).or_default();
                entry.beside.push(row);
                continue;
            }
            let entry = book.fields.entry(subject.field).or_default();
            if subject.beside.is_empty() {
                entry.alone.push(row);
            } else {
                entry.is_kept = true;
                entry.beside.push(row);
            }
        }
        book
    }

    /// What is said about fields of this name.
    pub(crate) fn field(&self, name: &str) -> Option<&Entry> {
        self.fields.get(name)
    }

    /// What is said about structs of this type.
    pub(crate) fn object(&self, owner: &str) -> Option<&Entry> {
        self.objects.get(owner)
    }
}
