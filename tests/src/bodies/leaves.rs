//! The values at the ends of a body: what has no schemas below it.

use super::generator::{Generator, Place};
use super::scalars::{NOT_DOCUMENTED, scalar};
use super::style::Direction;
use super::turns::Tag;
use crate::interface::Facets;
use crate::json::Json;

impl<'a> Generator<'a, '_> {
    /// A text, number or truth value, or a file.
    pub(super) fn leaf(&mut self, facets: &Facets<'a>, place: &Place) -> Json {
        let mut place = place.clone();
        if let Some(marks) = &self.marks {
            if !facets.values.is_empty() {
                place = place.hide("an unknown enum value");
            } else if facets
                .components
                .iter()
                .any(|name| marks.table.hides("", name))
            {
                place = place.hide("the name of its scalar component");
            }
        }
        if facets.format == Some("binary") && self.style.direction == Direction::Sent {
            return self.file("application/pdf", &place);
        }
        self.serial += 1;
        let Some(marks) = &mut self.marks else {
            return scalar(facets, self.style, self.index % 2 == 1, self.serial);
        };
        let mut mark = |first| marks.next(first, &place.field, &place.path, place.hidden);
        match (facets.kind, facets.format) {
            (Some("boolean"), _) => Json::Bool(true),
            (Some("integer"), Some("int32")) => Json::Number(mark(Some('1'))),
            (Some("integer"), _) => Json::Number(mark(Some('7'))),
            (Some("number"), _) => Json::Number(mark(Some('8')) + ".25"),
            _ => Json::Text(mark(None)),
        }
    }

    /// A file as it stands in an operation value.
    pub(super) fn file(&mut self, media: &str, place: &Place) -> Json {
        let name = self.text(&place.clone().hide("a file's name"));
        let member = |key: &str, text: &str| (key.to_owned(), Json::text(text));
        Json::Object(vec![
            member("file_name", &name),
            member("content_type", media),
            member("base64", "/9j/"),
        ])
    }

    /// What free-form JSON can be beside an object.
    pub(super) fn any(&mut self) -> Json {
        self.serial += 1;
        match self.serial % 4 {
            0 => Json::Null,
            1 => Json::text("a text"),
            2 => Json::number("12.50"),
            _ => Json::List(vec![Json::Bool(true), Json::Null]),
        }
    }

    /// An object of any form, with the tag that nothing is known about.
    pub(super) fn free(&mut self, tags: &[(&str, Tag<'_>)], place: &Place) -> Json {
        let mut members: Vec<(String, Json)> = tags
            .iter()
            .filter(|_| self.style.tags)
            .map(|(tag, _)| ((*tag).to_owned(), Json::text(NOT_DOCUMENTED)))
            .collect();
        for _ in 0..2 {
            members.push((self.text(place), Json::Text(self.text(place))));
        }
        let list = ["1", "12.50", "-9007199254740993"];
        members.push((
            "list".into(),
            Json::List(list.iter().map(|digits| Json::number(*digits)).collect()),
        ));
        members.push(("null".into(), Json::Null));
        Json::Object(members)
    }

    /// A text for a key or for content of no known kind.
    pub(super) fn text(&mut self, place: &Place) -> String {
        self.serial += 1;
        match &mut self.marks {
            Some(marks) => marks.next(None, &place.field, &place.path, place.hidden),
            None => format!("text {}", self.serial),
        }
    }
}
