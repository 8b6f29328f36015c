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
    /// The fields that are looked at beside it.
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
    /// Those that look at fields beside it, too, which have been written before it.
    pub(super) after: Vec<usize>,
    /// Those that look at fields which are written after it.
    pub(super) later: Vec<usize>,
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

    /// The rows for the field of a struct that is written at this place.
    pub(super) fn field(&self, owner: &str, names: &[&str], place: usize) -> Rows {
        let mut rows = Rows::default();
        let rest = names.get(place..).unwrap_or_default();
        let Some((field, after)) = rest.split_first() else {
            return rows;
        };
        for (row, subject) in self.of(owner) {
            if subject.field.is_empty() || names.contains(&subject.field) {
                rows.keep = rows.keep.max(subject.keep(field));
            }
            if subject.field != *field {
                continue;
            }
            if subject.beside.is_empty() && subject.present.is_empty() {
                rows.alone.push(row);
            } else if after.iter().all(|it| subject.keep(it) == Keep::Nothing) {
                rows.after.push(row);
            } else {
                rows.later.push(row);
                rows.keep = Keep::Value;
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
    fn rows_are_read_as_soon_as_what_they_look_at_is_known() {
        let subjects = [
            subject("", "state", &[]),
            subject("", "state", &["country"]),
            subject("Address", "", &["city"]),
            subject("Other", "state", &[]),
        ];
        let book = Book::new(subjects.into_iter(), true);
        let rows = book.field("Address", &["country", "state"], 1);
        assert_eq!((rows.alone, rows.after), (vec![0], vec![1]));
        assert!(rows.later.is_empty() && rows.keep == Keep::Nothing);
        let rows = book.field("Address", &["state", "country"], 0);
        assert_eq!((rows.alone, rows.later), (vec![0], vec![1]));
        assert!(rows.after.is_empty() && rows.keep == Keep::Value);
        for (owner, names, keep) in [
            ("Address", ["country", "state"], Keep::Value),
            ("Address", ["country", "street"], Keep::Nothing),
            ("Address", ["city", "street"], Keep::Value),
            ("Address", ["town", "street"], Keep::Presence),
            ("Other", ["city", "street"], Keep::Nothing),
        ] {
            let rows = book.field(owner, &names, 0);
            assert_eq!(rows.keep, keep, "{owner} {names:?}");
        }
        assert_eq!(book.whole("Address"), [2]);
        assert!(book.whole("Other").is_empty());
    }
}
