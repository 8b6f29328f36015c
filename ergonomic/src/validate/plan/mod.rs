//! What is to be checked of each field that is sent, worked out once.

mod book;
mod expected;
mod limits;
mod plans;
mod silence;

use rustc_hash::FxHashMap;
use synctera_runtime::{Fields, File};

pub(crate) use book::{Book, Keep, Subject};
pub(crate) use expected::Expected;
use expected::Holds;
use limits::DocumentLimits;
pub(crate) use plans::Purpose;

/// What is to be checked in one version.
#[derive(Default)]
pub(crate) struct Plan {
    types: Vec<Type>,
    /// The places of the types, by the name of the Rust type.
    places: FxHashMap<&'static str, usize>,
    /// Whether the rows are about bodies alone. Parameters of an operation look for things, with
    /// wildcards even: only what is sent as a body has to be right.
    pub(crate) is_of_bodies: bool,
}

/// What is to be checked of a type that is sent.
pub(crate) struct Type {
    /// In the order in which serde writes them.
    pub(crate) fields: Vec<Field>,
    /// The rows for the struct as a whole.
    pub(crate) whole: Vec<usize>,
}

/// What is to be checked of one field.
pub(crate) struct Field {
    pub(crate) value: Expected,
    /// Whether nothing is to be checked of it, nor of what it holds.
    pub(crate) is_silent: bool,
}

impl Plan {
    /// The plan of a version; of one that is not built in there is none.
    pub(crate) fn of(api: &str, purpose: Purpose) -> &'static Self {
        plans::of(api, purpose)
    }

    /// What the limits and the rows of a book say about the fields that are sent.
    pub(super) fn new(
        fields: &[Fields],
        limits: Option<&'static DocumentLimits>,
        book: &Book,
    ) -> Self {
        let types = || fields.iter().chain([&File::FIELDS]);
        let places = types().enumerate().map(|(place, it)| (it.owner, place));
        let places = places.collect();
        let types = types().map(|it| Type::new(it, &places, limits, book));
        let mut types: Vec<_> = types.collect();
        silence::find(&mut types);
        Self {
            types,
            places,
            is_of_bodies: book.is_of_bodies,
        }
    }

    /// The type of a struct: what was expected, or what it says itself.
    pub(crate) fn of_type(&self, expected: &Expected, owner: &str) -> Option<&Type> {
        let place = match expected.holds {
            Holds::Type(place) => place,
            Holds::NoFields | Holds::OneOfSeveral => *self.places.get(owner)?,
        };
        self.types.get(place)
    }
}

impl Type {
    fn new(
        of_type: &Fields,
        places: &FxHashMap<&str, usize>,
        limits: Option<&'static DocumentLimits>,
        book: &Book,
    ) -> Self {
        let Fields {
            owner,
            names,
            nested,
        } = *of_type;
        let fields = names.iter().map(|name| {
            let rows = book.field(owner, name, names);
            let limits = |on_items| limits.and_then(|limits| limits.of(owner, name, on_items));
            let holds = match nested.iter().find(|(field, _)| field == name) {
                None => Holds::NoFields,
                Some((_, held)) => match places.get(held) {
                    Some(place) => Holds::Type(*place),
                    None => Holds::OneOfSeveral,
                },
            };
            Field {
                value: Expected::new(name, rows, [limits(false), limits(true)], holds),
                is_silent: false,
            }
        });
        Self {
            fields: fields.collect(),
            whole: book.whole(owner),
        }
    }
}
