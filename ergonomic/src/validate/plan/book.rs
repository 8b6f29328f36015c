//! Tables of rules by the names that they are for.

/// What the rows of a table are for, each at its row's place.
#[derive(Default)]
pub(crate) struct Book {
    subjects: Vec<Subject>,
    /// See [`Plan::is_of_bodies`](super::Plan::is_of_bodies).
    pub(super) is_of_bodies: bool,
}

/// What a row of a table says about where it belongs.
pub(crate) struct Subject {
    /// The Rust type or operation; empty for any.
    pub(crate) owner: &'static str,
    /// The field; empty for the struct as a whole.
    pub(crate) field: &'static str,
    /// The fields that are looked at beside it. They are written before it, as a row is read when its
    /// field comes by; what cannot wait for them is for the struct as a whole.
    pub(crate) beside: &'static [&'static str],
    /// The fields of which it counts only whether they are there.
    pub(crate) present: &'static [&'static str],
}

/// What of a value is kept until the rest of its struct has been written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Keep {
    #[default]
    Nothing,
    /// That it is there.
    Presence,
    Value,
}

/// The rows for a field of a struct.
#[derive(Default)]
pub(super) struct Rows {
    /// Those that look at it alone.
    pub(super) alone: Vec<usize>,
    /// Those that look at fields beside it, too.
    pub(super) beside: Vec<usize>,
    /// What a row of the struct asks for once it has been written.
    pub(super) keep: Keep,
}

impl Book {
    pub(crate) fn new(subjects: impl Iterator<Item = Subject>, is_of_bodies: bool) -> Self {
        Self {
            subjects: subjects.collect(),
            is_of_bodies,
        }
    }

    /// The rows for a field of a struct, which has these.
    pub(super) fn field(&self, owner: &str, field: &str, names: &[&str]) -> Rows {
        let mut rows = Rows::default();
        for (row, subject) in self.of(owner) {
            if subject.field.is_empty() || names.contains(&subject.field) {
                rows.keep = rows.keep.max(subject.keep(field));
            }
            if subject.field != field {
                continue;
            }
            if subject.beside.is_empty() && subject.present.is_empty() {
                rows.alone.push(row);
            } else {
                rows.beside.push(row);
            }
        }
        rows
    }

    /// The rows for a struct as a whole.
    pub(super) fn whole(&self, owner: &str) -> Vec<usize> {
        let whole = self
            .of(owner)
            .filter(|(_, subject)| subject.field.is_empty());
        whole.map(|(row, _)| row).collect()
    }

    fn of(&self, owner: &str) -> impl Iterator<Item = (usize, &Subject)> {
        let subjects = self.subjects.iter().enumerate();
        subjects.filter(move |(_, subject)| subject.owner.is_empty() || subject.owner == owner)
    }
}

impl Subject {
    /// What the row asks for of a field beside it.
    fn keep(&self, field: &str) -> Keep {
        if self.beside.contains(&field) {
            Keep::Value
        } else if self.present.contains(&field) {
            Keep::Presence
        } else {
            Keep::Nothing
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn subject(
        owner: &'static str,
        field: &'static str,
        beside: &'static [&'static str],
    ) -> Subject {
        Subject {
            owner,
            field,
            beside,
            present: if field.is_empty() { &["town"] } else { &[] },
        }
    }

    #[test]
    fn rows_are_found_by_field_and_owner() {
        let subjects = [
            subject("", "state", &[]),
            subject("", "state", &["country"]),
            subject("Address", "", &["city"]),
            subject("Other", "state", &[]),
        ];
        let book = Book::new(subjects.into_iter(), true);
        let rows = book.field("Address", "state", &["country", "state"]);
        assert_eq!((rows.alone, rows.beside), (vec![0], vec![1]));
        assert_eq!(rows.keep, Keep::Nothing);
        assert_eq!(book.whole("Address"), [2]);
        assert!(book.whole("Other").is_empty());
    }

    #[test]
    fn no_more_is_kept_than_a_row_of_the_struct_asks_for() {
        let subjects = [
            subject("", "state", &["country"]),
            subject("Address", "", &["city"]),
        ];
        let book = Book::new(subjects.into_iter(), true);
        for (owner, names, keep) in [
            ("Address", ["country", "state"], Keep::Value),
            ("Address", ["country", "street"], Keep::Nothing),
            ("Address", ["city", "street"], Keep::Value),
            ("Address", ["town", "street"], Keep::Presence),
            ("Other", ["city", "street"], Keep::Nothing),
        ] {
            let rows = book.field(owner, names[0], &names);
            assert_eq!(rows.keep, keep, "{owner} {names:?}");
        }
    }

    /// What a row looks at has come by before it.
    #[test]
    fn rows_come_after_what_they_look_at() {
        let tables = [
            #[cfg(feature = "v0")]
            synctera_api::v0::FIELDS,
            #[cfg(feature = "v1")]
            synctera_api::v1::FIELDS,
        ];
        let books = [
            crate::validate::rules::book(),
            crate::validate::normalize::book(),
        ];
        for of_type in tables.into_iter().flatten() {
            for (_, subject) in books.iter().flat_map(|book| book.of(of_type.owner)) {
                let place = |field: &str| of_type.names.iter().position(|it| *it == field);
                let Some(at) = place(subject.field) else {
                    continue;
                };
                for beside in subject.beside.iter().chain(subject.present) {
                    assert!(place(beside).is_none_or(|it| it < at), "{of_type:?}");
                }
            }
        }
    }
}
