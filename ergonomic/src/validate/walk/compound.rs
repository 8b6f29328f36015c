//! Values that hold others: lists, maps and structs.

use std::borrow::Cow;

use serde::ser::{self, Serialize};

use super::place::{Place, RAW};
use super::{Node, Object, Step, Unwritable, Walk};
use crate::validate::document::{Field, Limits, field};

/// A list on the way.
pub(super) struct Items<'a> {
    place: Place<'a>,
    count: usize,
    kept: Vec<Node>,
}

impl<'a> Items<'a> {
    pub(super) fn new(place: Place<'a>) -> Self {
        Self {
            place,
            count: 0,
            kept: Vec::new(),
        }
    }
}

impl ser::SerializeSeq for Items<'_> {
    type Ok = Node;
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        let step = Step::Item(self.count);
        let node = held(self.place.walk, step, self.place.items, value)?;
        self.count += 1;
        if self.place.walk.keeps {
            self.kept.push(node);
        }
        Ok(())
    }

    fn end(self) -> Result<Node, Unwritable> {
        let Place { walk, own, .. } = self.place;
        if let Some(limits) = own {
            limits.items(self.count, |broken| walk.broken(broken));
        }
        Ok(if walk.keeps {
            Node::List(self.kept)
        } else {
            Node::Nothing
        })
    }
}

impl ser::SerializeTuple for Items<'_> {
    type Ok = Node;
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        ser::SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<Node, Unwritable> {
        ser::SerializeSeq::end(self)
    }
}

/// A value within a list or map.
fn held<T: Serialize + ?Sized>(
    walk: &mut Walk,
    step: Step,
    limits: Option<&'static Limits>,
    value: &T,
) -> Result<Node, Unwritable> {
    walk.steps.push(step);
    let node = value.serialize(Place::within(&mut *walk, limits));
    walk.steps.pop();
    node
}

/// A map on the way.
pub(super) struct Entries<'a> {
    place: Place<'a>,
    count: usize,
    key: Cow<'static, str>,
    kept: Object,
}

impl<'a> Entries<'a> {
    pub(super) fn new(place: Place<'a>) -> Self {
        Self {
            place,
            count: 0,
            key: Cow::Borrowed(""),
            kept: Object::default(),
        }
    }
}

impl ser::SerializeMap for Entries<'_> {
    type Ok = Node;
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritable> {
        // A map of free-form JSON may hold what looks like a field; only its key tells.
        if self.place.walk.keeps
            && let Node::Text(key) = key.serialize(Place::root(self.place.walk))?
        {
            self.key = Cow::Owned(key);
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        let node = held(self.place.walk, Step::Key, self.place.items, value)?;
        self.count += 1;
        if self.place.walk.keeps {
            let key = std::mem::take(&mut self.key);
            self.kept.members.push((key, node));
        }
        Ok(())
    }

    fn end(self) -> Result<Node, Unwritable> {
        let Place { walk, own, .. } = self.place;
        if let Some(limits) = own {
            limits.properties(self.count, |broken| walk.broken(broken));
        }
        Ok(if walk.keeps {
            Node::Object(self.kept)
        } else {
            Node::Nothing
        })
    }
}

/// A struct on the way.
pub(super) struct Members<'a> {
    place: Place<'a>,
    fields: &'static [Field],
    count: usize,
    kept: Object,
    /// The number that serde_json hands over in the form of a struct.
    number: Option<Node>,
}

impl<'a> Members<'a> {
    pub(super) fn new(place: Place<'a>, owner: &'static str) -> Self {
        let table = place.walk.table;
        Self {
            fields: table.fields(owner),
            count: 0,
            kept: Object {
                owner,
                members: Vec::new(),
            },
            number: (owner == RAW).then_some(Node::Nothing),
            place,
        }
    }
}

impl ser::SerializeStruct for Members<'_> {
    type Ok = Node;
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        self.count += 1;
        let limits = field(self.fields, name);
        let walk = &mut *self.place.walk;
        if let Some(number) = &mut self.number {
            // Comes as a text, and is one only here.
            let mut place = Place::within(walk, self.place.own);
            place.raw = true;
            *number = value.serialize(place)?;
            return Ok(());
        }
        walk.steps.push(Step::Field(name));
        let node = value.serialize(Place::of(&mut *walk, limits));
        walk.steps.pop();
        if walk.keeps {
            self.kept.members.push((Cow::Borrowed(name), node?));
        } else {
            node?;
        }
        Ok(())
    }

    fn end(self) -> Result<Node, Unwritable> {
        if let Some(number) = self.number {
            return Ok(number);
        }
        let Place { walk, own, .. } = self.place;
        if let Some(limits) = own {
            limits.properties(self.count, |broken| walk.broken(broken));
        }
        Ok(if walk.keeps {
            Node::Object(self.kept)
        } else {
            Node::Nothing
        })
    }
}
