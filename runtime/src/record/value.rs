//! What a field may hold.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::{Entries, Failed, Inspect, Items, ReadEntries, ReadItems, Source, View};
use crate::types::{Date, Decimal, File, Json, Nullable, Timestamp};

/// A value that can be read in place, whatever its type.
pub trait Fill {
    /// Reads the value.
    #[doc(hidden)]
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed>;

    /// Reads the value, or finds null and leaves it as it is; says whether there was a value.
    #[doc(hidden)]
    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed>;
}

/// What a field may hold. Values are read here and not by serde's own implementations, so that an
/// error knows its place, and the code for each type exists once.
pub trait FieldValue: Inspect + Fill + Sized {
    /// A value without content, for a field that has not been read yet.
    #[doc(hidden)]
    fn blank() -> Self;
}

/// Reads a value.
pub(crate) fn read<T: FieldValue>(from: &mut dyn Source) -> Result<T, Failed> {
    let mut value = T::blank();
    match value.fill(from) {
        Ok(()) => Ok(value),
        Err(failed) => Err(failed),
    }
}

impl Inspect for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    /// An empty text stands for an id that the server has left out.
    fn is_left_out(&self) -> bool {
        self.is_empty()
    }
}

/// Types that a source gives as they are, or by a conversion that cannot fail.
macro_rules! given {
    ($($ty:ty = $blank:expr, $read:ident, $read_optional:ident;)*) => {$(
        impl Fill for $ty {
            fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
                *self = from.$read()?.into();
                Ok(())
            }

            fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
                match from.$read_optional()? {
                    Some(value) => *self = value.into(),
                    None => return Ok(false),
                }
                Ok(true)
            }
        }

        impl FieldValue for $ty {
            fn blank() -> Self {
                $blank
            }
        }
    )*};
}

given! {
    String = Self::new(), text, optional_text;
    Date = Self::from(""), text, optional_text;
    Timestamp = Self::from(""), text, optional_text;
    bool = false, boolean, optional_boolean;
    i64 = 0, integer, optional_integer;
    Value = Self::Null, json, optional_json;
    Json = Self(Value::Null), json, optional_json;
}

/// Types that not every value of the source fits.
macro_rules! parsed {
    ($($ty:ty = $blank:expr, $read:ident, $read_optional:ident, $parse:expr, $problem:literal;)*) => {$(
        impl Fill for $ty {
            fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
                let parsed = $parse(from.$read()?);
                *self = parsed.map_err(|_| from.fail($problem))?;
                Ok(())
            }

            fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
                let Some(value) = from.$read_optional()? else {
                    return Ok(false);
                };
                *self = $parse(value).map_err(|_| from.fail($problem))?;
                Ok(true)
            }
        }

        impl FieldValue for $ty {
            fn blank() -> Self {
                $blank
            }
        }
    )*};
}

parsed! {
    i32 = 0, integer, optional_integer, Self::try_from, "the number has more than 32 bits";
    Decimal = Self::from(0), raw, optional_raw, Self::from_raw, "the value is no number";
    File = Self::new("", "", ""), json, optional_json, Self::deserialize, "the value is no file";
}

impl Inspect for Date {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }
}

impl Inspect for Timestamp {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }
}

impl Inspect for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Inspect for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl Inspect for i32 {
    fn view(&self) -> View<'_> {
        View::Integer((*self).into())
    }
}

impl Inspect for Decimal {
    fn view(&self) -> View<'_> {
        View::Decimal(self)
    }
}

impl Inspect for Value {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl Inspect for Json {
    fn view(&self) -> View<'_> {
        View::Json(&self.0)
    }
}

impl Inspect for File {
    fn view(&self) -> View<'_> {
        View::File(self)
    }
}

/// A response without content.
impl Inspect for () {
    fn view(&self) -> View<'_> {
        View::Null
    }
}

impl Fill for () {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        from.ignore()
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        from.ignore().map(|()| true)
    }
}

impl FieldValue for () {
    fn blank() -> Self {}
}

impl<T: Inspect> Inspect for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }

    fn is_left_out(&self) -> bool {
        self.is_none()
    }
}

impl<T: FieldValue> Fill for Option<T> {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        let mut value = T::blank();
        match value.fill_optional(from) {
            Ok(true) => *self = Some(value),
            Ok(false) => *self = None,
            Err(failed) => return Err(failed),
        }
        Ok(())
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        self.fill(from).map(|()| true)
    }
}

impl<T: FieldValue> FieldValue for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T: Inspect> Inspect for Nullable<T> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Value(value) => value.view(),
            Self::Null => View::Null,
            Self::Absent => View::Absent,
        }
    }

    fn is_left_out(&self) -> bool {
        self.is_absent()
    }
}

impl<T: FieldValue> Fill for Nullable<T> {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        let mut value = T::blank();
        match value.fill_optional(from) {
            Ok(true) => *self = Self::Value(value),
            Ok(false) => *self = Self::Null,
            Err(failed) => return Err(failed),
        }
        Ok(())
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        self.fill(from).map(|()| true)
    }
}

impl<T: FieldValue> FieldValue for Nullable<T> {
    fn blank() -> Self {
        Self::Absent
    }
}

impl<T: Inspect> Inspect for Box<T> {
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T: Fill> Fill for Box<T> {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        (**self).fill(from)
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        (**self).fill_optional(from)
    }
}

impl<T: FieldValue> FieldValue for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Inspect> Inspect for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn is_left_out(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Inspect> Items for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<&dyn Inspect> {
        match self.get(index) {
            Some(item) => Some(item),
            None => None,
        }
    }
}

impl<T: FieldValue> ReadItems for Vec<T> {
    fn read_item(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        match read(from) {
            Ok(item) => self.push(item),
            Err(failed) => return Err(failed),
        }
        Ok(())
    }
}

impl<T: FieldValue> Fill for Vec<T> {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        from.list(self)
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        from.optional_list(self)
    }
}

impl<T: FieldValue> FieldValue for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Inspect> Inspect for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn is_left_out(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Inspect> Entries for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn each(&self, show: &mut dyn FnMut(&str, &dyn Inspect)) {
        for (key, value) in self {
            show(key, value);
        }
    }
}

impl<T: FieldValue> ReadEntries for BTreeMap<String, T> {
    fn read_entry(&mut self, key: String, from: &mut dyn Source) -> Result<(), Failed> {
        self.insert(key, read(from)?);
        Ok(())
    }
}

impl<T: FieldValue> Fill for BTreeMap<String, T> {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        from.map(self)
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        from.optional_map(self)
    }
}

impl<T: FieldValue> FieldValue for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}
