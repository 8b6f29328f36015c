//! Values that hold others: lists, maps and structs.

use serde::ser::{self, Serialize};

use super::place::{Place, RAW};
use super::{Step, Unwritable, Walk};
use crate::validate::book::Entry;
use crate::validate::document::{Field, Limits, field};

/// A list on the way.
pub(super) struct Items<'a> {
    place: Place<'a>,
    count: usize,
}

impl<'a> Items<'a> {
    pub(super) fn new(place: Place<'a>) -> Self {
        Self { place, count: 0 }
    }
}

impl ser::SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        let step = Step::Item(self.count);
        self.count += 1;
        let Place { items, entry, .. } = self.place;
        held(self.place.walk, step, items, entry, value)
    }

    fn end(self) -> Result<(), Unwritable> {
        let Place { walk, own, .. } = self.place;
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
    entry: Option<&'static Entry>,
    value: &T,
) -> Result<(), Unwritable> {
    walk.steps.push(step);
    let mut place = Place::within(&mut *walk, limits);
    place.entry = entry;
    let done = value.serialize(place);
    walk.steps.pop();
    done
}

/// A map on the way.
pub(super) struct Entries<'a> {
    place: Place<'a>,
    count: usize,
}

impl<'a> Entries<'a> {
    pub(super) fn new(place: Place<'a>) -> Self {
        Self { place, count: 0 }
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
        held(self.place.walk, Step::Key, self.place.items, None, value)
    }

    fn end(self) -> Result<(), Unwritable> {
        end_of_object(self.place, self.count)
    }
}

/// A struct on the way.
pub(super) struct Members<'a> {
    place: Place<'a>,
    fields: &'static [Field],
    count: usize,
    /// The struct that it stands in.
    outer: &'static str,
    /// How much had been kept, and how many fields counted, when it began.
    kept: usize,
    order: usize,
    /// Whether it is a number that serde_json hands over in the form of a struct.
    is_number: bool,
}

impl<'a> Members<'a> {
    pub(super) fn new(place: Place<'a>, owner: &'static str) -> Self {
        let is_number = owner == RAW;
        let walk = &mut *place.walk;
        let outer = walk.owner;
        if walk.steps.is_empty() {
            walk.operation = owner;
        }
        let fields = if is_number {
            &[]
        } else {
            walk.owner = owner;
            walk.table.fields(owner)
        };
        Self {
            fields,
            count: 0,
            outer,
            kept: walk.kept.len(),
            order: walk.order,
            is_number,
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
            place.entry = self.place.entry;
            return value.serialize(place);
        }
        self.count += 1;
        walk.order += 1;
        walk.steps.push(Step::Field(name));
        let book = walk.book;
        // The operation itself, whose fields are its parameters and its body.
        if walk.steps.len() == 1 && name != "body" && book.is_some_and(|book| book.is_of_bodies) {
            walk.book = None;
        }
        let entry = walk.book.and_then(|book| book.field(name));
        let done = value.serialize(Place::of(&mut *walk, field(self.fields, name), entry));
        walk.book = book;
        walk.steps.pop();
        done
    }

    fn end(self) -> Result<(), Unwritable> {
        if self.is_number {
            return Ok(());
        }
        let walk = &mut *self.place.walk;
        walk.show_struct(self.kept, self.order);
        walk.owner = self.outer;
        end_of_object(self.place, self.count)
    }
}

fn end_of_object(place: Place<'_>, count: usize) -> Result<(), Unwritable> {
    let Place { walk, own, .. } = place;
    if let Some(limits) = own {
        limits.properties(count, |broken| walk.broken(broken));
    }
    Ok(())
}
