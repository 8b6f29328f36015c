//! Reading objects: which field a member belongs to, and whether all that is required was there.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::source::{Part, Serde};
use super::{FieldValue, Fill, RecordView, Shape};
use crate::decode::trace;

/// Reads a value from any format of serde.
///
/// # Errors
/// What the format or the value finds wrong.
pub fn deserialize<'de, T: FieldValue, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    trace::begin();
    let mut source = Serde::new(from);
    let result = super::value::read(&mut source);
    source
        .done(result)
        .inspect_err(|error| trace::hand_out(error))
}

/// Reads a whole text of JSON.
pub(crate) fn read_text(text: &str, into: &mut dyn Fill) -> serde_json::Result<()> {
    let mut from = serde_json::Deserializer::from_str(text);
    Part(into).deserialize(&mut from)?;
    from.end()
}

/// Hands the members of an object to the fields that they belong to. Unknown ones are dropped.
pub(super) fn fill<'de, A: MapAccess<'de>>(
    mut from: A,
    into: &mut dyn RecordView,
) -> Result<(), A::Error> {
    let shape = into.shape();
    let mut seen = Seen::default();
    let mut next = 0;
    while let Some(found) = from.next_key_seed(Key { shape, next })? {
        let Some(index) = found else {
            from.next_value::<IgnoredAny>()?;
            continue;
        };
        let name = shape.fields[index];
        if !seen.insert(index) {
            return Err(A::Error::duplicate_field(name));
        }
        let Some(field) = into.field_mut(index) else {
            from.next_value::<IgnoredAny>()?;
            continue;
        };
        if let Err(error) = from.next_value_seed(Part(field)) {
            trace::note_key(name);
            return Err(error);
        }
        next = index + 1;
    }
    match seen.missing(shape) {
        Some(name) => Err(A::Error::missing_field(name)),
        None => Ok(()),
    }
}

/// Which fields have come by.
#[derive(Default)]
struct Seen {
    /// The first 128, one bit each.
    low: u128,
    /// Those beyond; no document has had any yet.
    high: Vec<usize>,
}

impl Seen {
    /// Whether the field comes by for the first time.
    fn insert(&mut self, index: usize) -> bool {
        if index >= 128 {
            let first = !self.high.contains(&index);
            self.high.push(index);
            return first;
        }
        let bit = 1 << index;
        let first = self.low & bit == 0;
        self.low |= bit;
        first
    }

    /// The first required field that has not come by.
    fn missing(&self, shape: &Shape) -> Option<&'static str> {
        if self.low & shape.required == shape.required && shape.rules.len() <= 128 {
            return None;
        }
        let missing = |(index, _): &(usize, &&'static str)| {
            let seen = match *index {
                low @ 0..128 => self.low & (1 << low) != 0,
                high => self.high.contains(&high),
            };
            shape.rules[*index].required && !seen
        };
        let mut fields = shape.fields.iter().enumerate();
        fields.find(missing).map(|(_, name)| *name)
    }
}

/// Finds a key among the fields. Servers write members in an order of their own but mostly the same
/// one, so the search starts behind the last field.
struct Key<'a> {
    shape: &'a Shape,
    next: usize,
}

impl Key<'_> {
    fn find(&self, key: &str) -> Option<usize> {
        let fields = self.shape.fields;
        let from = self.next.min(fields.len());
        let (before, after) = fields.split_at(from);
        let position = |fields: &[&str]| fields.iter().position(|name| *name == key);
        position(after)
            .map(|at| from + at)
            .or_else(|| position(before))
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<usize>, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Option<usize>, E> {
        Ok(self.find(key))
    }

    fn visit_bytes<E: de::Error>(self, key: &[u8]) -> Result<Option<usize>, E> {
        Ok(std::str::from_utf8(key).ok().and_then(|key| self.find(key)))
    }
}
