//! A look at a value without knowing its type.

use serde_json::Value;

use super::{Fill, Shape, Spelling};
use crate::types::{Decimal, File};

/// A value as it can be looked at.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Not there.
    Absent,
    /// There, as `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// A number with all its digits.
    Decimal(&'a Decimal),
    /// A text.
    Text(&'a str),
    /// A text out of a known list.
    Choice(&'a dyn Choice),
    /// Free-form JSON.
    Json(&'a Value),
    /// A file.
    File(&'a File),
    /// A list.
    List(&'a dyn Items),
    /// An object with free keys.
    Map(&'a dyn Entries),
    /// An object with known fields.
    Record(&'a dyn RecordView),
}

/// A value that can be looked at.
pub trait Inspect {
    /// The value.
    fn view(&self) -> View<'_>;

    /// Whether an optional field with this value is not written.
    fn is_left_out(&self) -> bool {
        false
    }
}

/// A text out of a known list.
pub trait Choice {
    /// The text.
    fn text(&self) -> &str;

    /// The text as a document writes it that prefers these letters.
    fn text_in(&self, spelling: Spelling) -> &str;

    /// The texts that are documented.
    fn documented(&self) -> &'static [&'static str];

    /// Its name in Rust, which shows no text that is not documented.
    fn name(&self) -> &'static str;
}

/// The items of a list.
pub trait Items {
    /// How many there are.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The item at `index`.
    fn item(&self, index: usize) -> Option<&dyn Inspect>;
}

/// The entries of an object with free keys.
pub trait Entries {
    /// How many there are.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Shows each entry, in the order of the keys.
    fn each(&self, show: &mut dyn FnMut(&str, &dyn Inspect));
}

/// A struct whose fields can be reached by their index.
pub trait RecordView {
    /// Its name and fields.
    fn shape(&self) -> &'static Shape;

    /// The field at `index` of the shape.
    fn field(&self, index: usize) -> Option<&dyn Inspect>;

    /// The field at `index` of the shape, to be read into.
    #[doc(hidden)]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Fill>;
}

impl dyn RecordView + '_ {
    /// The field that the API writes with this name.
    pub fn named(&self, name: &str) -> Option<&dyn Inspect> {
        let mut fields = self.shape().fields.iter();
        self.field(fields.position(|known| *known == name)?)
    }
}
