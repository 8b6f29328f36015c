//! Makes one body from its schemas.

use super::marks::Marks;
use super::scalars::NOT_DOCUMENTED;
use super::style::{Direction, Fill, Nulls, Style};
use super::turns::{Chooser, Tag, Turns};
use crate::interface::{Facets, Interface, Part};
use crate::json::Json;

/// Deeper objects get only what is required, should a schema ever contain itself.
const DEEPEST: usize = 24;

/// Makes the bodies of one style of one operation.
pub(super) struct Generator<'a, 't> {
    pub(super) interface: &'a Interface,
    pub(super) style: Style,
    pub(super) turns: Turns,
    /// The lists that make the body a page.
    pub(super) page_lists: Vec<&'a str>,
    pub(super) marks: Option<Marks<'t>>,
    /// How many bodies there were before this one.
    pub(super) index: usize,
    pub(super) serial: usize,
}

/// A place in the body.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) path: String,
    /// The property that the value belongs to, for people.
    pub(super) field: String,
    /// Why nothing of the value may be shown.
    pub(super) hidden: Option<&'static str>,
    pub(super) depth: usize,
}

impl Place {
    pub(super) fn root() -> Self {
        Self {
            path: String::new(),
            field: String::new(),
            hidden: None,
            depth: 0,
        }
    }

    fn below(&self, name: &str) -> Self {
        Self {
            path: format!("{}.{name}", self.path),
            depth: self.depth + 1,
            ..self.clone()
        }
    }

    pub(super) fn hide(mut self, reason: &'static str) -> Self {
        self.hidden = self.hidden.or(Some(reason));
        self
    }
}

impl<'a> Generator<'a, '_> {
    /// A value of these schemas.
    pub(super) fn value(&mut self, parts: &[Part<'a>], place: &Place) -> Json {
        let mut chooser = Chooser {
            turns: &mut self.turns,
            style: self.style,
            place: &place.path,
            tags: Vec::new(),
        };
        let facets = Facets::read(self.interface, parts, &mut chooser);
        let tags = chooser.tags;
        if facets.is_free() {
            if self.style.odd && tags.is_empty() && facets.kind.is_none() {
                return self.any();
            }
            let place = place.clone().hide("free-form JSON or an unknown tag");
            return self.free(&tags, &place);
        }
        match facets.kind {
            Some("array") => self.list(&facets, place),
            Some("object") | None if facets.values.is_empty() => self.object(&facets, &tags, place),
            _ => self.leaf(&facets, place),
        }
    }

    fn list(&mut self, facets: &Facets<'a>, place: &Place) -> Json {
        let place = place.below("[]");
        let count = if self.style.fill == Fill::Full { 2 } else { 1 };
        let item = |generator: &mut Self, index: usize| {
            let null = generator.style.nulls == Nulls::Allowed
                && index > 0
                && generator.nullable(&facets.items);
            match (null, facets.items.is_empty()) {
                (true, _) => Json::Null,
                (false, true) => generator.free(&[], &place.clone().hide("a list of anything")),
                (false, false) => generator.value(&facets.items, &place),
            }
        };
        Json::List((0..count).map(|index| item(self, index)).collect())
    }

    fn object(&mut self, facets: &Facets<'a>, tags: &[(&str, Tag<'_>)], place: &Place) -> Json {
        let mut members: Vec<(String, Json)> = Vec::new();
        for (name, parts) in &facets.properties {
            if !facets.tags.contains(name) && self.wants(facets, name, parts, place) {
                members.push(((*name).to_owned(), self.member(name, parts, place)));
            }
        }
        for (tag, chosen) in tags.iter().filter(|_| self.style.tags) {
            let value = match chosen {
                Tag::Known(value) => value,
                Tag::Unknown => NOT_DOCUMENTED,
            };
            if !members.iter().any(|(known, _)| known == tag) {
                // At the end, where a reader that needs it first would miss it.
                members.push(((*tag).to_owned(), Json::text(value)));
            }
        }
        if !facets.additional.is_empty() && self.style.fill == Fill::Full {
            let place = place.clone().hide("a map with free keys");
            for _ in 0..2 {
                let key = self.text(&place);
                let value = self.value(&facets.additional, &place.below("*"));
                members.push((key, value));
            }
        } else if self.style.odd {
            members.insert(0, ("zz_undocumented".into(), Json::List(vec![Json::Null])));
        }
        Json::Object(members)
    }

    /// Whether an object gets this property.
    fn wants(&self, facets: &Facets<'a>, name: &str, parts: &[Part<'a>], place: &Place) -> bool {
        let other_direction = match self.style.direction {
            Direction::Sent => "readOnly",
            Direction::Received => "writeOnly",
        };
        if parts.iter().any(|part| self.flag(part, other_direction)) {
            return false;
        }
        let required = facets.required.contains(name);
        let relied_on = self.is_relied_on(name, place);
        match self.style.fill {
            Fill::Full => required || relied_on || place.depth < DEEPEST,
            Fill::Required => required || relied_on,
            Fill::Ids => relied_on,
        }
    }

    /// Whether a received object is nothing without this property.
    fn is_relied_on(&self, name: &str, place: &Place) -> bool {
        self.style.direction == Direction::Received
            && (name == "id" || place.depth == 0 && self.page_lists.contains(&name))
    }

    fn member(&mut self, name: &str, parts: &[Part<'a>], place: &Place) -> Json {
        let mut below = place.below(name);
        let scope = parts.first().map_or("", |part| part.scope);
        below.field = format!("{scope}.{name}");
        if let Some(marks) = &self.marks
            && parts.iter().any(|part| marks.table.hides(part.scope, name))
        {
            below = below.hide("its name");
        }
        let null = match self.style.nulls {
            Nulls::Never => false,
            Nulls::Allowed => self.index.is_multiple_of(2) && self.nullable(parts),
            Nulls::Always => !self.is_relied_on(name, place),
        };
        if null {
            return Json::Null;
        }
        self.value(parts, &below)
    }

    fn nullable(&self, parts: &[Part<'a>]) -> bool {
        !parts.is_empty() && parts.iter().all(|part| self.flag(part, "nullable"))
    }

    /// An annotation of a schema or of what it refers to.
    fn flag(&self, part: &Part<'a>, key: &str) -> bool {
        [part.schema, self.interface.resolve(part.schema)]
            .iter()
            .any(|schema| schema.get(key) == Some(&serde_json::Value::Bool(true)))
    }
}
