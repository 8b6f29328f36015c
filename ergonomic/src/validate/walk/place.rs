//! One value on the way, with the limits that its field has.

use std::fmt::{self, Write as _};

use serde::ser::{Impossible, Serialize, Serializer};

use super::compound::{Entries, Items, Members};
use super::{Scalar, Unwritable, Walk};
use crate::validate::document::{Limits, Number};

/// The name under which serde_json hands over numbers that it keeps as text.
pub(super) const RAW: &str = "$serde_json::private::RawValue";

/// Enough of a long text, such as a file's content, for every rule.
const START: usize = 64;

/// One value on the way. What is expected of it stands in the walk: serde hands this from function
/// to function, which is cheap only while it is no more than an address.
pub(super) struct Place<'a, 'r>(pub(super) &'a mut Walk<'r>);

impl Place<'_, '_> {
    fn number(self, number: impl Into<Number>) {
        let walk = self.0;
        if let Some(limits) = walk.expected.limits.filter(|limits| limits.has_range()) {
            limits.number(number.into(), |broken| walk.broken(broken));
        }
    }

    /// Checks a number that is known as text.
    fn written_number(mut self, text: &str) {
        self.show(&Scalar::Number(text));
        if self.0.expected.limits.is_some_and(Limits::has_range)
            && let Some(number) = Number::parse(text)
        {
            self.number(number);
        }
    }

    #[inline]
    fn show(&mut self, value: &Scalar<'_>) {
        if self.0.expected.is_shown() {
            self.0.show(value);
        }
    }
}

type Done = Result<(), Unwritable>;

impl<'a, 'r> Serializer for Place<'a, 'r> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Items<'a, 'r>;
    type SerializeTuple = Items<'a, 'r>;
    type SerializeTupleStruct = Impossible<(), Unwritable>;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = Entries<'a, 'r>;
    type SerializeStruct = Members<'a, 'r>;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    fn serialize_bool(mut self, value: bool) -> Done {
        self.show(&Scalar::Bool(value));
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Done {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Done {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Done {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(mut self, value: i64) -> Done {
        self.show(&Scalar::Whole(value));
        self.number(value);
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Done {
        self.serialize_i64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Done {
        self.serialize_i64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Done {
        self.serialize_i64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Done {
        self.written_number(&value.to_string());
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Done {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Done {
        self.written_number(&value.to_string());
        Ok(())
    }

    fn serialize_char(self, value: char) -> Done {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(mut self, value: &str) -> Done {
        if self.0.is_raw {
            self.written_number(value);
            return Ok(());
        }
        self.show(&Scalar::Text(value));
        let walk = self.0;
        if let Some(limits) = walk.expected.limits {
            limits.text(value, |broken| walk.broken(broken));
        }
        Ok(())
    }

    /// A text that is written piece by piece: a file, of which no more than the start is looked at.
    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Done {
        if self.0.expected.limits.is_some() {
            return self.serialize_str(&value.to_string());
        }
        if self.0.expected.is_shown() {
            return self.serialize_str(&start_of(value));
        }
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Done {
        Ok(())
    }

    fn serialize_none(self) -> Done {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Done {
        Err(Unwritable)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'a, 'r>, Unwritable> {
        Ok(Items::new(self.0))
    }

    fn serialize_tuple(self, _: usize) -> Result<Items<'a, 'r>, Unwritable> {
        Ok(Items::new(self.0))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'a, 'r>, Unwritable> {
        Ok(Entries::new(self.0))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Members<'a, 'r>, Unwritable> {
        Ok(Members::new(self.0, name))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unwritable> {
        Err(Unwritable)
    }
}

/// The start of a text that is written piece by piece.
fn start_of(text: &(impl fmt::Display + ?Sized)) -> String {
    let mut start = Start(String::new());
    // Ends with an error once there is enough.
    let _ = write!(start, "{text}");
    start.0
}

/// Takes the start of a text.
struct Start(String);

impl fmt::Write for Start {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for one in text.chars() {
            if self.0.len() >= START {
                return Err(fmt::Error);
            }
            self.0.push(one);
        }
        Ok(())
    }
}
