//! Gives each possibility of each choice its turn.

use std::collections::HashMap;

use super::style::{Direction, Style};
use crate::interface::{Part, Pick, Union};

/// How often each choice was made, by its place in the body.
#[derive(Debug, Default)]
pub(super) struct Turns {
    places: HashMap<String, (usize, usize)>,
}

impl Turns {
    /// The next of `count` possibilities at this place.
    fn next(&mut self, place: &str, count: usize) -> usize {
        let entry = self.places.entry(place.to_owned()).or_insert((0, count));
        let turn = entry.0 % count.max(1);
        entry.0 += 1;
        turn
    }

    /// Whether no possibility is left that had no turn.
    pub(super) fn are_over(&self) -> bool {
        self.places.values().all(|(made, count)| made >= count)
    }

    /// Whether there was anything to choose.
    pub(super) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }
}

/// The tag that was chosen for a union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag<'a> {
    /// One of the document.
    Known(&'a str),
    /// Another one.
    Unknown,
}

/// Makes the choices at one place.
pub(super) struct Chooser<'a, 't> {
    pub(super) turns: &'t mut Turns,
    pub(super) style: Style,
    pub(super) place: &'t str,
    /// What was chosen, by the property that holds the tag.
    pub(super) tags: Vec<(&'a str, Tag<'a>)>,
}

impl<'a> Pick<'a> for Chooser<'a, '_> {
    fn tagged(&mut self, union: &Union<'a>) -> Option<Part<'a>> {
        // A union inside a variant of a union may go by the same property.
        let chosen = self.tags.iter().find(|(tag, _)| *tag == union.tag);
        if let Some((_, tag)) = chosen {
            let same = |known: &&(&str, Part<'a>)| Tag::Known(known.0) == *tag;
            return union.variants.iter().find(same).map(|(_, part)| *part);
        }
        let count = union.variants.len() + usize::from(self.style.odd);
        let place = format!("{}#{}", self.place, union.tag);
        match union.variants.get(self.turns.next(&place, count)) {
            Some((tag, part)) => {
                self.tags.push((union.tag, Tag::Known(tag)));
                Some(*part)
            }
            None => {
                self.tags.push((union.tag, Tag::Unknown));
                None
            }
        }
    }

    /// A server may send the fields of every member. Of what is sent, each member alone has to be
    /// possible, too.
    fn untagged(&mut self, members: Vec<Part<'a>>) -> Vec<Part<'a>> {
        if self.style.direction == Direction::Received {
            return members;
        }
        let place = format!("{}#", self.place);
        match members.get(self.turns.next(&place, members.len() + 1)) {
            Some(member) => vec![*member],
            None => members,
        }
    }
}
