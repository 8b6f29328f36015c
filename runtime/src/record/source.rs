//! A value that is about to be read, whatever its format.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::read::fill;
use super::{Fill, RecordView};
use crate::decode::trace;

/// The value could not be read; why is kept by the [`Source`] that said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

/// A text, compared with a list of known ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// The known text at this index.
    Known(usize),
    /// Another text.
    Other(String),
}

/// A list that is filled item by item.
pub trait ReadItems {
    /// Reads the next item.
    fn read_item(&mut self, from: &mut dyn Source) -> Result<(), Failed>;
}

/// An object with free keys that is filled entry by entry.
pub trait ReadEntries {
    /// Reads the value of a key.
    fn read_entry(&mut self, key: String, from: &mut dyn Source) -> Result<(), Failed>;
}

/// A value that is about to be read. Each value is read once, by one of the methods; the `optional`
/// ones treat null as absent.
pub trait Source {
    /// A text.
    fn text(&mut self) -> Result<String, Failed>;
    /// A text or null.
    fn optional_text(&mut self) -> Result<Option<String>, Failed>;
    /// A text, compared with these.
    fn pick(&mut self, known: &[&str]) -> Result<Picked, Failed>;
    /// A text, compared with these, or null.
    fn optional_pick(&mut self, known: &[&str]) -> Result<Option<Picked>, Failed>;
    /// A boolean.
    fn boolean(&mut self) -> Result<bool, Failed>;
    /// A boolean or null.
    fn optional_boolean(&mut self) -> Result<Option<bool>, Failed>;
    /// An integer.
    fn integer(&mut self) -> Result<i64, Failed>;
    /// An integer or null.
    fn optional_integer(&mut self) -> Result<Option<i64>, Failed>;
    /// Any JSON.
    fn json(&mut self) -> Result<Value, Failed>;
    /// Any JSON but null.
    fn optional_json(&mut self) -> Result<Option<Value>, Failed>;
    /// The text of any JSON.
    fn raw(&mut self) -> Result<Box<RawValue>, Failed>;
    /// The text of any JSON but null.
    fn optional_raw(&mut self) -> Result<Option<Box<RawValue>>, Failed>;
    /// Anything, which is dropped.
    fn ignore(&mut self) -> Result<(), Failed>;
    /// A list.
    fn list(&mut self, into: &mut dyn ReadItems) -> Result<(), Failed>;
    /// A list or null; says whether there was one.
    fn optional_list(&mut self, into: &mut dyn ReadItems) -> Result<bool, Failed>;
    /// An object with free keys.
    fn map(&mut self, into: &mut dyn ReadEntries) -> Result<(), Failed>;
    /// An object with free keys, or null; says whether there was one.
    fn optional_map(&mut self, into: &mut dyn ReadEntries) -> Result<bool, Failed>;
    /// An object with known fields.
    fn record(&mut self, into: &mut dyn RecordView) -> Result<(), Failed>;
    /// An object with known fields, or null; says whether there was one.
    fn optional_record(&mut self, into: &mut dyn RecordView) -> Result<bool, Failed>;
    /// Says that what was read is not what was expected, without quoting it.
    fn fail(&mut self, problem: &'static str) -> Failed;
}

/// A deserializer of serde as a source.
pub(super) struct Serde<'de, D: Deserializer<'de>> {
    from: Option<D>,
    error: Option<D::Error>,
}

impl<'de, D: Deserializer<'de>> Serde<'de, D> {
    pub(super) fn new(from: D) -> Self {
        Self {
            from: Some(from),
            error: None,
        }
    }

    /// The result of a reading with the error that was kept.
    pub(super) fn done<T>(self, result: Result<T, Failed>) -> Result<T, D::Error> {
        result.map_err(|Failed| {
            self.error
                .unwrap_or_else(|| D::Error::custom("the value could not be read"))
        })
    }

    fn run<T>(&mut self, read: impl FnOnce(D) -> Result<T, D::Error>) -> Result<T, Failed> {
        let Some(from) = self.from.take() else {
            return Err(self.fail("the value was read twice"));
        };
        read(from).map_err(|error| {
            self.error = Some(error);
            Failed
        })
    }
}

impl<'de, D: Deserializer<'de>> Source for Serde<'de, D> {
    fn text(&mut self) -> Result<String, Failed> {
        self.run(String::deserialize)
    }

    fn optional_text(&mut self) -> Result<Option<String>, Failed> {
        self.run(Option::deserialize)
    }

    fn pick(&mut self, known: &[&str]) -> Result<Picked, Failed> {
        self.run(|from| Pick(known).deserialize(from))
    }

    fn optional_pick(&mut self, known: &[&str]) -> Result<Option<Picked>, Failed> {
        self.run(|from| from.deserialize_option(Maybe(Pick(known))))
    }

    fn boolean(&mut self) -> Result<bool, Failed> {
        self.run(bool::deserialize)
    }

    fn optional_boolean(&mut self) -> Result<Option<bool>, Failed> {
        self.run(Option::deserialize)
    }

    fn integer(&mut self) -> Result<i64, Failed> {
        self.run(i64::deserialize)
    }

    fn optional_integer(&mut self) -> Result<Option<i64>, Failed> {
        self.run(Option::deserialize)
    }

    fn json(&mut self) -> Result<Value, Failed> {
        self.run(Value::deserialize)
    }

    fn optional_json(&mut self) -> Result<Option<Value>, Failed> {
        self.run(Option::deserialize)
    }

    fn raw(&mut self) -> Result<Box<RawValue>, Failed> {
        self.run(Box::deserialize)
    }

    fn optional_raw(&mut self) -> Result<Option<Box<RawValue>>, Failed> {
        self.run(Option::deserialize)
    }

    fn ignore(&mut self) -> Result<(), Failed> {
        self.run(|from| de::IgnoredAny::deserialize(from).map(|_| ()))
    }

    fn list(&mut self, into: &mut dyn ReadItems) -> Result<(), Failed> {
        self.run(|from| List(into).deserialize(from))
    }

    fn optional_list(&mut self, into: &mut dyn ReadItems) -> Result<bool, Failed> {
        self.run(|from| from.deserialize_option(Maybe(List(into))))
            .map(|list| list.is_some())
    }

    fn map(&mut self, into: &mut dyn ReadEntries) -> Result<(), Failed> {
        self.run(|from| Entries(into).deserialize(from))
    }

    fn optional_map(&mut self, into: &mut dyn ReadEntries) -> Result<bool, Failed> {
        self.run(|from| from.deserialize_option(Maybe(Entries(into))))
            .map(|map| map.is_some())
    }

    fn record(&mut self, into: &mut dyn RecordView) -> Result<(), Failed> {
        self.run(|from| Fields(into).deserialize(from))
    }

    fn optional_record(&mut self, into: &mut dyn RecordView) -> Result<bool, Failed> {
        self.run(|from| from.deserialize_option(Maybe(Fields(into))))
            .map(|record| record.is_some())
    }

    fn fail(&mut self, problem: &'static str) -> Failed {
        self.error = Some(D::Error::custom(problem));
        Failed
    }
}

/// Reads a value in place.
pub(super) struct Part<'a>(pub(super) &'a mut dyn Fill);

impl<'de> DeserializeSeed<'de> for Part<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let mut source = Serde::new(from);
        let result = self.0.fill(&mut source);
        source.done(result)
    }
}

/// A value or null.
struct Maybe<T>(T);

impl<'de, T: DeserializeSeed<'de>> Visitor<'de> for Maybe<T> {
    type Value = Option<T::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        self.0.deserialize(from).map(Some)
    }
}

struct Pick<'a>(&'a [&'a str]);

impl<'de> DeserializeSeed<'de> for Pick<'_> {
    type Value = Picked;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Picked, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Pick<'_> {
    type Value = Picked;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Picked, E> {
        Ok(pick(text, self.0))
    }
}

/// Compares a text with known ones.
pub fn pick(text: &str, known: &[&str]) -> Picked {
    known
        .iter()
        .position(|known| *known == text)
        .map_or_else(|| Picked::Other(text.to_owned()), Picked::Known)
}

struct List<'a>(&'a mut dyn ReadItems);

impl<'de> DeserializeSeed<'de> for List<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for List<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        let mut index = 0;
        loop {
            match from.next_element_seed(Item(self.0)) {
                Ok(Some(())) => index += 1,
                Ok(None) => return Ok(()),
                Err(error) => {
                    trace::note_index(index);
                    return Err(error);
                }
            }
        }
    }
}

/// One item of a list.
struct Item<'a>(&'a mut dyn ReadItems);

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let mut source = Serde::new(from);
        let result = self.0.read_item(&mut source);
        source.done(result)
    }
}

/// The value of one key.
struct Entry<'a>(&'a mut dyn ReadEntries, &'a str);

impl<'de> DeserializeSeed<'de> for Entry<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let mut source = Serde::new(from);
        let result = self.0.read_entry(self.1.to_owned(), &mut source);
        source.done(result)
    }
}

struct Entries<'a>(&'a mut dyn ReadEntries);

impl<'de> DeserializeSeed<'de> for Entries<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Entries<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        while let Some(key) = from.next_key::<String>()? {
            if let Err(error) = from.next_value_seed(Entry(self.0, &key)) {
                trace::note_key(&key);
                return Err(error);
            }
        }
        Ok(())
    }
}

struct Fields<'a>(&'a mut dyn RecordView);

impl<'de> DeserializeSeed<'de> for Fields<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let shape = self.0.shape();
        from.deserialize_struct(shape.name, shape.fields, self)
    }
}

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, from: A) -> Result<(), A::Error> {
        fill(from, self.0)
    }
}
