//! One description of a struct, from which it is read, written, printed and looked into.
//!
//! serde's derives write an enum, a visitor and a chain of slots for each struct, and compile each
//! of them again for every format; that was three quarters of what the generated types cost to
//! build. [`record!`](crate::record!) writes one row a field instead. What a struct has to tell is
//! behind two object-safe traits, [`Source`] for reading and [`Inspect`] for looking, so that what
//! is the same for every struct is compiled once, and so is each struct.

mod debug;
mod macros;
mod read;
mod source;
mod value;
mod view;
mod write;

pub use debug::Hidden;
pub use read::deserialize;
pub(crate) use read::read_text;
pub use source::{Failed, Picked, ReadEntries, ReadItems, Source, pick};
pub(crate) use value::read;
pub use value::{FieldValue, Fill};
pub use view::{Choice, Entries, Inspect, Items, RecordView, View};
pub use write::serialize;

/// What is said about a field beside its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// An object without it is not read, and it is written even when it is empty.
    pub required: bool,
    /// Its content is never printed.
    pub hidden: bool,
    /// The letters in which the texts of its enum are written.
    pub spelling: Spelling,
}

/// The letters in which a document writes the values of an enum.
///
/// Synctera's documents spell some enums in both, `CREDIT` here and `credit` there. Such enums are
/// one type; each field writes what its own document says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spelling {
    /// In capitals, as the variants' first texts are.
    Upper,
    /// In small letters.
    Lower,
}

/// What is known of a struct without a value of it.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The struct's name.
    pub name: &'static str,
    /// The fields as the API writes them.
    pub fields: &'static [&'static str],
    /// What is said about each field.
    pub rules: &'static [Rule],
    /// The required fields among the first 128, one bit each.
    required: u128,
}

impl Shape {
    /// The shape with these fields.
    pub const fn new(
        name: &'static str,
        fields: &'static [&'static str],
        rules: &'static [Rule],
    ) -> Self {
        let mut required = 0;
        let mut index = 0;
        while index < rules.len() && index < 128 {
            if rules[index].required {
                required |= 1 << index;
            }
            index += 1;
        }
        Self {
            name,
            fields,
            rules,
            required,
        }
    }
}

/// A struct that is described by [`record!`](crate::record!).
pub trait Record: FieldValue + RecordView {
    /// Its name and fields.
    const SHAPE: Shape;
}

#[cfg(test)]
mod tests;
