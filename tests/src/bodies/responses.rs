//! Success bodies of an operation.

use super::generator::{Generator, Place};
use super::style::{Fill, NULLS, RECEIVED, Style};
use super::turns::{Chooser, Turns};
use super::{Made, Marked, Marks};
use crate::interface::{Facets, Interface, Operation, Part};
use crate::json::Json;
use crate::sensitive::Sensitive;

/// More bodies of one style than this are not made.
const MOST: usize = 200;

/// Every body made for an operation; none if its answer is not JSON.
#[must_use]
pub fn answers(interface: &Interface, operation: &Operation<'_>) -> Vec<Made> {
    let Some(part) = operation.success() else {
        return Vec::new();
    };
    let mut made = Vec::new();
    for style in RECEIVED {
        let mut generator = generator(interface, operation, part, *style);
        made.extend(turns(&mut generator, |generator| {
            generator.value(&[part], &Place::root())
        }));
    }
    made.extend(empty(interface, operation, part));
    made
}

/// Bodies in which nothing is there but ids, tags and the lists of pages: the rest is null, also where
/// the document does not allow it.
#[must_use]
pub fn null_answers(interface: &Interface, operation: &Operation<'_>) -> Vec<Made> {
    let Some(part) = operation.success() else {
        return Vec::new();
    };
    let mut generator = generator(interface, operation, part, NULLS);
    turns(&mut generator, |generator| {
        generator.value(&[part], &Place::root())
    })
}

/// The full bodies of an operation with a mark in every place.
#[must_use]
pub fn marked_answers(
    interface: &Interface,
    operation: &Operation<'_>,
    table: &Sensitive,
) -> Vec<Marked> {
    let Some((part, style)) = operation.success().zip(RECEIVED.first()) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    let mut generator = generator(interface, operation, part, *style);
    while all.is_empty() || !generator.turns.are_over() && all.len() < MOST {
        generator.marks = Some(Marks::new(table));
        let json = generator.value(&[part], &Place::root());
        let marks = generator
            .marks
            .take()
            .map_or_else(Vec::new, |marks| marks.made);
        all.push(Marked { json, marks });
    }
    all
}

/// Makes bodies until each choice was made in each way.
pub(super) fn turns<'a, 't>(
    generator: &mut Generator<'a, 't>,
    mut make: impl FnMut(&mut Generator<'a, 't>) -> Json,
) -> Vec<Made> {
    let mut all = Vec::new();
    while all.len() < MOST {
        let name = format!("{} {}", generator.style.name, generator.index);
        let json = make(generator);
        generator.index += 1;
        // Some styles only differ where there is a choice.
        if generator.style.at_least == 0 && generator.turns.is_empty() {
            return all;
        }
        all.push(Made { name, json });
        if all.len() >= generator.style.at_least && generator.turns.are_over() {
            break;
        }
    }
    all
}

fn generator<'a, 't>(
    interface: &'a Interface,
    operation: &Operation<'a>,
    part: Part<'a>,
    style: Style,
) -> Generator<'a, 't> {
    Generator {
        interface,
        style,
        turns: Turns::default(),
        page_lists: page_lists(interface, operation, part, style),
        marks: None,
        index: 0,
        serial: 0,
    }
}

/// The lists of a page: an object that also has a token for the next page.
fn page_lists<'a>(
    interface: &'a Interface,
    operation: &Operation<'a>,
    part: Part<'a>,
    style: Style,
) -> Vec<&'a str> {
    let facets = root(interface, part, style);
    if operation.method != "get" || !facets.properties.contains_key("next_page_token") {
        return Vec::new();
    }
    let is_list = |parts: &Vec<Part<'a>>| root_of(interface, parts, style).kind == Some("array");
    let lists = facets.properties.iter().filter(|(_, parts)| is_list(parts));
    lists.map(|(name, _)| *name).collect()
}

/// The empty body, where nothing of it is relied on: pages have their list and things their id.
fn empty(interface: &Interface, operation: &Operation<'_>, part: Part<'_>) -> Option<Made> {
    let style = *RECEIVED.iter().find(|style| style.fill == Fill::Required)?;
    let facets = root(interface, part, style);
    let json = if facets.kind == Some("array") {
        Json::List(Vec::new())
    } else if facets.tags.is_empty()
        && (facets.required.contains("id")
            || !page_lists(interface, operation, part, style).is_empty())
    {
        return None;
    } else {
        Json::Object(Vec::new())
    };
    Some(Made {
        name: "empty".into(),
        json,
    })
}

fn root<'a>(interface: &'a Interface, part: Part<'a>, style: Style) -> Facets<'a> {
    root_of(interface, &[part], style)
}

fn root_of<'a>(interface: &'a Interface, parts: &[Part<'a>], style: Style) -> Facets<'a> {
    let mut chooser = Chooser {
        turns: &mut Turns::default(),
        style,
        place: "",
        tags: Vec::new(),
    };
    Facets::read(interface, parts, &mut chooser)
}
