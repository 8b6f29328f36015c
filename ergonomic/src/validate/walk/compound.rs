//! Values that hold others: lists, maps and structs.

use serde::ser::{self, Serialize};

use super::place::{Place, RAW};
use super::{Step, Unwritable, Walk};
use crate::validate::plan::{Expected, Type};

/// A list on the way.
pub(super) struct Items<'a, 'r> {
    walk: &'a mut Walk<'r>,
    expected: &'static Expected,
    count: usize,
}

impl<'a, 'r> Items<'a, 'r> {
    pub(super) fn new(walk: &'a mut Walk<'r>) -> Self {
        walk.here.enter();
        Self {
            expected: walk.expected,
            walk,
            count: 0,
        }
    }
}

impl ser::SerializeSeq for Items<'_, '_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        let step = Step::Item(self.count);
        self.count += 1;
        held(self.walk, self.expected, step, value)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.walk.here.leave();
        if let Some(limits) = self.expected.limits {
            limits.items(self.count, |broken| self.walk.broken(broken));
        }
        Ok(())
    }
}

impl ser::SerializeTuple for Items<'_, '_> {
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
    walk: &mut Walk<'_>,
    by: &'static Expected,
    step: Step,
    value: &T,
) -> Result<(), Unwritable> {
    walk.here.step(step);
    walk.expected = by.held();
    value.serialize(Place(walk))
}

/// A map on the way.
pub(super) struct Entries<'a, 'r> {
    walk: &'a mut Walk<'r>,
    expected: &'static Expected,
    count: usize,
}

impl<'a, 'r> Entries<'a, 'r> {
    pub(super) fn new(walk: &'a mut Walk<'r>) -> Self {
        walk.here.enter();
        Self {
            expected: walk.expected,
            walk,
            count: 0,
        }
    }
}

impl ser::SerializeMap for Entries<'_, '_> {
    type Ok = ();
    type Error = Unwritable;

    /// A key is data: free-form JSON may hold one that looks like a field.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Unwritable> {
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.count += 1;
        held(self.walk, self.expected, Step::Key, value)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.walk.here.leave();
        end_of_object(self.walk, self.expected, self.count)
    }
}

/// A struct on the way.
pub(super) struct Members<'a, 'r> {
    walk: &'a mut Walk<'r>,
    expected: &'static Expected,
    of_type: Option<&'static Type>,
    /// The place of the next field, and how many have been written.
    next: usize,
    count: usize,
    /// The struct that it stands in, and where what was kept of that begins.
    outer: &'static str,
    begin: usize,
    /// How many fields had been counted when it began.
    order: usize,
    kind: Kind,
}

/// What a struct stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The operation, whose fields are its parameters and its body.
    Operation,
    /// A part of the body.
    Part,
    /// A number that serde_json hands over in the form of a struct.
    Number,
}

impl<'a, 'r> Members<'a, 'r> {
    pub(super) fn new(walk: &'a mut Walk<'r>, owner: &'static str) -> Self {
        let here = &mut walk.here;
        let (outer, begin) = (here.owner, here.begin);
        let kind = if owner == RAW {
            Kind::Number
        } else if here.is_request() {
            Kind::Operation
        } else {
            Kind::Part
        };
        if kind == Kind::Operation {
            here.operation = owner;
        }
        let mut of_type = None;
        if kind != Kind::Number {
            here.enter();
            here.owner = owner;
            here.begin = here.kept.len();
            of_type = walk.plan.of_type(walk.expected, owner);
        }
        Self {
            of_type,
            next: 0,
            count: 0,
            outer,
            begin,
            order: walk.here.order,
            kind,
            expected: walk.expected,
            walk,
        }
    }

    /// The operation itself: rows are about its body alone.
    #[cold]
    fn at_operation(&mut self, name: &str) {
        self.walk.is_silenced = self.walk.plan.is_of_bodies && name != "body";
    }

    /// Comes as a text, and is one only here.
    #[cold]
    fn number<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.walk.is_raw = true;
        let done = value.serialize(Place(self.walk));
        self.walk.is_raw = false;
        done
    }
}

impl ser::SerializeStruct for Members<'_, '_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        match self.kind {
            Kind::Part => {}
            Kind::Operation => self.at_operation(name),
            Kind::Number => return self.number(value),
        }
        let field = self.of_type.and_then(|it| it.fields.get(self.next));
        debug_assert!(
            self.of_type.is_none() || field.is_some_and(|field| field.value.name == name),
            "the table of fields is not in serde's order"
        );
        self.next += 1;
        self.count += 1;
        self.walk.here.order += 1;
        if field.is_some_and(|field| field.is_silent) {
            return Ok(());
        }
        self.walk.here.step(Step::Field(name));
        self.walk.expected = field.map_or_else(Expected::nothing, |field| &field.value);
        value.serialize(Place(self.walk))
    }

    fn skip_field(&mut self, _: &'static str) -> Result<(), Unwritable> {
        self.next += 1;
        Ok(())
    }

    fn end(self) -> Result<(), Unwritable> {
        if self.kind == Kind::Number {
            return Ok(());
        }
        let walk = self.walk;
        walk.here.leave();
        if let Some(of_type) = self.of_type {
            walk.show_whole(of_type, self.order);
        }
        walk.here.kept.forget(walk.here.begin);
        walk.here.owner = self.outer;
        walk.here.begin = self.begin;
        end_of_object(walk, self.expected, self.count)
    }
}

fn end_of_object(walk: &mut Walk<'_>, expected: &Expected, count: usize) -> Result<(), Unwritable> {
    if let Some(limits) = expected.limits {
        limits.properties(count, |broken| walk.broken(broken));
    }
    Ok(())
}
