//! Operation values: `{"parameter": value, …, "body": …}`.

use super::generator::{Generator, Place};
use super::responses::turns;
use super::style::{Fill, Nulls, SENT, Style};
use super::turns::Turns;
use super::{Made, Marked, Marks};
use crate::interface::{Facets, FirstVariant, Interface, Location, Operation, Parameter};
use crate::json::Json;
use crate::sensitive::Sensitive;

/// Every value made for an operation.
#[must_use]
pub fn values(interface: &Interface, operation: &Operation<'_>) -> Vec<Made> {
    let mut made = Vec::new();
    for style in SENT {
        let mut generator = generator(interface, *style);
        made.extend(turns(&mut generator, |generator| {
            value(generator, operation)
        }));
    }
    made
}

/// The full values of an operation with a mark in every place.
#[must_use]
pub fn marked_values(
    interface: &Interface,
    operation: &Operation<'_>,
    table: &Sensitive,
) -> Vec<Marked> {
    let mut all = Vec::new();
    let Some(style) = SENT.first() else {
        return all;
    };
    let style = Style {
        nulls: Nulls::Never,
        ..*style
    };
    let mut generator = generator(interface, style);
    while all.is_empty() || !generator.turns.are_over() && all.len() < 200 {
        generator.marks = Some(Marks::new(table));
        let json = value(&mut generator, operation);
        let marks = generator
            .marks
            .take()
            .map_or_else(Vec::new, |marks| marks.made);
        all.push(Marked { json, marks });
    }
    all
}

fn generator<'a, 't>(interface: &'a Interface, style: Style) -> Generator<'a, 't> {
    Generator {
        interface,
        style,
        turns: Turns::default(),
        page_lists: Vec::new(),
        marks: None,
        index: 0,
        serial: 0,
    }
}

fn value<'a>(generator: &mut Generator<'a, '_>, operation: &Operation<'a>) -> Json {
    let mut members = Vec::new();
    for parameter in operation.parameters() {
        // The idempotency key belongs to the call and not to the value.
        let header = parameter.location == Location::Header;
        if !header && (parameter.required || generator.style.fill == Fill::Full) {
            let json = parameter_value(generator, operation, &parameter);
            members.push((parameter.name.to_owned(), json));
        }
    }
    if let Some(body) = operation.body() {
        let mut place = Place::root();
        place.path = "body".into();
        let json = match body.media {
            "application/json" | "multipart/form-data" => generator.value(&[body.part], &place),
            media => generator.file(media, &place),
        };
        members.push(("body".into(), json));
    }
    Json::Object(members)
}

fn parameter_value<'a>(
    generator: &mut Generator<'a, '_>,
    operation: &Operation<'a>,
    parameter: &Parameter<'a>,
) -> Json {
    let mut place = Place::root();
    place.path = parameter.name.to_owned();
    place.field = format!("{}.{}", operation.id, parameter.name);
    if let Some(marks) = &generator.marks
        && marks.table.hides(operation.id, parameter.name)
    {
        place.hidden = Some("its name");
    }
    let facets = Facets::read(generator.interface, &[parameter.part], &mut FirstVariant);
    if facets.is_free() {
        // A parameter is a text, if nothing else is said.
        return Json::text("text");
    }
    generator.value(&[parameter.part], &place)
}
