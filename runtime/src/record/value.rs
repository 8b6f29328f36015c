//! What a field may hold.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::{Entries, Failed, Inspect, Items, ReadEntries, ReadItems, Source, View};
use crate::types::{Date, Decimal, File, Json, Nullable, Timestamp};

/// What a field may hold.
pub trait FieldValue: Inspect + Sized {
    /// A value without content, for a field that has not been read yet.
    #[doc(hidden)]
    fn blank() -> Self;

    /// Reads a value.
    #[doc(hidden)]
    fn read(from: &mut dyn Source) -> Result<Self, Failed>;

    /// Reads a value or null.
    #[doc(hidden)]
    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed>;
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

impl FieldValue for String {
    fn blank() -> Self {
        Self::new()
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        from.text()
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        from.optional_text()
    }
}

/// Types that are a text inside.
macro_rules! texts {
    ($($ty:ty),*) => {$(
        impl Inspect for $ty {
            fn view(&self) -> View<'_> {
                View::Text(self.as_str())
            }
        }

        impl FieldValue for $ty {
            fn blank() -> Self {
                Self::from("")
            }

            fn read(from: &mut dyn Source) -> Result<Self, Failed> {
                from.text().map(Self::from)
            }

            fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
                Ok(from.optional_text()?.map(Self::from))
            }
        }
    )*};
}

texts!(Date, Timestamp);

impl Inspect for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl FieldValue for bool {
    fn blank() -> Self {
        false
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        from.boolean()
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        from.optional_boolean()
    }
}

impl Inspect for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl FieldValue for i64 {
    fn blank() -> Self {
        0
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        from.integer()
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        from.optional_integer()
    }
}

impl Inspect for i32 {
    fn view(&self) -> View<'_> {
        View::Integer((*self).into())
    }
}

impl FieldValue for i32 {
    fn blank() -> Self {
        0
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        let number = from.integer()?;
        Self::try_from(number).map_err(|_| from.fail("the number has more than 32 bits"))
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        let number = from.optional_integer()?.map(Self::try_from).transpose();
        number.map_err(|_| from.fail("the number has more than 32 bits"))
    }
}

impl Inspect for Decimal {
    fn view(&self) -> View<'_> {
        View::Decimal(self)
    }
}

impl FieldValue for Decimal {
    fn blank() -> Self {
        Self::from(0)
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        let raw = from.raw()?;
        Self::from_raw(raw).map_err(|_| from.fail("the value is no number"))
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        let number = from.optional_raw()?.map(Self::from_raw).transpose();
        number.map_err(|_| from.fail("the value is no number"))
    }
}

impl Inspect for Value {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl FieldValue for Value {
    fn blank() -> Self {
        Self::Null
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        from.json()
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        let json = from.json()?;
        Ok((!json.is_null()).then_some(json))
    }
}

impl Inspect for Json {
    fn view(&self) -> View<'_> {
        View::Json(&self.0)
    }
}

impl FieldValue for Json {
    fn blank() -> Self {
        Self(Value::Null)
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        from.json().map(Self)
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        Ok(Value::read_optional(from)?.map(Self))
    }
}

impl Inspect for File {
    fn view(&self) -> View<'_> {
        View::File(self)
    }
}

impl FieldValue for File {
    fn blank() -> Self {
        Self::new("", "", "")
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        let json = from.json()?;
        Self::deserialize(json).map_err(|_| from.fail("the value is no file"))
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        let file = Option::deserialize(from.json()?);
        file.map_err(|_| from.fail("the value is no file"))
    }
}

/// A response without content.
impl Inspect for () {
    fn view(&self) -> View<'_> {
        View::Null
    }
}

impl FieldValue for () {
    fn blank() -> Self {}

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        from.ignore()
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        from.ignore().map(Some)
    }
}

impl<T: Inspect> Inspect for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }

    fn is_left_out(&self) -> bool {
        matches!(self, None)
    }
}

impl<T: FieldValue> FieldValue for Option<T> {
    fn blank() -> Self {
        None
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        T::read_optional(from)
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        T::read_optional(from).map(Some)
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

impl<T: FieldValue> FieldValue for Nullable<T> {
    fn blank() -> Self {
        Self::Absent
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        match T::read_optional(from) {
            Ok(Some(value)) => Ok(Self::Value(value)),
            Ok(None) => Ok(Self::Null),
            Err(failed) => Err(failed),
        }
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        Self::read(from).map(Some)
    }
}

impl<T: Inspect> Inspect for Box<T> {
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T: FieldValue> FieldValue for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        T::read(from).map(Self::new)
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        Ok(T::read_optional(from)?.map(Self::new))
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
        self.get(index).map(|item| item as &dyn Inspect)
    }
}

impl<T: FieldValue> ReadItems for Vec<T> {
    fn read_item(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        match T::read(from) {
            Ok(item) => {
                self.push(item);
                Ok(())
            }
            Err(failed) => Err(failed),
        }
    }
}

impl<T: FieldValue> FieldValue for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        let mut items = Self::new();
        match from.list(&mut items) {
            Ok(()) => Ok(items),
            Err(failed) => Err(failed),
        }
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        let mut items = Self::new();
        match from.optional_list(&mut items) {
            Ok(true) => Ok(Some(items)),
            Ok(false) => Ok(None),
            Err(failed) => Err(failed),
        }
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
        self.insert(key, T::read(from)?);
        Ok(())
    }
}

impl<T: FieldValue> FieldValue for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(from: &mut dyn Source) -> Result<Self, Failed> {
        let mut entries = Self::new();
        from.map(&mut entries)?;
        Ok(entries)
    }

    fn read_optional(from: &mut dyn Source) -> Result<Option<Self>, Failed> {
        let mut entries = Self::new();
        Ok(from.optional_map(&mut entries)?.then_some(entries))
    }
}
