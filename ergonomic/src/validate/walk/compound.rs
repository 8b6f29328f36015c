//! Values that hold others: lists, maps and structs.

use serde::ser::{self, Serialize};

use super::place::{Expected, Place, RAW};
use super::{Step, Unwritable, Walk};
use crate::validate::plan::{Field, Type};

/// A list on the way.
pub(super) struct Items<'a> {
    walk: &'a mut Walk,
    expected: Expected,
    count: usize,
}

impl<'a> Items<'a> {
    pub(super) fn new(walk: &'a mut Walk) -> Self {
        Self {
            expected: walk.expected,
            walk,
            count: 0,
        }
    }
}

impl ser::SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.walk.expected = Expected {
            own: self.expected.items,
            entry: self.expected.entry,
            ..Expected::default()
        };
        let step = Step::Item(self.count);
        self.count += 1;
        held(self.walk, step, value)
    }

    fn end(self) -> Result<(), Unwritable> {
        if let Some(limits) = self.expected.own {
            limits.items(self.count, |broken| self.walk.broken(broken));
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
fn held<T: Serialize + ?Sized>(walk: &mut Walk, step: Step, value: &T) -> Result<(), Unwritable> {
    walk.here.steps.push(step);
    let done = value.serialize(Place(&mut *walk));
    walk.here.steps.pop();
    done
}

/// A map on the way.
pub(super) struct Entries<'a> {
    walk: &'a mut Walk,
    expected: Expected,
    count: usize,
}

impl<'a> Entries<'a> {
    pub(super) fn new(walk: &'a mut Walk) -> Self {
        Self {
            expected: walk.expected,
            walk,
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
        self.walk.expected = Expected {
            own: self.expected.items,
            ..Expected::default()
        };
        held(self.walk, Step::Key, value)
    }

    fn end(self) -> Result<(), Unwritable> {
        end_of_object(self.walk, self.expected, self.count)
    }
}

/// A struct on the way.
pub(super) struct Members<'a> {
    walk: &'a mut Walk,
    expected: Expected,
    of_type: Option<&'static Type>,
    /// The place of the next field, and how many have been written.
    next: usize,
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
    pub(super) fn new(walk: &'a mut Walk, owner: &'static str) -> Self {
        let is_number = owner == RAW;
        let outer = walk.here.owner;
        if walk.here.steps.is_empty() {
            walk.here.operation = owner;
        }
        let of_type = if is_number {
            None
        } else {
            walk.here.owner = owner;
            walk.plan.of_type(owner)
        };
        Self {
            of_type,
            next: 0,
            count: 0,
            outer,
            kept: walk.here.kept.len(),
            order: walk.here.order,
            is_number,
            expected: walk.expected,
            walk,
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
        let walk = &mut *self.walk;
        if self.is_number {
            // Comes as a text, and is one only here.
            walk.expected = Expected {
                is_raw: true,
                ..self.expected
            };
            return value.serialize(Place(walk));
        }
        self.count += 1;
        walk.here.order += 1;
        let book = walk.book;
        // The operation itself, whose fields are its parameters and its body.
        if walk.here.steps.is_empty()
            && name != "body"
            && book.is_some_and(|book| book.is_of_bodies)
        {
            walk.book = None;
        }
        let planned = self.of_type.and_then(|it| it.field(self.next, name));
        self.next += 1;
        let entry = match (walk.book, planned) {
            (None, _) => None,
            (_, Some(field)) if walk.is_planned => field.rules,
            (Some(book), _) => book.field(name),
        };
        if entry.is_none() && planned.is_some_and(Field::is_plain) {
            walk.book = book;
            return Ok(());
        }
        walk.here.steps.push(Step::Field(name));
        walk.expected = Expected {
            own: planned.and_then(Field::own),
            items: planned.and_then(Field::items),
            entry,
            is_raw: false,
        };
        let done = value.serialize(Place(&mut *walk));
        walk.book = book;
        walk.here.steps.pop();
        done
    }

    fn skip_field(&mut self, _: &'static str) -> Result<(), Unwritable> {
        self.next += 1;
        Ok(())
    }

    fn end(self) -> Result<(), Unwritable> {
        if self.is_number {
            return Ok(());
        }
        let walk = self.walk;
        walk.show_struct(self.of_type, self.kept, self.order);
        walk.here.owner = self.outer;
        end_of_object(walk, self.expected, self.count)
    }
}

fn end_of_object(walk: &mut Walk, expected: Expected, count: usize) -> Result<(), Unwritable> {
    if let Some(limits) = expected.own {
        limits.properties(count, |broken| walk.broken(broken));
    }
    Ok(())
}
