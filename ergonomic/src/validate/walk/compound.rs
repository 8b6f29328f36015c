//! Values that hold others: lists, maps and structs.

use serde::ser::{self, Serialize};

use super::place::{Place, RAW};
use super::tape::Value;
use super::{Step, Unwritable, Walk};
use crate::validate::document::{Field, Limits, field};

/// A list on the way.
pub(super) struct Items<'a> {
    place: Place<'a>,
    count: usize,
    kept: Option<usize>,
}

impl<'a> Items<'a> {
    pub(super) fn new(place: Place<'a>) -> Self {
        Self {
            kept: place.walk.push(|_| Value::List),
            place,
            count: 0,
        }
    }
}

impl ser::SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        let step = Step::Item(self.count);
        self.count += 1;
        held(self.place.walk, step, self.place.items, value)
    }

    fn end(self) -> Result<(), Unwritable> {
        let Place { walk, own, .. } = self.place;
        walk.close(self.kept);
        if let Some(limits) = own {
            limits.items(self.count, |broken| walk.broken(broken));
        }
        Ok(())
    }
}

impl ser::SerializeTuple for Items<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        ser::SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<(), Unwritable> {
        ser::SerializeSeq::end(self)
    }
}

/// A value within a list or map.
fn held<T: Serialize + ?Sized>(
    walk: &mut Walk,
    step: Step,
    limits: Option<&'static Limits>,
    value: &T,
) -> Result<(), Unwritable> {
    walk.steps.push(step);
    let done = value.serialize(Place::within(&mut *walk, limits));
    walk.steps.pop();
    done
}

/// A map on the way.
pub(super) struct Entries<'a> {
    place: Place<'a>,
    count: usize,
    kept: Option<usize>,
}

impl<'a> Entries<'a> {
    pub(super) fn new(place: Place<'a>) -> Self {
        Self {
            kept: place.walk.push(|_| Value::Object("")),
            place,
            count: 0,
        }
    }
}

impl ser::SerializeMap for Entries<'_> {
    type Ok = ();
    type Error = Unwritable;

    /// A key is data: free-form JSON may hold one that looks like a field.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Unwritable> {
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.count += 1;
        held(self.place.walk, Step::Key, self.place.items, value)
    }

    fn end(self) -> Result<(), Unwritable> {
        end_of_object(self.place, self.kept, self.count)
    }
}

/// A struct on the way.
pub(super) struct Members<'a> {
    place: Place<'a>,
    fields: &'static [Field],
    count: usize,
    kept: Option<usize>,
    /// Whether it is a number that serde_json hands over in the form of a struct.
    is_number: bool,
}

impl<'a> Members<'a> {
    pub(super) fn new(place: Place<'a>, owner: &'static str) -> Self {
        if owner == RAW {
            return Self {
                place,
                fields: &[],
                count: 0,
                kept: None,
                is_number: true,
            };
        }
        Self {
            fields: place.walk.table.fields(owner),
            count: 0,
            kept: place.walk.push(|_| Value::Object(owner)),
            is_number: false,
            place,
        }
    }
}

impl ser::SerializeStruct for Members<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        let walk = &mut *self.place.walk;
        if self.is_number {
            // Comes as a text, and is one only here.
            let mut place = Place::within(walk, self.place.own);
            place.raw = true;
            return value.serialize(place);
        }
        self.count += 1;
        walk.steps.push(Step::Field(name));
        let place = walk.next();
        let done = value.serialize(Place::of(&mut *walk, field(self.fields, name)));
        walk.name(place, name);
        walk.steps.pop();
        done
    }

    fn end(self) -> Result<(), Unwritable> {
        if self.is_number {
            return Ok(());
        }
        end_of_object(self.place, self.kept, self.count)
    }
}

fn end_of_object(place: Place<'_>, kept: Option<usize>, count: usize) -> Result<(), Unwritable> {
    let Place { walk, own, .. } = place;
    walk.close(kept);
    if let Some(limits) = own {
        limits.properties(count, |broken| walk.broken(broken));
    }
    Ok(())
}
