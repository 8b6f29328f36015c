//! Whether everything documented in a body came back from the generated types.

use crate::interface::{Facets, Interface, Part, Pick, Union};
use crate::json::{Json, same_number};

/// What became of a body on its way through the types.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The place of the first documented value that did not come back equal.
    pub difference: Option<String>,
    /// How many undocumented keys were dropped.
    pub dropped: usize,
}

/// Compares what was sent with what came back, knowing what is documented.
///
/// Documented is what the schemas name; below the tag of a union only what the chosen variant names;
/// everything in free-form JSON and in a variant whose tag is not documented. An undocumented key
/// that comes back was known better by the generator and has to come back equal.
#[must_use]
pub fn compare(interface: &Interface, parts: &[Part<'_>], sent: &Json, back: &Json) -> Outcome {
    let mut walk = Walk {
        interface,
        outcome: Outcome::default(),
    };
    walk.value(parts, sent, back, "");
    walk.outcome
}

/// A place in a body as it is shown; the body itself is `$`.
#[must_use]
pub fn shown_path(path: &str) -> &str {
    if path.is_empty() { "$" } else { path }
}

struct Walk<'a> {
    interface: &'a Interface,
    outcome: Outcome,
}

/// Chooses the variant that a body's own tag names.
struct ByTag<'b>(&'b Json);

impl<'a> Pick<'a> for ByTag<'_> {
    fn tagged(&mut self, union: &Union<'a>) -> Option<Part<'a>> {
        let tag = self.0.get(union.tag)?.as_text()?;
        let chosen = union.variants.iter().find(|(value, _)| *value == tag);
        chosen.map(|(_, part)| *part)
    }
}

impl<'a> Walk<'a> {
    fn value(&mut self, parts: &[Part<'a>], sent: &Json, back: &Json, path: &str) {
        let facets = Facets::read(self.interface, parts, &mut ByTag(sent));
        if facets.is_free() {
            self.whole(sent.same(back), path);
            return;
        }
        match (sent, back) {
            (Json::Object(members), Json::Object(_)) => {
                for (key, sent) in members {
                    self.member(&facets, key, sent, back.get(key), path);
                }
            }
            (Json::List(sent), Json::List(back)) => {
                self.whole(sent.len() == back.len(), path);
                for (index, (sent, back)) in sent.iter().zip(back).enumerate() {
                    let path = format!("{path}[{index}]");
                    if facets.items.is_empty() {
                        self.whole(sent.same(back), &path);
                    } else {
                        self.value(&facets.items, sent, back, &path);
                    }
                }
            }
            (Json::Number(sent), Json::Number(back)) => self.whole(same_number(sent, back), path),
            _ => self.whole(sent == back, path),
        }
    }

    fn member(
        &mut self,
        facets: &Facets<'a>,
        key: &str,
        sent: &Json,
        back: Option<&Json>,
        path: &str,
    ) {
        let dot = if path.is_empty() { "" } else { "." };
        let named = format!("{path}{dot}{key}");
        let is_tag = facets.tags.contains(&key);
        match (facets.properties.get(key), back) {
            (Some(_), None) => self.whole(false, &named),
            (Some(parts), Some(back)) => self.value(parts, sent, back, &named),
            (None, back) if is_tag => self.whole(Some(sent) == back, &named),
            (None, back) if !facets.additional.is_empty() => {
                // Such a key is part of the content, so that it is not shown.
                let hidden = format!("{path}{dot}*");
                match back {
                    Some(back) => self.value(&facets.additional, sent, back, &hidden),
                    None => self.whole(false, &hidden),
                }
            }
            (None, None) => self.outcome.dropped += 1,
            (None, Some(back)) => self.whole(sent.same(back), &format!("{path}{dot}*")),
        }
    }

    fn whole(&mut self, equal: bool, path: &str) {
        if !equal && self.outcome.difference.is_none() {
            self.outcome.difference = Some(path.to_owned());
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::json::read;

    fn outcome(id: &str, sent: &str, back: &str) -> Outcome {
        let interface = Interface::load("v0").unwrap();
        let part = interface.operation(id).unwrap().success().unwrap();
        compare(
            &interface,
            &[part],
            &read(sent).unwrap(),
            &read(back).unwrap(),
        )
    }

    #[test]
    fn names_the_first_difference_and_counts_what_is_dropped() {
        for (sent, back, difference, dropped) in [
            (
                r#"{"id":"1","metadata":{"a":1}}"#,
                r#"{"metadata":{"a":1.0},"id":"1"}"#,
                None,
                0,
            ),
            (
                r#"{"id":"1","new":[1],"newer":{}}"#,
                r#"{"id":"1"}"#,
                None,
                2,
            ),
            (
                r#"{"id":"1","new":1}"#,
                r#"{"id":"1","new":2}"#,
                Some("*"),
                0,
            ),
            (
                r#"{"id":"1","email":null}"#,
                r#"{"id":"1"}"#,
                Some("email"),
                0,
            ),
            (r#"{"id":"1"}"#, r#"{"id":"2"}"#, Some("id"), 0),
            (
                r#"{"metadata":{"a":{"b":1}}}"#,
                r#"{"metadata":{"a":{}}}"#,
                Some("metadata"),
                0,
            ),
            (
                r#"{"legal_address":{"city":"a","x":1}}"#,
                r#"{"legal_address":{}}"#,
                Some("legal_address.city"),
                1,
            ),
            ("[]", "{}", Some(""), 0),
        ] {
            let found = outcome("getPerson", sent, back);
            assert_eq!(found.difference.as_deref(), difference, "{sent}");
            assert_eq!(found.dropped, dropped, "{sent}");
        }
    }

    #[test]
    fn lists_are_compared_item_by_item() {
        let sent = r#"{"persons":[{"id":"1"},{"id":"2","x":1}]}"#;
        let back = r#"{"persons":[{"id":"1"},{"id":"3"}]}"#;
        let found = outcome("listPersons", sent, back);
        assert_eq!(found.difference.as_deref(), Some("persons[1].id"));
        let found = outcome("listPersons", sent, r#"{"persons":[{"id":"1"}]}"#);
        assert_eq!(found.difference.as_deref(), Some("persons"));
    }
}
