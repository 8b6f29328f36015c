//! The texts of a request that are not as they should be.

use super::table::CLEANED;
use crate::validate::walk::{Held, Node, Object, Step};

/// A text to change.
pub(super) struct Found {
    pub(super) steps: Vec<Step>,
    pub(super) code: &'static str,
    pub(super) text: String,
}

pub(super) fn find(request: Node<'_>) -> Vec<Found> {
    let mut search = Search::default();
    search.node(request);
    search.found
}

/// The rows of the table that a request meets.
pub(crate) fn met(request: Node<'_>, row: &mut impl FnMut(usize)) {
    match request {
        Node::List(items) => items.values().for_each(|item| met(item, row)),
        Node::Object(object) => {
            for (name, value) in object.fields() {
                for (place, _) in CLEANED
                    .iter()
                    .enumerate()
                    .filter(|(_, cleaned)| cleaned.field == name)
                {
                    row(place);
                }
                met(value, row);
            }
        }
        _ => {}
    }
}

#[derive(Default)]
struct Search {
    steps: Vec<Step>,
    found: Vec<Found>,
}

impl Search {
    fn node(&mut self, node: Node<'_>) {
        match node {
            Node::List(items) => self.items(items, Self::node),
            Node::Object(object) => self.object(object),
            _ => {}
        }
    }

    fn items(&mut self, items: Held<'_>, mut each: impl FnMut(&mut Self, Node<'_>)) {
        for (index, item) in items.values().enumerate() {
            self.steps.push(Step::Item(index));
            each(self, item);
            self.steps.pop();
        }
    }

    /// What has free keys is the caller's own and stays.
    fn object(&mut self, object: Object<'_>) {
        for (name, value) in object.fields() {
            self.steps.push(Step::Field(name));
            for row in CLEANED.iter().filter(|row| row.field == name) {
                let text = |search: &mut Self, value: Node<'_>| {
                    if let Node::Text(text) = value {
                        search.text(text, (row.clean)(text, object), row.code);
                    }
                };
                match value {
                    Node::List(items) => self.items(items, text),
                    value => text(self, value),
                }
            }
            self.node(value);
            self.steps.pop();
        }
    }

    fn text(&mut self, is: &str, should_be: String, code: &'static str) {
        if is != should_be {
            self.found.push(Found {
                steps: self.steps.clone(),
                code,
                text: should_be,
            });
        }
    }
}
